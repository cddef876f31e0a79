import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '@/domain/assess'
import type { AssessmentInput, ReasonCode } from '@/domain/assessment'
import { ENGLISH, VIETNAMESE } from '~/tests/setup/publishedReports'
import { formatFor, type Measure } from './format'
import { reasonSentence } from './reasonSentence'

const vi = VIETNAMESE.m
const en = ENGLISH.m

interface ReasonText {
  readonly code: string
  readonly vi: string
  readonly en: string
  readonly params?: readonly string[]
}

const file: { reasons: readonly ReasonText[]; warnings: readonly ReasonText[] } = JSON.parse(
  readFileSync('tests/vectors/reasons.json', 'utf8'),
)

const perCent: Measure = { unit: { vi: '%', en: '%' }, decimals: 2 }
const languages = [
  ['vi', vi],
  ['en', en],
] as const

describe.each(languages)('the sentences in %s', (language, messages) => {
  test('are those of the specification, every one', () => {
    const texts = (rows: readonly ReasonText[]) => Object.fromEntries(rows.map((row) => [row.code, row[language]]))
    expect(messages.reasons).toEqual(texts(file.reasons))
    expect(messages.warnings).toEqual(texts(file.warnings))
  })

  test.each(file.reasons)('$code leaves no parameter unfilled', ({ code, params = [] }) => {
    const judged = assess(grdpGrowth([2.92, 8.89]), '2022-12-31')
    const filled = Object.fromEntries(
      params.map((name) => [name, name === 'due' || name === 'starts' ? '2022-03-01' : 1.5]),
    )
    const judgement = { ...judged, reason: { code: code as ReasonCode, params: filled } }
    const sentence = reasonSentence(messages, judgement, perCent, formatFor(language, messages.numbers), '2022-12-31')
    expect(sentence).not.toMatch(/[{}]|—|undefined|NaN/)
  })
})

function grdpGrowth(values: readonly number[]): AssessmentInput {
  return {
    id: 'grdp',
    direction: 'up',
    aggregation: 'period_average',
    scale: 'percent',
    lagDays: -2,
    term: { from: '2021', to: '2025' },
    milestones: [{ id: '2021-2025', period: '2025', band: { min: 7.5, max: 8 }, window: { from: '2021', to: '2025' } }],
    observations: values.map((value, i) => ({ period: String(2021 + i), value, quality: 'official' })),
  }
}

test('GRDP growth after 2022 in a sentence that a person can check', () => {
  const judged = assess(grdpGrowth([2.92, 8.89]), '2022-12-31')
  const sentence = reasonSentence(vi, judged, perCent, formatFor('vi', vi.numbers), '2022-12-31')
  expect(sentence.replaceAll('\u00A0', ' ')).toBe(
    'Chậm so với kế hoạch: từ nay cần 8,56 % mỗi năm, bằng 1,14 lần nhịp kế hoạch (7,5 % mỗi năm).',
  )
})

test('a number that is not known is a dash', () => {
  const judged = assess(grdpGrowth([2.92]), '2021-12-31')
  const without = { ...judged, reason: { code: 'required_pace_too_high' as const, params: {} } }
  expect(reasonSentence(vi, without, perCent, formatFor('vi', vi.numbers), '2021-12-31')).toContain('—')
})

describe('a sentence is true on its day', () => {
  const said = (input: AssessmentInput, day: string, language: 'vi' | 'en' = 'vi'): string => {
    const messages = language === 'vi' ? vi : en
    const sentence = reasonSentence(messages, assess(input, day), perCent, formatFor(language, messages.numbers), day)
    return sentence.replaceAll('\u00A0', ' ')
  }
  const sparse = (quality: string): AssessmentInput => ({
    ...grdpGrowth([]),
    observations: [{ period: '2025', value: 7.4, quality, published: '2025-11-26' }],
  })

  test('years that are over are not spoken of as to come', () => {
    expect(said(sparse('estimate'), '2025-12-31')).toBe(
      'Đúng tiến độ: các kỳ chưa có số liệu cần 7,53 % mỗi năm, bằng 1,00 lần nhịp kế hoạch (7,5 % mỗi năm).',
    )
    expect(said(sparse('estimate'), '2025-12-31', 'en')).not.toMatch(/from now on/)
    expect(said(grdpGrowth([2.92, 8.89]), '2022-12-31', 'en')).toMatch(/from now on/)
  })

  test('a pace below zero is no multiple of the plan', () => {
    expect(said(grdpGrowth([15, 15, 15]), '2023-12-31')).toBe(
      'Đúng tiến độ: các kỳ chưa có số liệu cần −3,75 % mỗi năm, kế hoạch là 7,5 % mỗi năm.',
    )
  })

  test('an official figure is not called an estimate', () => {
    const all = grdpGrowth([2.92, 8.89, 6.27, 6.52, 8.5])
    expect(said(all, '2025-12-31')).toBe('Số liệu cả kỳ 6,62 %: không đạt; kết luận khi đã qua thời hạn.')
  })

  test('a record that is not known is not spoken of', () => {
    const judged = assess(grdpGrowth([2.92]), '2021-12-31')
    const without = {
      ...judged,
      reason: { code: 'required_pace_too_high' as const, params: { ...judged.reason.params, best: null } },
    }
    const sentence = reasonSentence(vi, without, perCent, formatFor('vi', vi.numbers), '2021-12-31')
    expect(sentence).toMatch(/^Khó đạt: .* nhịp kế hoạch\.$/)
  })
})
