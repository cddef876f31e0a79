import { lazy, Suspense, type ReactNode } from 'react'
import type { IndicatorChartProps } from './IndicatorChart'
import css from './chart.module.css'

const Chart = lazy(async () => ({ default: (await import('./IndicatorChart')).IndicatorChart }))

/** The chart of an indicator, fetched when it is first needed; until then its place is kept. */
export function LazyIndicatorChart(props: IndicatorChartProps): ReactNode {
  return (
    <Suspense
      fallback={
        <div className={css.chart}>
          <p className={css.reading}>&nbsp;</p>
          <div className={css.place} />
        </div>
      }
    >
      <Chart {...props} />
    </Suspense>
  )
}
