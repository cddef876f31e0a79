import type { ReactNode } from 'react'
import { parseSide, type FigureRecord as Record } from '@/domain/figureRecord'
import type { Conflict, Indicator, Observation, SourceDocument } from '@/domain/register'
import type { Format } from '@/i18n/format'
import { plainMessage } from '@/i18n/plainMessage'
import { useScreenWords } from '@/i18n/Words'
import { Note } from './Note'
import { SourceLink } from './SourceLink'
import css from './FigureRecord.module.css'

/** A side of a conflict as readers write it: a figure, or a band. */
export function sideText(text: string, indicator: Indicator, f: Format): string {
  const side = parseSide(text)
  if (side === null) return text
  return side.kind === 'band' ? f.bandFigures(side) : f.figure(side.value, indicator)
}

export interface FigureSheetProps {
  readonly record: Record
  /** Where the figure is of, when that is not the whole city. */
  readonly place?: string | undefined
  readonly sources: readonly SourceDocument[]
  /** It is of a part of a year or of several years, and no status rests on it. */
  readonly onlyCompared?: boolean | undefined
}

export interface FigureRecordProps extends FigureSheetProps {
  /** What stands in the list and opens the record: at least the figure. */
  readonly children: ReactNode
}

/** The other side of a conflict, what was preferred, and why. */
function Other({ conflict, record, sources }: FigureSheetProps & { readonly conflict: Conflict }) {
  const { m, f } = useScreenWords()
  const { figure, indicator, replacedBy } = record
  const { valueA, sourceA, valueB, sourceB, preferred, explanation } = conflict
  const isA = sourceA === figure.sourceId && Number(valueA) === figure.value
  const [value, sourceId] = isA ? [valueB, sourceB] : [valueA, sourceA]
  const { conflict: words } = m.data
  const used = (replacedBy ?? figure).value
  const decision = (): string => {
    if (preferred !== 'none') return words.chosen(sideText(preferred === 'a' ? valueA : valueB, indicator, f))
    const isSide = [valueA, valueB].some((side) => side !== '' && Number(side) === used)
    return isSide ? words.byRule(f.figure(used, indicator)) : words.choseNone
  }
  return (
    <>
      <strong>{sideText(value, indicator, f)}</strong> (
      <SourceLink source={sources.find(({ id }) => id === sourceId)} />
      ). <Note text={explanation} sources={sources} from={null} /> {plainMessage(decision())}
    </>
  )
}

/** The record of a figure: what it is, where it comes from, what it replaced and what contradicts it (promise 2). */
export function FigureSheet({ record, place, sources, onlyCompared = false }: FigureSheetProps): ReactNode {
  const { m, f } = useScreenWords()
  const { record: words, undated } = m.data
  const { indicator, figure, source, standing, replaced, replacedBy, conflicts } = record
  const dated = ({ publishedOn }: Observation): string => (publishedOn === null ? undated : f.printedDay(publishedOn))
  const told = (one: Observation): string =>
    words.of(f.figure(one.value, indicator), m.words.quality[one.quality], dated(one))
  const use = {
    stands: onlyCompared ? words.onlyCompared : words.stands,
    replaced: replacedBy === null ? words.stands : words.replacedBy(f.figure(replacedBy.value, indicator)),
    set_aside: replacedBy === null ? words.setAside : words.setAsideFor(f.figure(replacedBy.value, indicator)),
  }[standing]
  return (
    <dl className={css.sheet}>
      <dt>{words.value}</dt>
      <dd>
        <strong>{f.value(figure.value, indicator)}</strong>
      </dd>
      {place !== undefined && (
        <>
          <dt>{words.place}</dt>
          <dd>{place}</dd>
        </>
      )}
      <dt>{words.period}</dt>
      <dd>{f.period(figure.period)}</dd>
      <dt>{words.quality}</dt>
      <dd>{m.words.quality[figure.quality]}</dd>
      <dt>{words.published}</dt>
      <dd>{dated(figure)}</dd>
      <dt>{words.source}</dt>
      <dd>
        <SourceLink source={source ?? undefined} />
      </dd>
      <dt>{words.standing}</dt>
      <dd>{use}</dd>
      {replaced.length > 0 && (
        <>
          <dt>{words.replaced}</dt>
          <dd>{replaced.map(told).join('; ')}</dd>
        </>
      )}
      <dt>{words.conflicts}</dt>
      <dd>
        {conflicts.length === 0
          ? words.noConflict
          : conflicts.map((conflict) => (
              <span key={`${conflict.valueA} ${conflict.valueB} ${conflict.sourceA}`} className={css.conflict}>
                <Other conflict={conflict} record={record} sources={sources} />
              </span>
            ))}
      </dd>
      {figure.note !== null && (
        <>
          <dt>{words.note}</dt>
          <dd>
            <Note text={figure.note} sources={sources} from={figure.sourceId} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** A figure of a list that opens its record in its place. */
export function FigureRecord({ children, ...sheet }: FigureRecordProps): ReactNode {
  return (
    <details className={css.record}>
      <summary>{children}</summary>
      <FigureSheet {...sheet} />
    </details>
  )
}
