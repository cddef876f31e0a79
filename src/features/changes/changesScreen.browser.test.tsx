import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Day } from '@/domain/day'
import type { Language } from '@/domain/register'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { ChangesScreen } from './ChangesScreen'

/** The screen over the published register; resolves with its finding. */
const open = async (search: string, language: Language = 'vi', compareTo: Day | null = '2023-12-31'): Promise<string> =>
  plain(await openScreen('/changes', <ChangesScreen />, `/changes${search}`, language, { compareTo }))

const plain = (element: Element): string => (element.textContent ?? '').replaceAll('\u00A0', ' ')
const headings = (): readonly string[] => screen.getAllByRole('heading', { level: 2 }).map(plain)
const row = (name: string): HTMLElement => {
  const found = screen.getByRole('link', { name }).closest('li')
  if (found === null) throw new Error(`no row ${name}`)
  return found
}

afterEach(async () => {
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(1280, 720)
})

test('tells everything that changed, worst turn first, and counts it', async () => {
  expect(await open('')).toBe(
    'Từ 31/12/2023 đến 31/12/2025: 4 xấu đi, 14 không còn số liệu mới, 13 tốt lên, 15 mới đánh giá được',
  )
  expect(headings()).toEqual([
    'Xấu đi 4',
    'Không còn số liệu mới 14',
    'Tốt lên 13',
    'Mới đánh giá được 15',
    'Mới có mục tiêu 3',
    'Tin khác, tình trạng không đổi 77',
    'Nhiệm vụ thành quá hạn 11',
    'Nhiệm vụ đã xong 27',
    'Nhiệm vụ mới 20',
  ])
})

test('each change has both marks and its cause with figure, date and source', async () => {
  await open('')
  const grdp = row('GRDP bình quân đầu người')
  expect(plain(grdp)).toContain('Cần lưu ý→, nay Khó đạt')
  expect(plain(grdp)).toContain('Số mới: 7.200 USD (2025, ước), công bố 16/10/2025.')
  expect(within(grdp).getByRole('link', { name: /VietNamNet/ })).toHaveAttribute('target', '_blank')
  expect(within(grdp).getByRole('link', { name: /^02/ })).toHaveAttribute(
    'href',
    '/programmes/XVII-02?indicator=grdp-per-capita-usd',
  )
  expect(plain(row('Lao động qua đào tạo'))).toContain('số 2023 quá hạn công bố 30/03/2024')
  expect(plain(row('Bao phủ BHXH'))).toMatch(/Mục tiêu 2025 trước là .*, nay là/)
})

test('both badges of a change say why, each as of its own day', async () => {
  await open('')
  const [before, after] = within(row('GRDP bình quân đầu người')).getAllByRole('button', { name: /^Vì sao/ })
  await userEvent.click(before ?? document.body)
  expect(plain(screen.getByRole('dialog', { name: 'Vì sao cần lưu ý?' }))).toContain('đến 31/12/2023')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await userEvent.click(after ?? document.body)
  expect(plain(screen.getByRole('dialog', { name: 'Vì sao khó đạt?' }))).toContain('đến 31/12/2025')
})

test('a kind of change and a programme are chosen in the address, and what they hide is counted', async () => {
  await open('')
  await userEvent.click(screen.getByRole('link', { name: '4 Xấu đi' }))
  await waitFor(() => expect(whereNow()).toBe('/changes?turn=worse'))
  expect(headings()).toEqual(['Xấu đi 4'])
  expect(screen.getByText(/Đang hiện 4 chỉ tiêu, ẩn 122 chỉ tiêu và 58 nhiệm vụ\./)).toBeVisible()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Chương trình' }), 'XVII-03')
  await waitFor(() => expect(whereNow()).toBe('/changes?programme=XVII-03&turn=worse'))
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  expect(row('Tỷ lệ đô thị hóa')).toBeVisible()
  expect(screen.getByRole('link', { name: '1 Xấu đi' })).toHaveAttribute('aria-current', 'true')
  await userEvent.click(screen.getByRole('link', { name: 'Bỏ lọc' }))
  await waitFor(() => expect(headings()).toHaveLength(9))
  expect(new URLSearchParams(whereNow().split('?')[1]).size).toBe(0)
})

test('a filter that leaves nothing says so', async () => {
  await open('?turn=worse&programme=XVII-09')
  expect(screen.getByText('Không có thay đổi nào trong phần đang lọc.')).toBeVisible()
})

test('nothing compared: a sentence, and days to compare with', async () => {
  expect(await open('', 'vi', null)).toBe('Chưa chọn ngày để so sánh')
  await userEvent.click(screen.getByRole('link', { name: 'So với 31/12/2023' }))
  await waitFor(() => expect(plain(screen.getByRole('heading', { level: 1 }))).toMatch(/^Từ 31\/12\/2023/))
  expect(whereNow()).toBe('/changes?compare=2023-12-31')
})

test('two days between which nothing was said', async () => {
  expect(await open('?asOf=2021-03-02', 'vi', '2021-03-01')).toBe(
    'Từ 01/03/2021 đến 02/03/2021: không chỉ tiêu nào đổi tình trạng',
  )
  expect(screen.getByText(/bộ dữ liệu không có thay đổi nào/)).toBeVisible()
})

test.each<readonly [Language, 'light' | 'dark']>([
  ['vi', 'light'],
  ['vi', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
])('axe finds nothing: %s, %s', async (language, theme) => {
  document.documentElement.dataset['theme'] = theme
  await open('?turn=worse', language)
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})

test.each([1440, 1280, 1024, 390, 320])('fits a window of %d px', async (width) => {
  await page.viewport(width, 900)
  await open('')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
