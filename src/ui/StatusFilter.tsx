import type { ReactNode } from 'react'
import { isRated, RATED_FIRST } from '@/domain/rollUp'
import type { Status } from '@/domain/status'
import { useWords } from '@/i18n/Words'
import { LegendFilter, type LegendFilterProps } from './LegendFilter'
import { StatusMark } from './StatusMark'
import css from './StatusFilter.module.css'

export interface StatusFilterProps extends Omit<LegendFilterProps<Status>, 'entries'> {
  readonly counts: Readonly<Record<Status, number>>
  /** What the filter hides, and the way out of it. */
  readonly children?: ReactNode
}

/** The legend of the marks on a screen, which filters it. */
export function StatusFilter({ counts, children, ...legend }: StatusFilterProps): ReactNode {
  const { m } = useWords()
  const entries = RATED_FIRST.map((status) => ({
    kind: status,
    count: counts[status],
    label: m.words.status[status],
    mark: <StatusMark status={status} />,
    apart: !isRated(status),
  }))
  return (
    <div className={css.filter}>
      <LegendFilter {...legend} entries={entries} />
      <div className={css.state}>{children}</div>
    </div>
  )
}
