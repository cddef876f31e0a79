import { expect, test } from 'vitest'
import { latestOf } from '@/domain/latestOf'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { usedFigures } from '@/domain/usedFigures'
import type { Sheet, SheetSet } from '@/files/sheet'
import { ENGLISH, programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, columnValues, kept } from '~/tests/setup/sheetValues'
import { contextSheet, tasksSheet } from './partSheets'

const report = publishedOn('2025-12-31')
const early = publishedOn('2023-12-31')

function sheetOf({ sheets: [sheet] }: SheetSet): Sheet {
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

test('a programme’s tasks in the order of the screen, with its columns', () => {
  const line = programmeIn(report, 'XVII-03')
  const set = tasksSheet(line, report, VIETNAMESE)
  const sheet = sheetOf(set)
  expect(columnValues(sheet, 'Nhiệm vụ')).toEqual(line.tasks.map(({ task }) => task.title.vi))
  expect(columnValues(sheet, 'Số ngày chậm')[0]).toBe(1716)
  expect(columnValues(sheet, 'Cơ quan báo cáo')[1]).toBe(VIETNAMESE.m.words.reportedStatus['in-progress'])
  expect(sheet.columns.map(({ name }) => name)).toEqual([
    'Tình trạng',
    'Nhiệm vụ',
    'Loại nhiệm vụ',
    'Cơ quan chủ trì',
    'Bắt đầu',
    'Hạn',
    'Hạn gốc',
    'Xong',
    'Số ngày chậm',
    'Số ngày còn lại',
    'Cơ quan báo cáo',
    'Báo cáo ngày',
    'Nguồn số',
    'Nguồn',
    'Địa chỉ nguồn',
  ])
  expect(set.filters).toEqual(['Chương trình: 03-CTr/TU Đô thị và kinh tế đô thị'])
})

test('what is followed without a target, each with its latest figure', () => {
  const line = programmeIn(report, 'XVII-09')
  const sheet = sheetOf(contextSheet(line, report, VIETNAMESE))
  expect(columnValues(sheet, 'Chỉ tiêu')).toEqual(line.context.map(({ indicator }) => indicator.shortName.vi))
  const latest = line.context.map((one) => latestOf(one, usedFigures(one, report.day, report.register.term)))
  expect(columnValues(sheet, 'Số liệu')).toEqual(latest.map((figure) => kept(figure?.value)))
  expect(columnValues(sheet, 'Kỳ')).toEqual(
    latest.map((figure) => (figure === null ? null : VIETNAMESE.f.period(figure.period))),
  )
  expect(columnValues(sheet, 'Nguồn số').filter((number) => typeof number === 'number')).toHaveLength(
    latest.filter((figure) => figure !== null).length,
  )
})

test('an orientation beyond the term stands after what has no target, and says that it is one', () => {
  const all = report.programmes.map((line) => ({ line, sheet: sheetOf(contextSheet(line, report, VIETNAMESE)) }))
  const groups = all.map(({ sheet }) => columnValues(sheet, 'Nhóm'))
  const { followed, orientation } = VIETNAMESE.m.lists.indicators
  all.forEach(({ line }, at) => {
    expect(groups[at]?.slice(0, line.context.length).every((group) => group === followed)).toBe(true)
    expect(groups[at]?.slice(line.context.length).every((group) => group === orientation)).toBe(true)
  })
  expect(groups.flat()).toContain(orientation)
})

test('has a cell for every column of every row in both languages, and on an earlier day nothing that came later', () => {
  const sheets: readonly ((line: ProgrammeLine, of: TermReport, speech: typeof ENGLISH) => SheetSet)[] = [
    tasksSheet,
    contextSheet,
  ]
  for (const make of sheets) {
    for (const line of early.programmes) {
      for (const speech of [VIETNAMESE, ENGLISH]) {
        const set = make(line, early, speech)
        const { columns, rows, name } = sheetOf(set)
        expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
        expect(brokenCells({ name, columns, rows })).toEqual([])
        expect(set.sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
      }
    }
  }
})
