import type { ReactNode } from 'react'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { FittingRows } from './FittingRows'
import { followedOf } from './followedOf'
import css from './slides.module.css'

export interface FollowedRowsProps {
  /** Indicators without a target. */
  readonly lines: readonly IndicatorLine[]
  readonly report: TermReport
}

/** What is followed without a target, those with a figure first: the latest figure of each and its period. */
export function FollowedRows({ lines, report }: FollowedRowsProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const words = m.slides.programme
  const rows = followedOf(lines, report)
  return (
    <FittingRows label={words.followed(lines.length)} rest={words.moreFollowed}>
      {rows.map(({ line: { indicator }, latest }) => (
        <li key={indicator.id} className={css.followed}>
          {indicator.shortName[language]}
          <span>
            {latest === null ? (
              m.words.missing
            ) : (
              <>
                <strong>{f.value(latest.value, indicator)}</strong> ({f.period(latest.period)})
              </>
            )}
          </span>
        </li>
      ))}
    </FittingRows>
  )
}
