import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { IndicatorLine } from '@/domain/report'
import { parseTrial, trialOutcome } from '@/domain/trial'
import { publishedOn } from '~/tests/setup/publishedReports'
import type { ComparedLine } from './beside'
import { levelModelOf } from './levelModel'
import { periodModelOf } from './periodModel'

const reports = { earlier: publishedOn('2023-12-31'), now: publishedOn('2025-12-31') }

function lineIn(report: keyof typeof reports, id: string): IndicatorLine {
  const line = reports[report].indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return line
}

const comparedOf = (id: string): ComparedLine => ({ line: lineIn('earlier', id), day: '2023-12-31' })
const { term } = reports.now.register

describe('the figure that stood on the compared day', () => {
  test('of a level: the last one known earlier, at its own place', () => {
    const id = 'grdp-per-capita-usd'
    const { earlier } = levelModelOf(lineIn('now', id), '2025-12-31', term, { compared: comparedOf(id) })
    expect(earlier).toMatchObject({ at: 2022, value: 6068, period: '2022', day: '2023-12-31' })
  })

  test('of a mean: the mean of the years known earlier', () => {
    const id = 'grdp-growth-average'
    const model = periodModelOf(lineIn('now', id), '2025-12-31', term, { compared: comparedOf(id) })
    expect(model.earlier?.value).toBeCloseTo((2.92 + 8.89 + 6.27) / 3, 10)
    expect(model.columns.slice(model.earlier?.from, (model.earlier?.to ?? 0) + 1).map(({ period }) => period)).toEqual([
      '2021',
      '2022',
      '2023',
    ])
  })

  test('is not shown where nothing newer has come, nor without a compared day', () => {
    const id = 'grdp-share-agriculture'
    const line = lineIn('now', id)
    expect(levelModelOf(line, '2025-12-31', term, { compared: comparedOf(id) }).earlier).toBeNull()
    expect(levelModelOf(line, '2025-12-31', term).earlier).toBeNull()
  })
})

describe('the ways to both edges of the band', () => {
  test('of a level, to the next milestone', () => {
    const { wedge } = levelModelOf(lineIn('now', 'grdp-per-capita-usd'), '2025-12-31', term)
    expect([wedge?.at, wedge?.near.value, wedge?.far.value]).toEqual([2030, 12_000, 13_000])
    expect(wedge?.near.pace).toBeCloseTo((12_000 / 7200) ** (1 / 5) - 1, 10)
    expect(wedge?.far.pace).toBeCloseTo((13_000 / 7200) ** (1 / 5) - 1, 10)
  })

  test('are none where the band is open', () => {
    expect(levelModelOf(lineIn('earlier', 'exports'), '2023-12-31', term).wedge).toBeNull()
  })

  test('of a mean: what each open year needs', () => {
    const model = periodModelOf(lineIn('earlier', 'grdp-growth-average'), '2023-12-31', term)
    expect(model.needed?.value).toBeCloseTo((5 * 7.5 - 18.08) / 2, 10)
    expect(model.needed?.far).toBeCloseTo((5 * 8 - 18.08) / 2, 10)
  })

  test('of a mean all of whose years are known: what the last one would have needed', () => {
    const model = periodModelOf(lineIn('now', 'grdp-growth-average'), '2025-12-31', term)
    expect([model.needed?.value, model.needed?.far].map((value) => value?.toFixed(2))).toEqual(['12.90', '15.40'])
  })
})

test('what a trial supposes stands in its own place and moves nothing else', () => {
  const line = lineIn('earlier', 'grdp-growth-average')
  const trial = parseTrial('pace:9.8')
  const outcome =
    trial === null ? null : trialOutcome(line, reports.earlier.register, trial, '2023-12-31', DEFAULT_LIMITS)
  const plain = periodModelOf(line, '2023-12-31', term)
  const tried = periodModelOf(line, '2023-12-31', term, { supposed: outcome?.figures })
  expect(tried.columns.flatMap(({ period, supposed }) => (supposed === null ? [] : [`${period} ${supposed}`]))).toEqual(
    ['2024 9.8', '2025 9.8'],
  )
  expect({ ...tried, columns: tried.columns.map((column) => ({ ...column, supposed: null })) }).toEqual(plain)
})
