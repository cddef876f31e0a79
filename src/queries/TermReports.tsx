import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { changesBetween } from '@/domain/change'
import type { Day } from '@/domain/day'
import type { Limits } from '@/domain/limits'
import type { TermId } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { ReadingContext } from '@/ui/reading'
import { registerQuery } from './register'
import { ReportContext } from './report'
import { reportsByDay } from './reportsByDay'

export interface TermReportsProps {
  readonly source: ProgressSource
  readonly term: TermId
  readonly day: Day
  /** The day to compare with; it counts only when it comes before the day in use. */
  readonly compareTo: Day | null
  readonly limits: Limits
  readonly children: ReactNode
}

/** Everything inside sees one register on one day. Suspends until the register is there; throws what the source threw. */
export function TermReports({ source, term, day, compareTo, limits, children }: TermReportsProps) {
  const { data: register } = useSuspenseQuery(registerQuery(source, term))
  const reportAt = useMemo(() => reportsByDay(register, limits), [register, limits])
  const reports = useMemo(() => {
    const report = reportAt(day)
    const changes = compareTo === null || compareTo >= day ? null : changesBetween(reportAt(compareTo), report)
    return { report, source, reportAt, changes }
  }, [source, reportAt, day, compareTo])
  return (
    <ReportContext value={reports}>
      <ReadingContext value={reports.report}>{children}</ReadingContext>
    </ReportContext>
  )
}
