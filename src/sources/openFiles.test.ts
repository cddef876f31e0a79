import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { FileReport } from '@/domain/openedFile'
import { sheetsOf, workbookFile, type MockSheet } from '~/mocks/workbookFile'
import { inlinePackage } from '~/scripts/inlinePackage'
import { describeSource, type Served } from './conformance'
import { fileSource } from './fileSource'
import { memorySource } from './memory'
import { openFiles, type FileReading, type NamedFile } from './openFiles'
import { partsOf, wholeOf } from './readingParts'
import type { WireTables } from './readTable'
import { SourceError } from './source'
import { SPECIMEN, specimenWith } from './specimen'

const fileOf = (path: string, content: Uint8Array<ArrayBuffer> | string): NamedFile => ({
  path,
  content: new Blob([content]),
})

const workbook = async (sheets: readonly MockSheet[]): Promise<FileReading> =>
  openFiles('so-lieu.xlsx', [fileOf('so-lieu.xlsx', workbookFile(sheets))])

const reportOf = async (tables: WireTables): Promise<FileReport> => (await workbook(sheetsOf(tables))).report

const csvOf = (rows: readonly unknown[]) => Papa.unparse([...rows], { newline: '\r\n' })

function folder(tables: WireTables): Readonly<Record<string, string>> {
  const names = Object.keys(tables)
  return {
    'datapackage.json': JSON.stringify({ resources: names.map((name) => ({ name, path: `tables/${name}.csv` })) }),
    ...Object.fromEntries(names.map((name) => [`tables/${name}.csv`, csvOf(tables[name] ?? [])])),
  }
}

const zipOf = (files: Readonly<Record<string, string>>, top = '') =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [top + path, strToU8(text)])))

const filesIn = (files: Readonly<Record<string, string>>, top = ''): NamedFile[] =>
  Object.entries(files).map(([path, text]) => fileOf(top + path, text))

/** What was opened as a source; a refused file answers with the first thing that refused it. */
function served({ report, readings, refused: [failure] }: FileReading): Served {
  // As it comes from a worker.
  if (readings !== null) {
    const { tables, findings } = structuredClone(readings)
    return { source: fileSource(report.name, { tables: wholeOf(partsOf(tables)), findings }) }
  }
  const refuse = async (): Promise<never> => {
    throw failure === undefined ? new Error('refused', { cause: report }) : new SourceError(failure)
  }
  return { source: { name: report.name, register: refuse, localityObservations: refuse } }
}

describeSource('a workbook', async (tables) => served(await workbook(sheetsOf(tables))))
describeSource('a package in a zip', async (tables) =>
  served(await openFiles('p.zip', [fileOf('p.zip', zipOf(folder(tables), 'goi/'))])),
)
describeSource('a folder of CSV files', async (tables) =>
  served(await openFiles('goi', filesIn(folder(tables), 'goi/'))),
)
describeSource('a package in one file, rows as objects', async (tables) => {
  const resources = Object.entries(tables).map(([name, data]) => ({ name, data }))
  return served(await openFiles('register.json', [fileOf('register.json', JSON.stringify({ resources }))]))
})
describeSource('a package in one file, rows as lists', async (tables) => {
  const resources = Object.entries(tables).map(([name, rows]) => ({ name, data: Papa.parse(csvOf(rows ?? [])).data }))
  return served(await openFiles('register.json', [fileOf('register.json', JSON.stringify({ resources }))]))
})

describe('the published register', () => {
  test('as a workbook, as a zip and as one file, it is the same register', async () => {
    const { resources } = await inlinePackage('public/data')
    const tables: WireTables = Object.fromEntries(
      resources.map(({ name, data: [header = [], ...rows] }) => [
        name,
        rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]]))),
      ]),
    )
    const published = await memorySource(tables).register('XVII', {})
    const names = ['datapackage.json', ...resources.map(({ name }) => `${name}.csv`)]
    const texts = await Promise.all(names.map((name) => readFile(`public/data/${name}`, 'utf8')))
    const files = Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']))
    const readings = [
      await workbook(sheetsOf(tables)),
      await openFiles('data.zip', [fileOf('data.zip', zipOf(files))]),
      await openFiles('register.json', [fileOf('register.json', JSON.stringify({ resources }))]),
    ]
    for (const reading of readings) {
      expect(reading.report).toMatchObject({ terms: ['XVII'], findings: [], notes: [], faults: [] })
      expect(await served(reading).source.register('XVII', {})).toEqual(published)
    }
  })
})

