import type { ReactNode } from 'react'
import { TableButtons, type TableButtonsProps } from './TableButtons'
import css from './TableLine.module.css'

export interface TableLineProps extends TableButtonsProps {
  /** What narrows the list or says what it is. */
  readonly children?: ReactNode
}

/** The line over a list, with the table to take along at its end. */
export function TableLine({ children, ...table }: TableLineProps): ReactNode {
  return (
    <div className={css.line}>
      {children}
      {/* What was said of the file of one list is not said of the next. */}
      <TableButtons key={table.stem} {...table} />
    </div>
  )
}
