import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { Catcher } from '@/ui/Catcher'
import { arrivedChart, fetchChart } from './chartScript'
import type { IndicatorChartProps } from './IndicatorChart'
import css from './chart.module.css'

const AwaitedChart = lazy(fetchChart)

/** Once its script has failed, only a new page asks for it again. */
const nothing = (): void => undefined

/** The chart of an indicator, fetched when it is first needed; until then its place is kept. Without its script the page does without it (F30). */
export function LazyIndicatorChart(props: IndicatorChartProps): ReactNode {
  const { m } = useScreenWords()
  // Chosen once: a chart on the screen must not be made anew because the script is now known to be there.
  const [Chart] = useState(() => arrivedChart() ?? AwaitedChart)
  return (
    <Catcher about="chart" onRetry={nothing} renderFailure={() => <p role="alert">{m.chart.notFetched}</p>}>
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
    </Catcher>
  )
}