describe('a fault is told by sheet, row, column and letter', () => {
  test('of a cell', async () => {
    const { findings, faults } = await reportOf(specimenWith('targets', { lower: '7,5', kind: 'dream' }))
    expect(faults).toEqual([])
    expect(findings).toEqual([
      {
        table: 'targets',
        sheet: 'targets',
        row: 7,
        column: 'kind',
        letter: 'C',
        reason: 'not_a_word_of_the_list',
        found: 'dream',
      },
      {
        table: 'targets',
        sheet: 'targets',
        row: 7,
        column: 'lower',
        letter: 'D',
        reason: 'not_a_number',
        found: '7,5',
      },
    ])
  })

  test('blank rows and rows above the headings count, as the spreadsheet counts them', async () => {
    const sheets = sheetsOf(specimenWith('targets', { lower: '7,5' })).map((sheet) => {
      if (sheet.name !== 'targets') return sheet
      const [header = [], ...rows] = sheet.rows
      return {
        name: ' Targets ',
        rows: [
          [],
          [null],
          header.map((one) => (typeof one === 'string' ? ` ${one.toUpperCase().replace('_', ' ')} ` : one)),
          [],
          ...rows,
        ],
      }
    })
    const { findings, faults } = (await workbook(sheets)).report
    expect(faults).toEqual([])
    expect(findings).toEqual([
      {
        table: 'targets',
        sheet: 'Targets',
        row: 10,
        column: 'lower',
        letter: 'D',
        reason: 'not_a_number',
        found: '7,5',
      },
    ])
  })

  test('of a spoilt cell, also where the column may be blank', async () => {
    const sheets = sheetsOf(SPECIMEN).map((sheet): MockSheet => {
      if (sheet.name !== 'observations') return sheet
      const [header = [], first = [], ...rows] = sheet.rows
      const note = header.indexOf('note')
      const spoilt = header.map((_, at) => (at === note ? ({ t: 'e', v: '#REF!' } as const) : (first[at] ?? null)))
      return { ...sheet, rows: [header, spoilt, ...rows] }
    })
    const { findings } = (await workbook(sheets)).report
    expect(findings).toEqual([
      {
        table: 'observations',
        sheet: 'observations',
        row: 2,
        column: 'note',
        letter: 'H',
        reason: 'error_value',
        found: '#REF!',
      },
    ])
  })

  test('of a line of a CSV file, with the name of the file', async () => {
    const files = folder(specimenWith('targets', { lower: '7,5' }))
    const { findings } = (await openFiles('goi', filesIn(files, 'goi/'))).report
    expect(findings).toEqual([
      {
        table: 'targets',
        sheet: 'tables/targets.csv',
        row: 7,
        column: 'lower',
        letter: null,
        reason: 'not_a_number',
        found: '7,5',
      },
    ])
  })

  test('tables at fault do not hide each other', async () => {
    const { findings, faults } = await reportOf({
      ...specimenWith('terms', { id: 'XVIII', start: 'autumn' }),
      targets: SPECIMEN.targets.map((row) => ({ ...row, lower: 'seven' })),
    })
    expect(faults.map((fault) => fault.kind === 'register' && fault.failure)).toEqual([
      { kind: 'table_unreadable', table: 'terms', unreadable: 1, rows: 3, findings: [] },
      { kind: 'table_unreadable', table: 'targets', unreadable: 5, rows: 5, findings: [] },
    ])
    expect(findings.map(({ table, row, column }) => [table, row, column])).toEqual([
      ['terms', 4, 'start'],
      ...[2, 3, 4, 5, 6].map((row) => ['targets', row, 'lower']),
    ])
  })
})

test('names of sheets, columns and files are shown as far as they can be seen (S10)', async () => {
  const long = 'x'.repeat(10_000)
  const sheets = [...sheetsOf(SPECIMEN), { name: `\u202E${long}`, rows: [['x']] }]
  const { report } = await openFiles(`\u202Etxt.${long}.xlsx`, [fileOf('a.xlsx', workbookFile(sheets))])
  expect(report.name).toBe(`txt.${'x'.repeat(55)}…`)
  expect(report.notes).toEqual([{ kind: 'sheet_unread', sheet: `${'x'.repeat(59)}…` }])
})

