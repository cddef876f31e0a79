import { useId, useState, type ReactNode } from 'react'
import type { MilestoneJudgement } from '@/domain/assessment'
import type { IndicatorLine, TermReport } from '@/domain/report'
import {
  periodsToSuppose,
  supposedFigures,
  trialMilestone,
  trialText,
  type Trial,
  type TrialOutcome,
} from '@/domain/trial'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { useView } from '@/state/view'
import { paceUnit, tidy, trialRange } from './trialRange'
import { TrialResult } from './TrialResult'
import css from './trial.module.css'

export interface TrialPanelProps {
  readonly line: IndicatorLine
  readonly report: TermReport
  /** What the address supposes; null = nothing. */
  readonly trial: Trial | null
  readonly outcome: TrialOutcome | null
}

/** "What if": a pace, or a figure for each period still to come, and the status that would follow. Changes nothing else on the page. */
export function TrialPanel({ line, report, trial, outcome }: TrialPanelProps): ReactNode {
  const { m, f } = useScreenWords()
  const judgement = trialMilestone(line)
  const periods = periodsToSuppose(line)
  if (line.assessment === null) return null
  const isLevel = line.indicator.aggregation === 'end_of_period'
  const blocked =
    judgement === null || periods.length === 0
      ? m.trial.nothingLeft
      : isLevel && judgement.value === null
        ? m.trial.noStart
        : null
  return (
    <details className={css.panel} open={trial !== null}>
      <summary>{m.trial.open}</summary>
      {blocked === null && judgement !== null ? (
        <div className={css.inside}>
          <p className={css.quiet}>{m.trial.about(periods.map((period) => f.period(period)).join(', '))}</p>
          <TrialForm line={line} judgement={judgement} trial={trial} periods={periods} />
          {outcome === null ? (
            <p className={css.quiet}>{m.trial.notStarted}</p>
          ) : (
            <TrialResult line={line} report={report} trial={trial} outcome={outcome} />
          )}
        </div>
      ) : (
        <p className={css.quiet}>{blocked}</p>
      )}
    </details>
  )
}

interface TrialFormProps {
  readonly line: IndicatorLine
  readonly judgement: MilestoneJudgement
  readonly trial: Trial | null
  readonly periods: readonly string[]
}

function TrialForm({ line, judgement, trial, periods }: TrialFormProps) {
  const { m } = useScreenWords()
  const { change } = useView()
  const name = useId()
  const [byValues, setByValues] = useState(trial?.kind === 'values')
  const set = (next: Trial): void => change({ trial: trialText(next) })
  const toValues = (): void => {
    setByValues(true)
    if (trial === null) return
    const figures = supposedFigures(line, trial)
    if (figures.length > 0) {
      set({ kind: 'values', values: new Map(figures.map(({ period, value }) => [period, tidy(value)])) })
    }
  }
  return (
    <>
      <fieldset className={css.how}>
        <legend className="visuallyHidden">{m.trial.how}</legend>
        <label>
          <input type="radio" name={name} checked={!byValues} onChange={() => setByValues(false)} /> {m.trial.byPace}
        </label>
        <label>
          <input type="radio" name={name} checked={byValues} onChange={toValues} /> {m.trial.byValues}
        </label>
      </fieldset>
      {byValues ? (
        <ValueFields line={line} trial={trial} periods={periods} set={set} />
      ) : (
        <PaceField
          key={trial?.kind === 'pace' ? trial.pace : ''}
          line={line}
          judgement={judgement}
          trial={trial}
          set={set}
        />
      )}
    </>
  )
}

/** What a yearly pace is counted in where a person enters it. */
function paceUnitText(line: IndicatorLine, { trajectory }: MilestoneJudgement, { m, f }: ScreenSpeech): string {
  if (trajectory === 'compound') return m.trial.perCent
  const unit = f.unit(line.indicator)
  return trajectory === 'linear' && unit === '%' ? m.trial.points : unit
}

interface PaceFieldProps extends Omit<TrialFormProps, 'periods'> {
  readonly set: (trial: Trial) => void
}

function PaceField({ line, judgement, trial, set }: PaceFieldProps) {
  const speech = useScreenWords()
  const { m } = speech
  const { min, max, step, start } = trialRange(judgement)
  const unit = paceUnit(judgement)
  const asked = trial?.kind === 'pace' ? tidy(trial.pace * unit) : null
  // While it is dragged nothing else moves; the address takes what it is let go at.
  const [draft, setDraft] = useState(asked ?? start)
  const say = (value: number): void => {
    if (Number.isFinite(value) && value !== asked) set({ kind: 'pace', pace: tidy(value / unit) })
  }
  const unitText = paceUnitText(line, judgement, speech)
  const isLevel = line.indicator.aggregation === 'end_of_period'
  return (
    <div className={css.pace}>
      <label className={css.field}>
        <span>{(isLevel ? m.trial.pace : m.trial.eachYear)(unitText)}</span>
        <input
          type="number"
          step="any"
          value={Number.isNaN(draft) ? '' : draft}
          onChange={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onBlur={() => say(draft)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') say(draft)
          }}
        />
      </label>
      <input
        className={css.slider}
        type="range"
        aria-label={m.trial.slider}
        min={Math.min(min, draft || 0)}
        max={Math.max(max, draft || 0)}
        step={step}
        value={Number.isNaN(draft) ? start : draft}
        onChange={(event) => setDraft(event.currentTarget.valueAsNumber)}
        onPointerUp={() => say(draft)}
        onKeyUp={() => say(draft)}
      />
    </div>
  )
}

interface ValueFieldsProps extends Omit<TrialFormProps, 'judgement'> {
  readonly set: (trial: Trial) => void
}

function ValueFields({ line, trial, periods, set }: ValueFieldsProps) {
  const { m, f } = useScreenWords()
  const values = trial?.kind === 'values' ? trial.values : new Map<string, number>()
  const unit = f.unit(line.indicator)
  const say = (period: string, value: number): void => {
    const next = new Map(values)
    if (Number.isFinite(value)) next.set(period, tidy(value))
    else next.delete(period)
    const inOrder = periods.flatMap((one): readonly [string, number][] => {
      const kept = next.get(one)
      return kept === undefined ? [] : [[one, kept]]
    })
    if (inOrder.length > 0) set({ kind: 'values', values: new Map(inOrder) })
  }
  return (
    <div className={css.values}>
      {periods.map((period) => (
        <label key={`${period} ${values.get(period) ?? ''}`} className={css.field}>
          <span>{m.trial.value(f.period(period), unit)}</span>
          <input
            type="number"
            step="any"
            defaultValue={values.get(period) ?? ''}
            onBlur={(event) => {
              const value = event.currentTarget.valueAsNumber
              if (value !== values.get(period)) say(period, value)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') say(period, event.currentTarget.valueAsNumber)
            }}
          />
        </label>
      ))}
    </div>
  )
}
