const MS_PER_MINUTE = 60_000

/** A meeting that began longer ago is over; its clock does not run on. */
const LONGEST_HOURS = 12

/** Whole minutes of a meeting. */
export interface Timer {
  readonly passed: number
  /** Of the budget; negative = over it. */
  readonly left: number
}

/** Minutes of a meeting since it began; null = it has not, or was forgotten. A clock that was set back counts as no time. */
export function timerAt(now: number, startedAt: number | null, budget: number): Timer | null {
  if (startedAt === null || now - startedAt > LONGEST_HOURS * 60 * MS_PER_MINUTE) return null
  const passed = Math.max(0, Math.floor((now - startedAt) / MS_PER_MINUTE))
  return { passed, left: Math.round(budget) - passed }
}

/** Minutes planned for slides: their own, else the usual ones. */
export function budgetOf(names: readonly string[], minutes: Readonly<Record<string, number>>, usual: number): number {
  return names.reduce((sum, name) => sum + (Object.hasOwn(minutes, name) ? (minutes[name] ?? usual) : usual), 0)
}

/** Whole minutes that a slide has been on, where that is longer than planned; else null. */
export function overBudget(now: number, since: number, planned: number): number | null {
  const shown = (now - since) / MS_PER_MINUTE
  return shown > planned && shown >= 1 ? Math.floor(shown) : null
}
