import { Link } from 'react-router'
import { useView } from '@/state/view'
import { ariaSortOf, nextSorting, sortOf, type Sorting, type Way } from './sorting'
import css from './lists.module.css'

interface SortHeadProps<Column extends string> {
  readonly column: Column
  readonly label: string
  /** What following the link does. */
  readonly explained: string
  readonly way: Way
  readonly current: Sorting<Column>
  /** The column that the list follows by itself. */
  readonly own: Column
}

const ARROW = { ascending: 'M4 1 7.5 7h-7z', descending: 'M4 7 .5 1h7z' } as const

/** A column's head: a link to the list in this column's order, and back to front when it stands already. */
export function SortHead<Column extends string>({
  column,
  label,
  explained,
  way,
  current,
  own,
}: SortHeadProps<Column>) {
  const { here } = useView()
  const sorted = ariaSortOf(column, way, current)
  return (
    <Link className={css.sort} {...here({ sort: sortOf(nextSorting(column, current), own) })} title={explained}>
      {label}
      {sorted !== 'none' && (
        <svg className={css.arrow} viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
          <path d={ARROW[sorted]} />
        </svg>
      )}
    </Link>
  )
}
