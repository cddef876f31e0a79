import { describe, expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Conflict, Observation } from '@/domain/register'
import { reportOf, type TermReport } from '@/domain/report'
import { indicatorOf, observationOf, smallRegister } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { figureTableOf, outcomeOf, type FigureRow } from './figureRows'

function tableOn(day: string, id: string) {
  return tableIn(publishedOn(day), id)
}

function tableIn(report: TermReport, id: string) {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return figureTableOf(line, seriesOf(line, report.day, report.register.term).figures, report.day)
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
  expect(replaced?.why).toBe('firmer')
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
    const { rows, others } = figureTableOf(line, seriesOf(line, report.day, report.register.term).figures, report.day)
    expect(rows.length + others.length).toBe(line.known.length)
  }
})

describe('of a contradiction the page says what decided it', () => {
  const figure = (value: number, quality: Observation['quality'], printed: string | null): Observation =>
    observationOf({ indicatorId: 'a', period: '2022', value, quality, publishedOn: printed, sourceId: `s${value}` })
  const between = (preferred: Conflict['preferred'], ...observations: readonly Observation[]) => {
    const conflict: Conflict = {
      indicatorId: 'a',
      period: '2022',
      valueA: '1',
      sourceA: 's1',
      valueB: '2',
      sourceB: 's2',
      explanation: '',
      preferred,
    }
    const register = smallRegister({ indicators: [indicatorOf({ id: 'a' })], observations, conflicts: [conflict] })
    return outcomeOf(conflict, tableIn(reportOf(register, '2025-12-31', DEFAULT_LIMITS), 'a').rows)
  }

  test.each([
    ['none', figure(1, 'official', '2023-01'), figure(2, 'estimate', '2023-12'), { side: 'a', by: 'firmer' }],
    ['none', figure(1, 'estimate', '2023-01'), figure(2, 'official', '2022-12'), { side: 'b', by: 'firmer' }],
    ['none', figure(1, 'estimate', '2023-12'), figure(2, 'estimate', '2023-01'), { side: 'a', by: 'later' }],
    ['none', figure(1, 'estimate', null), figure(2, 'estimate', null), { side: 'b', by: 'listedLast' }],
    ['a', figure(1, 'estimate', '2023-01'), figure(2, 'official', '2023-12'), { side: 'a', by: 'choice' }],
  ] as const)('preferred %s', (preferred, a, b, outcome) => {
    expect(between(preferred, a, b)).toEqual(outcome)
  })

  test('a figure marked official before its period was over was an estimate then', () => {
    const observations = [figure(1, 'official', '2022-10'), figure(2, 'estimate', '2022-11')]
    const register = smallRegister({ indicators: [indicatorOf({ id: 'a' })], observations })
    const whyOn = (day: string) =>
      tableIn(reportOf(register, day, DEFAULT_LIMITS), 'a').rows.find(({ use }) => use === 'replaced')?.why
    expect([whyOn('2022-12-30'), whyOn('2022-12-31')]).toEqual(['later', 'firmer'])
  })
})

test.each([
  ['exports', ['2024-H1']],
  ['tourists-total', ['2021-H1', '2022-H1']],
])('amounts of half a year of %s are there to compare with', (id, parts) => {
  const { rows } = tableOn('2025-12-31', id)
  const listed = rows.filter(({ use }) => use === 'listed').map(({ observation }) => observation.period)
  expect(listed.toSorted()).toEqual(parts)
})
