import { useMemo } from 'react'
import type { JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Part } from '@/ui/Part'
import { JudgedRow } from './JudgedRow'
import { ShowAll } from './ShowAll'
import { SortHeader } from './SortHeader'
import { COLUMNS, sortedBy, sortingOf, type Column } from './sorting'
import { sparkYearsOf } from './sparkPoints'
import { useCut } from './useCut'
import type { Rows } from './useRows'
import css from './JudgedTable.module.css'

interface JudgedTableProps {
  /** Worst first. */
  readonly lines: readonly JudgedLine[]
  readonly report: TermReport
  readonly rows: Rows
}

/** What can be judged, an indicator a row; every column sorts. */
export function JudgedTable({ lines, report, rows }: JudgedTableProps) {
  const speech = useScreenWords()
  const { view } = useView()
  const { judged } = speech.m.programme
  const years = useMemo(() => sparkYearsOf(report.register.term, report.day), [report])
  const sorting = sortingOf(view.sort)
  const { shown, showAll } = useCut(sortedBy(lines, sorting, report.limits, speech), rows.chosen)
  const header: Readonly<Record<Column, string>> = {
    status: judged.status,
    name: judged.name(lines.length),
    trend: judged.trend(String(years.from), String(years.to)),
    figure: judged.figure,
    distance: judged.distance,
    pace: judged.pace,
    target: judged.target,
  }
  return (
    <>
      <table className={css.table}>
        <caption className="visuallyHidden">{judged.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHeader key={column} column={column} sorting={sorting} label={header[column]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Part
              key={line.indicator.id}
              about={report.register.hash + report.day}
              name={line.indicator.shortName[speech.language]}
              renderNote={(note) => (
                <tr>
                  <td colSpan={COLUMNS.length}>{note}</td>
                </tr>
              )}
            >
              <JudgedRow line={line} report={report} years={years} rows={rows} />
            </Part>
          ))}
        </tbody>
      </table>
      <ShowAll count={lines.length} onShow={showAll} />
    </>
  )
}
