/** One row of a data package as its CSV says it: every cell text, '' = missing. */
export type Row = Readonly<Record<string, string>>

/** A data package: the rows of every table by the table's name in `datapackage.json`. */
export type Tables = Readonly<Record<string, readonly Row[]>>

/** The rows of a table; a package without it has none. */
export function rowsOf(tables: Tables, name: string): readonly Row[] {
  return tables[name] ?? []
}

/** The text of a cell, '' when it is missing. */
export function cellOf(row: Row, column: string): string {
  return row[column] ?? ''
}

/** The number in a cell, or null when it is missing. */
export function numberOf(row: Row, column: string): number | null {
  const cell = cellOf(row, column)
  return cell === '' ? null : Number(cell)
}

/** The rows of a table under a value of one of their columns. */
export function rowsBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(cellOf(row, column))
    if (group === undefined) groups.set(cellOf(row, column), [row])
    else group.push(row)
  }
  return groups
}
