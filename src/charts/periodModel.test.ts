import { describe, expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { periodModelOf, type PeriodModel } from './periodModel'

function modelOn(day: string, id: string): PeriodModel {
  const report = publishedOn(day)
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return periodModelOf(line, report.day, report.register.term)
}

const column = (model: PeriodModel, period: string) => model.columns.find((one) => one.period === period)

describe('growth, a mean of five years', () => {
  const model = modelOn('2025-12-31', 'grdp-growth-average')

  test('keeps the place of a year without a figure, never as zero', () => {
    expect(model.columns.map(({ period }) => period).slice(0, 4)).toEqual(['2015', '2016', '2017', '2018'])
    expect(column(model, '2016')).toMatchObject({ value: null, quality: null, when: 'before' })
    expect(column(model, '2021')).toMatchObject({ value: 2.92, quality: 'estimate', when: 'in' })
    expect(column(model, '2020')).toMatchObject({ value: 4.18, quality: 'official', when: 'before' })
  })

  test('holds quarters and nine months apart', () => {
    expect(model.columns.every(({ period }) => /^\d{4}$/.test(period))).toBe(true)
    expect(column(model, '2023')?.ghosts).toEqual([6.11])
  })

  test('has the mean of the report, the band over its years, and the orientation after them', () => {
    expect(model.mean?.value).toBeCloseTo(6.62, 10)
    expect(model.bands).toMatchObject([
      { kind: 'term', min: 7.5, max: 8, from: 6, to: 10 },
      { kind: 'orientation', min: 8, max: 8.5, from: 11, to: 15 },
    ])
  })

  test('says what the last year would have needed', () => {
    expect(column(model, '2025')?.needed?.to).toBeCloseTo(12.9, 10)
    expect(column(model, '2025')?.needed?.from).toBe(8.5)
    expect(model.needed?.periods).toBe(1)
  })

  test('has the baseline over the years it is the mean of', () => {
    expect(model.baselineSpan).toMatchObject({ period: '2016-2020', value: 6.67, from: 1, to: 5 })
  })
})

test('before the end every open year needs the same', () => {
  const model = modelOn('2024-06-30', 'grdp-growth-average')
  expect(model.columns.filter(({ needed }) => needed !== null).map(({ period }) => period)).toEqual(['2024', '2025'])
  expect(model.needed?.value).toBeCloseTo((37.5 - 2.92 - 8.89 - 6.27) / 2, 10)
})

test('a total is drawn year by year, its target shared out evenly', () => {
  const model = modelOn('2025-12-31', 'fdi-registered')
  expect(model.bands).toMatchObject([{ min: 6, max: 8 }])
  expect(model.mean?.value).toBeCloseTo(12.435 / 5, 10)
  expect(column(model, '2025')?.needed?.to).toBeCloseTo(30 - (12.435 - 4.1), 10)
})

test('a yearly target has its band and neither mean nor need', () => {
  const model = modelOn('2025-12-31', 'jobs-created')
  expect(model.bands).toMatchObject([{ min: 165_000, max: null }])
  expect(model.mean).toBeNull()
  expect(model.needed).toBeNull()
})

test('a context indicator has its bars only', () => {
  const model = modelOn('2025-12-31', 'pci-rank')
  expect(model.bands).toEqual([])
  expect(model.mean).toBeNull()
  expect(column(model, '2024')?.value).toBe(24)
  expect(column(model, '2025')?.value).toBeNull()
})

describe('a year that is over without a figure', () => {
  test('is a gap, not a need: only the years to come need something', () => {
    const model = modelOn('2025-12-31', 'social-investment-growth')
    const asked = model.columns.filter(({ needed }) => needed !== null).map(({ period }) => period)
    expect(asked).toEqual(['2025'])
    expect(model.owed).toBeNull()
  })

  test('is what the key tells of, once no year is left to come', () => {
    const model = modelOn('2026-01-01', 'social-investment-growth')
    expect(model.columns.filter(({ needed }) => needed !== null)).toEqual([])
    expect(model.needed).toBeNull()
    expect(model.owed).toMatchObject({ periods: 3 })
  })
})
