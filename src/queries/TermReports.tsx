import { useSuspenseQuery } from '@tanstack/react-query'
import { use, useDeferredValue, useMemo, type ReactNode } from 'react'
import { changesBetween } from '@/domain/change'
import type { Day } from '@/domain/day'
import type { Limits } from '@/domain/limits'
import type { TermId } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { ReadingContext } from '@/ui/reading'
import { registerQuery, type LastGood } from './register'
import { ReportContext } from './report'
import { reportsOf } from './reportsByDay'

export interface TermReportsProps {
  readonly source: ProgressSource
  readonly term: TermId
  readonly day: Day
  /** The day to compare with; it counts only when it comes before the day in use. */
  readonly compareTo: Day | null
  readonly limits: Limits
  /** Stands in for a source that fails. */
  readonly lastGood?: LastGood | undefined
  readonly children: ReactNode
}

/** Everything inside sees one register on one day. Suspends until the register is there; throws what the source threw. */
export function TermReports({ source, term, day, compareTo, limits, lastGood, children }: TermReportsProps) {
  const { data } = useSuspenseQuery(registerQuery(source, term, lastGood))
  const shown = useDeferredValue(data)
  const before = compareTo === null || compareTo >= day ? null : compareTo
  const days = before === null ? [day] : [day, before]
  // A new register that has to be waited for takes the place of the old one when it is there.
  const isSoon = days.every((one) => reportsOf(data, limits).awaited(one) === null)
  const { at: reportAt, awaited } = reportsOf(isSoon ? data : shown, limits)
  for (const one of days) {
    const work = awaited(one)
    if (work !== null) use(work)
  }
  const reports = useMemo(() => {
    const report = reportAt(day)
    return { report, source, reportAt, changes: before === null ? null : changesBetween(reportAt(before), report) }
  }, [source, reportAt, day, before])
  return (
    <ReportContext value={reports}>
      <ReadingContext value={reports.report}>{children}</ReadingContext>
    </ReportContext>
  )
}
