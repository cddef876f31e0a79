import { describe, expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import { assess } from '@/domain/assess'
import { judgedOf } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { asksOfThePast } from '@/domain/openPeriods'
import { ENGLISH, judgedIn, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { reasonSentence } from './reasonSentence'
import type { ScreenSpeech } from './Words'

const DAYS = ['2021-02-01', '2021-12-31', '2023-12-31', '2024-12-31', '2025-12-31', '2026-06-30']
const reports = DAYS.map(publishedOn)

const findingOf = (day: string, id: string, { m, f }: ScreenSpeech): string => {
  const report = publishedOn(day)
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return plain(m.indicator.finding(line, seriesOf(line, report.day, report.register.term).figures, f))
}

describe.each([VIETNAMESE, ENGLISH])('every sentence in $language', (speech) => {
  const { m, f } = speech
  const said = reports.flatMap((report) =>
    [...report.indicators.values()].flatMap((line) => {
      const { figures } = seriesOf(line, report.day, report.register.term)
      const judged = judgedOf([line])
      return [
        m.indicator.finding(line, figures, f),
        m.chart.heading(line, figures, f),
        m.chart.description(line, figures, f),
        ...judged.map((one) => m.story.line(one, f)).filter((told) => told !== ''),
        ...judged.map(({ assessment, indicator }) => reasonSentence(m, assessment, indicator, f, report.day)),
      ].map((text) => `${report.day} ${line.indicator.id}: ${plain(text)}`)
    }),
  )

  test.each([
    ['has no number that is none', /NaN|undefined|null|Infinity/],
    ['has no gap', / {2}|: ?$|; ?$|\(\)|, ,/],
    ['counts one thing as one', /(?<![\d.,])1 (?:figures|years|points|places|indicators|communes|tasks)\b/],
    ['tells a place in a ranking as one', /\d (?:thứ hạng|rank of)/],
    ['never says a negative multiple', /−[\d.,]+ (?:lần|times)/],
  ])('%s', (_, wrong) => {
    expect(said.filter((text) => wrong.test(text))).toEqual([])
  })

  test('a finding has no verb that would have to go with the name', () => {
    const names = reports.flatMap((report) =>
      [...report.indicators.values()].filter((line) => {
        const { figures } = seriesOf(line, report.day, report.register.term)
        return !m.indicator.finding(line, figures, f).startsWith(`${line.indicator.shortName[speech.language]}: `)
      }),
    )
    expect(names).toEqual([])
  })

  test('speaks of "from now on" only where nothing is needed of the past', () => {
    const wrong = reports.flatMap(({ day, indicators }) =>
      judgedOf(indicators.values())
        .filter(({ assessment }) => asksOfThePast(assessment, day))
        .map(({ assessment, indicator }) => reasonSentence(m, assessment, indicator, f, day))
        .filter((text) => /từ nay|from now on/.test(text)),
    )
    expect(wrong).toEqual([])
  })
})

test.each([
  [ENGLISH, '2025-12-31', 'exports', 'Exports: 20.65 billion USD, meeting the 2025 target'],
  [ENGLISH, '2025-12-31', 'pci-rank', 'PCI rank: rank 24 of 63 (2024)'],
  [VIETNAMESE, '2025-12-31', 'pci-rank', 'Thứ hạng PCI: hạng 24/63 (2024)'],
  [
    VIETNAMESE,
    '2023-12-31',
    'social-investment',
    'Vốn đầu tư toàn xã hội: chưa có số từng năm trong khóa, chỉ có số quý I/2022',
  ],
  [
    VIETNAMESE,
    '2025-12-31',
    'social-investment',
    'Vốn đầu tư toàn xã hội: đạt 594,7 nghìn tỷ đồng trong 1/5 năm, mục tiêu 2021–2025 là 3.100–3.200 nghìn tỷ đồng',
  ],
] as const)('%#: %s on %s', (speech, day, id, finding) => {
  expect(findingOf(day, id, speech)).toBe(finding)
})

describe('a direction is never lost', () => {
  test.each([
    [VIETNAMESE, 'phải giảm 0,1 điểm mỗi năm để trở lại khoảng mục tiêu'],
    [ENGLISH, 'a fall of 0.1 points a year needed to return to the target band'],
  ])('on the way back', ({ m, f }, text) => {
    expect(plain(m.story.line(judgedIn(publishedOn('2025-12-31'), 'grdp-share-services'), f))).toContain(text)
  })

  test('where a level has to fall', () => {
    const line = judgedIn(publishedOn('2023-12-31'), 'grdp-share-services')
    const day = '2023-12-31'
    const assessment = assess(
      {
        id: 'a',
        direction: 'down',
        aggregation: 'end_of_period',
        scale: 'share',
        lagDays: 0,
        term: { from: '2021', to: '2025' },
        baseline: { period: '2020', value: 10 },
        milestones: [{ id: '2025', period: '2025', band: { min: null, max: 5 } }],
        observations: [{ period: '2022', value: 9, quality: 'official' }],
      },
      day,
    )
    expect(plain(VIETNAMESE.m.story.line({ ...line, assessment }, VIETNAMESE.f))).toBe(
      'cao hơn khoảng mục tiêu **4 điểm**; từ số mới nhất phải giảm 1,33 điểm mỗi năm, bằng 1,33 lần kế hoạch',
    )
  })
})

test('a review of a year is no plan', () => {
  expect(VIETNAMESE.m.words.review.annual).toBe('Kết quả năm')
  expect(ENGLISH.m.words.review.annual).toBe('Annual review')
})

test('the board says how many programmes it has', () => {
  expect(VIETNAMESE.m.overview.board.caption(9)).toMatch(/^9 chương trình/)
  expect(ENGLISH.m.overview.board.caption(1)).toMatch(/^1 programme,/)
})

describe('where no baseline is given', () => {
  const { assessment, indicator } = judgedIn(publishedOn('2025-12-31'), 'social-insurance-voluntary')
  test.each([
    [VIETNAMESE, /Đạt từ số liệu đầu tiên .*chưa có mốc gốc/, /số liệu đầu tiên/],
    [ENGLISH, /Met at the first figure .*no baseline is given/, /first figure/],
  ] as const)('nothing is said to be held since then: %#', ({ m, f }, sentence, rule) => {
    expect(assessment.reason.code).toBe('held')
    expect(plain(reasonSentence(m, assessment, indicator, f, '2025-12-31'))).toMatch(sentence)
    const context = { limits: DEFAULT_LIMITS, frequency: indicator.frequency, due: '', noBaseline: true, f }
    expect(m.indicator.rules.held(context)).toMatch(rule)
  })
})

test.each([
  ['2024-12-31', 'ocop-products-classified'],
  ['2025-12-31', 'schools-newly-standard'],
])('a total that is there already asks for nothing more: on %s %s', (day, id) => {
  const report = publishedOn(day)
  const line = judgedIn(report, id)
  expect(line.assessment.pace.required).toBeLessThan(0)
  const { figures } = seriesOf(line, day, report.register.term)
  for (const { m, f } of [VIETNAMESE, ENGLISH]) {
    expect(plain(m.chart.heading(line, figures, f))).not.toMatch(/[-−]\d/)
    expect(plain(m.story.line(line, f))).not.toMatch(/[-−]\d/)
  }
})
