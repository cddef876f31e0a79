import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
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
import { paceUnit, tidy, trialRange } from '@/domain/trialRange'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { useView } from '@/state/view'
import { useTypedWords } from '@/ui/useTypedWords'
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
  const [isOpen, setOpen] = useState(trial !== null)
  const [shown, setShown] = useState(trial)
  if (shown !== trial) {
    setShown(trial)
    if (trial !== null) setOpen(true)
  }
  if (line.assessment === null) return null
  const isLevel = line.indicator.aggregation === 'end_of_period'
  const blocked =
    judgement === null || periods.length === 0
      ? m.trial.nothingLeft
      : isLevel && judgement.value === null
        ? m.trial.noStart
        : null
  return (
    <details className={css.panel} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.trial.open}</summary>
      {blocked === null && judgement !== null ? (
        <div className={css.inside}>
          <p className={css.quiet}>{m.trial.about(periods.map((period) => f.period(period)).join(', '))}</p>
          <TrialForm line={line} judgement={judgement} trial={trial} periods={periods} />
          {outcome === null ? (
            <p className={css.quiet}>{m.trial.notStarted}</p>
          ) : (
            // On another day it comes anew: that is the clock's to announce.
            <TrialResult key={report.day} line={line} report={report} trial={trial} outcome={outcome} />
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
  const [shown, setShown] = useState(trial)
  if (shown !== trial) {
    setShown(trial)
    if (trial !== null) setByValues(trial.kind === 'values')
  }
  const set = (next: Trial | null): void => change({ trial: next === null ? null : trialText(next) })
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
        <PaceField line={line} judgement={judgement} trial={trial} set={set} />
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
  readonly set: (trial: Trial | null) => void
}

function PaceField({ line, judgement, trial, set }: PaceFieldProps) {
  const speech = useScreenWords()
  const { m, f } = speech
  const { min, max, step, start } = trialRange(judgement)
  const unit = paceUnit(judgement)
  const asked = trial?.kind === 'pace' ? tidy(trial.pace * unit) : null
  // While it is dragged nothing else moves; the address takes what it is let go at.
  const [draft, setDraft] = useState(asked ?? start)
  const [isRefused, setRefused] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const way = useNavigationType()
  // What is being entered comes before its address; a step back or forward, and the end of a trial, change the fields.
  useEffect(() => {
    const isEntered = fields.current?.contains(document.activeElement) === true
    if (isEntered && asked !== null && way !== NavigationType.Pop) return
    setDraft(asked ?? start)
    setRefused(false)
  }, [asked, start, way])
  const say = (value: number): void => {
    const isOutside = value < min || value > max
    setRefused(isOutside)
    if (Number.isNaN(value)) {
      // Emptied: nothing is tried, and the field begins again.
      if (asked === null) setDraft(start)
      else set(null)
    } else if (!isOutside && value !== asked) set({ kind: 'pace', pace: tidy(value / unit) })
  }
  /** Passing by tries nothing. */
  const sayChanged = (): void => {
    if (draft !== (asked ?? start)) say(draft)
  }
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  const unitText = paceUnitText(line, judgement, speech)
  const isLevel = line.indicator.aggregation === 'end_of_period'
  return (
    <div className={css.pace} ref={fields}>
      <label className={css.field}>
        <span>{(isLevel ? m.trial.pace : m.trial.eachYear)(unitText)}</span>
        <input
          type="number"
          step="any"
          min={min}
          max={max}
          aria-invalid={isRefused}
          value={Number.isNaN(draft) ? '' : draft}
          onChange={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onBlur={sayChanged}
          onKeyDown={(event) => {
            if (event.key === 'Enter') say(draft)
          }}
        />
      </label>
      <input
        className={css.slider}
        type="range"
        aria-label={m.trial.slider}
        min={min}
        max={max}
        step={step}
        value={Number.isNaN(draft) ? start : draft}
        onChange={(event) => setDraft(event.currentTarget.valueAsNumber)}
        onPointerUp={sayChanged}
        onKeyUp={sayChanged}
      />
      {isRefused && <p role="alert">{m.trial.outside(f.number(min, decimals), f.number(max, decimals))}</p>}
    </div>
  )
}

interface ValueFieldProps {
  readonly label: string
  /** What is tried; absent = nothing for this period. */
  readonly value: number | undefined
  /** NaN = emptied. */
  readonly say: (value: number) => void
}

function ValueField({ label, value, say }: ValueFieldProps) {
  const text = value === undefined ? '' : String(value)
  const field = useTypedWords(text)
  return (
    <label className={css.field}>
      <span>{label}</span>
      <input
        ref={field}
        type="number"
        step="any"
        defaultValue={text}
        onBlur={(event) => say(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') say(event.currentTarget.valueAsNumber)
        }}
      />
    </label>
  )
}

interface ValueFieldsProps extends Omit<TrialFormProps, 'judgement'> {
  readonly set: (trial: Trial | null) => void
}

function ValueFields({ line, trial, periods, set }: ValueFieldsProps) {
  const { m, f } = useScreenWords()
  const values = trial?.kind === 'values' ? trial.values : new Map<string, number>()
  const unit = f.unit(line.indicator)
  const say = (period: string, value: number): void => {
    const known = values.get(period)
    if (value === known || (Number.isNaN(value) && known === undefined)) return
    const next = new Map(values)
    if (Number.isFinite(value)) next.set(period, tidy(value))
    else next.delete(period)
    const inOrder = periods.flatMap((one): readonly [string, number][] => {
      const kept = next.get(one)
      return kept === undefined ? [] : [[one, kept]]
    })
    set(inOrder.length === 0 ? null : { kind: 'values', values: new Map(inOrder) })
  }
  return (
    <div className={css.values}>
      {periods.map((period) => (
        <ValueField
          key={period}
          label={m.trial.value(f.period(period), unit)}
          value={values.get(period)}
          say={(value) => say(period, value)}
        />
      ))}
    </div>
  )
}
