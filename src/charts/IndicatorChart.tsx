import { useMemo, useRef, type ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { windowOf, type Term } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import type { Beside } from './beside'
import { ChartLegend, type LegendNote } from './ChartLegend'
import { LevelChart } from './LevelChart'
import { levelLayoutOf } from './levelLayout'
import { levelModelOf, wantsLog, type LevelModel, type PaceWedge } from './levelModel'
import { PeriodChart } from './PeriodChart'
import { periodLayoutOf, type PeriodLayout } from './periodLayout'
import { periodModelOf } from './periodModel'
import { seriesOf } from './series'
import { levelTextsOf, type Size, type Speaking } from './speaking'
import { useSize } from './useSize'
import css from './chart.module.css'

export interface IndicatorChartProps extends Beside {
  readonly line: IndicatorLine
  /** The day the line is about. */
  readonly day: Day
  readonly term: Term
}

/** Before the page has said how wide the chart is; nothing is drawn in it. */
const UNKNOWN: Size = { width: 0, height: 0 }

/** An indicator's course against its targets: a level as a line, yearly values as bars. Its table stands on the same page. */
export function IndicatorChart({ line, day, term, compared, supposed }: IndicatorChartProps): ReactNode {
  const { m, f } = useScreenWords()
  const place = useRef<HTMLElement>(null)
  const size = useSize(place)
  const { indicator, assessment } = line
  const isLevel = indicator.aggregation === 'end_of_period'
  const { figures } = useMemo(() => seriesOf(line, day, term), [line, day, term])
  const beside = useMemo(() => ({ compared, supposed }), [compared, supposed])
  const level = useMemo(
    () => (isLevel ? levelModelOf(line, day, term, beside) : null),
    [isLevel, line, day, term, beside],
  )
  const periods = useMemo(
    () => (isLevel ? null : periodModelOf(line, day, term, beside)),
    [isLevel, line, day, term, beside],
  )
  const drawn = size ?? UNKNOWN
  const status = assessment === null ? null : (assessment.outlook ?? assessment.status)
  const speaking: Speaking = {
    words: m.chart,
    f,
    measure: indicator,
    total: indicator.aggregation === 'cumulative',
  }
  const window = windowOf(term)
  const levelLayout =
    level === null || size === null
      ? null
      : levelLayoutOf(level, size, [Number(window.from) - 1, Number(window.to)], indicator.scale === 'share', speaking)
  const periodLayout = periods === null || size === null ? null : periodLayoutOf(periods, size, speaking)
  const earlier = level?.earlier ?? periods?.earlier ?? null
  const name = [
    m.chart.description(line, figures, f),
    ...(earlier === null ? [] : [sentence(thenText(earlier, speaking))]),
    ...(supposed === undefined || supposed.length === 0 ? [] : [sentence(m.chart.legend.supposed)]),
  ].join(' ')
  const isEmpty = figures.length === 0 && line.targets.badge.length + line.targets.annualPlans.length === 0
  if (isEmpty) {
    return <p className={css.empty}>{line.known.length === 0 ? m.chart.noFigures : m.chart.onlyParts}</p>
  }
  return (
    <div className={css.chart}>
      <p className={css.reading}>{m.chart.reading(line, level !== null && wantsLog(level), f)}</p>
      <figure className={css.place} ref={place}>
        {level !== null && levelLayout !== null && (
          <LevelChart name={name} model={level} layout={levelLayout} size={drawn} status={status} speaking={speaking} />
        )}
        {periodLayout !== null && (
          <PeriodChart name={name} layout={periodLayout} size={drawn} status={status} speaking={speaking} />
        )}
      </figure>
      {level !== null && (
        <ChartLegend
          qualities={level.figures.map(({ quality }) => quality)}
          shape="point"
          status={status}
          notes={
            levelLayout === null ? [] : levelNotes(level, new Set(levelLayout.labels.map(({ id }) => id)), speaking)
          }
        />
      )}
      {periodLayout !== null && (
        <ChartLegend
          qualities={periodLayout.model.columns.map(({ quality }) => quality)}
          past={periodLayout.model.columns.filter(({ when }) => when === 'before').map(({ quality }) => quality)}
          shape="bar"
          status={status}
          notes={periodNotes(periodLayout, speaking)}
        />
      )}
    </div>
  )
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

interface Then {
  readonly day: Day
  readonly value: number
  readonly period: string
}

function thenText({ day, value, period }: Then, { words, f, measure }: Speaking): string {
  return words.legend.earlier(f.day(day), f.value(value, measure), f.period(period))
}

/** What of a level's chart had no room beside its mark. */
function levelNotes(model: LevelModel, placed: ReadonlySet<string>, speaking: Speaking): readonly LegendNote[] {
  const texts = levelTextsOf(model, speaking)
  const bands = model.bands.filter(({ period }) => !placed.has(`band ${period}`))
  const lines = (['required', 'trend', 'planned', 'fan'] as const).flatMap((swatch) => {
    const text = placed.has(swatch) ? null : texts[swatch]
    return text === null ? [] : [{ swatch, text }]
  })
  return [
    ...bands.map((band) => ({ swatch: 'band' as const, text: texts.band(band) })),
    ...lines,
    ...(texts.gap === null || placed.has('gap') ? [] : [{ swatch: null, text: texts.gap.join(' ') }]),
    ...(model.wedge === null
      ? []
      : [{ swatch: 'wedge' as const, text: wedgeText(model.wedge, model.trajectory, speaking) }]),
    ...(model.ghosts.length > 0 ? [{ swatch: 'ghost' as const, text: speaking.words.legend.replaced }] : []),
    ...(model.earlier === null ? [] : [{ swatch: 'earlier' as const, text: thenText(model.earlier, speaking) }]),
    ...(model.supposed.length === 0 ? [] : [{ swatch: 'supposed' as const, text: speaking.words.legend.supposed }]),
  ]
}

function wedgeText(
  { near, far }: PaceWedge,
  trajectory: LevelModel['trajectory'],
  { words, f, measure }: Speaking,
): string {
  return words.legend.wedge(f.pace(near.pace, measure, trajectory), f.pace(far.pace, measure, trajectory))
}

/** What of a chart of yearly values had no room beside its mark. */
function periodNotes(
  { model, hidden, labels, row }: PeriodLayout,
  { words, f, measure, total }: Speaking,
): readonly LegendNote[] {
  const placed = new Set(labels.map(({ id }) => id))
  const notes: LegendNote[] = []
  if (row && model.columns.some(({ value, when, needed }) => value === null && when !== 'after' && needed === null)) {
    notes.push({ swatch: null, text: words.legend.missing })
  }
  if (model.owed !== null) {
    notes.push({ swatch: null, text: words.legend.owed(f.value(model.owed.value, measure), model.owed.periods) })
  }
  for (const band of [...model.bands.filter(({ kind, period }) => !placed.has(`band ${kind} ${period}`)), ...hidden]) {
    const { kind, period, min, max } = band
    notes.push({ swatch: 'band', text: `${words.target(kind, f.period(period))}: ${f.band({ min, max }, measure)}` })
  }
  if (model.columns.some(({ ghosts }) => ghosts.length > 0)) {
    notes.push({ swatch: 'ghostLine', text: words.legend.replaced })
  }
  if (model.needed !== null && model.needed.far !== null) {
    const { value, far } = model.needed
    notes.push({ swatch: 'wedge', text: words.legend.wedge(f.figure(value, measure), f.value(far, measure)) })
  }
  if (model.earlier !== null) {
    const { day, value, period } = model.earlier
    notes.push({
      swatch: 'earlierLine',
      text: words.legend.earlier(f.day(day), f.value(value, measure), f.period(period)),
    })
  }
  if (model.columns.some((column) => column.supposed !== null)) {
    notes.push({ swatch: 'supposed', text: words.legend.supposed })
  }
  if (model.mean !== null && !placed.has('mean')) {
    const name = total ? words.meanOfTotal : words.mean
    notes.push({ swatch: 'mean', text: `${name} ${f.value(model.mean.value, measure)}` })
  }
  if (model.baselineSpan !== null && !placed.has('baseline span')) {
    const { period, value } = model.baselineSpan
    notes.push({
      swatch: 'baseline',
      text: (total ? words.baselineEach : words.baselineSpan)(f.period(period), f.figure(value, measure)),
    })
  }
  return notes
}
