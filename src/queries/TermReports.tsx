import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Day } from '@/domain/day'
import type { Limits } from '@/domain/limits'
import type { TermId } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { registerQuery } from './register'
import { ReportContext } from './report'
import { reportsByDay } from './reportsByDay'

export interface TermReportsProps {
  readonly source: ProgressSource
  readonly term: TermId
  readonly day: Day
  readonly limits: Limits
  readonly children: ReactNode
}

/** Everything inside sees one register on one day. Suspends until the register is there; throws what the source threw. */
export function TermReports({ source, term, day, limits, children }: TermReportsProps) {
  const { data: register } = useSuspenseQuery(registerQuery(source, term))
  const reportAt = useMemo(() => reportsByDay(register, limits), [register, limits])
  const reports = useMemo(() => ({ report: reportAt(day), reportAt }), [reportAt, day])
  return <ReportContext value={reports}>{children}</ReportContext>
}
