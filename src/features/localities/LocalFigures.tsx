import { useMemo, type ReactNode } from 'react'
import { divisionsOf, localSeriesOf } from '@/domain/localSeries'
import { useLocalObservations } from '@/queries/localObservations'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { FollowedIndicators } from './FollowedIndicators'
import { LocalIndicator } from './LocalIndicator'

interface LocalFiguresProps {
  readonly isMeant: (name: string) => boolean
  /** Are only some names looked for? */
  readonly filtered: boolean
}

/** What is measured place by place: all indicators side by side, or the one in the address. */
export function LocalFigures({ isMeant, filtered }: LocalFiguresProps): ReactNode {
  const { view } = useView()
  const report = useReport()
  const observations = useLocalObservations()
  const series = useMemo(() => localSeriesOf(observations, report), [observations, report])
  const divisions = useMemo(() => divisionsOf(report.register.localities, report.day), [report])
  const shared = { divisions, report, isMeant }
  return view.indicator === null ? (
    <FollowedIndicators series={series} filtered={filtered} {...shared} />
  ) : (
    <LocalIndicator id={view.indicator} series={series.get(view.indicator) ?? []} {...shared} />
  )
}
