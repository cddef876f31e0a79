import { useRef, type ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { useFocusAfter } from './useFocusAfter'
import css from './LegendFilter.module.css'

/** One kind of what a screen shows. */
export interface LegendEntry<Kind extends string> {
  readonly kind: Kind
  readonly count: number
  readonly label: string
  readonly mark?: ReactNode
  /** It stands behind a line, at the end. */
  readonly apart?: boolean
}

export interface LegendFilterProps<Kind extends string> {
  readonly label: string
  /** In the order in which they are shown. */
  readonly entries: readonly LegendEntry<Kind>[]
  /** The kind that is shown alone; null = all. */
  readonly current: Kind | null
  /** The link of a choice; null = all kinds again. */
  readonly linkOf: (kind: Kind | null) => LinkProps
  /** Is the screen filtered, by this or by something else? The legend takes the focus when what lets go of the filter goes away. */
  readonly isFiltered?: boolean
}

/** What there is on a screen, with its count; each entry filters the screen, and again lets go of it. What there is none of is left out. */
export function LegendFilter<Kind extends string>(props: LegendFilterProps<Kind>): ReactNode {
  const { label, entries, current, linkOf, isFiltered = current !== null } = props
  const legend = useRef<HTMLUListElement>(null)
  useFocusAfter(isFiltered, legend)
  return (
    <ul ref={legend} tabIndex={-1} className={css.legend} aria-label={label}>
      {entries
        .filter(({ kind, count }) => count > 0 || kind === current)
        .map(({ kind, count, label: name, mark, apart = false }) => (
          <li key={kind} className={apart ? css.apart : undefined}>
            <Link
              {...linkOf(kind === current ? null : kind)}
              className={css.entry}
              aria-current={kind === current ? 'true' : undefined}
            >
              {mark}
              <strong>{count}</strong> {name}
            </Link>
          </li>
        ))}
    </ul>
  )
}
