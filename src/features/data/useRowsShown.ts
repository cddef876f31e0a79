import { useState } from 'react'

/** Rows of a long table shown at first; all of them once asked for would be thousands in a full register. */
const AT_FIRST = 100

/** The first rows of a table, how many are left, and a way to show as many again. */
export function useRowsShown<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[]
  readonly left: number
  readonly showMore: () => void
} {
  const [most, setMost] = useState(AT_FIRST)
  return {
    shown: rows.slice(0, most),
    left: Math.min(AT_FIRST, Math.max(0, rows.length - most)),
    showMore: () => setMost(most + AT_FIRST),
  }
}
