import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { statusSpells } from '@/domain/turns'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { StatusMark } from '@/ui/StatusMark'
import { useLater } from '@/ui/useLater'
import { historyRows, historyYears, yearsKnown, type HistoryRow } from './historyRows'
import { SpellBlock } from './SpellBlock'
import css from './history.module.css'
import sheet from './indicator.module.css'

export interface StatusHistoryProps {
  readonly line: IndicatorLine
  readonly report: TermReport
}

/** The status over the term as one bar; its place is kept until the rest of the page stands, because it takes a turn of the clock. */
export function StatusHistory({ line, report }: StatusHistoryProps): ReactNode {
  const ready = useLater(line) !== null
  if (line.assessment === null) return null
  return (
    <Card>
      <div className={css.place}>{ready && <Strip line={line} report={report} />}</div>
    </Card>
  )
}

function Strip({ line, report }: StatusHistoryProps) {
  const { m } = useScreenWords()
  const rows = useMemo(() => historyRows(line, report), [line, report])
  const turns = Math.max(0, statusSpells(rows).length - 1)
  const years = yearsKnown(line, report)
  const [first] = rows
  const last = rows.at(-1)
  return (
    <>
      <h2 className={sheet.heading}>{m.indicator.history.title(turns, years.known, years.of)}</h2>
      <div className={css.row}>
        <ol className={css.strip} aria-label={m.indicator.history.list}>
          {rows.map((row) => (
            <SpellLine key={row.from} row={row} line={line} isLast={row === last} />
          ))}
        </ol>
        {last !== undefined && (
          <div className={css.now} aria-hidden="true">
            <SpellWords row={last} line={line} />
          </div>
        )}
      </div>
      {first !== undefined && (
        <ol className={css.years} aria-hidden="true">
          {historyYears(first.from, report.day).map(({ year, days }) => (
            <li key={year} style={{ flexGrow: days }}>
              {year}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

interface SpellWordsProps {
  readonly row: HistoryRow
  readonly line: IndicatorLine
}

/** A stretch in words: its mark and name, its first day, and the figure or the reason that began it. */
function SpellWords({ row, line }: SpellWordsProps) {
  const { m, f } = useScreenWords()
  const { history } = m.indicator
  const { status, stale, stage, figure, because } = row
  const reason = because === null ? '' : stale && status !== 'no_data' ? history.stale : history.because[because]
  const why = figure === null ? reason : history.figure(f.figure(figure.value, line.indicator), f.period(figure.period))
  return (
    <>
      <span className={css.name}>
        {status !== null && (
          <StatusMark
            status={status}
            stale={stale}
            provisional={stage === 'provisional'}
            hasOldFigures={status === 'no_data' && because === 'data_too_old'}
            size={16}
          />
        )}
        <strong>{status === null ? history.noTarget : m.words.status[status]}</strong>
      </span>{' '}
      <span className={css.days}>
        {f.day(row.from)}
        <span className="visuallyHidden"> {history.until(f.day(row.to))}</span>
        {why !== '' && <>: {why}</>}
      </span>
    </>
  )
}

function SpellLine({ row, line, isLast }: SpellWordsProps & { readonly isLast: boolean }) {
  const { here } = useView()
  const { status, stale, stage } = row
  return (
    <li className={isLast ? `${css.spell} ${css.last}` : css.spell} style={{ flexGrow: row.days }}>
      <Link className={css.link} {...here({ asOf: row.from, trial: null })}>
        <SpellBlock status={status} stage={stage} stale={stale} />
        <span className={css.words}>
          <SpellWords row={row} line={line} />
        </span>
      </Link>
    </li>
  )
}