describe('headings', () => {
  const withHeadings = async (change: (header: readonly unknown[]) => readonly string[]) =>
    (
      await workbook(
        sheetsOf(SPECIMEN).map((sheet) => {
          const [header = [], ...rows] = sheet.rows
          return sheet.name === 'targets' ? { ...sheet, rows: [change(header), ...rows] } : sheet
        }),
      )
    ).report

  test('a column that is needed and not there is missed by name', async () => {
    const { faults, findings, notes } = await withHeadings((header) =>
      header.map((one) => (one === 'period' ? 'kỳ' : String(one))),
    )
    expect(faults).toEqual([{ kind: 'headings', table: 'targets' }])
    expect(findings).toEqual([
      {
        table: 'targets',
        sheet: 'targets',
        row: 1,
        column: 'period',
        letter: null,
        reason: 'column_missing',
        found: '',
      },
    ])
    expect(notes).toEqual([{ kind: 'column_unread', sheet: 'targets', column: 'kỳ' }])
  })

  test('a column that may be absent may be absent, and one that nobody knows is told', async () => {
    const { faults, notes } = await withHeadings((header) =>
      header.map((one) => (one === 'upper' ? 'uper' : String(one))),
    )
    expect(faults).toEqual([])
    expect(notes).toEqual([{ kind: 'column_unread', sheet: 'targets', column: 'uper' }])
  })

  test('two columns of one name are refused', async () => {
    const { faults, findings } = await withHeadings((header) =>
      header.map((one) => (one === 'upper' ? 'LOWER ' : String(one))),
    )
    expect(faults).toEqual([{ kind: 'headings', table: 'targets' }])
    expect(findings).toMatchObject([{ row: 1, column: 'lower', letter: 'E', reason: 'column_twice', found: 'LOWER' }])
  })

  test('columns named after what every object has are no columns', async () => {
    const { faults, notes } = await withHeadings((header) => [...header.map(String), '__proto__', 'constructor'])
    expect(faults).toEqual([])
    expect(notes.map((note) => note.kind === 'column_unread' && note.column)).toEqual(['__proto__', 'constructor'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('a workbook', () => {
  test('without a sheet that nothing works without is refused, and hidden sheets and others are told', async () => {
    const sheets = sheetsOf(SPECIMEN)
      .filter(({ name }) => name !== 'programmes')
      .map((sheet) => (sheet.name === 'tasks' ? { ...sheet, hidden: true } : sheet))
    const { report, readings } = await workbook([...sheets, { name: 'Nháp', rows: [['x']] }])
    expect(readings).toBeNull()
    expect(report.faults).toMatchObject([{ kind: 'register', failure: { kind: 'table_missing', table: 'programmes' } }])
    expect(report.notes).toEqual([
      { kind: 'sheet_hidden', sheet: 'tasks' },
      { kind: 'sheet_unread', sheet: 'Nháp' },
    ])
  })

  test('with two sheets for one table is refused', async () => {
    const sheets = sheetsOf(SPECIMEN)
    const twice = sheets.filter(({ name }) => name === 'terms').map((sheet) => ({ ...sheet, name: 'Terms ' }))
    expect((await workbook([...sheets, ...twice])).report.faults).toEqual([{ kind: 'sheet_twice', table: 'terms' }])
  })
})

describe('what is no workbook and no package is refused', () => {
  const faultsOf = async (path: string, content: Uint8Array<ArrayBuffer> | string) =>
    (await openFiles(path, [fileOf(path, content)])).report.faults

  test.for([
    ['a picture', 'a.png', '\u0089PNG', 'other_format'],
    ['an empty file', 'a.xlsx', '', 'other_format'],
    ['a CSV file alone', 'targets.csv', 'a,b\r\n1,2', 'other_format'],
    ['other JSON', 'a.json', '{"type":"Feature"}', 'bad_descriptor'],
    ['JSON that is cut off', 'a.json', '{"resources":[{"name":"ter', 'broken'],
    [
      'a package that leads out of itself',
      'a.json',
      '{"resources":[{"name":"terms","path":"../terms.csv"}]}',
      'bad_descriptor',
    ],
    [
      'a package that leads to the web',
      'a.json',
      '{"resources":[{"name":"terms","path":"https://x.org/t.csv"}]}',
      'bad_descriptor',
    ],
    ['a package without its files', 'a.json', '{"resources":[{"name":"terms","path":"terms.csv"}]}', 'file_missing'],
  ] as const)('%s', async ([, path, content, kind]) => {
    expect(await faultsOf(path, content)).toMatchObject([{ kind }])
  })

  test('an old workbook, or one with a password', async () => {
    const start = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await faultsOf('a.xls', start)).toEqual([{ kind: 'old_or_locked' }])
  })

  test('a workbook that is cut off', async () => {
    const whole = workbookFile(sheetsOf(SPECIMEN))
    expect(await faultsOf('a.xlsx', whole.slice(0, whole.length / 2))).toEqual([{ kind: 'broken', file: 'a.xlsx' }])
  })

  test('a zip without a package', async () => {
    expect(await faultsOf('a.zip', zipOf({ 'readme.txt': 'x' }))).toEqual([{ kind: 'no_descriptor' }])
  })

  test('CSV that is not UTF-8, or is cut off inside quotes', async () => {
    const files = folder(SPECIMEN)
    const others = filesIn(files).filter(({ path }) => !/targets|terms/.test(path))
    const utf16 = fileOf('tables/terms.csv', new Uint8Array([0xff, 0xfe, 0x69, 0]))
    const cut = fileOf('tables/targets.csv', 'indicator_id,period\r\ngrowth,"20')
    expect((await openFiles('goi', [...others, utf16, cut])).report.faults).toEqual([
      { kind: 'no_table_text', file: 'tables/terms.csv' },
      { kind: 'no_table_text', file: 'tables/targets.csv' },
    ])
  })

  test('a file over 10 MB is not opened, and a zip that says it has over 100 MB inside is not unpacked', async () => {
    const big: NamedFile = {
      path: 'a.xlsx',
      content: { size: 10_000_001, arrayBuffer: () => Promise.reject(new Error('opened')) },
    }
    expect((await openFiles('a.xlsx', [big])).report.faults).toEqual([{ kind: 'too_large', megabytes: 11, limit: 10 }])
    const bomb = zipSync({ 'terms.csv': new Uint8Array(101e6) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await faultsOf('a.zip', new Uint8Array(bomb))).toEqual([{ kind: 'too_large', megabytes: 101, limit: 100 }])
  })

  test('a zip that lies about its size does not grow beyond it', async () => {
    const zip = zipSync({ 'datapackage.json': new Uint8Array(5e6).fill(32) })
    // The size unpacked, in the directory at the end and before the file itself.
    const view = new DataView(zip.buffer)
    for (const at of [22, zip.length - 22 - 46 - 'datapackage.json'.length + 24]) view.setUint32(at, 100, true)
    expect(await faultsOf('a.zip', new Uint8Array(zip))).toMatchObject([{ kind: 'broken' }])
  })
})

test('of whole folders only tables and their descriptor count', async () => {
  const files = filesIn(folder(SPECIMEN), 'goi/')
  const video: NamedFile = {
    path: 'goi/hop.mp4',
    content: { size: 1e9, arrayBuffer: () => Promise.reject(new Error('opened')) },
  }
  expect((await openFiles('goi', [...files, video])).report.faults).toEqual([])
})

describe('whatever bytes a file has, it is read or refused, and nothing is thrown', () => {
  const whole = workbookFile(sheetsOf(SPECIMEN))
  const packed = zipOf(folder(SPECIMEN), 'goi/')
  const text = new TextEncoder().encode(
    JSON.stringify({ resources: Object.entries(SPECIMEN).map(([name, data]) => ({ name, data })) }),
  )

  test.for([
    ['a workbook', whole],
    ['a zip', packed],
    ['JSON', text],
  ] as const)('%s with bytes changed or cut off', async ([, bytes]) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), fc.nat(bytes.length), async (changes, length) => {
        const spoilt = new Uint8Array(bytes)
        for (const [at, byte] of changes) spoilt[at] = byte
        const { report, readings } = await openFiles('x', [fileOf('x', spoilt.slice(0, length))])
        expect(readings === null).toBe(report.faults.length > 0)
      }),
      { numRuns: 60 },
    )
  })

  test('any descriptor', async () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.object({ maxDepth: 2 }))
    const table = fc.record({
      name: fc.constantFrom('terms', 'targets', '__proto__', 'x'),
      data: fc.oneof(fc.array(fc.array(cell)), fc.array(fc.dictionary(fc.string(), cell)), fc.array(cell)),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(table), async (resources) => {
        const { report, readings } = await openFiles('x', [fileOf('x', JSON.stringify({ resources }))])
        expect(readings).toBeNull()
        expect(report.faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})
