import type { Judgement, ReasonParams } from '@/domain/assessment'
import type { Format, Measure } from './format'

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
    if (as === 'value') return f.value(value, m)
    if (as === 'pace') return f.pace(value, m, j.trajectory)
    if (as === 'share') return f.share(value)
    if (as === 'times') return f.times(value)
    return f.number(value)
  }
  if (typeof value !== 'string') return value.map((v) => f.period(v)).join(', ')
  if (DAYS.has(name)) return f.day(value)
  return PERIODS.has(name) ? f.period(value) : value
}

/** Why a status is what it is, in one sentence with its numbers (the texts of `reasons.json`). */
export function reasonSentence(
  texts: Readonly<Record<string, string>>,
  judgement: Judgement,
  measure: Measure,
  format: Format,
): string {
  const { code, params } = judgement.reason
  const text = texts[code] ?? code
  return text.replaceAll(PARAMETER, (_, name: string, as?: string) =>
    written(name, as, params, judgement, measure, format),
  )
}
