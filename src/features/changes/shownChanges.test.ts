import { expect, test } from 'vitest'
import { changesBetween } from '@/domain/change'
import { publishedOn } from '~/tests/setup/publishedReports'
import { daysToCompare } from './daysToCompare'
import { byTurn, shownChanges } from './shownChanges'

const changes = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))

test('without a filter nothing is hidden', () => {
  const shown = shownChanges(changes, null, null)
  expect(shown.indicators).toEqual(changes.indicators)
  expect(shown.tasks).toEqual(changes.tasks)
  expect([shown.hiddenIndicators, shown.hiddenTasks]).toEqual([0, 0])
  expect(shown.counts).toMatchObject({ worse: 4, gone_silent: 14, better: 13, newly_judged: 15, newly_targeted: 3 })
})

test('a turn leaves its indicators and hides the tasks', () => {
  const shown = shownChanges(changes, 'worse', null)
  expect(shown.indicators).toHaveLength(4)
  expect(shown.tasks).toEqual([])
  expect(shown.hiddenIndicators).toBe(changes.indicators.length - 4)
  expect(shown.hiddenTasks).toBe(changes.tasks.length)
})

test('a programme leaves its indicators and tasks, and counts only them', () => {
  const shown = shownChanges(changes, null, 'XVII-02')
  expect(shown.counts.worse).toBe(3)
  expect(shown.indicators.every(({ indicator }) => indicator.programmeId === 'XVII-02')).toBe(true)
  expect(shown.tasks.every(({ task }) => task.programmeId === 'XVII-02')).toBe(true)
  expect(shown.hiddenTasks).toBe(changes.tasks.length - shown.tasks.length)
  expect(shownChanges(changes, 'worse', 'XVII-03').indicators.map(({ indicator }) => indicator.id)).toEqual([
    'urbanisation-rate',
  ])
})

test('groups come worst turn first, none of them empty', () => {
  expect(byTurn(shownChanges(changes, null, 'XVII-03').indicators).map(({ turn }) => turn)).toEqual([
    'worse',
    'gone_silent',
    'better',
    'newly_judged',
    'same',
  ])
})

test('days to compare with lie before the day in use', () => {
  const window = { from: '2021', to: '2025' }
  expect(daysToCompare('2025-12-31', window)).toEqual(['2025-09-30', '2024-12-31', '2023-12-31', '2022-12-31'])
  expect(daysToCompare('2026-02-01', window)[0]).toBe('2025-12-31')
  expect(daysToCompare('2021-05-01', window)).toEqual(['2021-03-31'])
})
