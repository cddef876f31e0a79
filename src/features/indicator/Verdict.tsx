import type { ReactNode } from 'react'
import type { Assessment, Figure as KnownFigure } from '@/domain/assessment'
import { hasOldFigures } from '@/domain/judged'
import { lastDayOf, parsePeriod, parseSpan } from '@/domain/period'
import { contraryOf, publishedOf } from '@/domain/published'
import { isForOrientation, type IndicatorLine, type TermReport } from '@/domain/report'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords } from '@/i18n/Words'
import { Calculation } from '@/ui/Calculation'
import { Figure } from '@/ui/Figure'
import { Rich } from '@/ui/Rich'
import { StatusBadge } from '@/ui/StatusBadge'
import { Formula } from './Formula'
import { reckoningOf } from './reckoning'
import css from './indicator.module.css'

interface VerdictProps {
  readonly line: IndicatorLine
  readonly figures: readonly KnownFigure[]
  readonly report: TermReport
}

/** The figure, its status, and how the status came about, so that a person can do it again. */
export function Verdict({ line, figures, report }: VerdictProps): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const { indicator, assessment } = line
  const latest = figures.at(-1)
  if (assessment === null) {
    return (
      <>
        {latest !== undefined && (
          <Figure value={f.figure(latest.value, indicator)}>{m.indicator.latestIs(latest, indicator, f)}</Figure>
        )}
        <p className={css.sentence}>
          {line.targets.annualPlans.length > 0 ? m.indicator.planOnly : m.indicator.noTarget}
        </p>
      </>
    )
  }
  const { value } = assessment
  const total = indicator.aggregation === 'cumulative'
  const steps = reckoningOf(line, figures, speech).map(({ label, formula, result, deciding }) => ({
    label,
    result,
    deciding,
    ...(formula === undefined ? {} : { formula: <Formula text={formula} /> }),
  }))
  return (
    <>
      {value !== null && (
        <Figure value={f.figure(value.value, indicator)}>{m.indicator.figureIs(value, indicator, f, total)}</Figure>
      )}
      <p className={css.status}>
        <StatusBadge
          status={assessment.status}
          label={m.words.status[assessment.status]}
          provisional={assessment.stage === 'provisional'}
          stale={assessment.modifiers.includes('stale')}
          hasOldFigures={hasOldFigures(assessment)}
          age={m.words.modifier.stale}
          size={24}
        />
        <Against a={assessment} line={line} />
      </p>
      {isForOrientation(assessment) && <p className={css.sentence}>{m.indicator.orientationOnly}</p>}
      {steps.length > 0 && (
        <section aria-label={m.indicator.calculation}>
          <Calculation steps={steps} status={assessment.status} />
        </section>
      )}
      <Reasons a={assessment} line={line} report={report} />
      <Published line={line} report={report} />
    </>
  )
}

/** The last day of what is judged, as readers write it. */
function dueOf({ milestone }: Assessment): string | null {
  const end = milestone === null ? null : (parsePeriod(milestone.period) ?? parseSpan(milestone.id)?.to ?? null)
  return end === null ? null : lastDayOf(end)
}

function Against({ a, line }: { readonly a: Assessment; readonly line: IndicatorLine }) {
  const { m, f } = useScreenWords()
  const due = dueOf(a)
  if (a.milestone === null || due === null) return null
  return (
    <span className={css.against}>{m.indicator.against(f.band(a.milestone.band, line.indicator), f.day(due))}</span>
  )
}

interface ReasonsProps {
  readonly a: Assessment
  readonly line: IndicatorLine
  readonly report: TermReport
}

/** The sentence, the rule with its limit, and what is to be known about the judgement. */
function Reasons({ a, line, report }: ReasonsProps) {
  const { m, f } = useScreenWords()
  const { indicator } = line
  const due = dueOf(a)
  const rule = m.indicator.rules[a.reason.code]({
    limits: report.limits,
    frequency: indicator.frequency,
    due: due === null ? '' : f.day(due),
    f,
  })
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
      <p>{m.indicator.rule(rule)}</p>
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

/** A mean or total that was published for the judged window: beside the computed one, never in its place (spec 3). */
function Published({ line, report }: { readonly line: IndicatorLine; readonly report: TermReport }) {
  const { m, f } = useScreenWords()
  const contrary = contraryOf(line, report.limits)
  return publishedOf(line).map((observation) => {
    const { period, value, sourceId } = observation
    const told = observation === contrary ? m.indicator.publishedContrary : m.indicator.published
    return (
      <p key={`${sourceId} ${value}`} className={css.quiet}>
        <Rich text={told(f.period(period), f.value(value, line.indicator))} />
      </p>
    )
  })
}
