import type { ReactNode } from 'react'
import type { Programme } from '@/domain/register'
import type { SheetSet } from '@/files/sheet'
import { TableLine } from '@/files/TableLine'
import { useScreenWords } from '@/i18n/Words'
import { useLeavingStamp } from '@/queries/stamp'

interface PartToolsProps {
  readonly list: 'context' | 'tasks' | 'reviews' | 'sources'
  readonly programme: Programme
  readonly tables: () => Promise<SheetSet>
  /** What stands before it in the line. */
  readonly children?: ReactNode
}

/** The line over one of a programme's lists, with the list to take along at its end. */
export function PartTools({ list, programme, tables, children }: PartToolsProps): ReactNode {
  const { m, language } = useScreenWords()
  const stamp = useLeavingStamp(language)
  return (
    <TableLine stem={`${m.tables.file[list]}-${programme.id}`} stamp={stamp} tables={tables}>
      {children}
    </TableLine>
  )
}
