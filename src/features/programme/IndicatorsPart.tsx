import { useDeferredValue, useRef } from 'react'
import { Link } from 'react-router'
import { judgedOf } from '@/domain/judged'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useLeavingStamp } from '@/queries/stamp'
import { useRehearsal } from '@/state/rehearsal'
import { useView } from '@/state/view'
import { EmptyCard } from '@/ui/EmptyCard'
import { Part } from '@/ui/Part'
import { StatusFilter } from '@/ui/StatusFilter'
import { ChosenCard } from './ChosenCard'
import { JudgedTable } from './JudgedTable'
import { NothingShown } from './NothingShown'
import { programmeFilter } from './programmeFilter'
import { SilentList } from './SilentList'
import { sortingOf } from './sorting'
import { useRows } from './useRows'
import css from './IndicatorsPart.module.css'

interface IndicatorsPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The indicators with a target: what can be judged, worst first, what cannot and why, and the chosen one in full. */
export function IndicatorsPart({ line, report }: IndicatorsPartProps) {
  const speech = useScreenWords()
  const { m, language } = speech
  const stamp = useLeavingStamp(language)
  const { view, here } = useView()
  const rehearsal = useRehearsal()
  const list = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLElement>(null)
  // What is under the first rows, and the card with its chart, come when the heading stands.
  const isWhole = useDeferredValue(true, false)
  const all = judgedOf(line.indicators)
  const shown = all.filter(({ assessment }) => view.status === null || assessment.status === view.status)
  const rated = shown.filter(({ assessment }) => isRated(assessment.status))
  const silent = shown.filter(({ assessment }) => !isRated(assessment.status))
  const worst = rated[0] ?? silent[0] ?? all[0]
  const chosen = all.find(({ indicator }) => indicator.id === view.indicator) ?? worst
  const rows = useRows([...rated, ...silent], chosen, list, card)
  const tables = async (): Promise<SheetSet> => {
    const { programmeSheet } = await import('./programmeSheet')
    const { column, filter } = m.tables
    const filters = [
      programmeFilter(line.programme, speech),
      ...(view.status === null ? [] : [filter(column.status, m.words.status[view.status])]),
    ]
    return programmeSheet({ lines: shown, sorting: sortingOf(view.sort), filters, report }, speech)
  }
  return (
    <>
      <div className={css.lists} ref={list}>
        <StatusFilter
          label={m.programme.filter}
          counts={line.rollUp.counts}
          current={view.status}
          linkOf={(status) => here({ status, indicator: null })}
        >
          {/* Another day is the clock's to announce: a new output is not read out. */}
          <output key={report.day}>
            {view.status !== null && m.programme.filterOn(shown.length, line.rollUp.total - shown.length)}
          </output>{' '}
          {view.status !== null && <Link {...here({ status: null })}>{m.programme.filterOff}</Link>}
        </StatusFilter>
        {line.rollUp.rated === 0 && view.status === null && (
          <EmptyCard rehearsal={rehearsal}>{m.programme.judged.none}</EmptyCard>
        )}
        {shown.length === 0 && <NothingShown />}
        {rated.length > 0 && <JudgedTable lines={rated} report={report} rows={rows} />}
        {silent.length > 0 && (isWhole || rated.length === 0) && (
          <SilentList lines={silent} report={report} rows={rows} />
        )}
        {isWhole && shown.length > 0 && (
          <TableButtons stem={`${m.tables.file.programme}-${line.programme.id}`} stamp={stamp} tables={tables} />
        )}
      </div>
      {isWhole && chosen !== undefined && (
        <Part
          about={report.register.hash + report.day + chosen.indicator.id}
          name={chosen.indicator.shortName[language]}
        >
          <ChosenCard line={chosen} report={report} ref={card} />
        </Part>
      )}
    </>
  )
}
