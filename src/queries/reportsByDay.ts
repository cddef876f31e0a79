import type { Day } from '@/domain/day'
import type { Limits } from '@/domain/limits'
import type { Register } from '@/domain/register'
import { reportOf, reportSteps, type TermReport } from '@/domain/report'
import { inSlices } from '@/sources/inSlices'

/** Indicators in all reports that are kept; somebody who draws the clock along the term would otherwise keep hundreds of reports. */
const MOST_LINES = 20_000
const MOST_KEPT = 24
/** The day in use, the compared one, and where the reader comes from and goes to. */
const LEAST_KEPT = 4

/** Judging more indicators than these takes so long that the page has to go on meanwhile. */
const MOST_AT_ONCE = 1000

/** The reports of one register. */
export interface ReportsByDay {
  readonly at: (day: Day) => TermReport
  /** To be waited for before `at` is called, so that nothing is held up; null where `at` answers soon enough. */
  readonly awaited: (day: Day) => Promise<unknown> | null
}

/** The reports of one register by day: each made once, the one not asked for longest given up first. */
export function reportsByDay(register: Register, limits: Limits): ReportsByDay {
  const count = register.indicators.length
  const most = Math.max(LEAST_KEPT, Math.min(MOST_KEPT, Math.floor(MOST_LINES / Math.max(count, 1))))
  const kept = new Map<Day, TermReport>()
  const coming = new Map<Day, Promise<unknown>>()
  const keep = (day: Day, report: TermReport): TermReport => {
    kept.delete(day)
    kept.set(day, report)
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    return report
  }
  const prepare = async (day: Day): Promise<void> => {
    keep(day, await inSlices(reportSteps(register, day, limits)))
    coming.delete(day)
  }
  return {
    at: (day) => keep(day, kept.get(day) ?? reportOf(register, day, limits)),
    awaited: (day) => {
      if (count <= MOST_AT_ONCE || kept.has(day)) return null
      const work = coming.get(day) ?? prepare(day)
      coming.set(day, work)
      return work
    },
  }
}

const made = new WeakMap<Register, { readonly limits: Limits; readonly reports: ReportsByDay }>()

/** The reports of a register, the same ones each time: what is being made is not lost with a screen that was given up. */
export function reportsOf(register: Register, limits: Limits): ReportsByDay {
  const before = made.get(register)
  if (before?.limits === limits) return before.reports
  const reports = reportsByDay(register, limits)
  made.set(register, { limits, reports })
  return reports
}
