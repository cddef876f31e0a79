import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DATA_PARTS } from '@/state/view'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { DataScreen } from './DataScreen'

const open = async (search = '', language: 'vi' | 'en' = 'vi'): Promise<HTMLElement> =>
  openScreen('/data', <DataScreen />, `/data${search}`, language)

const tableRows = (): readonly HTMLElement[] =>
  within(screen.getAllByRole('table')[0] ?? document.body)
    .getAllByRole('row')
    .slice(1)
const rowOf = (name: RegExp): HTMLElement => screen.getByRole('row', { name })
const plain = (element: HTMLElement | undefined): string => (element?.textContent ?? '').replaceAll('\u00A0', ' ')

afterEach(async () => {
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(1280, 720)
})

describe('sources', () => {
  test('the page says how much there is; the most cited document comes first', async () => {
    expect(await open()).toHaveTextContent('674 số liệu từ 357 nguồn')
    expect(screen.getByText(/57 cặp số lệch nhau, .* 70 chỉ tiêu chậm số liệu/)).toBeVisible()
    const counts = tableRows().map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent))
    expect(counts).toHaveLength(100)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    await userEvent.click(screen.getByRole('button', { name: 'Hiện thêm 100 dòng' }))
    expect(tableRows()).toHaveLength(200)
  })

  test('words narrow the list, with or without diacritics', async () => {
    await open('?q=cuc+thong+ke')
    expect(screen.getByText(/Đang hiện/)).toHaveTextContent(/Đang hiện \d+ nguồn, ẩn \d+\./)
    for (const row of tableRows()) expect(row.textContent).toMatch(/thống kê/i)
    await userEvent.click(screen.getByRole('link', { name: 'Bỏ tìm' }))
    await waitFor(() => expect(whereNow()).toBe('/data'))
  })

  test('in the past nothing published later is there', async () => {
    await open('?asOf=2021-12-31')
    await userEvent.click(screen.getByRole('button', { name: /Hiện thêm/ }))
    const days = tableRows().map((row) => within(row).getAllByRole('cell')[2]?.textContent ?? '')
    expect(days.filter((day) => /202[2-9]$/.test(day))).toEqual([])
  })
})

/** The row whose last cell says something. */
const rowSaying = (words: string): HTMLElement => {
  const found = tableRows().find((row) => plain(within(row).getAllByRole('cell').at(-1)).includes(words))
  if (found === undefined) throw new Error(`no row says ${words}`)
  return found
}

describe('contradictions', () => {
  test('both figures, which one is used, and why', async () => {
    await open('?part=conflicts')
    const row = rowSaying('8,29 nhiều khả năng lỗi gõ.')
    expect(row).toHaveTextContent('Dùng 8,89.')
    expect(within(row).getByText('8,29', { selector: 's' })).toBeVisible()
    expect(within(row).getByText('8,89', { selector: 'summary > strong' })).toBeVisible()
  })

  test('a figure opens its record', async () => {
    await open('?part=conflicts')
    const row = rowSaying('8,29 nhiều khả năng lỗi gõ.')
    const figure = within(row).getByText('8,29', { selector: 's' })
    await userEvent.click(figure)
    const record = figure.closest('details')
    expect(record).toHaveProperty('open', true)
    const text = plain(record ?? undefined)
    expect(text).toContain('Sử dụngkhông dùng, đã chọn 8,89')
    expect(text).toContain('Lệch với8,89 (CafeF')
    expect(text).toContain('Giá trị8,29 %')
  })

  test('targets are not chosen: the last one set stands', async () => {
    await open('?part=conflicts')
    const row = rowOf(/50–55.*55–60/)
    expect(row).toHaveTextContent('Mục tiêu đặt sau cùng có hiệu lực.')
    expect(within(row).getByText('50–55', { selector: 'strong' })).toBeVisible()
    expect(within(row).getByText('55–60', { selector: 's' })).toBeVisible()
  })
})

test('revisions: by how much, and when', async () => {
  await open('?part=revisions')
  const row = rowOf(/^GRDP đầu người/)
  expect(plain(row)).toContain('tăng 0,5 triệu đồng')
  expect(plain(row)).toContain('19/01/2023')
  expect(within(row).getByText('141,8', { selector: 's' })).toBeVisible()
})

test('coverage: the term adds up to what the board says', async () => {
  await open('?part=coverage')
  const cells = within(rowOf(/^Cả khóa/))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
  expect(cells.slice(0, 4)).toEqual(['193', '108', '69', '44'])
  expect(cells.at(-1)).toBe('43 quá hạn chưa có số, 15 số đã cũ, 6 chưa đủ số để tính')
  expect(rowOf(/^10 Chống tham nhũng/)).toHaveTextContent('chưa có mục tiêu bằng số')
})

