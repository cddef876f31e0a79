import type { ReactNode } from 'react'
import type { Conflict, Observation, SourceDocument } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { Note } from '@/ui/Note'
import { Rich } from '@/ui/Rich'
import { outcomeOf, type FigureRow } from './figureRows'
import css from './indicator.module.css'

interface ContradictionsProps {
  /** The rows it stands under. */
  readonly rows: readonly FigureRow[]
  readonly conflicts: readonly Conflict[]
  readonly line: IndicatorLine
  readonly sources: readonly SourceDocument[]
}

/** A side of a conflict as readers write it: a figure, or a band such as `7.5..8`. */
function sideText(text: string, line: IndicatorLine, { f }: ScreenSpeech): string {
  const [low = '', high] = text.split('..')
  const numberOf = (part: string): number | null =>
    part === '' || !Number.isFinite(Number(part)) ? null : Number(part)
  if (high !== undefined) return f.bandFigures({ min: numberOf(low), max: numberOf(high) })
  const value = numberOf(low)
  return value === null ? text : f.figure(value, line.indicator)
}

/** More replaced figures than these are told only when asked for: every release replaces the one before. */
const MOST_REPLACED = 4

/** Why figures were not chosen: the contradictions on record, then the revisions. */
export function Contradictions({ rows, conflicts, line, sources }: ContradictionsProps): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const { table } = m.indicator
  const publisher = (id: string): string => sources.find((source) => source.id === id)?.publisher ?? id
  const named = new Set(
    conflicts.flatMap(({ period, valueA, valueB }) => [`${period} ${valueA}`, `${period} ${valueB}`]),
  )
  const replaced = rows.filter(
    ({ use, observation }) => use === 'replaced' && !named.has(`${observation.period} ${observation.value}`),
  )
  if (conflicts.length + replaced.length === 0) return null
  const replacedLines = replaced.map((row) => {
    const { observation, stands, why } = row
    if (stands === null || why === null) return null
    const told = ({ value, quality }: Pick<Observation, 'value' | 'quality'>): string =>
      table.ofQuality(f.figure(value, line.indicator), m.words.quality[quality])
    return (
      <li key={`${observation.period} ${observation.value} ${observation.sourceId}`}>
        <Rich text={table.replaced(told(observation), told(stands), f.period(observation.period), table.why[why])} />
      </li>
    )
  })
  const decision = (conflict: Conflict, a: string, b: string): string => {
    if (conflict.valueA.includes('..') || conflict.valueB.includes('..')) return table.lastTarget
    const outcome = outcomeOf(conflict, rows)
    if (outcome === null) return table.choseNone
    const figure = outcome.side === 'a' ? a : b
    return outcome.by === 'choice' ? table.chose(figure) : table.used(figure, table.why[outcome.by])
  }
  return (
    <ul className={css.contradictions}>
      {conflicts.map((conflict) => {
        const { period, valueA, sourceA, valueB, sourceB, explanation } = conflict
        const [a, b] = [sideText(valueA, line, speech), sideText(valueB, line, speech)]
        return (
          <li key={`${period} ${valueA} ${valueB} ${sourceA} ${sourceB}`}>
            <Rich text={table.conflict(a, publisher(sourceA), b, publisher(sourceB), f.period(period))} />{' '}
            <Note text={explanation} sources={sources} /> {decision(conflict, a, b)}
          </li>
        )
      })}
      {replaced.length <= MOST_REPLACED && replacedLines}
      {replaced.length > MOST_REPLACED && (
        <li>
          <details className={css.details}>
            <summary>{table.replacedMany(replaced.length)}</summary>
            <ul className={css.contradictions}>{replacedLines}</ul>
          </details>
        </li>
      )}
    </ul>
  )
}
