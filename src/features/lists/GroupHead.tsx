import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import css from './lists.module.css'

/** How many of a group are in one status; the mark is silent, the word is said. */
export interface StatusTally {
  readonly key: string
  readonly mark: ReactNode
  readonly word: string
  readonly count: number
}

/** What stands over the rows of a group. */
export interface ListGroup {
  readonly label: string
  readonly mark: ReactNode
  /** Where its name leads; null = nowhere. */
  readonly to: string | null
  readonly onClick?: LinkProps['onClick']
  readonly count: number
  readonly tallies: readonly StatusTally[]
}

interface GroupHeadProps {
  readonly group: ListGroup
  readonly tabIndex: 0 | -1
}

/** A group's name, how many rows it has, and how they stand. */
export function GroupHead({ group, tabIndex }: GroupHeadProps) {
  const { label, mark, to, onClick, count, tallies } = group
  return (
    <span className={css.groupHead}>
      <span className={css.groupName}>
        {mark}
        {to === null ? (
          label
        ) : (
          <Link to={to} onClick={onClick} tabIndex={tabIndex}>
            {label}
          </Link>
        )}
      </span>
      <strong>{count}</strong>
      {tallies.length > 0 && (
        <span className={css.tallies}>
          {tallies.map((tally) => (
            <span key={tally.key} className={css.tally} title={tally.word}>
              {tally.mark}
              {tally.count} <span className="visuallyHidden">{tally.word}, </span>
            </span>
          ))}
        </span>
      )}
    </span>
  )
}
