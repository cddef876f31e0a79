import type { ComponentType } from 'react'
import type { IndicatorChartProps } from './IndicatorChart'

let arrived: ComponentType<IndicatorChartProps> | null = null

/** Fetches and runs the script of the charts, the largest of the application; once, however often it is asked for. */
export async function fetchChart(): Promise<{ readonly default: ComponentType<IndicatorChartProps> }> {
  const { IndicatorChart } = await import('./IndicatorChart')
  arrived = IndicatorChart
  return { default: IndicatorChart }
}

/** The chart when its script has run, else null: who has it draws without waiting, and React keeps every wait visible for 0.3 s. */
export function arrivedChart(): ComponentType<IndicatorChartProps> | null {
  return arrived
}
