import type { ReactNode } from 'react'
import type { IndicatorLine, TermReport } from '@/domain/report'

export interface IndicatorSheetProps {
  readonly line: IndicatorLine
  readonly report: TermReport
}

/** Everything about one indicator on one day. */
export function IndicatorSheet({ line }: IndicatorSheetProps): ReactNode {
  return <h1>{line.indicator.name.vi}</h1>
}
