import { rate, type Path } from '@/domain/pace'
import type { StartingPoint } from '@/domain/question'
import { precise, type Format, type Measure } from '@/i18n/format'

const MINUS = '−'

/** A calculation as it is shown: in figures, and what comes out. */
export interface Shown {
  readonly formula: string
  readonly result: string
}

/** A calculation to be shown: what goes in, what is done with it, what comes out. */
export interface Calculation {
  readonly operands: readonly number[]
  readonly of: (operands: readonly number[]) => number
  /** What comes out, as it was worked out with all digits. */
  readonly outcome: number
  /** The calculation in figures, from its operands as they are written. */
  readonly write: (operands: readonly string[]) => string
  readonly tell: (outcome: number, measure: Measure) => string
  /** Operands that are paces: with two decimals at first and without idle zeros, as paces are told everywhere. */
  readonly ofPaces?: boolean
}

const PACE_DECIMALS = 2

/** Decimals beyond the measure's own that operands may be given before a result is only told as about right. */
const MORE_DECIMALS = 3

/** A figure inside a formula; a negative one in brackets. */
function term(value: number, decimals: number, f: Format): string {
  const text = f.number(value, decimals)
  return value < 0 ? `(${text})` : text
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}

/** Decimals without idle zeros, of at most so many. */
function needed(value: number, most: number): number {
  let decimals = 0
  while (decimals < most && rounded(value, decimals) !== value) decimals += 1
  return decimals
}

/**
 * A calculation with as many digits as it takes for a person to come to the shown result with the shown figures; where the digits that
 * can be shown do not suffice, the result is marked as about right. `^` stands before an exponent.
 */
export function shown(
  { operands, of, outcome, write, tell, ofPaces = false }: Calculation,
  measure: Measure,
  f: Format,
): Shown {
  const exact = precise(measure, operands)
  const result = tell(outcome, exact)
  const least = ofPaces ? PACE_DECIMALS : exact.decimals
  const written = (value: number, decimals: number): string => {
    const figure = rounded(value, decimals)
    return term(figure, ofPaces ? needed(figure, decimals) : decimals, f)
  }
  const at = (decimals: number): string => write(operands.map((value) => written(value, decimals)))
  for (let decimals = least; decimals <= least + MORE_DECIMALS; decimals += 1) {
    const byHand = of(operands.map((value) => rounded(value, decimals)))
    if (tell(byHand, exact) === result) return { formula: at(decimals), result }
  }
  return { formula: at(least), result: `≈ ${result}` }
}

/**
 * A pace between two points. Stretches that are no whole years are told in months, because a rounded number of years would not give the
 * same result.
 */
export function paceShown(
  path: Path,
  [from, to, pace]: readonly [from: StartingPoint, to: StartingPoint, pace: number],
  tell: (pace: number) => string,
  measure: Measure,
  f: Format,
): Shown {
  const months = to.end - from.end
  const whole = months % 12 === 0
  const over = whole ? `${months / 12}` : `${months} × 12`
  const power = whole ? `1/${months / 12}` : `12/${months}`
  const root = (ratio: string): string => (months === 12 ? ratio : `(${ratio})^${power}`)
  return shown(
    {
      operands: [from.value, to.value],
      of: ([start = 0, end = 0]) => rate(path, start, end, months / 12),
      outcome: pace,
      write: ([start = '', end = '']) =>
        path === 'compound' ? `${root(`${end} ÷ ${start}`)} ${MINUS} 1` : `(${end} ${MINUS} ${start}) ÷ ${over}`,
      tell,
    },
    measure,
    f,
  )
}

/** One figure less another. */
export function differenceShown(more: number, less: number, measure: Measure, f: Format): Shown {
  return shown(
    {
      operands: [more, less],
      of: ([a = 0, b = 0]) => a - b,
      outcome: more - less,
      write: (texts) => texts.join(` ${MINUS} `),
      tell: f.difference,
    },
    measure,
    f,
  )
}
