/** Nothing to say in a cell: a dash in columns; a card leaves the whole line out. */
export function Dash() {
  return <span data-none="">—</span>
}
