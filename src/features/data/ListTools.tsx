import type { ReactNode } from 'react'
import type { SheetSet } from '@/files/sheet'
import { TableLine } from '@/files/TableLine'
import { useScreenWords } from '@/i18n/Words'
import { useLeavingStamp } from '@/queries/stamp'

interface ListToolsProps {
  readonly list: 'sources' | 'conflicts' | 'revisions' | 'coverage' | 'owed' | 'reviews'
  readonly tables: () => Promise<SheetSet>
  /** What stands before it in the line. */
  readonly children?: ReactNode
}

/** The line over a list, with the list to take along at its end. */
export function ListTools({ list, tables, children }: ListToolsProps): ReactNode {
  const { m, language } = useScreenWords()
  const stamp = useLeavingStamp(language)
  return (
    <TableLine stem={m.tables.file[list]} stamp={stamp} tables={tables}>
      {children}
    </TableLine>
  )
}
