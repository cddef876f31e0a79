import type { ReactNode } from 'react'
import type { Conflict, Observation, SourceDocument } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { sideText } from '@/ui/FigureRecord'
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

/** More replaced figures than these are told only when asked for: every release replaces the one before. */
const MOST_REPLACED = 4

/** Why figures were not chosen: the contradictions on record, then the revisions. */
export function Contradictions({ rows, conflicts, line, sources }: ContradictionsProps): ReactNode {
  const { m, f } = useScreenWords()
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
        const [a, b] = [sideText(valueA, line.indicator, f), sideText(valueB, line.indicator, f)]
        return (
          <li key={`${period} ${valueA} ${valueB} ${sourceA} ${sourceB}`}>
            <Rich text={table.conflict(a, publisher(sourceA), b, publisher(sourceB), f.period(period))} />{' '}
            <Note text={explanation} sources={sources} from={null} /> {decision(conflict, a, b)}
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
