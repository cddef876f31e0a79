import { expect, test } from 'vitest'
import { endOf } from './endOf'

test.each([
  ['2024', 2024 * 12 + 12],
  ['2025-Q3', 2025 * 12 + 9],
  ['2025-9M', 2025 * 12 + 9],
  ['2021-2025', 2025 * 12 + 12],
  ['2021..2024', 2024 * 12 + 12],
  ['soon', null],
])('%s ends with month %j', (text, end) => {
  expect(endOf(text)).toBe(end)
})
