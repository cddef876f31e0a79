import type { Path } from '@/domain/pace'
import type { StartingPoint } from '@/domain/question'
import type { Format, Measure } from '@/i18n/format'

const MINUS = '−'

/** A figure inside a formula; a negative one in brackets. */
export function term(value: number, measure: Measure, f: Format): string {
  const text = f.figure(value, measure)
  return value < 0 ? `(${text})` : text
}

/**
 * A pace between two points so that it can be done again by hand; `^` stands before an exponent. Stretches that are no whole years are
 * told in months, because a rounded number of years would not give the same result.
 */
export function paceFormula(path: Path, from: StartingPoint, to: StartingPoint, measure: Measure, f: Format): string {
  const months = to.end - from.end
  const whole = months % 12 === 0
  const [start, end] = [term(from.value, measure, f), term(to.value, measure, f)]
  if (path === 'compound') return `(${end} ÷ ${start})^${whole ? `1/${months / 12}` : `12/${months}`} ${MINUS} 1`
  return `(${end} ${MINUS} ${start}) ÷ ${whole ? months / 12 : `${months} × 12`}`
}

/** One figure less another. */
export function differenceFormula(more: number, less: number, measure: Measure, f: Format): string {
  return `${term(more, measure, f)} ${MINUS} ${term(less, measure, f)}`
}

/** Figures added up. */
export function sumFormula(values: readonly number[], measure: Measure, f: Format): string {
  return values.map((value) => term(value, measure, f)).join(' + ')
}
