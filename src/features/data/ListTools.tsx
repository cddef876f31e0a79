import type { ReactNode } from 'react'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useLeavingStamp } from '@/queries/stamp'
import css from './data.module.css'

interface ListToolsProps {
  readonly list: 'sources' | 'conflicts' | 'revisions' | 'owed'
  readonly tables: () => Promise<SheetSet>
  /** What stands before it in the line. */
  readonly children?: ReactNode
}

/** The line over a list, with the list to take along at its end. */
export function ListTools({ list, tables, children }: ListToolsProps): ReactNode {
  const { m, language } = useScreenWords()
  const stamp = useLeavingStamp(language)
  return (
    <div className={css.listHead}>
      {children}
      <TableButtons stem={m.tables.file[list]} stamp={stamp} tables={tables} />
    </div>
  )
}
