import type { Register } from '@/domain/register'
import type { ScreenSpeech } from '@/i18n/Words'
import type { IndicatorFilter } from './indicatorRows'
import type { Grouping } from './rowGroups'
import type { Sorting } from './sorting'
import type { TaskFilter } from './taskRows'

/** What narrows and orders a list, as words for who gets it as a file. */
export function listFilters(
  filter: Partial<IndicatorFilter> & Partial<TaskFilter>,
  sorting: Sorting<string> & { readonly label: string },
  grouping: Grouping | null,
  register: Register,
  { m, language }: ScreenSpeech,
): readonly string[] {
  const { filter: names, turn, kind, group } = m.lists
  const { tables } = m
  const programme = register.programmes.find(({ id }) => id === filter.programme)
  const agency = register.agencies.find(({ id }) => id === filter.agency)
  const told = (name: string, value: string | null | undefined): readonly string[] =>
    value == null ? [] : [tables.filter(name, value)]
  return [
    ...told(tables.column.status, filter.status && m.words.status[filter.status]),
    ...told(tables.column.status, filter.taskStatus && m.words.taskStatus[filter.taskStatus]),
    ...told(names.programme, programme && `${programme.code} ${programme.shortName[language]}`),
    ...told(names.agency, agency?.name[language]),
    ...told(names.kind, filter.kind && kind[filter.kind]),
    ...told(tables.column.change, filter.turn && turn[filter.turn]),
    ...told(tables.words, filter.q),
    tables.sortedBy(sorting.label, sorting.reversed),
    ...(grouping === null ? [] : [tables.groupedBy(group[grouping])]),
  ]
}
