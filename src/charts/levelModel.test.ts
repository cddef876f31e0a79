import { describe, expect, test } from 'vitest'
import type { IndicatorLine } from '@/domain/report'
import { publishedOn } from '~/tests/setup/publishedReports'
import { levelModelOf, levelValues, placeOfDay, wantsLog } from './levelModel'

const latest = publishedOn('2025-12-31')

function lineIn(report: typeof latest, id: string): IndicatorLine {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return line
}

const modelIn = (report: typeof latest, id: string) =>
  levelModelOf(lineIn(report, id), report.day, report.register.term)

test.each([
  ['2025-12-31', 2025],
  ['2023-12-31', 2023],
  ['2024-12-31', 2024],
])('the last day of a year stands at its mark: %s', (day, at) => {
  expect(placeOfDay(day)).toBeCloseTo(at, 10)
})

describe('GRDP per head', () => {
  const model = modelIn(latest, 'grdp-per-capita-usd')

  test('shows the figures that were judged, and the others as ghosts', () => {
    expect(model.figures.map(({ at, value }) => [at, value])).toEqual([
      [2015, 3600],
      [2019, 5196],
      [2020, 5250],
      [2022, 6068],
      [2025, 7200],
    ])
    expect(model.ghosts.map(({ value }) => value)).toEqual([5420, 5950])
    expect(model.baseline).toBeNull()
    expect(model.baselineAt).toBe(2020)
  })

  test('shows the bands of all horizons, open where they are', () => {
    expect(model.bands.map(({ at, kind, min, max }) => [at, kind, min, max])).toEqual([
      [2025, 'term', 8300, 8500],
      [2030, 'orientation', 12_000, 13_000],
      [2045, 'orientation', 36_000, null],
    ])
  })

  test('goes from the last figure from edge to edge, at the paces of the report', () => {
    expect(model.required.map(({ at, value }) => [at, value])).toEqual([
      [2030, 12_000],
      [2045, 36_000],
    ])
    expect(model.required.map(({ pace }) => Number(pace?.toFixed(3)))).toEqual([0.108, 0.076])
  })

  test('takes the trend and its interval from the report, and says what would be missing at the next milestone', () => {
    const [at2030] = model.trend
    const projection = lineIn(latest, 'grdp-per-capita-usd').assessment?.milestones[1]?.projection
    expect(at2030).toMatchObject({ at: 2030, value: projection?.value, low: projection?.low, high: projection?.high })
    expect(model.gap).toMatchObject({ at: 2030, to: 12_000, status: 'at_risk' })
    expect(Math.round((model.gap?.to ?? 0) - (model.gap?.from ?? 0))).toBe(2126)
  })

  test('has the plan from the baseline to the deciding edge, and a log axis', () => {
    expect(model.planned).toMatchObject({ from: { at: 2020, value: 5250 }, to: { at: 2025, value: 8300 } })
    expect(wantsLog(model)).toBe(true)
  })
})

test('a past day knows nothing of what came later', () => {
  const model = modelIn(publishedOn('2023-12-31'), 'grdp-per-capita-usd')
  expect(model.figures.at(-1)).toMatchObject({ at: 2022, value: 6068 })
  expect(model.required[0]).toMatchObject({ at: 2025, value: 8300 })
  expect(model.today).toBeCloseTo(2023, 10)
})

test('a month stands where it ends, on a straight axis', () => {
  const model = modelIn(latest, 'urbanisation-rate')
  expect(model.figures.map(({ at }) => at)).toEqual([2019, 2022, 2023.5, 2024.5])
  expect(wantsLog(model)).toBe(false)
})

test('what overshot goes back to the far edge', () => {
  const model = modelIn(latest, 'grdp-share-services')
  expect(model.required).toMatchObject([{ at: 2025, value: 65.5 }])
  expect(model.planned?.to.value).toBe(65)
})

test('what is reached has no way left to go', () => {
  expect(modelIn(latest, 'poverty-rate').required).toEqual([])
})

test('a context indicator has a course and nothing else', () => {
  const line = latest.programmes
    .flatMap(({ context }) => context)
    .find(
      ({ indicator, known, targets }) =>
        indicator.aggregation === 'end_of_period' && known.length > 1 && targets.annualPlans.length === 0,
    )
  expect(line).toBeDefined()
  if (line === undefined) return
  const model = levelModelOf(line, latest.day, latest.register.term)
  expect(model.figures.length).toBeGreaterThan(0)
  expect([model.bands, model.required, model.trend]).toEqual([[], [], []])
  expect(model.planned).toBeNull()
})

test('a target without a figure has its band over zero', () => {
  const model = modelIn(latest, 'admin-procedures-simplified')
  expect(model.figures).toEqual([])
  expect(levelValues(model)).toEqual([0, 20])
})

test('every level of the register can be drawn: finite numbers everywhere', () => {
  for (const line of latest.indicators.values()) {
    if (line.indicator.aggregation !== 'end_of_period') continue
    const model = levelModelOf(line, latest.day, latest.register.term)
    for (const value of levelValues(model)) expect(Number.isFinite(value)).toBe(true)
  }
})

test('an amount of half a year stands apart from those of whole years; a position in June does not', () => {
  const partsIn = (id: string) =>
    modelIn(latest, id)
      .figures.filter(({ isPart }) => isPart)
      .map(({ period }) => period)
  expect(partsIn('tourists-total')).toEqual(['2021-H1', '2022-H1'])
  expect(partsIn('exports')).toEqual(['2024-H1'])
  expect(partsIn('urbanisation-rate')).toEqual([])
})
