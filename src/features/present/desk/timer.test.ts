import { expect, test } from 'vitest'
import {
  budgetOf,
  endedClock,
  isNewMeeting,
  overBudget,
  pausedClock,
  resumedClock,
  startedClock,
  timerAt,
} from './timer'

const MINUTE = 60_000
const START = 1_767_000_000_000

test.each([
  [0, 60, { passed: 0, left: 60 }],
  [59_999, 60, { passed: 0, left: 60 }],
  [24.5 * MINUTE, 60, { passed: 24, left: 36 }],
  [61 * MINUTE, 60, { passed: 61, left: -1 }],
  [5 * MINUTE, 57.5, { passed: 5, left: 53 }],
  [-5 * MINUTE, 60, { passed: 0, left: 60 }],
  [12 * 60 * MINUTE, 60, { passed: 720, left: -660 }],
  [12 * 60 * MINUTE + 1, 60, null],
])('%i ms into a meeting of %f minutes: %j', (after, budget, timer) => {
  expect(timerAt(START + after, startedClock(START), budget)).toEqual(timer)
})

test('a meeting that has not begun has no clock', () => {
  expect(timerAt(START, { startedAt: null, pausedAt: null, endedAt: null }, 60)).toBeNull()
})

test('own minutes before the usual ones; none at all is a plan too', () => {
  expect(budgetOf(['title', 'overview', 'toString'], { overview: 4, title: 0 }, 1.5)).toBe(5.5)
})

test.each([
  [0, 2, null],
  [2 * MINUTE, 2, null],
  [2 * MINUTE + 1, 2, 2],
  [3.9 * MINUTE, 2, 3],
  [30_000, 0, null],
  [MINUTE, 0, 1],
])('a slide on for %i ms of %i planned minutes: %j', (shown, planned, over) => {
  expect(overBudget(START + shown, START, planned)).toBe(over)
})

test('a pause does not count, however often it is asked for', () => {
  const paused = pausedClock(START + 12 * MINUTE, pausedClock(START + 10 * MINUTE, startedClock(START)))
  expect(timerAt(START + 40 * MINUTE, paused, 60)).toEqual({ passed: 10, left: 50 })
  const resumed = resumedClock(START + 30 * MINUTE, paused)
  expect(timerAt(START + 31 * MINUTE, resumed, 60)).toEqual({ passed: 11, left: 49 })
  expect(resumedClock(START + 50 * MINUTE, resumed)).toEqual(resumed)
})

test('the end stops the clock; what is shown after it begins another meeting, unless the old one goes on', () => {
  const clock = startedClock(START)
  const ended = endedClock(START + 47 * MINUTE, clock)
  expect(timerAt(START + 90 * MINUTE, ended, 60)).toEqual({ passed: 47, left: 13 })
  expect(isNewMeeting(START + 90 * MINUTE, ended)).toBe(true)
  expect(isNewMeeting(START + 90 * MINUTE, resumedClock(START + 50 * MINUTE, ended))).toBe(false)
  expect(isNewMeeting(START + MINUTE, clock)).toBe(false)
  expect(isNewMeeting(START + MINUTE, pausedClock(START, clock))).toBe(false)
  expect(isNewMeeting(START + 13 * 60 * MINUTE, clock)).toBe(true)
})
