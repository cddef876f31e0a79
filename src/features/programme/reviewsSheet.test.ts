import { expect, test } from 'vitest'
import { parseLastDay } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { TermReport } from '@/domain/report'
import { reviewsOn } from '@/domain/reviewsOn'
import type { Sheet } from '@/files/sheet'
import { reportsOf } from '@/queries/reportsByDay'
import { ENGLISH, programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, columnValues } from '~/tests/setup/sheetValues'
import { reviewsSheet } from './reviewsSheet'

const report = publishedOn('2025-12-31')
/** Each day is reckoned once, as the site does. */
const { at: reportAt } = reportsOf(report.register, DEFAULT_LIMITS)
const { m } = VIETNAMESE

function sheetOf(id: string, of: TermReport, speech = VIETNAMESE): Sheet {
  const { programme } = programmeIn(of, id)
  const { sheets, sources } = reviewsSheet(programme, reviewsOn(of, id), of, reportAt, speech)
  expect(sources.filter((source) => of.unpublished.has(source.id))).toEqual([])
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

test('each review beside the reckoning of its own day, in the order of the screen', () => {
  for (const { programme } of report.programmes) {
    const reviews = reviewsOn(report, programme.id)
    const sheet = sheetOf(programme.id, report)
    const then = reviews.map(({ date }) => programmeIn(reportAt(parseLastDay(date) ?? ''), programme.id).rollUp)
    expect(columnValues(sheet, 'Tổng số')).toEqual(reviews.map(({ total }) => total))
    expect(columnValues(sheet, 'Tính đến ngày')).toEqual(
      reviews.map(({ date }, place) => (then[place]?.total === 0 ? null : parseLastDay(date))),
    )
    expect(columnValues(sheet, 'Có mục tiêu')).toEqual(then.map(({ total }) => (total === 0 ? null : total)))
    expect(columnValues(sheet, 'Đánh giá được')).toEqual(then.map(({ total, rated }) => (total === 0 ? null : rated)))
    for (const status of ['off_track', 'no_data', 'achieved'] as const) {
      expect(columnValues(sheet, `Tính tại đây: ${m.words.status[status]}`)).toEqual(
        then.map(({ total, counts }) => (total === 0 ? null : counts[status])),
      )
    }
  }
})

test('where no indicator had a target nothing was counted, which is no zero', () => {
  const sheet = sheetOf('XVII-10', report)
  expect(sheet.rows.length).toBeGreaterThan(0)
  for (const column of ['Tính đến ngày', 'Có mục tiêu', 'Đánh giá được', `Tính tại đây: ${m.words.status.off_track}`]) {
    expect(new Set(columnValues(sheet, column))).toEqual(new Set([null]))
  }
})

test('on an earlier day the reviews of that day, and why they differ', () => {
  const sheet = sheetOf('XVII-08', publishedOn('2024-06-30'))
  expect(sheet.rows).toHaveLength(3)
  const told = Object.fromEntries(sheet.columns.map(({ name }) => [name, columnValues(sheet, name)[0]]))
  expect(told).toMatchObject({
    Kỳ: 'Báo cáo quý',
    Ngày: '2023-10-27',
    'Tổng số': 27,
    'Có mục tiêu': 14,
    'Đánh giá được': 2,
  })
  expect(told['Vì sao khác']).toMatch(/Báo cáo đếm 27 chỉ tiêu, bộ dữ liệu có 14/)
})

test('has a cell for every column of every row, and no two columns of one name, in both languages', () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    for (const { programme } of report.programmes) {
      const sheet = sheetOf(programme.id, report, speech)
      expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
      expect(brokenCells(sheet)).toEqual([])
      expect(new Set(sheet.columns.map(({ name }) => name)).size).toBe(sheet.columns.length)
    }
  }
})
