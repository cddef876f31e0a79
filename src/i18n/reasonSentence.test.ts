import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '@/domain/assess'
import type { AssessmentInput, Judgement } from '@/domain/assessment'
import { messages as en } from '@/i18n/en/catalogue'
import { messages as vi } from '@/i18n/vi/catalogue'
import { formatFor, type Measure } from './format'
import { reasonSentence } from './reasonSentence'

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
    const judgement: Judgement = { ...judged, reason: { code: code as Judgement['reason']['code'], params: filled } }
    const sentence = reasonSentence(messages.reasons, judgement, perCent, formatFor(language, messages.numbers))
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
  const sentence = reasonSentence(vi.reasons, judged, perCent, formatFor('vi', vi.numbers))
  expect(sentence.replaceAll('\u00A0', ' ')).toBe(
    'Chậm so với kế hoạch: từ nay cần 8,56 % mỗi năm, bằng 1,14 lần nhịp kế hoạch (7,5 % mỗi năm).',
  )
})

test('a number that is not known is a dash', () => {
  const judged = assess(grdpGrowth([2.92]), '2021-12-31')
  const without = { ...judged, reason: { code: 'required_pace_too_high' as const, params: {} } }
  expect(reasonSentence(vi.reasons, without, perCent, formatFor('vi', vi.numbers))).toContain('—')
})
