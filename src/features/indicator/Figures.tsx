import type { ReactNode } from 'react'
import type { Figure } from '@/domain/assessment'
import { knownOn } from '@/domain/day'
import { isNoteKnown } from '@/domain/knownNote'
import type { Conflict } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useLeavingStamp } from '@/queries/stamp'
import { FigureButton } from '@/ui/FigureButton'
import { Note } from '@/ui/Note'
import { SourceLink } from '@/ui/SourceLink'
import { Contradictions } from './Contradictions'
import { figureTableOf, isSetAside, type FigureRow } from './figureRows'
import css from './indicator.module.css'

interface FiguresProps {
  readonly line: IndicatorLine
  readonly figures: readonly Figure[]
  readonly report: TermReport
}

/** Every figure known on the day, with its standing and its source; what was not chosen is struck through. */
export function Figures({ line, figures, report }: FiguresProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const stamp = useLeavingStamp(language)
  const { rows, others } = figureTableOf(line, figures, report.day)
  const all = [...rows, ...others]
  const notes = all.filter(
    ({ observation: { note, sourceId } }) => note !== null && isNoteKnown(note, sourceId, report),
  )
  const { table } = m.indicator
  const { sources } = report.register
  const isKnown = ({ sourceA, sourceB }: Conflict): boolean =>
    sources.every(({ id, publishedOn }) => (id !== sourceA && id !== sourceB) || knownOn(publishedOn, report.day))
  const conflicts = line.dossier.conflicts.filter(isKnown)
  const ofOthers = new Set(others.map(({ observation }) => observation.period))
  const tools = (
    <TableButtons
      stem={`${m.tables.file.indicator}-${line.indicator.id}`}
      stamp={stamp}
      tables={async () => (await import('./indicatorSheets')).indicatorSheets(line, report, speech)}
    />
  )
  if (all.length === 0) {
    return (
      <>
        <h2 id="figures" className={css.heading} tabIndex={-1}>
          {table.title(0, 0)}
        </h2>
        <p>{table.none}</p>
        {tools}
      </>
    )
  }
  return (
    <>
      <h2 id="figures" className={css.heading} tabIndex={-1}>
        {table.title(all.length, all.filter(isSetAside).length)}
      </h2>
      {tools}
      {rows.length > 0 && <FigureTable rows={rows} line={line} report={report} />}
      <Contradictions
        rows={rows}
        conflicts={conflicts.filter(({ period }) => !ofOthers.has(period))}
        line={line}
        sources={sources}
      />
      {others.length > 0 && (
        <details className={css.details} open={rows.length === 0}>
          <summary>{table.parts(others.length)}</summary>
          <FigureTable rows={others} line={line} report={report} />
          <Contradictions
            rows={others}
            conflicts={conflicts.filter(({ period }) => ofOthers.has(period))}
            line={line}
            sources={sources}
          />
        </details>
      )}
      {notes.length > 0 && (
        <details className={css.details}>
          <summary>{table.notes(notes.length)}</summary>
          <ul className={css.notes}>
            {notes.map(({ observation: { period, value, sourceId, note } }) => (
              <li key={`${period} ${value} ${sourceId}`}>
                <strong>{f.figure(value, line.indicator)}</strong> ({f.period(period)}):{' '}
                <Note text={note ?? ''} sources={sources} from={sourceId} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface FigureTableProps {
  readonly rows: readonly FigureRow[]
  readonly line: IndicatorLine
  readonly report: TermReport
}

function FigureTable({ rows, line, report }: FigureTableProps) {
  const { m, f, language } = useScreenWords()
  const { table } = m.indicator
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="visuallyHidden">{table.caption(line.indicator.name[language])}</caption>
        <thead>
          <tr>
            <th scope="col">{table.period}</th>
            <th scope="col" className={css.number}>
              {f.unit(line.indicator)}
            </th>
            <th scope="col">{table.quality}</th>
            <th scope="col">{table.published}</th>
            <th scope="col">{table.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <FigureLine
              key={`${row.observation.period} ${row.observation.value} ${row.observation.sourceId}`}
              row={row}
              again={rows[i - 1]?.observation.period === row.observation.period}
              line={line}
              report={report}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface FigureLineProps extends Omit<FigureTableProps, 'rows'> {
  readonly row: FigureRow
  /** The row before is of the same period. */
  readonly again: boolean
}

function FigureLine({ row, again, line, report }: FigureLineProps) {
  const { m, f } = useScreenWords()
  const { table } = m.indicator
  const { observation, isBaseline } = row
  const setAside = isSetAside(row)
  const figure = f.figure(observation.value, line.indicator)
  const quality = m.words.quality[observation.quality]
  return (
    <tr className={setAside ? css.setAside : undefined}>
      <th scope="row">
        <span className={again ? 'visuallyHidden' : undefined}>{f.period(observation.period)}</span>
      </th>
      <td className={css.number}>
        <FigureButton figure={observation} report={report} onlyCompared={row.use === 'listed'}>
          {setAside ? <s>{figure}</s> : <strong>{figure}</strong>}
        </FigureButton>
        {setAside && <span className="visuallyHidden"> {table.notChosen}</span>}
      </td>
      <td>{isBaseline && !setAside ? `${quality}, ${table.baseline}` : quality}</td>
      <td>{observation.publishedOn === null ? table.undated : f.printedDay(observation.publishedOn)}</td>
      <td>
        <SourceLink source={report.register.sources.find(({ id }) => id === observation.sourceId)} />
      </td>
    </tr>
  )
}
