import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { IndicatorSheet } from './IndicatorSheet'
import css from './indicator.module.css'

/** The indicator that the address names, in the register and on the day in use. */
export function IndicatorScreen(): ReactNode {
  const { id = '' } = useParams()
  const { m } = useScreenWords()
  const { to } = useView()
  const report = useReport()
  const line = report.indicators.get(id)
  if (line !== undefined) return <IndicatorSheet key={id} line={line} report={report} />
  return (
    <div className={css.absent}>
      <h1>{m.shell.notFound.title}</h1>
      <p>{m.shell.notFound.indicator(id)}</p>
      <p>
        <Link to={to.overview()}>{m.shell.notFound.home}</Link>
      </p>
    </div>
  )
}
