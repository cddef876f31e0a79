import { groupedBy } from '@/domain/groupedBy'
import type { Entry, FindKind } from '@/i18n/searchIndex'

/** Finds of one kind, with the place of the first one among all that are shown. */
export interface FindGroup {
  readonly kind: FindKind
  readonly start: number
  readonly entries: readonly Entry[]
}

/** Finds by kind, the kind of the best find first; inside a kind in the order of the finds. */
export function groupsOf(found: readonly Entry[]): readonly FindGroup[] {
  let start = 0
  return [...groupedBy(found, ({ kind }) => kind)].map(([kind, entries]) => {
    const group = { kind, start, entries }
    start += entries.length
    return group
  })
}
