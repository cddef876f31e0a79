import { expect, test } from 'vitest'
import { judgedIn, publishedOn } from '~/tests/setup/publishedReports'
import { levelModelOf } from './levelModel'
import { periodModelOf } from './periodModel'
import { plainLevel, plainPeriods } from './slideModel'

const report = publishedOn('2025-12-31')
const { term } = report.register

test('of yearly values the term and the two periods before it, as far as they have figures', () => {
  const model = plainPeriods(periodModelOf(judgedIn(report, 'grdp-growth-average'), report.day, term))
  expect(model.columns.map(({ period }) => period)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025'])
  expect(model.bands.map(({ from, to }) => [from, to])).toEqual([[2, 6]])
  expect(model.mean).toMatchObject({ from: 2, to: 6 })
  expect(model.columns.flatMap(({ ghosts }) => ghosts)).toEqual([])
})

test('of a level the milestones of the term, when it has one', () => {
  const whole = levelModelOf(judgedIn(report, 'grdp-per-capita-usd'), report.day, term)
  expect(whole.bands.map(({ period }) => period)).toEqual(['2025', '2030', '2045'])
  const model = plainLevel(whole, 2025)
  expect(model.bands.map(({ period }) => period)).toEqual(['2025'])
  expect([model.required, model.trend, model.gap, model.ghosts]).toEqual([[], [], null, []])
})

test('of a level with milestones beyond the term only, these', () => {
  const whole = levelModelOf(judgedIn(report, 'grdp-per-capita-usd'), report.day, term)
  const beyond = { ...whole, bands: whole.bands.filter(({ at }) => at > 2025) }
  expect(plainLevel(beyond, 2025).bands).toHaveLength(2)
})
