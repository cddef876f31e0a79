import { useMemo, type ReactNode } from 'react'
import { divisionsOf, localSeriesOf } from '@/domain/localSeries'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useLocalObservations } from '@/queries/localObservations'
import { useReport } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
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
  const speech = useScreenWords()
  const { m, language } = speech
  const { view } = useView()
  const stamp = useLeavingStamp(language)
  const report = useReport()
  const observations = useLocalObservations()
  const series = useMemo(() => localSeriesOf(observations, report), [observations, report])
  const divisions = useMemo(() => divisionsOf(report.register.localities, report.day), [report])
  const shared = { divisions, report, isMeant }
  const tables = async (): Promise<SheetSet> => {
    const { localFiguresSheet } = await import('./localFiguresSheet')
    const filters = view.q === null ? [] : [m.tables.filter(m.tables.words, view.q)]
    return localFiguresSheet({ series, chosen: view.indicator, filters, ...shared }, speech)
  }
  return (
    <>
      {view.indicator === null ? (
        <FollowedIndicators series={series} filtered={filtered} {...shared} />
      ) : (
        <LocalIndicator id={view.indicator} series={series.get(view.indicator) ?? []} {...shared} />
      )}
      {series.size > 0 && <TableButtons stem={m.tables.file.localFigures} stamp={stamp} tables={tables} />}
    </>
  )
}
