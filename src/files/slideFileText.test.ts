import { describe, expect, test } from 'vitest'
import { linesOf, runsOf, textHeight, textWidth } from './slideFileText'

describe('a text on a slide', () => {
  test('falls into what is strong and what is not', () => {
    expect(runsOf('Thiếu **0,88 điểm**.')).toEqual([
      { text: 'Thiếu ', isStrong: false },
      { text: '0,88 điểm', isStrong: true },
      { text: '.', isStrong: false },
    ])
    expect(runsOf('a ** b')).toEqual([{ text: 'a ** b', isStrong: false }])
    expect(runsOf('')).toEqual([])
  })

  test('is as wide with its tone marks as without', () => {
    expect(textWidth('Tiến độ', 20)).toBeCloseTo(textWidth('Tien do', 20), 1)
    expect(textWidth('Tỷ lệ'.normalize('NFD'), 20)).toBe(textWidth('Tỷ lệ', 20))
    expect(textWidth('**abc**', 20)).toBeGreaterThan(textWidth('abc', 20))
  })

  test('takes as many lines as its words need, and a word longer than a line goes on', () => {
    const words = Array.from({ length: 20 }, () => 'chỉ tiêu').join(' ')
    expect(linesOf(words, 20, 100)).toBe(1)
    expect(linesOf(words, 20, textWidth(words, 20) / 2 + 0.5)).toBe(2)
    expect(linesOf('x'.repeat(100), 20, textWidth('x'.repeat(100), 20) / 3.5)).toBe(4)
    expect(textHeight(['một', 'hai'], 18, 5)).toBeCloseTo(2 * 0.3)
  })
})
