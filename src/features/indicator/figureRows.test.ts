import { expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import { publishedOn } from '~/tests/setup/publishedReports'
import { figureTableOf, isFirmer, type FigureRow } from './figureRows'

function tableOn(day: string, id: string) {
  const report = publishedOn(day)
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return figureTableOf(line, seriesOf(line, report.day, report.register.term).figures)
}

const told = ({ observation, use }: FigureRow): string => `${observation.period} ${observation.value} ${use}`

test('every figure known on the day, newest first, the chosen one of its moment before the others', () => {
  const { rows, others } = tableOn('2025-12-31', 'grdp-per-capita-usd')
  expect(rows.map(told)).toEqual([
    '2025 7200 chosen',
    '2022 6068 chosen',
    '2022 5950 replaced',
    '2020 5250 chosen',
    '2020 5420 rejected',
    '2019 5196 chosen',
    '2015 3600 chosen',
  ])
  expect(others).toEqual([])
  expect(rows.find(({ isBaseline }) => isBaseline)?.observation.value).toBe(5250)
})

test('a figure that was set aside says by what', () => {
  const { rows } = tableOn('2025-12-31', 'grdp-per-capita-usd')
  expect(rows.find(({ observation }) => observation.value === 5420)?.conflict?.explanation).toMatch(/UBND/)
  const replaced = rows.find(({ observation }) => observation.value === 5950)
  expect(replaced?.stands?.value).toBe(6068)
  expect(replaced === undefined ? null : isFirmer(replaced)).toBe(true)
})

test('parts of years and spans stand apart and are compared with only', () => {
  const { rows, others } = tableOn('2025-12-31', 'grdp-growth-average')
  expect(rows.every(({ observation }) => /^\d{4}$/.test(observation.period))).toBe(true)
  expect(others.some(({ observation }) => observation.period === '2021-9M')).toBe(true)
  expect(others.some(({ observation }) => observation.period === '2021-2025')).toBe(true)
  expect(others.filter(({ use }) => use === 'chosen')).toEqual([])
})

test('what was published later is not there', () => {
  const { rows } = tableOn('2022-12-31', 'grdp-per-capita-usd')
  expect(rows.map(({ observation }) => observation.period)).toEqual(['2020', '2020', '2019', '2015'])
})

test('no figure is lost or told twice', () => {
  const report = publishedOn('2025-12-31')
  for (const line of report.indicators.values()) {
    const { rows, others } = figureTableOf(line, seriesOf(line, report.day, report.register.term).figures)
    expect(rows.length + others.length).toBe(line.known.length)
  }
})
