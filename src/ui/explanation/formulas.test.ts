import { describe, expect, test } from 'vitest'
import { formatFor, type Measure } from '@/i18n/format'
import { numbers } from '@/i18n/vi/numbers'
import { plain } from '~/tests/setup/publishedReports'
import { differenceShown, paceShown, shown, type Shown } from './formulas'

const f = formatFor('vi', numbers)
const oneDecimal: Measure = { unit: { vi: '%', en: '%' }, decimals: 1 }
const told = ({ formula, result }: Shown): string => plain(`${formula} = ${result}`)

describe('a calculation can be done again with the figures shown', () => {
  test.each([
    [12.5, 9.8, '12,5 − 9,8 = 2,7 điểm'],
    [12.5, 9.75, '12,50 − 9,75 = 2,75 điểm'],
    [0, -2.5, '0,0 − (−2,5) = 2,5 điểm'],
    [7.5, 20 / 3, '7,5 − 6,7 = 0,8 điểm'],
  ])('%d less %d', (more, less, text) => {
    expect(told(differenceShown(more, less, oneDecimal, f))).toBe(text)
  })

  test('a division of paces keeps its signs', () => {
    const division = {
      operands: [-0.5, -0.2],
      of: ([a = 0, b = 1]: readonly number[]) => a / b,
      outcome: 2.5,
      write: (texts: readonly string[]) => texts.join(' ÷ '),
      tell: f.times,
      ofPaces: true,
    }
    expect(told(shown(division, oneDecimal, f))).toBe('(−0,5) ÷ (−0,2) = 2,50 lần')
    const finer = { ...division, operands: [0.593333, 0.163333], outcome: 0.593333 / 0.163333 }
    expect(told(shown(finer, oneDecimal, f))).toBe('0,5933 ÷ 0,1633 = 3,63 lần')
  })

  test('what the digits do not yield is about right', () => {
    const tell = (pace: number): string => f.pace(pace, oneDecimal, 'compound')
    const points = [{ end: 0, value: 1e-9 }, { end: 12, value: 2e-9 }, 1] as const
    expect(told(paceShown('compound', points, tell, oneDecimal, f))).toMatch(/≈ 100,0 % mỗi năm$/)
  })
})
