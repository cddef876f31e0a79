import type { Domain, Scale } from './axes'
import type { Column } from './periodModel'

/** What is still needed, standing on the bar; without a lid where it runs off the chart. */
export function neededPath(
  left: number,
  width: number,
  { from, to }: Pick<NonNullable<Column['needed']>, 'from' | 'to'>,
  y: Scale,
  [low, high]: Domain,
): string {
  const top = y(Math.min(to, high))
  const foot = y(Math.max(low, from))
  const lid = to > high ? `M${left + width} ${top}` : `H${left + width}`
  return `M${left} ${foot}V${top}${lid}V${foot}`
}
