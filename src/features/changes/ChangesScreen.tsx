import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { TASK_TURNS, turnCounts, type Changes } from '@/domain/change'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReport, useReportAt } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { EmptyNote } from '@/ui/EmptyNote'
import { usePageTitle } from '@/ui/usePageTitle'
import { ChangesFilter } from './ChangesFilter'
import { IndicatorChangeRow } from './IndicatorChangeRow'
import { NotCompared } from './NotCompared'
import { byTurn, shownChanges } from './shownChanges'
import { TaskChangeRow } from './TaskChangeRow'
import css from './changes.module.css'

/** Everything that changed between the compared day and the day in use, with its causes: "since we last met". */
export function ChangesScreen(): ReactNode {
  const { m } = useScreenWords()
  const changes = useChanges()
  usePageTitle(m.changes.title)
  return changes === null ? <NotCompared /> : <ChangesSheet changes={changes} />
}

interface SectionProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

function Section({ title, count, children }: SectionProps) {
  const { m } = useScreenWords()
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {title} <span className={css.count}>{m.changes.count(count)}</span>
      </h2>
      <ul className={css.list}>{children}</ul>
    </section>
  )
}

function ChangesSheet({ changes }: { readonly changes: Changes }) {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { view, here } = useView()
  const report = useReport()
  const then = useReportAt(changes.from)
  const stamp = useLeavingStamp(language)
  const shown = shownChanges(changes, view.turn, view.programme)
  const { indicators, tasks, counts, hiddenIndicators, hiddenTasks } = shown
  const all = turnCounts(changes.indicators)
  const [from, until] = [f.day(changes.from), f.day(changes.to)]
  const isFiltered = view.turn !== null || view.programme !== null
  const tables = async (): Promise<SheetSet> => {
    const { changesSheet } = await import('./changesSheet')
    const programme = report.register.programmes.find(({ id }) => id === view.programme)
    const filters = [
      ...(view.turn === null ? [] : [m.tables.filter(m.tables.column.change, m.changes.turn[view.turn])]),
      ...(programme === undefined ? [] : [m.tables.filter(m.changes.programme, programme.code)]),
    ]
    return changesSheet({ shown, changes, now: report, before: then, filters }, speech)
  }
  if (changes.indicators.length + changes.tasks.length === 0) {
    return (
      <div className={css.screen}>
        <h1>{m.changes.finding(from, until, all)}</h1>
        <EmptyNote>{m.changes.nothing(from, until)}</EmptyNote>
      </div>
    )
  }
  return (
    <div className={css.screen}>
      <header>
        <h1>{m.changes.finding(from, until, all)}</h1>
        <p className={css.about}>{m.changes.about(all.same, changes.tasks.length)}</p>
      </header>
      <ChangesFilter
        counts={counts}
        programmes={report.register.programmes}
        tools={<TableButtons stem={m.tables.file.changes} stamp={stamp} tables={tables} />}
      >
        {/* Other days are the clock's to announce: a new output is not read out. */}
        <output key={`${changes.from} ${changes.to}`}>
          {isFiltered && m.changes.filterOn(indicators.length, hiddenIndicators, hiddenTasks)}
        </output>{' '}
        {isFiltered && <Link {...here({ turn: null, programme: null })}>{m.changes.filterOff}</Link>}
      </ChangesFilter>
      {indicators.length + tasks.length === 0 && <EmptyNote>{m.changes.filterEmpty}</EmptyNote>}
      {byTurn(indicators).map(({ turn, changes: turned }) => (
        <Section key={turn} title={m.changes.turn[turn]} count={turned.length}>
          {turned.map((change) => (
            <IndicatorChangeRow key={change.indicator.id} change={change} changes={changes} />
          ))}
        </Section>
      ))}
      {TASK_TURNS.map((turn) => {
        const turned = tasks.filter((change) => change.turn === turn)
        return (
          turned.length > 0 && (
            <Section key={turn} title={m.changes.taskTurn[turn]} count={turned.length}>
              {turned.map((change) => (
                <TaskChangeRow key={change.task.id} change={change} since={changes.from} />
              ))}
            </Section>
          )
        )
      })}
    </div>
  )
}
