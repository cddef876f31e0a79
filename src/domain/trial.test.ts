import { describe, expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { DEFAULT_LIMITS } from './limits'
import { parseTrial, periodsToSuppose, supposedFigures, trialOutcome, trialText, type Trial } from './trial'

const lineOn = (day: string, id: string) => {
  const report = publishedOn(day)
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(id)
  return { line, register: report.register }
}
const outcome = (day: string, id: string, text: string) => {
  const { line, register } = lineOn(day, id)
  const trial = parseTrial(text)
  return trial === null ? null : trialOutcome(line, register, trial, day, DEFAULT_LIMITS)
}

describe('a trial in a link', () => {
  test.each(['pace:2.5', 'pace:-0.4', '2024:8.1,2025:8.4', '2025-H1:3'])('%s is read and written back', (text) => {
    const trial = parseTrial(text)
    expect(trial === null ? null : trialText(trial)).toBe(text)
  })

  test.each([
    '',
    'pace',
    'pace:',
    'pace:x',
    'pace:1e9',
    'pace:1,pace:2',
    '2024:1,2024:2',
    'soon:1',
    '2024:1:2',
    'pace:Infinity',
    '__proto__:1',
  ])('%j is no trial', (text) => {
    expect(parseTrial(text)).toBeNull()
  })
})

test('an average on 31/12/2023 asks for the years of the window without a figure', () => {
  expect(periodsToSuppose(lineOn('2023-12-31', 'grdp-growth-average').line)).toEqual(['2024', '2025'])
})

test('9.71 a year keeps the average of 7.5, as the worked example of the specification says', () => {
  const { line } = lineOn('2023-12-31', 'grdp-growth-average')
  const sum = line.known.filter(
    ({ observation: { period }, rejectedBy }) => rejectedBy === null && ['2021', '2022', '2023'].includes(period),
  )
  expect(sum.length).toBeGreaterThanOrEqual(3)
  expect(outcome('2023-12-31', 'grdp-growth-average', 'pace:9.8')?.outcome.status).toBe('achieved')
  expect(outcome('2023-12-31', 'grdp-growth-average', 'pace:9.6')?.outcome.status).toBe('missed')
})

test('what was published after the day in use has no part in a trial', () => {
  const early = outcome('2023-12-31', 'grdp-growth-average', '2024:8')
  expect(early?.outcome.value).toMatchObject({ count: 4, of: 5 })
})

test('a level moves on from its last figure by the pace of every year', () => {
  const { line } = lineOn('2023-12-31', 'grdp-per-capita-usd')
  const trial: Trial = { kind: 'pace', pace: 0.1 }
  const figures = supposedFigures(line, trial)
  expect(figures.map(({ period }) => period)).toEqual(['2023', '2024', '2025'])
  expect(figures.at(-1)?.value).toBeCloseTo(6068 * 1.1 ** 3, 6)
  expect(outcome('2023-12-31', 'grdp-per-capita-usd', 'pace:0.1')?.outcome.status).toBe('missed')
  expect(outcome('2023-12-31', 'grdp-per-capita-usd', 'pace:0.115')?.outcome.status).toBe('achieved')
})

test.each([
  ['2025-12-31', 'grdp-per-capita-usd', 'pace:-5'],
  ['2025-12-31', 'grdp-per-capita-usd', 'pace:900000'],
  ['2023-12-31', 'grdp-growth-average', 'pace:-40'],
  ['2023-12-31', 'grdp-growth-average', 'pace:1000'],
])('a pace outside of what the form offers is no trial: %s %s %s', (day, id, text) => {
  expect(outcome(day, id, text)).toBeNull()
})

test('after the term a level is tried against the next orientation', () => {
  const tried = outcome('2025-12-31', 'grdp-per-capita-usd', 'pace:0.11')
  expect(tried?.today.milestone.period).toBe('2030')
  expect(tried?.figures.map(({ period }) => period)).toEqual(['2026', '2027', '2028', '2029', '2030'])
  expect(tried?.outcome.position).toBe('inside')
})

test('the register on the day is judged as before', () => {
  const { line } = lineOn('2023-12-31', 'grdp-growth-average')
  const status = line.assessment?.status
  outcome('2023-12-31', 'grdp-growth-average', 'pace:9.8')
  expect(publishedOn('2023-12-31').indicators.get('grdp-growth-average')?.assessment?.status).toBe(status)
  expect(line.dossier.observations.some(({ sourceId }) => sourceId === '')).toBe(false)
})
