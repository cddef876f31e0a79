/** An id that an address asks for, as far as the register has it; null counts as not asked. */
export function knownIn(id: string | null, rows: readonly { readonly id: string }[]): string | null {
  return rows.some((row) => row.id === id) ? id : null
}
