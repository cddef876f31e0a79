import type { ReactNode } from 'react'
import type { Assessment, Figure as KnownFigure } from '@/domain/assessment'
import { hasOldFigures } from '@/domain/judged'
import { contraryOf, publishedOf } from '@/domain/published'
import { isForOrientation, type IndicatorLine, type TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { dueOf } from '@/ui/explanation/dueOf'
import { Reasons } from '@/ui/explanation/Reasons'
import { reckoningOf } from '@/ui/explanation/reckoning'
import { ReckoningSteps } from '@/ui/explanation/ReckoningSteps'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { Figure } from '@/ui/Figure'
import { Rich } from '@/ui/Rich'
import { StatusBadge } from '@/ui/StatusBadge'
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
  return (
    <>
      {value !== null && (
        <Figure value={f.figure(value.value, indicator)}>{m.indicator.figureIs(value, indicator, f, total)}</Figure>
      )}
      <div className={css.status}>
        <WhyBadge line={line} assessment={assessment} report={report} size={24} />
        <Against a={assessment} line={line} />
      </div>
      <YearlyPlan line={line} />
      {isForOrientation(assessment) && <p className={css.sentence}>{m.indicator.orientationOnly}</p>}
      <ReckoningSteps
        label={m.indicator.calculation}
        steps={reckoningOf(line, figures, speech)}
        status={assessment.status}
      />
      <Reasons a={assessment} line={line} report={report} />
      <Published line={line} report={report} />
    </>
  )
}

/** The other yardstick: the yearly plan of the day, named and with a badge of its own, never mixed into the term's (spec 3). */
function YearlyPlan({ line }: { readonly line: IndicatorLine }) {
  const { m, f } = useScreenWords()
  const { annualPlan, indicator } = line
  if (annualPlan === null) return null
  const { target, assessment: a } = annualPlan
  return (
    <p className={css.status}>
      <StatusBadge
        status={a.status}
        label={m.words.status[a.status]}
        provisional={a.stage === 'provisional'}
        stale={a.modifiers.includes('stale')}
        hasOldFigures={hasOldFigures(a)}
        age={m.words.modifier.stale}
        size={18}
      />
      <span className={css.against}>
        {m.indicator.target[target.kind](f.period(target.period))}:{' '}
        {f.band({ min: target.lower, max: target.upper }, indicator)}
      </span>
    </p>
  )
}

function Against({ a, line }: { readonly a: Assessment; readonly line: IndicatorLine }) {
  const { m, f } = useScreenWords()
  const due = dueOf(a)
  if (a.milestone === null || due === null) return null
  return (
    <span className={css.against}>
      {line.annualPlan !== null && `${m.indicator.ofTerm}: `}
      {m.indicator.against(f.band(a.milestone.band, line.indicator), f.day(due))}
    </span>
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
