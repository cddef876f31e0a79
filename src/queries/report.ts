import { createContext, use } from 'react'
import type { Changes } from '@/domain/change'
import type { Day } from '@/domain/day'
import type { TermReport } from '@/domain/report'
import type { ProgressSource } from '@/sources/source'

/** The report in use, and the reports of the same register on other days. */
export interface Reports {
  readonly report: TermReport
  /** Where the register came from. */
  readonly source: ProgressSource
  readonly reportAt: (day: Day) => TermReport
  /** What is different from the compared day; null when there is none before the day in use. */
  readonly changes: Changes | null
}

/** What `TermReports` made. */
export const ReportContext = createContext<Reports | null>(null)

/** The reports around, and the source behind them. */
export function useReports(): Reports {
  const reports = use(ReportContext)
  if (reports === null) throw new Error('useReport outside <TermReports>')
  return reports
}

/** The report around: the register in use on the day in use. */
export function useReport(): TermReport {
  return useReports().report
}

/** The register in use on another day; made when it is first asked for. */
export function useReportAt(day: Day): TermReport {
  return useReports().reportAt(day)
}

/** What changed since the compared day; null when nothing is compared. */
export function useChanges(): Changes | null {
  return useReports().changes
}

/** Where the register in use came from: the name of its source. */
export function useSourceName(): string {
  return useReports().source.name
}
