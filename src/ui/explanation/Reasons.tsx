import type { ReactNode } from 'react'
import type { Assessment } from '@/domain/assessment'
import { exceedsFrom } from '@/domain/band'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords } from '@/i18n/Words'
import { dueOf } from './dueOf'
import css from './explanation.module.css'

export interface ReasonsProps {
  readonly a: Assessment
  readonly line: IndicatorLine
  readonly report: TermReport
}

/** The sentence, the rule with its limit, and what is to be known about the judgement. */
export function Reasons({ a, line, report }: ReasonsProps): ReactNode {
  const { m, f } = useScreenWords()
  const { indicator } = line
  const due = dueOf(a)
  const rule = m.indicator.rules[a.reason.code]({
    limits: report.limits,
    frequency: indicator.frequency,
    due: due === null ? '' : f.day(due),
    noBaseline: a.warnings.includes('baseline_from_first_observation'),
    f,
  })
  const exceeding =
    a.status !== 'exceeded' || a.milestone === null || a.reason.code === 'verdict_beyond'
      ? null
      : exceedsFrom(a.milestone.band, indicator.direction, report.limits)
  const doubts = a.confidence.because.map((doubt) => m.words.doubt[doubt]).join('; ')
  // What already speaks against the judgement is not said twice.
  const said = new Set<string>(a.confidence.because)
  const modifiers = a.modifiers.filter((modifier) => !said.has(modifier)).map((modifier) => m.words.modifier[modifier])
  const remarks = [
    a.outlook === null || a.outlook === a.status ? '' : m.indicator.outlook(m.words.status[a.outlook]),
    a.irrecoverable ? m.indicator.irrecoverable : '',
    a.confidence.level === 'none' ? '' : m.indicator.confidence(m.words.confidence[a.confidence.level], doubts),
    modifiers.length === 0 ? '' : `${modifiers.join(', ').replace(/^./, (first) => first.toUpperCase())}.`,
  ].filter((remark) => remark !== '')
  const warnings = [...new Set(a.warnings)].filter((warning) => warning !== 'frequency_mismatch' && !said.has(warning))
  return (
    <div className={css.reasons}>
      <p className={css.sentence}>{reasonSentence(m, a, indicator, f, report.day)}</p>
      <p>
        {m.indicator.rule(rule)}
        {exceeding !== null && ` ${m.indicator.exceedsFrom(f.value(exceeding.value, indicator), exceeding.beyond)}`}
      </p>
      {remarks.length > 0 && <p>{remarks.join(' ')}</p>}
      {warnings.length > 0 && (
        <ul aria-label={m.indicator.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning === 'revised' ? m.indicator.revised : m.warnings[warning]}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
