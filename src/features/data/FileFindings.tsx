import type { ReactNode } from 'react'
import type { FileFinding, FileReport } from '@/domain/openedFile'
import { columnOf } from '@/domain/tableColumns'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { ListingTable } from '@/ui/ListingTable'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './file.module.css'

/** Every fault of a file with its place and what was expected there. */
export function FileFindings({ findings }: Pick<FileReport, 'findings'>): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.files
  const { shown, left, showMore } = useRowsShown(findings)
  const reasons: Readonly<Record<FileFinding['reason'], string>> = { ...m.failures.finding, ...words.trouble }
  const remedies: Readonly<Partial<Record<FileFinding['reason'], string>>> = words.troubleExpected
  const expectedOf = ({ table, column, reason }: FileFinding): string => {
    const remedy = remedies[reason]
    if (remedy !== undefined) return remedy
    const wants = columnOf(table, column)
    if (wants === null) return words.wholeRowExpected
    const form = words.form(wants.form)
    return wants.required || reason === 'missing' ? form : words.mayBeEmpty(form)
  }
  return (
    <>
      <Card flush>
        <ListingTable
          caption={words.caption}
          rows={shown}
          keyOf={({ table, row, column, letter, reason }) => `${table} ${row} ${column} ${letter} ${reason}`}
          columns={[
            { head: words.sheet, renderCell: ({ sheet }) => sheet },
            { head: words.row, isNumber: true, renderCell: ({ row }) => f.count(row) },
            {
              head: words.column,
              renderCell: ({ column, letter }) => (
                <>
                  {column === '' ? words.wholeRow : <code>{column}</code>}
                  {letter !== null && ` (${letter})`}
                </>
              ),
            },
            { head: words.reason, renderCell: ({ reason }) => reasons[reason] },
            { head: words.found, className: css.found, renderCell: ({ found }) => <code>{found}</code> },
            { head: words.expected, renderCell: expectedOf },
          ]}
        />
      </Card>
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}
