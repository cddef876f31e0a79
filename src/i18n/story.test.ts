import { describe, expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Indicator, Target } from '@/domain/register'
import { reportOf } from '@/domain/report'
import { indicatorOf, observationOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { ENGLISH, judgedIn, plain, VIETNAMESE } from '~/tests/setup/publishedReports'
import { reasonSentence } from './reasonSentence'

/** What the figures of some years make of an indicator, told in both languages. */
function told(
  row: Partial<Indicator>,
  target: Partial<Target>,
  values: Readonly<Record<string, number>>,
): {
  readonly code: string
  readonly vi: Readonly<Record<string, string>>
  readonly en: Readonly<Record<string, string>>
} {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'i', decimals: 0, ...row })],
    targets: [targetOf({ indicatorId: 'i', lower: null, ...target })],
    observations: Object.entries(values).map(([period, value]) => observationOf({ indicatorId: 'i', period, value })),
  })
  const day = '2024-06-30'
  const report = reportOf(register, day, DEFAULT_LIMITS)
  const line = judgedIn(report, 'i')
  const { figures } = seriesOf(line, day, register.term)
  const said = ({ m, f }: typeof VIETNAMESE) => ({
    story: plain(m.story.line(line, f)),
    finding: plain(m.indicator.finding(line, figures, f)),
    chart: plain(m.chart.heading(line, figures, f)),
    reason: plain(reasonSentence(m, line.assessment, line.indicator, f, day)),
  })
  return { code: line.assessment.reason.code, vi: said(VIETNAMESE), en: said(ENGLISH) }
}

const RANK = { scale: 'rank', direction: 'down', unit: { vi: 'thứ hạng', en: 'rank' } } as const

describe('in a ranking', () => {
  const { vi, en } = told(RANK, { upper: 1 }, { '2020': 5, '2021': 4, '2022': 4, '2023': 3 })

  test('the third place is below a target of the first one, and has to rise', () => {
    expect(vi.story).toMatch(/^kém mục tiêu \*\*2 bậc\*\*; từ số mới nhất phải tăng 1 bậc mỗi năm/)
    expect(en.story).toMatch(/^\*\*2 places\*\* below the target; a rise of 1 place a year needed/)
    expect(vi.finding).toContain('hạng 3, kém 2 bậc so với mục tiêu 2025')
    expect(en.finding).toContain('rank 3, 2 places below')
  })

  test('a smaller number is a rise', () => {
    expect(vi.chart).toContain('phải tăng 1 bậc mỗi năm')
    expect(Object.values(vi).join(' ')).not.toMatch(/giảm|cao hơn|\u2212/)
    expect(Object.values(en).join(' ')).not.toMatch(/fall|above|\u2212/)
  })
})

test('near the target is no praise: it may hardly have moved', () => {
  const { code, vi, en } = told(
    { decimals: 1, scale: 'share', unit: { vi: '%', en: '%' } },
    { lower: 20, upper: 25 },
    { '2020': 17, '2021': 17, '2022': 16.9, '2023': 17.1 },
  )
  expect(code).toBe('near_target')
  expect(vi.story).toContain('nhịp chưa đủ, nhưng gần mục tiêu')
  expect(vi.story).not.toMatch(/đã|rất/)
  expect(en.story).toContain('too slow, but near the target')
})

const TASKS = { unit: { vi: 'nhiệm vụ', en: 'tasks' } } as const

describe('what comes one by one', () => {
  const values = { '2020': 10, '2021': 15, '2022': 20, '2023': 22 }

  test('is told in whole ones: what is needed rounded up, what was planned to the nearest', () => {
    const { vi, en } = told(TASKS, { lower: 49.4 }, values)
    expect(vi.story).toContain('phải tăng khoảng 14 nhiệm vụ mỗi năm')
    expect(en.story).toContain('a rise of about 14 tasks a year')
    expect(vi.chart).toContain('khoảng 14 nhiệm vụ')
    expect(Object.values(vi).join(' ')).not.toMatch(/\d,\d nhiệm vụ mỗi năm/)
  })

  test('a whole number is not “about”', () => {
    expect(told(TASKS, { lower: 50 }, values).vi.story).toContain('phải tăng 14 nhiệm vụ mỗi năm')
  })

  test('less than one a year keeps its digits', () => {
    expect(told(TASKS, { lower: 23 }, values).vi.story).toContain('0,5 nhiệm vụ')
  })

  test('what is measured keeps its decimals', () => {
    expect(told({ ...TASKS, scale: 'rate', decimals: 1 }, { lower: 49.4 }, values).vi.story).toContain('13,7')
    expect(told({ ...TASKS, scale: 'count', decimals: 2 }, { lower: 49.4 }, values).vi.story).toContain('13,7')
  })
})
