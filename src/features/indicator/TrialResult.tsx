import type { ReactNode } from 'react'
import type { MilestoneJudgement, Position } from '@/domain/assessment'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { Trial, TrialOutcome } from '@/domain/trial'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { StatusBadge } from '@/ui/StatusBadge'
import css from './trial.module.css'

export interface TrialResultProps {
  readonly line: IndicatorLine
  readonly report: TermReport
  readonly trial: Trial | null
  readonly outcome: TrialOutcome
}

function Badge({ judgement: j }: { readonly judgement: MilestoneJudgement }) {
  const { m } = useScreenWords()
  return (
    <StatusBadge
      status={j.status}
      label={m.words.status[j.status]}
      provisional={j.stage === 'provisional'}
      stale={j.modifiers.includes('stale')}
    />
  )
}

/** A rank whose number is above the target is below it. */
function asRank(place: Position): Position {
  if (place === 'inside') return place
  return place === 'above' ? 'below' : 'above'
}

/** What a trial would lead to: the status now and then, the figure or the trend against the band, the pace needed against the one tried. */
export function TrialResult({ line, report, trial, outcome }: TrialResultProps): ReactNode {
  const { m, f } = useScreenWords()
  const { indicator } = line
  const { today, outcome: then } = outcome
  const { required } = today.pace
  const value = then.projection?.value ?? then.value?.value ?? null
  const place = then.projection?.position ?? then.position
  const said = then.projection === null ? m.trial.reached : m.trial.projection
  const paceText = (pace: number): string => f.pace(pace, indicator, today.trajectory)
  const needed = required === null ? null : paceText(required)
  return (
    <section className={css.result} aria-label={m.trial.result} aria-live="polite">
      <p className={css.turn}>
        <span>
          {m.trial.today(f.day(report.day))}: <Badge judgement={today} />
        </span>
        <span aria-hidden="true">→</span>
        <span>
          {m.trial.ifSo}: <Badge judgement={then} />
        </span>
      </p>
      <p>{m.trial.target(f.period(then.milestone.id), f.band(then.milestone.band, indicator))}</p>
      {value !== null && (
        <p>
          <Rich text={said(f.value(value, indicator))} />
          {place !== null && `, ${m.trial.place[indicator.scale === 'rank' ? asRank(place) : place]}`}.
        </p>
      )}
      {needed !== null && (
        <p>
          <Rich
            text={
              trial?.kind === 'pace' ? m.trial.required(needed, paceText(trial.pace)) : m.trial.requiredOnly(needed)
            }
          />
          .
        </p>
      )}
      <p className={css.quiet}>{reasonSentence(m, then, indicator, f, outcome.day)}</p>
    </section>
  )
}
