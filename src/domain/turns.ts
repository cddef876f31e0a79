import type { Day } from './day'
import type { Spell } from './history'
import type { Status } from './status'

/** A stretch of one status; late figures and provisional verdicts do not interrupt it. */
export interface StatusSpell {
  readonly from: Day
  readonly to: Day
  /** Null = no target: followed, not judged. */
  readonly status: Status | null
}

/** Badges joined into statuses: how often an indicator turned is one less than there are of them. */
export function statusSpells(spells: readonly Spell[]): readonly StatusSpell[] {
  const joined: StatusSpell[] = []
  for (const { from, to, status } of spells) {
    const last = joined.at(-1)
    if (last?.status === status) joined[joined.length - 1] = { ...last, to }
    else joined.push({ from, to, status })
  }
  return joined
}
