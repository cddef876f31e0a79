import type { Path } from '@/domain/pace'
import type { StartingPoint } from '@/domain/question'
import type { Format, Measure } from '@/i18n/format'

const MINUS = '−'

/** A number of years as one writes it: 5, or 5,5. */
function yearsText(years: number, f: Format): string {
  return f.number(years, Number.isInteger(years) ? 0 : Number.isInteger(years * 2) ? 1 : 2)
}

/** A figure inside a formula; a negative one in brackets. */
export function term(value: number, measure: Measure, f: Format): string {
  const text = f.figure(value, measure)
  return value < 0 ? `(${text})` : text
}

/** A pace between two points so that it can be done again by hand; `^` stands before an exponent. */
export function paceFormula(path: Path, from: StartingPoint, to: StartingPoint, measure: Measure, f: Format): string {
  const years = yearsText((to.end - from.end) / 12, f)
  const [start, end] = [term(from.value, measure, f), term(to.value, measure, f)]
  return path === 'compound' ? `(${end} ÷ ${start})^1/${years} ${MINUS} 1` : `(${end} ${MINUS} ${start}) ÷ ${years}`
}

/** One figure less another. */
export function differenceFormula(more: number, less: number, measure: Measure, f: Format): string {
  return `${term(more, measure, f)} ${MINUS} ${term(less, measure, f)}`
}

/** Figures added up. */
export function sumFormula(values: readonly number[], measure: Measure, f: Format): string {
  return values.map((value) => term(value, measure, f)).join(' + ')
}
