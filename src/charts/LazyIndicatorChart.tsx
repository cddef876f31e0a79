import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { Catcher } from '@/ui/Catcher'
import { arrivedChart, fetchChart } from './chartScript'
import type { IndicatorChartProps } from './IndicatorChart'
import css from './chart.module.css'

/** React remembers what did not come: another try is another one of these. */
const awaitedChart = () => lazy(fetchChart)

const AwaitedChart = awaitedChart()

/** In the place of the chart until its script can be had; tried again as soon as the browser believes that the network is back. */
function NotFetched({ retry }: { readonly retry: () => void }): ReactNode {
  const { m } = useScreenWords()
  useEffect(() => {
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [retry])
  return (
    <p role="alert">
      {m.chart.notFetched}{' '}
      <button type="button" onClick={retry}>
        {m.shell.failure.retry}
      </button>
    </p>
  )
}

/** The chart of an indicator, fetched when it is first needed; until then its place is kept. Without its script the page does without it (F30). */
export function LazyIndicatorChart(props: IndicatorChartProps): ReactNode {
  // Chosen once: a chart on the screen must not be made anew because the script is now known to be there.
  const [Chart, setChart] = useState(() => arrivedChart() ?? AwaitedChart)
  return (
    <Catcher
      about="chart"
      onRetry={() => setChart(() => arrivedChart() ?? awaitedChart())}
      renderFailure={(_, retry) => <NotFetched retry={retry} />}
    >
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
