import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import readXlsxFile, { type CellValue } from 'read-excel-file/browser'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Language } from '@/domain/register'
import { ChangesScreen } from '@/features/changes/ChangesScreen'
import { DataParts } from '@/features/data/DataParts'
import { IndicatorScreen } from '@/features/indicator/IndicatorScreen'
import { AgenciesScreen } from '@/features/lists/AgenciesScreen'
import { AgencyScreen } from '@/features/lists/AgencyScreen'
import { IndicatorsScreen } from '@/features/lists/IndicatorsScreen'
import { TasksScreen } from '@/features/lists/TasksScreen'
import { LocalitiesScreen } from '@/features/localities/LocalitiesScreen'
import { ProgrammeScreen } from '@/features/programme/ProgrammeScreen'
import { FreezingContext } from '@/queries/freezing'
import { openScreen } from '~/tests/setup/openScreen'

const OFFER = {
  title: { vi: 'Số liệu công bố', en: 'Published figures' },
  organisation: { vi: 'Thành ủy Hà Nội', en: 'Hanoi Party Committee' },
  simulated: false,
}

const SCREENS: Readonly<Record<string, ReactNode>> = {
  '/indicators': <IndicatorsScreen />,
  '/indicators/:id': <IndicatorScreen />,
  '/tasks': <TasksScreen />,
  '/agencies': <AgenciesScreen />,
  '/agencies/:id': <AgencyScreen />,
  '/changes': <ChangesScreen />,
  '/localities': <LocalitiesScreen />,
  '/data': <DataParts />,
  '/programmes/:id': <ProgrammeScreen />,
}

interface Saved {
  readonly name: string
  readonly file: Blob
}
let saved: Saved[] = []

beforeEach(() => {
  saved = []
  const files = new Map<string, Blob>()
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const address = `blob:${files.size}`
    if (file instanceof Blob) files.set(address, file)
    return address
  })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href)
    if (file !== undefined) saved.push({ name: this.download, file })
  })
  onTestFinished(() => {
    made.mockRestore()
    clicked.mockRestore()
  })
})
afterEach(cleanup)

/** A screen in a place that says whose figures they are, or in one from which nothing leaves. */
async function open(path: string, address: string, language: Language = 'vi', offer: typeof OFFER | null = OFFER) {
  const freezing = { timeZone: 'Asia/Ho_Chi_Minh', live: null, named: null, ...(offer !== null && { offer }) }
  return openScreen(path, <FreezingContext value={freezing}>{SCREENS[path]}</FreezingContext>, address, language, {
    compareTo: '2023-12-31',
  })
}

/** Saves one of the tables of the screen, the first one unless told. */
async function save(format: 'XLSX' | 'CSV', language: Language = 'vi', place = 0): Promise<Saved> {
  const groups = await screen.findAllByRole('group', { name: language === 'vi' ? 'Tải bảng:' : 'Download table:' })
  const group = groups[place]
  if (group === undefined) throw new Error('nothing to save')
  const before = saved.length
  await userEvent.click(within(group).getByRole('button', { name: format }))
  await waitFor(() => expect(saved).toHaveLength(before + 1), { timeout: 30_000 })
  const one = saved.at(-1)
  if (one === undefined) throw new Error('nothing saved')
  expect(await within(group).findByText(language === 'vi' ? `Đã lưu ${one.name}` : `Saved ${one.name}`)).toBeVisible()
  return one
}

const CODE = '[A-Z]\\d-[\\dA-F]{4}'

