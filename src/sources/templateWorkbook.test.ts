import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { TABLE_COLUMNS, TABLE_NAMES } from '@/domain/tableColumns'
import { columns as en } from '@/i18n/en/columns'
import { guideLines } from '@/i18n/guide'
import { columns as vi } from '@/i18n/vi/columns'
import { inlinePackage } from '~/scripts/inlinePackage'
import { fileSource } from './fileSource'
import { memorySource } from './memory'
import { openFiles } from './openFiles'
import type { WireTables } from './readTable'
import { SPECIMEN, specimenWith } from './specimen'
import { templateWorkbook } from './templateWorkbook'
import { readWorkbook } from './workbook'

const GUIDE = guideLines(vi, en)

const open = async (bytes: Uint8Array<ArrayBuffer>) =>
  openFiles('mau.xlsx', [{ path: 'mau.xlsx', content: new Blob([bytes]) }])

async function registerThrough(tables: WireTables) {
  const { report, readings } = await open(await templateWorkbook(GUIDE, tables))
  expect(report).toMatchObject({ findings: [], notes: [], faults: [] })
  if (readings === null) throw new Error('refused')
  return fileSource(report.name, readings).register('XVII', {})
}

describe('a template', () => {
  test('has a sheet for each table with its columns, and a guide that is no table', async () => {
    const { sheets, others } = await readWorkbook(await templateWorkbook(GUIDE))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(TABLE_NAMES)
    for (const { table, rows } of sheets) expect(rows).toEqual([Object.keys(TABLE_COLUMNS[table])])
    expect(others).toEqual(['Hướng dẫn - Guide'])
  })

  test('left empty is read without a fault of its headings', async () => {
    const { report } = await open(await templateWorkbook(GUIDE))
    expect(report.faults).toEqual([{ kind: 'no_rows' }])
    expect(report.findings).toEqual([])
  })

  test('says of every column, in both languages, what it wants and means', () => {
    const said = GUIDE.filter(([table]) => table !== '' && !table?.includes('/'))
    expect(said).toHaveLength(TABLE_NAMES.flatMap((name) => Object.keys(TABLE_COLUMNS[name])).length)
    expect(said.filter((line) => line.some((cell) => cell === ''))).toEqual([])
  })

  test('keeps what is typed into columns of text as text, and offers the words of a list', async () => {
    const parts = unzipSync(await templateWorkbook(GUIDE))
    const sheetOf = (table: (typeof TABLE_NAMES)[number]) =>
      strFromU8(parts[`xl/worksheets/sheet${TABLE_NAMES.indexOf(table) + 2}.xml`] ?? new Uint8Array())
    const targets = sheetOf('targets')
    const [, style] = /<col style="(\d+)" min="2"/.exec(targets) ?? []
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
    const formats = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g)]
    const [, named] = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? []
    expect(formats[Number(style)]?.[1]).toBe(named)
    expect(targets).toContain('<col min="4"')
    expect(targets).toContain('term,annual-plan,orientation')
  })
})

describe('a register written into a template and read back', () => {
  test('is the same, for a small one', async () => {
    expect(await registerThrough(SPECIMEN)).toEqual(await memorySource(SPECIMEN).register('XVII', {}))
  })

  test('is the same, for the published one', async () => {
    const { resources } = await inlinePackage('public/data')
    const tables: WireTables = Object.fromEntries(
      resources.map(({ name, data: [header = [], ...rows] }) => [
        name,
        rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]]))),
      ]),
    )
    const published = await memorySource(tables).register('XVII', {})
    expect(await registerThrough(tables)).toEqual(published)
  })

  test('no text of it is a formula, and every one comes back as it was (S9)', async () => {
    const hostile = ['=1+1', '+84', '-x', '@SUM(A1)', '=HYPERLINK("https://evil.invalid")', '＝1', '"=1"', "'=1"]
    for (const note of hostile) {
      const tables = specimenWith('targets', { note })
      const file = await templateWorkbook(GUIDE, tables)
      const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part))
      expect(parts.filter((part) => /<f[ >]/.test(part))).toEqual([])
      const { targets } = await registerThrough(tables)
      expect(targets.at(-1)?.note).toBe(note)
    }
  })

  test('any text comes back as a package in JSON would give it (S9)', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('_x0041_', '\u0000', '\u001f', '\ufffe', ' x ', '\r\n', '&amp;', ']]>', '1e5', '0012', 'TRUE'),
    )
    await fc.assert(
      fc.asyncProperty(cell, async (note) => {
        const tables = specimenWith('targets', { note })
        const { targets } = await memorySource(tables).register('XVII', {})
        expect((await registerThrough(tables)).targets.at(-1)?.note).toBe(targets.at(-1)?.note)
      }),
      { numRuns: 60 },
    )
  })
})
