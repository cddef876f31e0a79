import { describe, expect, test } from 'vitest'
import { publishedLocalFigures } from '~/tests/setup/localFigures'
import { publishedOn } from '~/tests/setup/publishedReports'
import { changedOn, courseOf, divisionsOf, isValidOn, localSeriesOf, rankingsOf } from './localSeries'
import type { Observation } from './register'

const report = publishedOn('2025-12-31')
const local = await publishedLocalFigures()

describe('divisions of the territory', () => {
  const { localities } = report.register

  test('thirty districts until 30/06/2025, 126 wards and communes after', () => {
    const before = divisionsOf(localities, '2025-06-30')
    expect(before.map((division) => division.localities.length)).toEqual([30])
    expect(before[0]?.parts.map(({ id }) => id).toSorted()).toEqual(['bach-khoa-ward', 'vinh-phuc-ward'])
    const after = divisionsOf(localities, '2025-07-01')
    expect(after.map((division) => division.localities.length)).toEqual([126, 30])
    expect(after.map((division) => isValidOn(division, '2025-07-01'))).toEqual([true, false])
    expect(after.map((division) => isValidOn(division, '2025-06-30'))).toEqual([false, true])
  })

  test('the day of the change is the first one of the new units', () => {
    expect(changedOn(divisionsOf(localities, '2025-06-30'), '2025-06-30')).toBeNull()
    expect(changedOn(divisionsOf(localities, '2025-07-01'), '2025-07-01')).toBe('2025-07-01')
  })
})

describe('figures of localities', () => {
  test('are there from the day they were published', () => {
    const ocop = (day: string): number =>
      (localSeriesOf(local, publishedOn(day)).get('ocop-four-star-products') ?? []).length
    expect(ocop('2024-03-04')).toBe(0)
    expect(ocop('2024-03-05')).toBe(3)
    expect(ocop('2025-12-31')).toBe(18)
  })

  test('are ranked inside one period, best first', () => {
    const [division] = divisionsOf(report.register.localities, '2025-06-30')
    const series = localSeriesOf(local, report).get('ocop-four-star-products') ?? []
    const rankings = division === undefined ? [] : rankingsOf(series, division, report.day)
    expect(rankings.map(({ period, places }) => [period, places.length])).toEqual([
      ['2024', 17],
      ['2023', 3],
    ])
    expect(rankings[0]?.places.slice(0, 2).map(({ locality, figure }) => [locality.id, figure.value])).toEqual([
      ['thanh-oai-district', 15],
      ['me-linh-district', 14],
    ])
  })

  test('where less is better, the least comes first', () => {
    const [division] = divisionsOf(report.register.localities, '2025-06-30')
    const series = localSeriesOf(local, report).get('rural-poverty-rate') ?? []
    const ranking = rankingsOf(
      series,
      division ?? { validFrom: null, validTo: null, localities: [], parts: [] },
      report.day,
    ).find(({ period }) => period === '2018-10')
    expect(ranking?.places.map(({ figure }) => figure.value)).toEqual([0.48, 1, 1.41])
  })

  test('of former and of new units are never in one ranking', () => {
    const [now, before] = divisionsOf(report.register.localities, report.day)
    const place = now?.localities[0]
    const old = local.find(({ indicatorId, period }) => indicatorId === 'ocop-four-star-products' && period === '2024')
    if (now === undefined || before === undefined || place === undefined || old === undefined)
      throw new Error('no units')
    const made: Observation = { ...old, localityId: place.id, value: 99, publishedOn: null }
    const series = localSeriesOf([...local, made], report).get('ocop-four-star-products') ?? []
    expect(rankingsOf(series, now, report.day).map(({ places }) => places.map(({ figure }) => figure.value))).toEqual([
      [99],
    ])
    const olds = rankingsOf(series, before, report.day).flatMap(({ places }) => places)
    expect(olds.map(({ figure }) => figure.value)).not.toContain(99)
  })

  test('one place over time: the figure in use of each moment, in order', () => {
    const series = (localSeriesOf(local, report).get('ocop-four-star-products') ?? []).find(
      ({ localityId }) => localityId === 'chuong-my-district',
    )
    if (series === undefined) throw new Error('no series')
    expect(courseOf(series, report.day).map(({ period, value }) => [period, value])).toEqual([
      ['2023', 12],
      ['2024', 7],
    ])
  })
})
