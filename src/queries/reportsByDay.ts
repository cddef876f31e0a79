import type { Day } from '@/domain/day'
import type { Limits } from '@/domain/limits'
import type { Register } from '@/domain/register'
import { reportOf, type TermReport } from '@/domain/report'

/** Reports kept at a time; somebody who draws the clock along the term would otherwise keep hundreds. */
const MOST_KEPT = 24

/** The reports of one register by day: each made once, the one not asked for longest given up first. */
export function reportsByDay(register: Register, limits: Limits): (day: Day) => TermReport {
  const kept = new Map<Day, TermReport>()
  return (day) => {
    const report = kept.get(day) ?? reportOf(register, day, limits)
    kept.delete(day)
    kept.set(day, report)
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
    return report
  }
}
