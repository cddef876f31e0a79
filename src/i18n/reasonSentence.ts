import type { Judgement, ReasonCode, ReasonParams, WarningCode } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import { asksOfThePast, isTimeOver, timesPlanned, type Judged } from '@/domain/openPeriods'
import type { Format, Measure } from './format'
import { placesWon } from './story'

const PARAMETER = /\{(\w+)(?::(\w+))?\}/g
const DAYS: ReadonlySet<string> = new Set(['due', 'starts'])
const PERIODS: ReadonlySet<string> = new Set(['period', 'latest_period'])

/** One parameter as the sentence asks for it; what is not known is a dash, never a zero. */
function written(
  name: string,
  as: string | undefined,
  params: ReasonParams,
  j: Judgement,
  m: Measure,
  f: Format,
): string {
  const value = params[name] ?? null
  if (value === null) return '—'
  if (typeof value === 'number') {
    // A distance is no place in a ranking and no per cent: places and points.
    if (name === 'distance') return f.difference(value, m)
    if (as === 'value') return f.value(value, m)
    if (as === 'pace')
      return f.pace(placesWon(value, m, j.trajectory), m, j.trajectory, name === 'required' ? 'ceil' : 'round')
    if (as === 'share') return f.share(value)
    if (as === 'times') return f.times(value)
    return f.number(value)
  }
  if (typeof value !== 'string') return value.map((v) => f.period(v)).join(', ')
  if (DAYS.has(name)) return f.day(value)
  return PERIODS.has(name) ? f.period(value) : value
}

/** Sentences for cases in which the specification's own would not be true, or would read badly. */
export interface ReasonVariants {
  /** Where the pace is needed in periods that are already over, too. */
  readonly past: Texts
  /** Where the pace needed cannot be told as a multiple of the planned one. */
  readonly noMultiple: Texts
  /** Where the figure for the whole period is no estimate. */
  readonly firm: Texts
  /** Where it is one, and the period is over. */
  readonly due: Texts
  /** Where the register gives no baseline and the first figure stands in for it. */
  readonly noBaseline: Texts
  readonly always: Texts
}
type Texts = Readonly<Partial<Record<ReasonCode, string>>>

function textOf({ reasons, reasonVariants }: ReasonTexts, judged: Said, day: Day): string {
  const { code } = judged.reason
  const { past, noMultiple, firm, due, noBaseline, always } = reasonVariants
  return (
    (timesPlanned(judged) === null ? noMultiple[code] : undefined) ??
    (asksOfThePast(judged, day) ? past[code] : undefined) ??
    (judged.value?.quality === 'estimate' ? undefined : firm[code]) ??
    (isTimeOver(judged, day) ? due[code] : undefined) ??
    (judged.warnings?.includes('baseline_from_first_observation') ? noBaseline[code] : undefined) ??
    always[code] ??
    reasons[code]
  )
}

/** A judgement as a sentence needs it; warnings come with the badge's own only. */
type Said = Judged & { readonly warnings?: readonly WarningCode[] }

interface ReasonTexts {
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly reasonVariants: ReasonVariants
}

/**
 * Why a status is what it is on a day, in one sentence with its numbers (the texts of `reasons.json`, or a variant that is true of the
 * case). What comes after a semicolon is left out where its numbers are not known.
 */
export function reasonSentence(texts: ReasonTexts, judged: Said, measure: Measure, format: Format, day: Day): string {
  const { params } = judged.reason
  const isKnown = (clause: string): boolean =>
    [...clause.matchAll(PARAMETER)].every(([, name = '']) => (params[name] ?? null) !== null)
  const [first = '', ...rest] = textOf(texts, judged, day).split('; ')
  const text = [first, ...rest.filter(isKnown)].join('; ').replace(/[.]?$/, '.')
  return text.replaceAll(PARAMETER, (_, name: string, as?: string) =>
    written(name, as, params, judged, measure, format),
  )
}