describe.each([
  ['/indicators', '/indicators', 'chi-tieu'],
  ['/tasks', '/tasks', 'nhiem-vu'],
  ['/agencies', '/agencies', 'co-quan'],
  ['/agencies/:id', '/agencies/so-xay-dung', 'chi-tieu-so-xay-dung'],
  ['/changes', '/changes', 'thay-doi'],
  ['/localities', '/localities', 'chuong-trinh-dia-phuong'],
  ['/data', '/data', 'nguon'],
  ['/data', '/data?part=conflicts', 'so-lech-nhau'],
  ['/data', '/data?part=revisions', 'dieu-chinh'],
  ['/data', '/data?part=coverage', 'do-phu'],
  ['/data', '/data?part=owed', 'no-so-lieu'],
  ['/data', '/data?part=reviews', 'so-ket-tong-ket'],
  ['/programmes/:id', '/programmes/XVII-02', 'chuong-trinh-XVII-02'],
  ['/programmes/:id', '/programmes/XVII-02?part=context', 'chi-tieu-theo-doi-XVII-02'],
  ['/programmes/:id', '/programmes/XVII-03?part=tasks', 'nhiem-vu-XVII-03'],
  ['/programmes/:id', '/programmes/XVII-08?part=reviews', 'so-ket-tong-ket-XVII-08'],
  ['/programmes/:id', '/programmes/XVII-02?part=sources', 'nguon-XVII-02'],
  ['/indicators/:id', '/indicators/grdp-growth-average', 'chi-tieu-grdp-growth-average'],
])('%s at %s', (path, address, stem) => {
  test('becomes a workbook and comma-separated values', async () => {
    await open(path, address)
    const workbook = await save('XLSX')
    expect(workbook.name).toMatch(new RegExp(`^${stem}-2025-12-31-${CODE}\\.xlsx$`))
    const sheets = await readXlsxFile(workbook.file)
    expect(sheets.at(-1)?.sheet).toBe('Về bảng này')
    expect(sheets[0]?.data.length).toBeGreaterThan(1)
    const values = await save('CSV')
    expect(values.name).toMatch(new RegExp(`^${stem}-2025-12-31-${CODE}\\.csv$`))
    const [head = ''] = (await values.file.text()).split('\r\n')
    expect(head.split(';').slice(0, -1)).toEqual(sheets[0]?.data[0])
    expect(head.endsWith(';Bộ số liệu')).toBe(true)
  })
})

test('what is filtered away is not in the file, and the file says so', async () => {
  await open('/indicators', '/indicators?status=off_track&columns=status,name')
  const [table, about] = await readXlsxFile((await save('XLSX')).file)
  expect(table?.data).toHaveLength(9)
  expect(table?.data[0]?.[0]).toBe('Tình trạng')
  expect(about?.data.flat()).toContain('Tình trạng: Khó đạt')
})

test('what one agency leads becomes two tables, in the order of its page', async () => {
  await open('/agencies/:id', '/agencies/so-xay-dung')
  const rowsOf = (table: RegExp): readonly (string | null)[] =>
    within(screen.getByRole('region', { name: table }))
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent)
  const indicators = rowsOf(/^7 chỉ tiêu chủ trì/)
  const tasks = rowsOf(/^5 nhiệm vụ chủ trì/)
  const [led, about] = await readXlsxFile((await save('XLSX')).file)
  const column = led?.data[0]?.indexOf('Chỉ tiêu') ?? -1
  const names = led?.data.slice(1).map((row) => String(row[column])) ?? []
  expect(names).toHaveLength(7)
  names.forEach((name, at) => expect(indicators[at]).toContain(name))
  expect(about?.data.flat()).toContain('Cơ quan chủ trì: Sở Xây dựng')
  const { name, file } = await save('XLSX', 'vi', 1)
  expect(name).toMatch(/^nhiem-vu-so-xay-dung-2025-12-31-/)
  const [due] = await readXlsxFile(file)
  const title = due?.data[0]?.indexOf('Nhiệm vụ') ?? -1
  const titles = due?.data.slice(1).map((row) => String(row[title])) ?? []
  expect(titles).toHaveLength(5)
  titles.forEach((one, at) => expect(tasks[at]).toContain(one))
})

/** A cell as the screen writes it: a day the Vietnamese way. */
function shown(cell: CellValue | null | undefined): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').toReversed().join('/')
  // What is not known stands on the screen as a dash, or not at all.
  return String(cell ?? '').replaceAll('\u00A0', ' ')
}

