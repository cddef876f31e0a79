import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import statusColour from './statusColour.module.css'
import css from './UnitBar.module.css'

export interface UnitGroup {
  readonly status: Status
  readonly count: number
}

export interface UnitBarProps {
  /** The bar's counts in words, for those who do not see it. */
  readonly label: string
  /** What can be judged, in the order shown; groups of none are left out. */
  readonly groups: readonly UnitGroup[]
  /** How many are without data; they keep their share of the bar. */
  readonly silent: number
  /** Why they are without data, in words; stands inside their part. */
  readonly children?: ReactNode
}

/** So many blocks can still be told apart in the width of a board. */
const MOST_BLOCKS = 300

/** The joints between `count` blocks of one unit each. */
function jointsOf(count: number): string {
  return Array.from({ length: count - 1 }, (_, at) => `M${at + 1} 0v1`).join('')
}

/** Widths are attributes of svg, not styles: the page is drawn at build time under a policy that forbids inline styles. */
function Group({ status, count, of }: UnitGroup & { readonly of: number }): ReactNode {
  return (
    <svg
      className={`${css.group} ${statusColour[status]}`}
      width={`${(count / of) * 100}%`}
      viewBox={`0 0 ${count} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={count} height="1" />
      {of <= MOST_BLOCKS && <path className={css.gaps} d={jointsOf(count)} vectorEffect="non-scaling-stroke" />}
    </svg>
  )
}

/** Every indicator as one block of the same width, by status: the whole is what should be known, the dashed part what is not. */
export function UnitBar({ label, groups, silent, children }: UnitBarProps): ReactNode {
  const shown = groups.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0) + silent
  return (
    <div>
      <p className="visuallyHidden">{label}</p>
      <div className={css.blocks}>
        {shown.map((group) => (
          <Group key={group.status} {...group} of={total} />
        ))}
        {silent > 0 && (
          <div className={css.silent}>
            <svg className={css.outline} aria-hidden="true">
              <rect width="100%" height="100%" rx="4" />
            </svg>
            <div className={css.words}>{children}</div>
          </div>
        )}
      </div>
    </div>
  )
}
