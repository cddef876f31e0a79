import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { ariaSortOf, nextSorting, sortOf, type Column, type Sorting } from './sorting'
import css from './JudgedTable.module.css'

interface SortHeaderProps {
  readonly column: Column
  readonly sorting: Sorting
  readonly label: string
}

const ARROW = { ascending: 'M4 1 7.5 7h-7z', descending: 'M4 7 .5 1h7z', none: 'M4 0 7 3.2H1zM4 8 1 4.8h6z' } as const

/** A column's head: a link to the list in this column's order, and back to front when it stands already. */
export function SortHeader({ column, sorting, label }: SortHeaderProps) {
  const { m } = useScreenWords()
  const { here } = useView()
  const sorted = ariaSortOf(column, sorting)
  const explained = m.programme.judged.sortBy[column]
  // The marks' column is too narrow for its word: there the sign alone is the link.
  const isSilent = column === 'status'
  return (
    <th scope="col" className={css[column]} aria-sort={sorted}>
      <Link className={css.sort} {...here({ sort: sortOf(nextSorting(column, sorting)) })} title={explained}>
        <span className={isSilent ? 'visuallyHidden' : undefined}>{label}</span>
        {(isSilent || sorted !== 'none') && (
          <svg className={css.arrow} viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
            <path d={ARROW[sorted]} />
          </svg>
        )}
      </Link>
    </th>
  )
}