test('agencies that owe figures lead to their own page', async () => {
  await open('?part=owed')
  const row = rowOf(/^Sở Y tế/)
  expect(within(row).getByRole('link', { name: 'Sở Y tế' })).toHaveAttribute('href', '/agencies/so-y-te')
  expect(plain(row)).toContain('Giường bệnh / 10.000 dân 2021, chậm 1.371 ngày, 4 kỳ')
  expect(plain(tableRows().at(-1))).toContain('Chưa rõ cơ quan chủ trì')
})

describe('reviews', () => {
  test('sixteen of twenty at the end of the term, beside ten headline indicators', async () => {
    await open('?part=reviews')
    const row = rowOf(/^Nghị quyết Đại hội Tổng kết, 10\/2025/)
    expect(row).toHaveTextContent('20 chỉ tiêu4 vượt12 đạt4 chậm')
    expect(row).toHaveTextContent('10 chỉ tiêu chủ yếu có mục tiêu')
    expect(row).toHaveTextContent('Báo cáo đếm 20 chỉ tiêu, ở đây có 10: không phải cùng một tập')
    expect(row).toHaveTextContent('Báo cáo có 16 đạt hoặc vượt')
  })

  test('a report that does not tell the met ones apart still gives a result', async () => {
    await open('?part=reviews')
    const row = rowOf(/^Chương trình 04-CTr\/TU Kết quả năm, 2022/)
    expect(row).toHaveTextContent('33 chỉ tiêu23 ít nhất đúng tiến độ')
    expect(row).toHaveTextContent('Báo cáo có 23 ít nhất đúng tiến độ (không tách số đạt, vượt), ở đây')
    expect(row).not.toHaveTextContent('không nêu số đạt nên')
  })

  test('indicator by indicator, judged on the day of the review', async () => {
    await open('?part=reviews')
    const row = rowOf(/^Nghị quyết Đại hội Tổng kết, 10\/2025/)
    await userEvent.click(within(row).getByText('Từng chỉ tiêu'))
    const link = within(row).getByRole('link', { name: 'Tăng trưởng GRDP' })
    expect(link).toHaveAttribute('href', '/indicators/grdp-growth-average?asOf=2025-10-31')
    expect(link.closest('li')).toHaveTextContent(/: (Khó đạt|Cần lưu ý|Không đạt)\./)
  })
})

test('the load: where the register came from, and that nothing was left out', async () => {
  await open('?part=load')
  expect(screen.getByText(/^datapackage .*\/data\/register\.json$/)).toBeVisible()
  expect(screen.getByText(/^[0-9a-f]{8}$/)).toBeVisible()
  expect(screen.getByText('Mọi dòng đều đọc được, không dòng nào bị để ngoài.')).toBeVisible()
  const rowsOf = (name: string): number =>
    Number(plain(screen.getByRole('row', { name: new RegExp(`^${name} [\\d.]+$`) })).replaceAll(/\D/g, ''))
  // Both kinds of figures, so that nobody looks for the rest of those the heading counts.
  expect(rowsOf('số liệu chung') + rowsOf('số liệu theo địa phương')).toBeGreaterThanOrEqual(674)
})

test('every part has its own address', async () => {
  await open()
  const parts = within(screen.getByRole('navigation', { name: 'Các phần của trang số liệu' })).getAllByRole('link')
  expect(parts.map((link) => link.getAttribute('href'))).toEqual(
    DATA_PARTS.map((part) => (part === 'sources' ? '/data' : `/data?part=${part}`)),
  )
  await userEvent.click(screen.getByRole('link', { name: 'Độ phủ' }))
  await waitFor(() => expect(screen.getByRole('link', { name: 'Độ phủ' })).toHaveAttribute('aria-current', 'page'))
})

test.each(DATA_PARTS.flatMap((part) => [['vi', 'light', part] as const, ['en', 'dark', part] as const]))(
  'axe finds nothing: %s, %s, %s',
  async (language, theme, part) => {
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
    await open(`?part=${part}`, language)
    const first = screen.getByRole('main').querySelector('td summary')
    if (first instanceof HTMLElement) await userEvent.click(first)
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  },
)

test.each(DATA_PARTS.flatMap((part) => [1440, 1024, 390, 320].map((width) => [part, width] as const)))(
  '%s at %i px is not wider than the window',
  async (part, width) => {
    await page.viewport(width, 800)
    await open(`?part=${part}`)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  },
)
