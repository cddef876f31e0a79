/** Which way a column runs at first: what is worst, oldest or furthest comes first. */
export type Way = 'ascending' | 'descending'

/** Which column a list follows, and whether backwards. */
export interface Sorting<Column extends string> {
  readonly column: Column
  readonly reversed: boolean
}

/** What a row is put in order by; null = nothing there, which stays at the end. */
export type SortKey = number | string | null

/** The sorting an address asks for: a column, with `-` before it when backwards; the list's own column when it asks for none. */
export function sortingOf<Column extends string>(
  sort: string | null,
  columns: readonly Column[],
  own: Column,
): Sorting<Column> {
  const reversed = sort?.startsWith('-') === true
  const name = reversed ? sort?.slice(1) : sort
  const column = columns.find((known) => known === name)
  return column === undefined ? { column: own, reversed: false } : { column, reversed }
}

/** A sorting as the address says it; null for the list's own order. */
export function sortOf<Column extends string>({ column, reversed }: Sorting<Column>, own: Column): string | null {
  if (reversed) return `-${column}`
  return column === own ? null : column
}

/** What a column's head asks for next: its own order, or that order backwards when it stands already. */
export function nextSorting<Column extends string>(column: Column, current: Sorting<Column>): Sorting<Column> {
  return { column, reversed: column === current.column && !current.reversed }
}

/** The value of `aria-sort` on a column's head. */
export function ariaSortOf<Column extends string>(column: Column, first: Way, current: Sorting<Column>): Way | 'none' {
  if (column !== current.column) return 'none'
  if (!current.reversed) return first
  return first === 'ascending' ? 'descending' : 'ascending'
}

/**
 * Rows in the order of their keys. Words follow `compare`, the reader's alphabet; equal ones stay as they came, and rows without a
 * key stay at the end both ways.
 */
export function sortedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  reversed: boolean,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const sign = reversed ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  const ordered = keyed
    .filter(({ key }) => key !== null)
    .toSorted(({ key: a }, { key: b }) => {
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    })
  return [...ordered, ...keyed.filter(({ key }) => key === null)].map(({ row }) => row)
}
