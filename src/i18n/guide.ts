import type { TableName } from '@/domain/register'
import { TABLE_COLUMNS, TABLE_NAMES } from '@/domain/tableColumns'
import type { columns } from '@/i18n/vi/columns'

/** What each column wants and means, in one language. */
export type ColumnWords = typeof columns

function meaningOf({ shared, own }: ColumnWords, table: TableName, column: string): string {
  const ofTables: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = own
  const everywhere: Readonly<Record<string, string>> = shared
  return ofTables[table]?.[column] ?? everywhere[column] ?? ''
}

/** The guide of a template, in both languages side by side: rules first, then a line for each column. */
export function guideLines(vi: ColumnWords, en: ColumnWords): readonly (readonly string[])[] {
  const both = (of: (words: ColumnWords) => string): string => `${of(vi)} / ${of(en)}`
  const heads = [
    both(({ headings }) => headings.table),
    both(({ headings }) => headings.column),
    both(({ headings }) => headings.required),
    vi.headings.form,
    en.headings.form,
    vi.headings.meaning,
    en.headings.meaning,
  ]
  const rules = vi.rules.map((rule, at) => ['', '', '', rule, en.rules[at] ?? '', '', ''])
  const lines = TABLE_NAMES.flatMap((name) =>
    Object.entries(TABLE_COLUMNS[name]).map(([one, wants]) => [
      name,
      one,
      both((words) => (wants.required ? words.required : words.optional)),
      vi.form(wants.form),
      en.form(wants.form),
      meaningOf(vi, name, one),
      meaningOf(en, name, one),
    ]),
  )
  return [heads, ...rules, ...lines]
}
