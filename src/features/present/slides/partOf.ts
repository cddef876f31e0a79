/** Of rows that may stand on several slides those of one part. */
export interface Part<Row> {
  readonly rows: readonly Row[]
  /** How many there are on all slides. */
  readonly total: number
  /** The first and the last of the part, counted from 1; null = it has all of them. */
  readonly shown: readonly [first: number, last: number] | null
}

/** A part counted from 1. Of a part that is no longer there nothing is shown. */
export function partOf<Row>(parts: readonly (readonly Row[])[], part: number): Part<Row> {
  const rows = parts[part - 1] ?? []
  const before = parts.slice(0, part - 1).flat().length
  const isAll = parts.length <= 1 || rows.length === 0
  return { rows, total: parts.flat().length, shown: isAll ? null : [before + 1, before + rows.length] }
}
