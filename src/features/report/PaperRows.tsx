import type { ReactNode } from 'react'
import type { PaperCell, PaperTable } from '@/files/paper'
import { useScreenWords } from '@/i18n/Words'
import { StatusMark } from '@/ui/StatusMark'
import { PaperRuns } from './PaperRuns'
import type { Piece } from './sheets'
import css from './paper.module.css'

export type RowPiece = Extract<Piece, { readonly kind: 'row' }>

/** From so many columns on, the words of a table are set smaller. */
const MANY_COLUMNS = 8

/** Edge of a mark in CSS pixels, about the height of the words beside it. */
const MARK = 13

function Cell({ cell }: { readonly cell: PaperCell }): ReactNode {
  if (cell.status === undefined) return <PaperRuns runs={cell.runs} />
  return (
    <span className={css.status}>
      <StatusMark status={cell.status} size={MARK} />
      <span>
        <PaperRuns runs={cell.runs} />
      </span>
    </span>
  )
}

export interface PaperRowsProps {
  readonly table: PaperTable
  /** The rows of it that stand here, together. */
  readonly rows: readonly RowPiece[]
}

/** A table, or what of it stands on one page: its head is said again on each. */
export function PaperRows({ table, rows }: PaperRowsProps): ReactNode {
  const { m } = useScreenWords()
  const { caption, columns } = table
  const number = (i: number): string | undefined => (columns[i]?.isNumber === true ? css.figure : undefined)
  return (
    <div className={css.table} data-head="">
      <table className={columns.length >= MANY_COLUMNS ? css.dense : undefined}>
        <caption>{rows[0]?.isFirst === true ? caption : m.paper.tableGoesOn(caption)}</caption>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${width * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, row }) => (
            <tr key={id} id={row.id} data-piece={id}>
              {row.cells.map((cell, i) =>
                i === 0 && number(0) === undefined ? (
                  <th key={columns[i]?.id} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={columns[i]?.id} className={number(i)}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
