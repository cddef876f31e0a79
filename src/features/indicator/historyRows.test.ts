import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf, type IndicatorLine } from '@/domain/report'
import { statusSpells } from '@/domain/turns'
import { indicatorOf, observationOf, programmeOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { historyRows, historyYears, yearsKnown } from './historyRows'

const report = publishedOn('2025-12-31')

function lineIn(id: string): IndicatorLine {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return line
}

test('GRDP per head: four turns, each with the figure that began it or none', () => {
  const rows = historyRows(lineIn('grdp-per-capita-usd'), report)
  expect(rows.map(({ from, status, stale, figure }) => [from, status, stale, figure?.value ?? null])).toEqual([
    ['2021-01-01', 'not_due', false, null],
    ['2022-05-01', 'no_data', false, null],
    ['2023-01-19', 'at_risk', false, 6068],
    ['2024-04-30', 'at_risk', true, null],
    ['2025-03-31', 'no_data', true, null],
    ['2025-10-16', 'off_track', false, 7200],
  ])
  expect(statusSpells(rows)).toHaveLength(5)
  expect(yearsKnown(lineIn('grdp-per-capita-usd'), report)).toEqual({ known: 2, of: 5 })
})

test('half a year began a spell while no whole year was known, whatever came later', () => {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'x', programmeId: 'p' })],
    programmes: [programmeOf({ id: 'p' })],
    targets: [targetOf({ indicatorId: 'x', lower: 100 })],
    baselines: [{ indicatorId: 'x', period: '2020', value: 50 }],
    observations: [
      observationOf({ indicatorId: 'x', period: '2021-H1', value: 55, publishedOn: '2021-07-15' }),
      observationOf({ indicatorId: 'x', period: '2021', value: 60, publishedOn: '2022-02-15' }),
    ],
  })
  const small = reportOf(register, '2022-12-31', DEFAULT_LIMITS)
  const line = small.indicators.get('x')
  if (line === undefined) throw new Error('no indicator')
  const begun = historyRows(line, small).map(({ from, figure }) => [from, figure?.value ?? null])
  expect(begun).toContainEqual(['2021-07-15', 55])
})

test('what is never judged is no figure of its year: investment has quarters of two more years', () => {
  expect(yearsKnown(lineIn('social-investment-growth'), report)).toEqual({ known: 2, of: 5 })
})

test('spells and years cover the same days', () => {
  const rows = historyRows(lineIn('urbanisation-rate'), report)
  const sum = (list: readonly { readonly days: number }[]): number => list.reduce((whole, { days }) => whole + days, 0)
  expect(sum(rows)).toBe(1826)
  expect(sum(historyYears('2021-01-01', '2025-12-31'))).toBe(1826)
  expect(historyYears('2021-01-01', '2021-03-31')).toEqual([{ year: '2021', days: 90 }])
})
