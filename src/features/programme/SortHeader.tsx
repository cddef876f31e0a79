import { Link } from 'react-router'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { ariaSortOf, nextSorting, sortOf, type Column, type Sorting } from './sorting'
import css from './JudgedTable.module.css'

interface SortHeaderProps {
  readonly column: Column
  readonly sorting: Sorting
  readonly label: string
}

const ARROW = { ascending: 'M4 1 7.5 7h-7z', descending: 'M4 7 .5 1h7z' } as const

/** A column's head: a link to the list in this column's order, and back to front when it stands already. */
export function SortHeader({ column, sorting, label }: SortHeaderProps) {
  const { m } = useWords()
  const { to } = useView()
  const sorted = ariaSortOf(column, sorting)
  const explained = m.programme.judged.sortBy[column]
  return (
    <th scope="col" className={css[column]} aria-sort={sorted}>
      <Link
        className={css.sort}
        to={to.here({ sort: sortOf(nextSorting(column, sorting)) })}
        aria-label={`${label}: ${explained}`}
        title={explained}
        preventScrollReset
      >
        <span className={column === 'status' ? 'visuallyHidden' : undefined}>{label}</span>
        {sorted !== 'none' && (
          <svg className={css.arrow} viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false">
            <path d={ARROW[sorted]} />
          </svg>
        )}
      </Link>
    </th>
  )
}
