import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Sheet, SheetCell } from './sheet'
import { xlsxOf, type WorkbookAbout } from './writeXlsx'

const ABOUT: WorkbookAbout = { title: 'Bảng', organisation: 'Thành ủy', day: '2025-12-31', foot: 'A & B' }

const sheetOf = (...rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: 'Chỉ tiêu',
  columns: [
    { name: 'Tên', kind: 'text' },
    { name: 'Số', kind: 'number' },
    { name: 'Ngày', kind: 'day' },
  ],
  rows,
})

async function written(...sheets: readonly Sheet[]): Promise<Buffer> {
  const file = await xlsxOf(sheets, ABOUT)(() => undefined, new AbortController().signal)
  return Buffer.from(await file.arrayBuffer())
}

const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))

/** The rows of a sheet as somebody else's reader takes them. */
const rowsOf = async (file: Buffer, sheet: number | string = 1) => {
  const all = await readXlsxFile(file)
  const found = typeof sheet === 'number' ? all[sheet - 1] : all.find((one) => one.sheet === sheet)
  return found?.data ?? []
}

describe('a workbook reopened by somebody else', () => {
  test('numbers are numbers, days are days, text is text in Vietnamese', async () => {
    const file = await written(
      sheetOf(['Tỷ lệ hộ nghèo, ươ ỄỘ', { value: -12.5, decimals: 1 }, { day: '2025-12-31' }], ['05', 0, null]),
    )
    const [head, first, second] = await rowsOf(file)
    expect(head).toEqual(['Tên', 'Số', 'Ngày'])
    expect(first).toEqual(['Tỷ lệ hộ nghèo, ươ ỄỘ', -12.5, new Date('2025-12-31T00:00:00Z')])
    expect(second).toEqual(['05', 0, null])
  })

  test('a number shows the decimals of its unit, a day its day, month and year', async () => {
    const parts = partsOf(await written(sheetOf(['a', { value: 7.5, decimals: 1 }, { day: '2023-01-05' }])))
    const styles = parts['xl/styles.xml'] ?? ''
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code]),
    )
    const xfs = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(
      ([, id]) => id,
    )
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    const formatOf = (cell: string): string | undefined =>
      formats.get(xfs[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])])
    // What is typed into a cell of text later stays text, too.
    expect([formatOf('A2'), formatOf('B2'), formatOf('C2')]).toEqual(['@', '#,##0.0', 'dd/mm/yyyy'])
  })

  test('what begins like a formula, an error or an escape stays text', async () => {
    const texts = ['=1+1', '+1', '-1', '@a', '#N/A', '_x0041_', 'TRUE', '1e5', ' khoảng ', 'hai\ndòng', '<b>&"\']]>']
    const parts = partsOf(await written(sheetOf(...texts.map((text) => [text]))))
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]|t="e"/)
    const read = await rowsOf(await written(sheetOf(...texts.map((text) => [text]))))
    // This reader leaves an escape of an escape to whoever asked for it, and trims.
    expect(read.slice(1).map(([text]) => String(text).replace('_x005F_', '_'))).toEqual(
      texts.map((text) => text.trim()),
    )
  })

  test('characters that XML forbids are left out', async () => {
    const file = await written(sheetOf(['a\u0000b\u000Bc\uD800d\uFFFE\u001Fe']))
    expect((await rowsOf(file))[1]?.[0]).toBe('abcde')
  })

  test('links can be followed; the rest of the sheet goes on beside them', async () => {
    const link: SheetCell = { text: 'Báo cáo', address: 'https://example.org/?a=1&b="2"' }
    const parts = partsOf(await written(sheetOf([link, 1], ['sau', 2], [link, 3])))
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<hyperlink ref="A2"[^>]*\/><hyperlink ref="A4"/)
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('https://example.org/?a=1&amp;b=&quot;2&quot;')
    expect((await rowsOf(await written(sheetOf([link, 1], ['sau', 2])))).slice(1)).toEqual([
      ['Báo cáo', 1, null],
      ['sau', 2, null],
    ])
  })

  test('sheets have names that a spreadsheet takes, each its own', async () => {
    const named = (name: string): Sheet => ({ ...sheetOf(['a']), name })
    const long = 'Chương trình phát triển văn hóa, con người'
    const all = await readXlsxFile(
      await written(named('a/b:c'), named(long), named(long), named("'History'"), named('')),
    )
    expect(all.map(({ sheet }) => sheet)).toEqual([
      'a b c',
      'Chương trình phát triển văn hóa',
      'Chương trình phát triển văn h 2',
      'History 2',
      '1',
    ])
  })

  test('a sheet without rows has its heads', async () => {
    expect(await rowsOf(await written(sheetOf()))).toEqual([['Tên', 'Số', 'Ngày']])
  })

  test('the same tables make the same bytes', async () => {
    const sheet = sheetOf(['a', 1, { day: '2025-12-31' }])
    expect(await written(sheet)).toEqual(await written(sheet))
  })

  test('any text comes back, less what XML forbids', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({
            unit: fc.constantFrom('=', '<', '&', '"', ']]>', '_x0041_', 'ộ', 'A', '\u0001', '\uD83D\uDE00', '1'),
          }),
          { minLength: 1 },
        ),
        async (texts) => {
          const read = await rowsOf(await written(sheetOf(...texts.map((text, n) => [`.${text}.`, n]))))
          expect(read.slice(1).map(([text, n]) => [String(text).replaceAll('_x005F_', '_'), n])).toEqual(
            texts.map((text, n) => [`.${text.replaceAll('\u0001', '')}.`, n]),
          )
        },
      ),
      { numRuns: 20 },
    )
  })
})

test('of more links than a sheet can have, only those that lead somewhere look like links', async () => {
  const linked = (n: number): readonly SheetCell[] => [{ text: `nguồn ${n}`, address: `https://example.org/${n}` }, n]
  const parts = partsOf(await written(sheetOf(...Array.from({ length: 5002 }, (_, n) => linked(n)), ['chữ', 0])))
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  const styles = new Map([...sheet.matchAll(/<c r="(A\d+)" s="(\d+)"/g)].map(([, cell, style]) => [cell, style]))
  const links = new Set([...sheet.matchAll(/<hyperlink [^>]*ref="(A\d+)"/g)].map(([, cell]) => cell))
  expect(links.size).toBe(5000)
  const [link, text] = [styles.get('A2'), styles.get('A5004')]
  expect(link).not.toBe(text)
  expect([...styles].filter(([cell, style]) => cell !== 'A1' && style !== (links.has(cell) ? link : text))).toEqual([])
})

test('a long table tells how far it is, lets the page breathe, and stops', async () => {
  const long = sheetOf(...Array.from({ length: 4500 }, (_, n): readonly SheetCell[] => [`dòng ${n}`, n]))
  const told: number[] = []
  await xlsxOf([long], ABOUT)((done) => told.push(done), new AbortController().signal)
  expect(told).toEqual([1000, 2000, 3000, 4000, 4500])
  const stopper = new AbortController()
  await expect(xlsxOf([long], ABOUT)(() => stopper.abort(), stopper.signal)).rejects.toThrow(/abort/i)
})
