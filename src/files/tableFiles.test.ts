import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '@/domain/register'
import type { Stamp } from '@/domain/stamp'
import { loadScreenSpeech } from '@/i18n/Words'
import type { SheetSet } from './sheet'
import { tableFileName } from './tableFileName'
import { csvFileOf, workbookOf } from './tableFiles'

const VIETNAMESE = await loadScreenSpeech('vi')
const ENGLISH = await loadScreenSpeech('en')

const STAMP: Stamp = {
  organisation: 'Thành ủy Hà Nội',
  title: 'Số liệu công bố',
  term: 'Khóa XVII',
  day: '2025-12-31',
  compareTo: '2023-12-31',
  code: 'K7-3F9A',
  isFrozen: true,
  simulated: false,
}
const REHEARSAL: Stamp = { ...STAMP, title: 'Tập huấn', simulated: true, isFrozen: false }
const source: SourceDocument = {
  id: 's',
  title: 'Báo cáo 45',
  publisher: 'hanoi.gov.vn',
  url: 'https://hanoi.gov.vn/45',
  publishedOn: '2025-12-01',
  language: 'vi',
  kind: 'government',
}
const SET: SheetSet = {
  sheets: [
    {
      name: 'Chỉ tiêu',
      columns: [
        { name: 'Tên', kind: 'text' },
        { name: 'Số', kind: 'number' },
      ],
      rows: [
        ['GRDP', 7.5],
        ['FDI', 2],
      ],
    },
  ],
  sources: [source, { ...source, id: 't', title: 'javascript', url: 'javascript:alert(1)' }],
  filters: ['Tình trạng: Khó đạt'],
}

const nothing = (): void => undefined
const never = new AbortController().signal

async function workbook(stamp: Stamp, speech = VIETNAMESE) {
  const file = await workbookOf(SET, stamp, speech)(nothing, never)
  return readXlsxFile(Buffer.from(await file.arrayBuffer()))
}
async function csv(stamp: Stamp): Promise<readonly (readonly string[])[]> {
  const file = await csvFileOf(SET, stamp, VIETNAMESE)(nothing, never)
  return Papa.parse<string[]>(await file.text(), { delimiter: ';', skipEmptyLines: true }).data
}

describe('a workbook', () => {
  test('ends with a sheet that says whose figures they are, of which day, under which code, and from where', async () => {
    const [table, about] = await workbook(STAMP)
    expect(table?.data).toEqual([
      ['Tên', 'Số'],
      ['GRDP', 7.5],
      ['FDI', 2],
    ])
    expect(about?.sheet).toBe('Về bảng này')
    const said = new Map(about?.data.map(([name, text]) => [name, text]))
    expect(said.get('Cơ quan')).toBe('Thành ủy Hà Nội')
    expect(said.get('Bộ số liệu')).toBe('Số liệu công bố')
    expect(said.get('Khóa')).toBe('Khóa XVII')
    expect(said.get('Số liệu đến ngày')).toEqual(new Date('2025-12-31T00:00:00Z'))
    expect(said.get('So với ngày')).toEqual(new Date('2023-12-31T00:00:00Z'))
    expect(said.get('Mã số liệu')).toBe('K7-3F9A')
    expect(said.get('Các bảng')).toBe('Chỉ tiêu: 2 dòng')
    expect(said.get('Bộ lọc, cách xếp')).toBe('Tình trạng: Khó đạt')
    expect(about?.data.flat().join(' ')).toContain('đã chốt')
    expect(about?.data.at(-2)).toEqual(['Nguồn 1', 'Báo cáo 45', 'https://hanoi.gov.vn/45'])
    // An address that may not be followed is none (rule S7).
    expect(about?.data.at(-1)).toEqual(['Nguồn 2', 'javascript', null])
  })

  test('that nobody signs for names no organisation', async () => {
    const [, about] = await workbook({ ...STAMP, organisation: '' })
    expect(about?.data.map(([name]) => name)).not.toContain('Cơ quan')
    expect(about?.data.flat()).toContain('Số liệu công bố')
    expect(about?.data[1]).toEqual([
      'Loại số liệu',
      'số liệu của một tệp mở trên máy này, không cơ quan nào đứng tên',
      null,
    ])
    const [, signed] = await workbook(STAMP)
    expect(signed?.data[1]).toEqual(['Loại số liệu', 'số liệu công bố, có nguồn của từng số', null])
  })

  test('of simulated figures says so in every sheet: in its name, and in each row', async () => {
    for (const { sheet, data } of await workbook(REHEARSAL)) {
      expect(sheet).toContain('(mô phỏng)')
      expect(data[0]?.[0]).toBe('Mô phỏng')
      expect(data.slice(1).every(([mark]) => mark === 'Số liệu mô phỏng')).toBe(true)
    }
    const [table, about] = await workbook(REHEARSAL, ENGLISH)
    expect(table?.data[1]).toEqual(['Simulated figures', 'GRDP', 7.5])
    expect(about?.sheet).toBe('About this table (simulated)')
    expect(about?.data.flat().join(' ')).toContain('SIMULATED FIGURES')
  })
})

describe('comma-separated values', () => {
  test('say in the last column whose they are, of which day, under which code', async () => {
    const origin = 'Thành ủy Hà Nội, Số liệu công bố, Khóa XVII, đến ngày 31/12/2025, mã K7-3F9A (đã chốt)'
    expect(await csv(STAMP)).toEqual([
      ['Tên', 'Số', 'Bộ số liệu'],
      ['GRDP', '7,5', origin],
      ['FDI', '2', origin],
    ])
  })

  test('that nobody signs for begin with the name of the file', async () => {
    const rows = await csv({ ...STAMP, organisation: '', title: 'so-lieu.xlsx', isFrozen: false })
    expect(rows[1]?.at(-1)).toBe('so-lieu.xlsx, Khóa XVII, đến ngày 31/12/2025, mã K7-3F9A (chưa chốt)')
  })

  test('of simulated figures say so in the first column of each row', async () => {
    const [head, ...rows] = await csv(REHEARSAL)
    expect(head?.[0]).toBe('Mô phỏng')
    expect(rows.map(([mark]) => mark)).toEqual(['Số liệu mô phỏng', 'Số liệu mô phỏng'])
    expect(rows[0]?.at(-1)).toContain('chưa chốt')
  })
})

test('a file is called by what is in it, the day, the code, and whether it is simulated', () => {
  expect(tableFileName('chi-tieu', 'xlsx', STAMP, VIETNAMESE)).toBe('chi-tieu-2025-12-31-K7-3F9A.xlsx')
  expect(tableFileName('a/b', 'csv', REHEARSAL, ENGLISH)).toBe('a-b-2025-12-31-K7-3F9A-simulated.csv')
})
