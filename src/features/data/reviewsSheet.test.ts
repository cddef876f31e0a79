import { expect, test } from 'vitest'
import { parseLastDay } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { TermReport } from '@/domain/report'
import { besideOf } from '@/domain/reviewBeside'
import { reviewsOn } from '@/domain/reviewsOn'
import type { Sheet } from '@/files/sheet'
import { reportsOf } from '@/queries/reportsByDay'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, columnValues } from '~/tests/setup/sheetValues'
import { reviewsSheet } from './reviewsSheet'

const report = publishedOn('2025-12-31')
/** Each day is reckoned once, as the site does. */
const { at: reportAt } = reportsOf(report.register, DEFAULT_LIMITS)
const early = publishedOn('2023-12-31')

const setOf = (of: TermReport, speech = VIETNAMESE) => reviewsSheet(reviewsOn(of), of, reportAt, speech)

function sheetAt(place: number, of = report): Sheet {
  const sheet = setOf(of).sheets[place]
  if (sheet === undefined) throw new Error(`no sheet ${place}`)
  return sheet
}

test('reviews in the order of the screen, what was reported beside what the register gives for the same day', () => {
  const sheet = sheetAt(0)
  const reviews = reviewsOn(report)
  expect(reviews.length).toBeGreaterThan(10)
  expect(columnValues(sheet, 'Tổng số')).toEqual(reviews.map(({ total }) => total))
  expect(columnValues(sheet, 'Vượt')).toEqual(reviews.map(({ exceeded }) => exceeded))
  const besides = reviews.map((review) => besideOf(review, reportAt(parseLastDay(review.date) ?? report.day)))
  const sizes = besides.map(
    ({ met, onCourse, lagging, silent }) => met.length + onCourse.length + lagging.length + silent.length,
  )
  const orNull = (counts: readonly number[]) => counts.map((count, at) => (sizes[at] === 0 ? null : count))
  expect(columnValues(sheet, 'Số chỉ tiêu đem so')).toEqual(orNull(sizes))
  expect(columnValues(sheet, 'Tính tại đây: đạt, vượt')).toEqual(orNull(besides.map(({ met }) => met.length)))
  expect(columnValues(sheet, 'Tính tại đây: chưa đánh giá được')).toEqual(
    orNull(besides.map(({ silent }) => silent.length)),
  )
  expect(columnValues(sheet, 'Tính đến ngày')).toEqual(
    reviews.map(({ date }, at) => (sizes[at] === 0 ? null : parseLastDay(date))),
  )
})

test('the end of the term: sixteen of twenty in the resolution, ten headline indicators here', () => {
  const sheet = sheetAt(0)
  const at = columnValues(sheet, 'Chương trình, kế hoạch, nghị quyết').indexOf('Nghị quyết Đại hội')
  const told = Object.fromEntries(sheet.columns.map(({ name }) => [name, columnValues(sheet, name)[at]]))
  expect(told).toMatchObject({
    Kỳ: 'Tổng kết',
    'Tổng số': 20,
    Vượt: 4,
    Đạt: 12,
    'Số chỉ tiêu đem so': 10,
    'So với nhóm chỉ tiêu': 'chỉ tiêu chủ yếu có mục tiêu',
    'Nguồn số': expect.any(Number),
  })
  expect(told['Vì sao khác']).toContain('Báo cáo đếm 20 chỉ tiêu, ở đây có 10')
})

test('indicator by indicator on a second sheet, as many as each review is compared with', () => {
  const sizes = columnValues(sheetAt(0), 'Số chỉ tiêu đem so')
  const one = sheetAt(1)
  expect(one.rows).toHaveLength(sizes.reduce<number>((sum, size) => sum + Number(size ?? 0), 0))
  expect(columnValues(one, 'Giải thích').every((sentence) => typeof sentence === 'string')).toBe(true)
})

test('on an earlier day there is no review of a later one, and no document', () => {
  const { sheets, sources } = setOf(early)
  expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
  for (const sheet of sheets) {
    expect(sheet.rows.length).toBeGreaterThan(0)
    expect(columnValues(sheet, 'Tính đến ngày').filter((day) => String(day ?? '') > early.day)).toEqual([])
  }
})

test('has a cell for every column of every row, and no two columns of one name, in both languages', () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    for (const sheet of setOf(report, speech).sheets) {
      expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
      expect(brokenCells(sheet)).toEqual([])
      expect(new Set(sheet.columns.map(({ name }) => name)).size).toBe(sheet.columns.length)
    }
  }
})
