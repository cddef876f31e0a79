import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { trialMilestone } from './trial'
import { trialRange } from './trialRange'

function rangeOn(day: string, id: string) {
  const line = publishedOn(day).indicators.get(id)
  const judgement = line === undefined ? null : trialMilestone(line)
  if (judgement === null) throw new Error(`nothing to try: ${id}`)
  return trialRange(judgement)
}

test.each([
  ['2023-12-31', 'grdp-growth-average'],
  ['2025-12-31', 'grdp-per-capita-usd'],
  ['2023-12-31', 'urbanisation-rate'],
  ['2023-12-31', 'fdi-registered'],
  ['2023-12-31', 'unemployment-rate'],
])('a slider reaches from nothing past every pace known, in round steps: %s %s', (day, id) => {
  const { min, max, step, start } = rangeOn(day, id)
  expect(min).toBeLessThanOrEqual(start)
  expect(max).toBeGreaterThanOrEqual(start)
  expect(`${step / 10 ** Math.floor(Math.log10(step))}`).toMatch(/^[125](?:\.0|$)/)
  expect((max - min) / step).toBeGreaterThanOrEqual(90)
  expect((max - min) / step).toBeLessThanOrEqual(320)
})

test('begins at the pace needed: the two years that are left', () => {
  // (5 × 7.5 − 2.92 − 8.89 − 6.27) ÷ 2
  expect(rangeOn('2023-12-31', 'grdp-growth-average').start).toBeCloseTo(9.7, 5)
})

test('a pace that compounds is entered in per cent', () => {
  const { start, max } = rangeOn('2025-12-31', 'grdp-per-capita-usd')
  expect(start).toBeCloseTo(10.8, 5)
  expect(max).toBeGreaterThan(10.8)
})
