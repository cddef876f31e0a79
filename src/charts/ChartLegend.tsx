import type { ReactNode } from 'react'
import { QUALITIES, type Quality } from '@/domain/register'
import type { Status } from '@/domain/status'
import { useScreenWords } from '@/i18n/Words'
import css from './chart.module.css'
import statusColour from '@/ui/statusColour.module.css'

export interface ChartLegendProps {
  /** Standings of the figures drawn. */
  readonly qualities: readonly (Quality | null)[]
  /** Those among them from before the term; bars of theirs are grey. */
  readonly past?: readonly (Quality | null)[]
  readonly shape: 'bar' | 'point'
  /** Words that found no place in the picture, or that need none. */
  readonly notes: readonly LegendNote[]
  readonly status: Status | null
}

export interface LegendNote {
  readonly text: string
  readonly swatch:
    | 'band'
    | 'mean'
    | 'planned'
    | 'required'
    | 'trend'
    | 'fan'
    | 'baseline'
    | 'ghost'
    | 'ghostLine'
    | 'earlier'
    | 'earlierLine'
    | 'wedge'
    | 'supposed'
    | null
}

interface QualitySwatchProps {
  readonly quality: Quality
  readonly shape: 'bar' | 'point'
  readonly isPast: boolean
}

function QualitySwatch({ quality, shape, isPast }: QualitySwatchProps) {
  const hatch = quality === 'preliminary' && <path className={css.swatchHatch} d="M1 8 8 1M5 13 13 5" />
  return (
    <svg className={css.swatch} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <g className={shape === 'point' ? css.mark : isPast ? css.barBefore : css.bar}>
        {shape === 'bar' ? (
          <rect className={css[quality]} x="1" y="1" width="12" height="12" />
        ) : (
          <circle className={css[quality]} cx="7" cy="7" r={quality === 'derived' ? 3.2 : 4.5} />
        )}
        {hatch}
      </g>
    </svg>
  )
}

/** What is not shown as a piece of line. */
const SHAPES: ReadonlySet<LegendNote['swatch']> = new Set(['band', 'fan', 'ghost', 'earlier', 'earlierLine', 'wedge'])

interface NoteSwatchProps {
  readonly swatch: NonNullable<LegendNote['swatch']>
  readonly status: Status | null
}

function NoteSwatch({ swatch, status }: NoteSwatchProps) {
  return (
    <svg
      className={`${css.swatch} ${status === null ? '' : (statusColour[status] ?? '')}`}
      width="22"
      height="14"
      viewBox="0 0 22 14"
      aria-hidden="true"
    >
      {swatch === 'band' && <path className={css.swatchBand} d="M0 3h22v8H0z" />}
      {swatch === 'band' && <path className={css.bandEdge} d="M0 3h22M0 11h22" />}
      {swatch === 'fan' && <path className={css.swatchFan} d="M0 7 22 1v12z" />}
      {swatch === 'wedge' && <path className={css.needWedge} d="M0 10 22 1v9z" />}
      {swatch === 'earlier' && <circle className={css.earlier} cx="11" cy="7" r="5.5" />}
      {swatch === 'earlierLine' && <rect className={css.earlier} x="1" y="4" width="20" height="6" rx="3" />}
      {swatch === 'ghost' && <circle className={css.ghost} cx="11" cy="7" r="4" />}
      {!SHAPES.has(swatch) && <path className={css[swatch]} d="M0 7h22" />}
    </svg>
  )
}

/** A small key: only the standings that are there, and what had no room beside its mark. */
export function ChartLegend({ qualities, past = [], shape, notes, status }: ChartLegendProps): ReactNode {
  const { m } = useScreenWords()
  const present = QUALITIES.filter((quality) => qualities.includes(quality))
  const countOf = (list: readonly (Quality | null)[], quality: Quality): number =>
    list.filter((one) => one === quality).length
  if (present.length + notes.length === 0) return null
  return (
    <ul className={css.legend} aria-label={m.chart.legend.label}>
      {present.map((quality) => (
        <li key={quality}>
          <QualitySwatch
            quality={quality}
            shape={shape}
            isPast={countOf(past, quality) === countOf(qualities, quality)}
          />
          {m.words.quality[quality]}
        </li>
      ))}
      {notes.map(({ text, swatch }) => (
        <li key={text}>
          {swatch !== null && <NoteSwatch swatch={swatch} status={status} />}
          {text}
        </li>
      ))}
    </ul>
  )
}
