import type { Register } from '@/domain/register'
import type { SheetCell, SheetColumn } from '@/files/sheet'
import type { ScreenSpeech } from '@/i18n/Words'
import { rowGroups, type Grouped, type Grouping } from './rowGroups'

/** Rows in the order of a list, and what is written before each of them: the head of its group, where it has one. */
export interface GroupedForSheet<Row> {
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly { readonly row: Row; readonly before: readonly SheetCell[] }[]
}

/** Puts rows together as a list does; a sheet says the group in a column, because it can be sorted again. */
export function groupedForSheet<Row extends Grouped>(
  rows: readonly Row[],
  grouping: Grouping | null,
  register: Register,
  statuses: { readonly order: readonly string[]; readonly nameOf: (row: Row) => string },
  speech: ScreenSpeech,
): GroupedForSheet<Row> {
  const { m, language } = speech
  if (grouping === null) return { columns: [], rows: rows.map((row) => ({ row, before: [] })) }
  const words = m.lists.group
  const nameOf = {
    programme: ({ programme }: Row): string =>
      programme === null
        ? words.noProgramme
        : `${String(programme.number).padStart(2, '0')} ${programme.shortName[language]}`,
    status: statuses.nameOf,
    agency: ({ agency }: Row): string => agency?.name[language] ?? words.noAgency,
  }[grouping]
  return {
    columns: [{ name: m.tables.column.group, kind: 'text' }],
    rows: rowGroups(rows, grouping, register, statuses.order, speech).flatMap(({ rows: members }) =>
      members.map((row) => ({ row, before: [nameOf(row)] })),
    ),
  }
}
