import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Day } from '@/domain/day'
import type { Stamp } from '@/domain/stamp'
import { registerSheets, registerWorkbook } from '@/features/leaving/registerSheets'
import { contentOf } from '@/files/sheet'
import { OPENING, officeTools } from '~/tests/setup/office'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'

// The whole published register as a workbook, opened by an office and compared with the register cell by cell.

const { m, f } = VIETNAMESE
const never = new AbortController().signal
const nothing = (): void => undefined

const stampOn = (day: Day): Stamp => ({
  organisation: 'Thành ủy Hà Nội',
  title: 'Số liệu công bố',
  term: 'XVII',
  day,
  compareTo: null,
  code: 'K7-3F9A',
  isFrozen: false,
  simulated: false,
})

type Rows = readonly (readonly string[])[]

/** The sheets of the workbook of a day as LibreOffice shows them, its heads apart. */
async function openedOn(
  day: Day,
): Promise<(sheet: string) => { readonly heads: readonly string[]; readonly rows: Rows }> {
  const file = await registerWorkbook(publishedOn(day), null, stampOn(day), VIETNAMESE)(nothing, never)
  const sheets = officeTools().toCsv('register.xlsx', new Uint8Array(await file.arrayBuffer()))
  return (name) => {
    const [heads = [], ...rows] = Papa.parse<string[]>(sheets.get(name) ?? '', { skipEmptyLines: true }).data
    if (heads.length === 0) throw new Error(`no sheet ${name}`)
    return { heads, rows }
  }
}

function column(
  { heads, rows }: { readonly heads: readonly string[]; readonly rows: Rows },
  name: string,
): readonly string[] {
  const at = heads.indexOf(name)
  if (at === -1) throw new Error(`no column ${name}`)
  return rows.map((row) => row[at] ?? '')
}

/** A figure as the office shows it, in its own way of writing numbers. */
const shown = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

const printed = (day: string | null): string =>
  day === null ? '' : day.length === 10 ? day.split('-').toReversed().join('/') : f.printedDay(day)

test(
  'every figure, status, date and word of the register comes out of the workbook as it went in',
  { timeout: OPENING },
  async () => {
    const report = publishedOn('2025-12-31')
    const sheetOf = await openedOn('2025-12-31')
    const figures = sheetOf(m.tables.sheet.figures)
    const known = [...report.indicators.values()].flatMap(({ indicator, known: of }) =>
      of.map(({ observation }) => ({ indicator, observation })),
    )
    expect(known.length).toBeGreaterThan(500)
    const { decimals, value } = {
      decimals: column(figures, m.tables.column.figure).map((text) => text.split('.')[1]?.length ?? 0),
      value: column(figures, m.tables.column.figure),
    }
    expect(column(figures, m.tables.column.id)).toEqual(known.map(({ indicator }) => indicator.id))
    expect(column(figures, m.tables.column.periodCode)).toEqual(known.map(({ observation }) => observation.period))
    expect(column(figures, m.tables.column.published)).toEqual(
      known.map(({ observation }) => printed(observation.publishedOn)),
    )
    expect(column(figures, m.tables.column.unit)).toEqual(known.map(({ indicator }) => indicator.unit.vi))
    known.forEach(({ indicator, observation }, at) => {
      expect(value[at]).toBe(shown(observation.value, decimals[at] ?? 0))
      expect(decimals[at]).toBeGreaterThanOrEqual(Math.min(indicator.decimals, 6))
      expect(Number(value[at]?.replaceAll(',', ''))).toBeCloseTo(observation.value, 6)
    })

    const indicators = sheetOf(m.tables.sheet.indicators)
    const lines = [...report.indicators.values()]
    expect(column(indicators, m.tables.column.fullName)).toEqual(lines.map(({ indicator }) => indicator.name.vi))
    expect(column(indicators, m.tables.column.statusCode)).toEqual(
      lines.map(({ assessment }) => assessment?.status ?? ''),
    )
    expect(column(sheetOf(m.tables.sheet.programmes), m.tables.column.code)).toEqual(
      report.programmes.map(({ programme }) => programme.code),
    )
    expect(column(sheetOf(m.tables.sheet.tasks), m.tables.column.status)).toEqual(
      report.tasks.map(({ assessment }) => m.words.taskStatus[assessment.status]),
    )

    // Every other cell, too: the office shows the words that were written.
    const { sheets } = await registerSheets(report, null, VIETNAMESE, nothing, never)
    for (const sheet of sheets) {
      const opened = sheetOf(sheet.name)
      expect(opened.heads).toEqual(sheet.columns.map(({ name }) => name))
      expect(opened.rows).toHaveLength(sheet.rows.length)
      sheet.rows.forEach((row, y) =>
        row.forEach((cell, x) => {
          const content = contentOf(cell)
          if (content.kind === 'number') return
          const text =
            content.kind === 'text' ? content.text.normalize('NFC') : content.kind === 'day' ? printed(content.day) : ''
          expect(opened.rows[y]?.[x]).toBe(text)
        }),
      )
    }

    const about = sheetOf(m.tables.about.sheet).rows.flat().join('\n')
    for (const text of ['Thành ủy Hà Nội', 'Số liệu công bố', 'K7-3F9A', '31/12/2025', m.tables.about.notFrozen])
      expect(about).toContain(text)
  },
)

test('the workbook of an earlier day has nothing that came later', { timeout: OPENING }, async () => {
  const day = '2023-12-31'
  const report = publishedOn(day)
  const sheetOf = await openedOn(day)
  const figures = sheetOf(m.tables.sheet.figures)
  const known = [...report.indicators.values()].flatMap((line) => line.known)
  expect(figures.rows).toHaveLength(known.length)
  const published = column(figures, m.tables.column.published)
  const later = published.filter((text) => text.split('/').toReversed().join('-').slice(0, day.length) > day)
  expect(later).toEqual([])
  const codes = column(sheetOf(m.tables.sheet.sources), m.tables.column.sourceCode)
  expect(codes.filter((id) => report.unpublished.has(id))).toEqual([])
  expect(codes.length).toBeGreaterThan(50)
})
