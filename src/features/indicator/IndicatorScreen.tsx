import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { NotFound } from '@/ui/NotFound'
import { IndicatorSheet } from './IndicatorSheet'

/** The indicator that the address names, in the register and on the day in use. */
export function IndicatorScreen(): ReactNode {
  const { id = '' } = useParams()
  const { m } = useScreenWords()
  const { to } = useView()
  const report = useReport()
  const line = report.indicators.get(id)
  if (line === undefined) return <NotFound why={m.shell.notFound.indicator(id)} home={to.overview()} />
  return <IndicatorSheet key={id} line={line} report={report} />
}
