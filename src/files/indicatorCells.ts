import type { Assessment } from '@/domain/assessment'
import type { Indicator } from '@/domain/register'
import { shortfallOf } from '@/domain/shortfall'
import { precise } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import type { SheetCell } from './sheet'
import { figureCell, plainNumber } from './sheetCells'

/** The ends of the band that an assessment is about; an open end is empty. */
export function bandCells(a: Assessment | null, indicator: Indicator): readonly [SheetCell, SheetCell] {
  const band = a?.milestone?.band
  return [figureCell(band?.min ?? null, indicator), figureCell(band?.max ?? null, indicator)]
}

/** How far the judged figure lies from its band, in the indicator's unit: below it negative, above it positive, 0 inside; empty where they cannot be compared. */
export function distanceCell(a: Assessment | null, indicator: Indicator): SheetCell {
  if (a === null || a.value === null || a.milestone === null) return null
  // The sum of some years is not held against the band of all of them.
  if (indicator.aggregation === 'cumulative' && a.value.count !== a.value.of) return null
  const { value } = a.value
  const { band } = a.milestone
  const { side, amount } = shortfallOf(value, band)
  const ends = [value, band.min ?? value, band.max ?? value]
  const { decimals } = precise(indicator, ends)
  // Without what binary fractions leave behind the ninth decimal.
  const told = Number((side === 'short' ? -amount : amount).toFixed(9))
  return { value: told, decimals }
}

/** A pace as a number: of growth in per cent, else in the unit by which the screen tells it. */
export function paceCell(pace: number | null, a: Assessment, indicator: Indicator): SheetCell {
  if (pace === null) return null
  if (a.trajectory === 'compound') return { value: plainNumber(pace * 100), decimals: 1 }
  return { value: plainNumber(pace), decimals: Math.max(indicator.decimals, 2) }
}

/** What the paces of an assessment are counted in. */
export function paceUnit(a: Assessment, indicator: Indicator, { m, language }: ScreenSpeech): string {
  const unit = indicator.unit[language]
  if (a.trajectory === 'compound') return m.tables.paceUnit('%')
  return unit === '%' && a.trajectory === 'linear' ? m.tables.pacePoints : m.tables.paceUnit(unit)
}
