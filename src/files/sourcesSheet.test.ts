import { expect, test } from 'vitest'
import { citationsOf, programmeCitationsOf } from '@/domain/citationsOf'
import { ENGLISH, programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, columnValues } from '~/tests/setup/sheetValues'
import { contentOf, type SheetSet } from './sheet'
import { sourcesSheet } from './sourcesSheet'

const report = publishedOn('2025-12-31')
const early = publishedOn('2023-12-31')

/** The cells of a column of the first sheet by its head. */
function column({ sheets: [sheet] }: SheetSet, name: string): readonly (string | number | null)[] {
  return sheet === undefined ? [] : columnValues(sheet, name)
}

test('sources in the order of the screen, their counts as numbers, numbered as on the sheet about the table', () => {
  const citations = citationsOf(report, [])
  const set = sourcesSheet(citations, ['figures', 'others', 'all'], [], VIETNAMESE)
  expect(column(set, 'Nguồn số')).toEqual(citations.map((_, at) => at + 1))
  expect(column(set, 'Số liệu dẫn')).toEqual(citations.map(({ figures }) => figures))
  expect(column(set, 'Khác')).toEqual(citations.map(({ others }) => others))
  expect(column(set, 'Tất cả')).toEqual(citations.map(({ all }) => all))
  expect(set.sources.map(({ id }) => id)).toEqual(citations.map(({ source }) => source.id))
})

test('a whole day of publication is a day; anything less is told as it was printed', () => {
  const citations = citationsOf(report, [])
  const [sheet] = sourcesSheet(citations, ['all'], [], ENGLISH).sheets
  const at = sheet?.columns.findIndex(({ name }) => name === 'Date') ?? -1
  const kinds = new Set(
    citations.map(({ source }, row) => {
      const { kind } = contentOf(sheet?.rows[row]?.[at] ?? null)
      expect(kind).toBe(/^\d{4}-\d\d-\d\d$/.test(source.publishedOn ?? '') ? 'day' : 'text')
      return kind
    }),
  )
  expect(kinds).toEqual(new Set(['day', 'text']))
})

test('those of a programme have the counts of its list and no others', () => {
  const citations = programmeCitationsOf(programmeIn(report, 'XVII-02'), report)
  for (const speech of [VIETNAMESE, ENGLISH]) {
    const [sheet] = sourcesSheet(citations, ['figures', 'targets', 'tasks', 'all'], ['02'], speech).sheets
    expect(sheet?.rows).toHaveLength(citations.length)
    expect(sheet?.columns.filter(({ kind }) => kind === 'number')).toHaveLength(5)
    expect(sheet?.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
    expect(sheet === undefined ? null : brokenCells(sheet)).toEqual([])
  }
})

test('on an earlier day nothing that came later is named', () => {
  const { sheets, sources } = sourcesSheet(citationsOf(early, []), ['all'], [], VIETNAMESE)
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
  expect(sheets[0]?.rows).toHaveLength(sources.length)
})
