import { expect, test } from 'vitest'
import { conflictLinesOf } from '@/domain/conflictLines'
import { revisionsOf } from '@/domain/figureRecord'
import { owedOf } from '@/domain/owed'
import { contentOf, type SheetSet } from '@/files/sheet'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { columnValues } from '~/tests/setup/sheetValues'
import { conflictsSheet, coverageSheet, owedSheet, revisionsSheet } from './dataSheets'
import { coverageOf } from './extentOf'

const report = publishedOn('2025-12-31')
const early = publishedOn('2023-12-31')

/** The cells of a column of the first sheet by its head. */
function column({ sheets: [sheet] }: SheetSet, name: string): readonly (string | number | null)[] {
  return sheet === undefined ? [] : columnValues(sheet, name)
}

test('contradictions in the order of the screen, both figures as numbers, and which is used', () => {
  const lines = conflictLinesOf(report)
  const set = conflictsSheet(lines, report, VIETNAMESE)
  expect(column(set, 'Chỉ tiêu')).toEqual(lines.map(({ indicator }) => indicator.shortName.vi))
  const sides = column(set, 'Số của một nguồn')
  const figures = lines.flatMap(({ conflict: { valueA } }, at) => (valueA.includes('..') ? [] : [{ valueA, at }]))
  expect(figures.map(({ at }) => sides[at])).toEqual(figures.map(({ valueA }) => Number(valueA)))
  expect(column(set, 'Dùng số nào').every((said) => typeof said === 'string' && !said.includes('**'))).toBe(true)
})

test('revisions in the order of the screen, with what changed', () => {
  const revisions = revisionsOf(report)
  const set = revisionsSheet(revisions, report, VIETNAMESE)
  expect(column(set, 'Số trước')).toEqual(revisions.map(({ from }) => from.value))
  expect(column(set, 'Số sau')).toEqual(revisions.map(({ to }) => to.value))
  column(set, 'Chênh').forEach((difference, at) => {
    const { from, to } = revisions[at] ?? { from: { value: 0 }, to: { value: 0 } }
    expect(difference).toBeCloseTo(to.value - from.value, 3)
  })
})

test('figures owed, an indicator a row, in the order of the screen', () => {
  const owing = owedOf(report)
  const set = owedSheet(owing, report, VIETNAMESE)
  expect(column(set, 'Chỉ tiêu')).toEqual(
    owing.flatMap(({ figures }) => figures.map(({ line }) => line.indicator.shortName.vi)),
  )
  expect(column(set, 'Số ngày chậm').every((days) => typeof days === 'number' && days > 0)).toBe(true)
})

test('on an earlier day nothing that came later is named', () => {
  const later = new Set(early.register.sources.filter(({ id }) => early.unpublished.has(id)).map(({ url }) => url))
  const sets = [
    conflictsSheet(conflictLinesOf(early), early, VIETNAMESE),
    revisionsSheet(revisionsOf(early), early, VIETNAMESE),
  ]
  for (const { sheets, sources } of sets) {
    expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
    const addresses = sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => {
        const content = contentOf(cell)
        return content.kind === 'text' && content.address !== null ? [content.address] : []
      }),
    )
    expect(addresses.filter((address) => later.has(address))).toEqual([])
  }
})

test('coverage: programmes in the order of the screen, the whole term last, counts and reasons as numbers', () => {
  const { programmes, all } = coverageOf(report)
  const extents = [...programmes.map(({ extent }) => extent), all]
  for (const [speech, counts, reasons, last] of [
    [
      VIETNAMESE,
      ['Chỉ tiêu', 'Có mục tiêu', 'Có số trong khóa', 'Đánh giá được'],
      [
        'Chưa đánh giá được: quá hạn chưa có số',
        'Chưa đánh giá được: số đã cũ',
        'Chưa đánh giá được: chưa đủ số để tính',
        'Chưa đánh giá được: chưa đến kỳ',
        'Chưa đánh giá được: lý do khác',
      ],
      'Cả khóa',
    ],
    [
      ENGLISH,
      ['Indicators', 'With target', 'Figure in the term', 'Judged'],
      [
        'Not judged: overdue without a figure',
        'Not judged: figures too old',
        'Not judged: too few figures',
        'Not judged: not due yet',
        'Not judged: another reason',
      ],
      'Whole term',
    ],
  ] as const) {
    const set = coverageSheet({ programmes, all }, speech)
    const names = column(set, speech.m.data.coverage.programme)
    expect(names).toHaveLength(report.programmes.length + 1)
    expect(names.at(-1)).toBe(last)
    report.programmes.forEach(({ programme }, at) => expect(names[at]).toContain(programme.shortName[speech.language]))
    const told = [...counts, ...reasons].map((name) => column(set, name))
    extents.forEach(({ indicators, targets, figures, rated, silence }, at) => {
      expect(told.map((numbers) => numbers[at])).toEqual([
        indicators,
        targets,
        figures,
        rated,
        silence.figure_overdue,
        silence.data_too_old,
        silence.insufficient_points,
        silence.waiting,
        silence.other,
      ])
      // What has a target is judged, or there is a reason why not.
      expect(targets).toBe(rated + reasons.reduce((sum, name) => sum + Number(column(set, name)[at]), 0))
    })
  }
  const counted = coverageSheet({ programmes, all }, VIETNAMESE).sheets.map(({ rows }) => rows.at(-1))
  expect(counted).toEqual([['Cả khóa', 193, 108, 69, 44, 43, 15, 6, 0, 0]])
})
