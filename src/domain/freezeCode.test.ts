import { describe, expect, test } from 'vitest'
import { freezeCode, parseFreezeCode } from './freezeCode'

test('a code is short, and the same for the same register and day', () => {
  const code = freezeCode({ hash: '440f709f' }, '2025-12-31')
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(freezeCode({ hash: '440f709f' }, '2025-12-31')).toBe(code)
  expect(parseFreezeCode(code)).toBe(code)
})

test('another register or another day has another code', () => {
  const days = ['2025-12-31', '2025-12-30', '2024-12-31']
  const codes = ['440f709f', '440f709e', '00000000'].flatMap((hash) => days.map((day) => freezeCode({ hash }, day)))
  expect(new Set(codes).size).toBe(9)
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