test.each([
  ['/data', '/data?part=coverage', ['Chương trình', 'Chỉ tiêu', 'Có mục tiêu', 'Có số trong khóa', 'Đánh giá được']],
  ['/data', '/data?part=reviews', ['Chương trình, kế hoạch, nghị quyết', 'Kỳ', 'Ngày', 'Vì sao khác']],
  ['/data', '/data?part=reviews&asOf=2023-12-31', ['Chương trình, kế hoạch, nghị quyết', 'Kỳ', 'Ngày']],
  ['/programmes/:id', '/programmes/XVII-02?part=context', ['Chỉ tiêu', 'Kỳ', 'Loại số']],
  ['/programmes/:id', '/programmes/XVII-03?part=tasks', ['Tình trạng', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Hạn']],
  ['/programmes/:id', '/programmes/XVII-03?part=tasks&asOf=2022-06-30', ['Tình trạng', 'Nhiệm vụ', 'Hạn']],
  ['/programmes/:id', '/programmes/XVII-08?part=reviews', ['Kỳ', 'Ngày', 'Vì sao khác']],
  ['/programmes/:id', '/programmes/XVII-02?part=sources', ['Văn bản', 'Nơi đăng', 'Ngày', 'Tất cả']],
])('%s at %s: the file holds the rows that are shown, in their order', async (path, address, columns) => {
  await open(path, address)
  const rows = screen
    .getAllByRole('table')
    .flatMap((table) => within(table).getAllByRole('row').slice(1))
    .map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))
  const [sheet] = await readXlsxFile((await save('XLSX')).file)
  const [head = [], ...data] = sheet?.data ?? []
  expect(data).toHaveLength(rows.length)
  expect(head).toEqual(expect.arrayContaining(columns))
  data.forEach((cells, at) => {
    for (const column of columns) expect(rows[at]).toContain(shown(cells[head.indexOf(column)]))
  })
})

test.each([
  ['/programmes/:id', '/programmes/XVII-08?part=reviews', /^reviews-XVII-08-2025-12-31-/, /^Review,Date,Total,/],
  ['/data', '/data?part=coverage', /^coverage-2025-12-31-/, /^Programme,Indicators,With target,/],
])('%s at %s is told in English too', async (path, address, called, head) => {
  await open(path, address, 'en')
  const { name, file } = await save('CSV', 'en')
  expect(name).toMatch(called)
  expect(await file.text()).toMatch(head)
})

test('a list is told in English', async () => {
  await open('/tasks', '/tasks', 'en')
  const { name, file } = await save('CSV', 'en')
  expect(name).toMatch(/^tasks-2025-12-31-/)
  expect(await file.text()).toMatch(/^Status,Task,/)
})

test('simulated figures are marked in the name and in every row', async () => {
  await open('/agencies', '/agencies?register=rehearsal', 'vi', { ...OFFER, simulated: true })
  const { name, file } = await save('CSV')
  expect(name).toMatch(/-mo-phong\.csv$/)
  const [head, ...rows] = (await file.text()).trimEnd().split('\r\n')
  expect(head).toMatch(/^Mô phỏng;/)
  expect(rows.every((row) => row.startsWith('Số liệu mô phỏng;'))).toBe(true)
})

test('a trial is no part of a file', async () => {
  await open('/indicators/:id', '/indicators/grdp-growth-average')
  const without = await (await save('CSV')).file.text()
  cleanup()
  await open('/indicators/:id', '/indicators/grdp-growth-average?trial=2026:99')
  expect(await (await save('CSV')).file.text()).toBe(without)
})

test('where nothing leaves the place there is nothing to press', async () => {
  await open('/tasks', '/tasks', 'vi', null)
  expect(screen.queryByRole('group', { name: 'Tải bảng:' })).toBeNull()
})

test('what was said of one list’s file is not said of the next one’s', async () => {
  await open('/programmes/:id', '/programmes/XVII-02?part=tasks')
  await save('XLSX')
  await userEvent.click(screen.getByRole('link', { name: /^03 / }))
  await screen.findByRole('heading', { level: 1, name: /^Đô thị và kinh tế đô thị/ })
  expect(await screen.findByText('Tải bảng:')).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/^Đã lưu/)).toBeNull())
})
