import { useMemo } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import type { IndicatorColumn } from './indicatorColumns'

/** What the columns of indicators are called; the last one names the compared day. */
export function useIndicatorHeads(): Readonly<Record<IndicatorColumn, string>> {
  const { m, f } = useScreenWords()
  const changes = useChanges()
  const { column } = m.lists.indicators
  const day = changes === null ? '' : f.day(changes.from)
  return useMemo(() => ({ ...column, turn: column.turn(day) }), [column, day])
}
