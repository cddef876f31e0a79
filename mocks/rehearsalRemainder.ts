import { printable } from './rehearsalFigures'
import type { Subject } from './rehearsalSubject'
import { cellOf, type Row } from './tables'

/**
 * For each set of shares of one whole that all have to stay inside a band (spec 16): the largest share and the others. The
 * largest is what the others leave of 100, release by release, so that a set adds up on every day.
 */
export function remaindersOf(subjects: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  const parts = subjects.filter(
    (subject) =>
      subject.direction === 'within' && subject.scale === 'share' && subject.partOf !== '' && subject.goal !== null,
  )
  const remainders = new Map<string, readonly string[]>()
  for (const whole of new Set(parts.map((part) => part.partOf))) {
    const set = parts.filter((part) => part.partOf === whole)
    const [largest, ...others] = set
      .toSorted((a, b) => (b.goal?.lower ?? 0) - (a.goal?.lower ?? 0))
      .map((part) => part.id)
    if (largest !== undefined && others.length > 0) remainders.set(largest, others)
  }
  return remainders
}

/** The rows of the largest share: for every release of the others, what they leave of 100. */
export function remainderRows(subject: Subject, others: readonly (readonly Row[])[]): readonly Row[] {
  const [pattern = [], ...rest] = others
  return pattern.map((row) => {
    const alike = rest.map((rows) => rows.find((other) => isSameRelease(row, other)))
    const taken = [row, ...alike].reduce((sum, part) => sum + Number(part === undefined ? 0 : cellOf(part, 'value')), 0)
    return { ...row, indicator_id: subject.id, value: String(printable(subject, 100 - taken)) }
  })
}

function isSameRelease(a: Row, b: Row): boolean {
  return ['period', 'quality', 'published_on'].every((column) => cellOf(a, column) === cellOf(b, column))
}
