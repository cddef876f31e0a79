import type { Dossier } from './asOf'
import type { ReasonCode, Stage } from './assessment'
import { addDays, daysBetween, parseLastDay, type Day } from './day'
import type { Limits } from './limits'
import type { Register } from './register'
import { lineOf } from './report'
import type { Status } from './status'

/** A stretch of days on which an indicator showed the same badge; both ends included. */
export interface Spell {
  readonly from: Day
  readonly to: Day
  /** Null = no target on these days: followed, not judged. */
  readonly status: Status | null
  readonly stage: Stage | null
  readonly stale: boolean
  /** Why, on the first of the days. */
  readonly because: ReasonCode | null
}

/** How far apart the days are that are looked at when nothing was published: a badge that time alone gives lasts longer. */
const STRIDE = 28

type Look = Omit<Spell, 'from' | 'to'>

const sameLook = (a: Look, b: Look): boolean => a.status === b.status && a.stage === b.stage && a.stale === b.stale

/** Days on which something was said about an indicator, and the days before them. */
function daysOfNews({ observations, targets }: Dossier): readonly Day[] {
  const printed = [...observations.map(({ publishedOn }) => publishedOn), ...targets.map(({ setOn }) => setOn)]
  const days = printed.flatMap((day) => (day === null ? [] : (parseLastDay(day) ?? [])))
  return days.flatMap((day) => [addDays(day, -1), day])
}

/** The days to look at between two: every stride and around all news, each once, in order. */
function daysToLookAt(dossier: Dossier, from: Day, to: Day): readonly Day[] {
  const strides = Array.from({ length: Math.ceil(daysBetween(from, to) / STRIDE) }, (_, i) => addDays(from, i * STRIDE))
  const news = daysOfNews(dossier).filter((day) => day > from && day < to)
  return [...new Set([...strides, ...news, to])].toSorted()
}

/**
 * The badges an indicator has shown from one day to another, in order of time (PRODUCT.md, "status history"): the clock turned, not
 * a log. Each day is judged by what was known on it. Empty when `to` comes before `from`.
 */
export function historyOf(dossier: Dossier, register: Register, from: Day, to: Day, limits: Limits): readonly Spell[] {
  if (to < from) return []
  const looks = new Map<Day, Look>()
  const lookAt = (day: Day): Look => {
    const known = looks.get(day)
    if (known !== undefined) return known
    const { assessment: a } = lineOf(dossier, register, day, limits)
    const look: Look = {
      status: a?.status ?? null,
      stage: a?.stage ?? null,
      stale: a?.modifiers.includes('stale') ?? false,
      because: a?.reason.code ?? null,
    }
    looks.set(day, look)
    return look
  }
  /** The first day after `before` that looks as `after` does, where they differ. */
  const turnBetween = (before: Day, after: Day): Day => {
    const gap = daysBetween(before, after)
    if (gap <= 1) return after
    const middle = addDays(before, Math.floor(gap / 2))
    return sameLook(lookAt(middle), lookAt(before)) ? turnBetween(middle, after) : turnBetween(before, middle)
  }
  const starts: Day[] = [from]
  const days = daysToLookAt(dossier, from, to)
  days.forEach((day, at) => {
    let before = days[at - 1]
    while (before !== undefined && !sameLook(lookAt(before), lookAt(day))) {
      const turn = turnBetween(before, day)
      starts.push(turn)
      before = turn
    }
  })
  return starts.map((start, at) => {
    const next = starts[at + 1]
    return { from: start, to: next === undefined ? to : addDays(next, -1), ...lookAt(start) }
  })
}
