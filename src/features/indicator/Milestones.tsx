import type { ReactNode } from 'react'
import type { Day } from '@/domain/day'
import type { Judged } from '@/domain/openPeriods'
import type { Target } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { StatusBadge } from '@/ui/StatusBadge'
import css from './indicator.module.css'

/** Every target but the one on the badge: later milestones and the yearly plan with their own status, other plans, replaced targets. */
export function Milestones({ line, day }: { readonly line: IndicatorLine; readonly day: Day }): ReactNode {
  const { m, f } = useScreenWords()
  const { assessment, annualPlan, targets, indicator } = line
  const others = (assessment?.milestones ?? []).flatMap((judgement) => {
    const target = targets.badge.find(({ period }) => period === judgement.milestone.id)
    return target === undefined || judgement.milestone.id === assessment?.milestone?.id ? [] : [{ judgement, target }]
  })
  const otherPlans = targets.annualPlans.filter((target) => target !== annualPlan?.target)
  const told = ({ period, lower, upper, setOn }: Target): string =>
    m.indicator.supersededTarget(
      f.period(period),
      f.band({ min: lower, max: upper }, indicator),
      setOn === null ? null : f.printedDay(setOn),
    )
  if (others.length + targets.annualPlans.length + targets.superseded.length === 0) return null
  return (
    <Card>
      {others.length > 0 && (
        <>
          <h2 className={css.heading}>{m.indicator.milestones}</h2>
          <ul className={css.milestones}>
            {others.map(({ judgement, target }) => (
              <MilestoneLine key={target.period} judgement={judgement} target={target} line={line} day={day} />
            ))}
          </ul>
        </>
      )}
      {targets.annualPlans.length > 0 && (
        <>
          <h2 className={css.heading}>{m.indicator.annualPlan}</h2>
          <p className={css.quiet}>{m.indicator.annualPlanApart}</p>
          {annualPlan !== null && (
            <ul className={css.milestones}>
              <MilestoneLine judgement={annualPlan.assessment} target={annualPlan.target} line={line} day={day} />
            </ul>
          )}
          {otherPlans.length > 0 && (
            <p className={css.quiet}>
              {m.indicator.otherPlans}{' '}
              {otherPlans
                .map(
                  ({ period, lower, upper }) => `${f.period(period)} ${f.band({ min: lower, max: upper }, indicator)}`,
                )
                .join('; ')}
              .
            </p>
          )}
        </>
      )}
      {targets.superseded.length > 0 && (
        <p className={css.quiet}>
          {m.indicator.superseded} <s>{targets.superseded.map(told).join('; ')}</s>
        </p>
      )}
    </Card>
  )
}

interface MilestoneLineProps {
  readonly judgement: Judged
  readonly target: Target
  readonly line: IndicatorLine
  readonly day: Day
}

function MilestoneLine({ judgement, target, line, day }: MilestoneLineProps) {
  const { m, f } = useScreenWords()
  const { indicator } = line
  return (
    <li className={css.milestone}>
      <span className={css.aim}>
        {m.indicator.target[target.kind](f.period(target.period))}:{' '}
        {f.band({ min: target.lower, max: target.upper }, indicator)}
      </span>
      <StatusBadge
        status={judgement.status}
        label={m.words.status[judgement.status]}
        provisional={judgement.stage === 'provisional'}
        stale={judgement.modifiers.includes('stale')}
        age={m.words.modifier.stale}
      />
      <p className={css.quiet}>{reasonSentence(m, judgement, indicator, f, day)}</p>
    </li>
  )
}
