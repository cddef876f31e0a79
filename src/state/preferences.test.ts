import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { forgetMeeting, keepMeeting, parseMeeting, parseSlideMinutes, usePreferences } from './preferences'

beforeEach(() => usePreferences.setState({ meetings: [] }))
const meetings = () => usePreferences.getState().meetings

test.each([
  ['2024-04-02', 'Giao ban', true],
  ['2024-04-02', '  ', false],
  ['2024-02-30', 'Giao ban', false],
  ['2024', 'Giao ban', false],
  ['2024-04-02', 'x'.repeat(101), false],
  [null, 'Giao ban', false],
])('a meeting on %j called %j: %j', (day, name, isOne) => {
  expect(parseMeeting(day, name) !== null).toBe(isOne)
})

test('names are kept composed', () => {
  expect(parseMeeting('2024-04-02', 'Họp'.normalize('NFD'))?.name).toBe('Họp'.normalize('NFC'))
})

describe('meetings of one’s own', () => {
  test('stand in order of time, one a day, the last word counts', () => {
    keepMeeting({ day: '2024-07-01', name: 'hai' })
    keepMeeting({ day: '2024-04-02', name: 'một' })
    keepMeeting({ day: '2024-07-01', name: 'ba' })
    expect(meetings()).toEqual([
      { day: '2024-04-02', name: 'một' },
      { day: '2024-07-01', name: 'ba' },
    ])
  })

  test('are forgotten by their day', () => {
    keepMeeting({ day: '2024-07-01', name: 'hai' })
    forgetMeeting('2024-07-01')
    expect(meetings()).toEqual([])
  })

  test('never more than fifty', () => {
    for (let day = 0; day < 60; day += 1) {
      keepMeeting({
        day: `20${String(10 + Math.floor(day / 28))}-01-${String((day % 28) + 1).padStart(2, '0')}`,
        name: 'x',
      })
    }
    expect(meetings()).toHaveLength(50)
    expect(meetings().at(-1)?.day).toBe('2012-01-04')
  })
})

test('storage that is full or refused loses the copy, and nothing else (F40)', async () => {
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })
  const refuse = (): never => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  vi.resetModules()
  const fresh = await import('./preferences')
  fresh.keepMeeting({ day: '2024-07-01', name: 'hai' })
  expect(fresh.usePreferences.getState()).toMatchObject({ meetings: [{ day: '2024-07-01' }], slideMinutes: 1.5 })
})

test.each([
  [0.5, 0.5],
  [60, 60],
  [0.4, null],
  [61, null],
  [Number.NaN, null],
  ['2', null],
  [undefined, null],
])('%j minutes for a slide: %j', (minutes, kept) => {
  expect(parseSlideMinutes(minutes)).toBe(kept)
})
