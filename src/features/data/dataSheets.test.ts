import { expect, test } from 'vitest'
import { citationsOf } from '@/domain/citationsOf'
import { conflictLinesOf } from '@/domain/conflictLines'
import { revisionsOf } from '@/domain/figureRecord'
import { owedOf } from '@/domain/owed'
import { contentOf, type SheetSet } from '@/files/sheet'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { columnValues } from '~/tests/setup/sheetValues'
import { conflictsSheet, owedSheet, revisionsSheet, sourcesSheet } from './dataSheets'

const report = publishedOn('2025-12-31')
const early = publishedOn('2023-12-31')

/** The cells of a column of the first sheet by its head. */
function column({ sheets: [sheet] }: SheetSet, name: string): readonly (string | number | null)[] {
  return sheet === undefined ? [] : columnValues(sheet, name)
}

test('sources in the order of the screen, their counts as numbers, numbered as on the sheet about the table', () => {
  const citations = citationsOf(report, [])
  const set = sourcesSheet(citations, [], VIETNAMESE)
  expect(column(set, 'Nguồn số')).toEqual(citations.map((_, at) => at + 1))
  expect(column(set, 'Tất cả')).toEqual(citations.map(({ all }) => all))
  expect(set.sources.map(({ id }) => id)).toEqual(citations.map(({ source }) => source.id))
})

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
    sourcesSheet(citationsOf(early, []), [], VIETNAMESE),
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
