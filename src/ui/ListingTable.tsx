import type { ReactNode } from 'react'
import listing from './listing.module.css'

/** One column: its head names the cells on a narrow screen too. */
export interface ListingColumn<Row> {
  readonly head: string
  readonly renderCell: (row: Row) => ReactNode
  /** Counts and dates are read from their ends. */
  readonly isNumber?: boolean
  readonly className?: string | undefined
}

interface ListingTableProps<Row> {
  readonly caption: string
  /** The first column says what a row is about: its cells are the heads of the rows. */
  readonly columns: readonly [ListingColumn<Row>, ...(readonly ListingColumn<Row>[])]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly className?: string | undefined
}

const classOf = <Row,>({ isNumber, className }: ListingColumn<Row>): string | undefined =>
  [isNumber === true && listing.number, className].filter(Boolean).join(' ') || undefined

/** A table to be read row by row; on a narrow screen each row is a block that names its cells. */
export function ListingTable<Row>({ caption, columns, rows, keyOf, className }: ListingTableProps<Row>): ReactNode {
  const [title, ...others] = columns
  return (
    <table className={[listing.table, className].filter(Boolean).join(' ')}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} scope="col" className={isNumber === true ? listing.number : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row" className={title.className}>
              {title.renderCell(row)}
            </th>
            {others.map((column) => (
              <td key={column.head} data-label={column.head} className={classOf(column)}>
                {column.renderCell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
