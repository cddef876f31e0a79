import type { ReactNode } from 'react'
import type { Conflict, SourceDocument } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { useWords, type Speech } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { isFirmer, type FigureRow } from './figureRows'
import css from './indicator.module.css'

interface ContradictionsProps {
  /** The rows it stands under. */
  readonly rows: readonly FigureRow[]
  readonly conflicts: readonly Conflict[]
  readonly line: IndicatorLine
  readonly sources: readonly SourceDocument[]
}

/** A side of a conflict as readers write it: a figure, or a band such as `7.5..8`. */
function sideText(text: string, line: IndicatorLine, { f }: Speech): string {
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
  const speech = useWords()
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
    const { observation, stands } = row
    if (stands === null) return null
    const [old, by] = [f.figure(observation.value, line.indicator), f.figure(stands.value, line.indicator)]
    return (
      <li key={`${observation.period} ${observation.value} ${observation.sourceId}`}>
        <Rich text={table.replaced(old, f.period(observation.period), by, isFirmer(row))} />
      </li>
    )
  })
  return (
    <ul className={css.contradictions}>
      {conflicts.map(({ period, valueA, sourceA, valueB, sourceB, explanation, preferred }) => {
        const [a, b] = [sideText(valueA, line, speech), sideText(valueB, line, speech)]
        return (
          <li key={`${period} ${valueA} ${valueB} ${sourceA} ${sourceB}`}>
            <Rich text={table.conflict(a, publisher(sourceA), b, publisher(sourceB), f.period(period))} />{' '}
            <span lang="vi">{explanation}</span>{' '}
            {valueA.includes('..') || valueB.includes('..')
              ? table.lastTarget
              : preferred === 'none'
                ? table.choseNone
                : table.chose(preferred === 'a' ? a : b)}
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
