import type { Agency, Programme, Register } from '@/domain/register'
import type { Speech } from '@/i18n/Words'
import { groupsOf, orderIn, type RowGroup } from './grouping'

/** What rows can be put together by. */
export const GROUPS = ['programme', 'status', 'agency'] as const
export type Grouping = (typeof GROUPS)[number]

/** What rows of indicators and of tasks have in common. */
export interface Grouped {
  readonly id: string
  readonly status: string | null
  readonly programme: Programme | null
  readonly agency: Agency | null
}

/** Rows under the heads of a list: programmes by number, statuses as `statuses` has them, agencies by name. */
export function rowGroups<Row extends Grouped>(
  rows: readonly Row[],
  grouping: Grouping,
  register: Register,
  statuses: readonly string[],
  { f, language }: Pick<Speech, 'f' | 'language'>,
): readonly RowGroup<Row>[] {
  const names = new Map(register.agencies.map(({ id, name }) => [id, name[language]]))
  const numbered = register.programmes.toSorted((a, b) => a.number - b.number).map(({ id }) => id)
  const { keyOf, order } = {
    programme: { keyOf: (row: Row) => row.programme?.id ?? null, order: orderIn(numbered) },
    status: { keyOf: (row: Row) => row.status, order: orderIn(statuses) },
    agency: {
      keyOf: (row: Row) => row.agency?.id ?? null,
      order: (a: string, b: string) => f.compare(names.get(a) ?? a, names.get(b) ?? b),
    },
  }[grouping]
  return groupsOf(rows, keyOf, order)
}
