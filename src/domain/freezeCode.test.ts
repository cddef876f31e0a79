import { describe, expect, test } from 'vitest'
import { freezeCode, parseFreezeCode } from './freezeCode'
import { DEFAULT_LIMITS } from './limits'

test('a code is short, and the same for the same register and day', () => {
  const code = freezeCode({ hash: '440f709f' }, '2025-12-31', DEFAULT_LIMITS)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(freezeCode({ hash: '440f709f' }, '2025-12-31', { ...DEFAULT_LIMITS })).toBe(code)
  expect(parseFreezeCode(code)).toBe(code)
})

test('another register or another day has another code', () => {
  const days = ['2025-12-31', '2025-12-30', '2024-12-31']
  const codes = ['440f709f', '440f709e', '00000000'].flatMap((hash) =>
    days.map((day) => freezeCode({ hash }, day, DEFAULT_LIMITS)),
  )
  expect(new Set(codes).size).toBe(9)
})

test('other limits judge otherwise, so they have another code, in whatever order they are written', () => {
  const code = freezeCode({ hash: '440f709f' }, '2025-12-31', { ...DEFAULT_LIMITS, GRACE_DAYS: 45, MIN_HISTORY: 5 })
  expect(code).not.toBe(freezeCode({ hash: '440f709f' }, '2025-12-31', DEFAULT_LIMITS))
  const turned = Object.fromEntries(Object.entries({ ...DEFAULT_LIMITS, MIN_HISTORY: 5, GRACE_DAYS: 45 }).toReversed())
  expect(freezeCode({ hash: '440f709f' }, '2025-12-31', { ...DEFAULT_LIMITS, ...turned })).toBe(code)
})

describe('what somebody types', () => {
  test.each([
    [' k7-3f9a ', 'K7-3F9A'],
    ['K73F9A', null],
    ['K7-3F9', null],
    ['KI-3F9A', null],
    ['', null],
  ])('%j', (text, code) => {
    expect(parseFreezeCode(text)).toBe(code)
  })
})
