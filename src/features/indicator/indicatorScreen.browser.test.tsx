import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Language } from '@/domain/register'
import { loadSpeech, Words } from '@/i18n/Words'
import { createQueries } from '@/queries/register'
import { TermReports } from '@/queries/TermReports'
import { datapackageSource } from '@/sources/datapackage'
import { useView } from '@/state/view'
import { IndicatorScreen } from './IndicatorScreen'
import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

const source = datapackageSource({ url: new URL('/data/register.json', location.origin).href })
const queries = createQueries()

function Reports() {
  const { view } = useView()
  return (
    <TermReports source={source} term="XVII" day={view.asOf ?? '2025-12-31'} compareTo={null} limits={DEFAULT_LIMITS}>
      <Routes>
        <Route path="/indicators/:id" element={<IndicatorScreen />} />
        <Route path="*" element={<h1>elsewhere</h1>} />
      </Routes>
    </TermReports>
  )
}

/** The page of an indicator over the published register, with its chart drawn; resolves with its finding. */
async function open(id: string, search = '', language: Language = 'vi'): Promise<string> {
  const speech = await loadSpeech(language)
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[`/indicators/${id}${search}`]}>
        <Words speech={speech}>
          <main style={{ paddingInline: 28 }}>
            <Reports />
          </main>
        </Words>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  const heading = await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
  return plain(heading)
}

const plain = (element: Element): string => (element.textContent ?? '').replaceAll('\u00A0', ' ')
const chart = async (): Promise<HTMLElement> => screen.findByRole('img', { name: /Biểu đồ|Chart/ }, { timeout: 15_000 })
const content = (): string => plain(screen.getByRole('main'))

afterEach(async () => {
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(1280, 720)
})

describe('GRDP per head', () => {
  test('finds the shortfall, shows the reckoning with its deciding line, and the sentence', async () => {
    expect(await open('grdp-per-capita-usd')).toBe(
      'GRDP bình quân đầu người: 7.200 USD, thiếu 1.100 USD so với mục tiêu 2025',
    )
    expect(content()).toContain('7.200USD, ước năm 2025')
    expect(content()).toContain('mục tiêu 8.300–8.500 USD, hạn 31/12/2025')
    const steps = screen.getByRole('region', { name: 'Cách tính tình trạng' })
    expect(within(steps).getAllByRole('term')).toHaveLength(5)
    expect(content()).toContain('Ước cả kỳ 7.200 USD: không đạt; kết luận khi đã qua thời hạn.')
    expect(content()).toContain(
      'Quy tắc: có số cả kỳ và số đó ngoài mục tiêu thì là Khó đạt; qua 31/12/2025 thành Không đạt.',
    )
  })

  test('has a picture and, one key away, the table of every figure', async () => {
    await open('grdp-per-capita-usd')
    expect(await chart()).toHaveAccessibleName(/mục tiêu 2025: 8\.300–8\.500|Mục tiêu 2025: 8\.300–8\.500/)
    expect(screen.getByRole('link', { name: 'Bảng số liệu' })).toHaveAttribute('href', '#figures')
    expect(screen.getByRole('heading', { name: '7 số liệu, trong đó 2 số không dùng' })).toHaveAttribute(
      'id',
      'figures',
    )
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => plain(row))).toHaveLength(7)
    const setAside = rows.filter((row) => row.querySelector('s') !== null)
    expect(setAside.map((row) => row.querySelector('s')?.textContent)).toEqual(['5.950', '5.420'])
    expect(content()).toContain('5.420 (Tạp chí Thời Đại) và 5.250 (Tài chính Doanh nghiệp) cho 2020:')
    expect(content()).toContain('Chọn 5.250.')
  })

  test('judges every other milestone on its own, and the yearly plan apart', async () => {
    await open('grdp-per-capita-usd')
    expect(screen.getByRole('heading', { name: 'Các mốc khác, mỗi mốc đánh giá riêng' })).toBeVisible()
    expect(content()).toContain('Định hướng 2030: 12.000–13.000 USD')
    expect(content()).toContain('Định hướng 2045: từ 36.000 USD')
    expect(content()).toContain('Đánh giá riêng, không tính vào tình trạng ở trên.')
  })

  test('leads to its sources and its programme, and nowhere unsafe', async () => {
    await open('grdp-per-capita-usd', '?asOf=2025-12-31&lang=vi')
    const links = screen.getAllByRole<HTMLAnchorElement>('link').filter(({ href }) => !href.startsWith(location.origin))
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      expect(link.href).toMatch(/^https?:/)
      expect(link.target).toBe('_blank')
      expect(link.rel).toBe('noopener noreferrer')
    }
    expect(screen.getByRole('link', { name: /Chương trình 02-CTr\/TU/ })).toHaveAttribute(
      'href',
      '/programmes/XVII-02?register=&asOf=2025-12-31&lang=vi'.replace('register=&', ''),
    )
  })

  test('a past day knows neither the later figure nor the later milestone status', async () => {
    expect(await open('grdp-per-capita-usd', '?asOf=2023-12-31')).toBe(
      'GRDP bình quân đầu người: 6.068 USD, thiếu 2.232 USD so với mục tiêu 2025',
    )
    expect(content()).not.toContain('7.200')
  })
})

test('a mean: the sum to be done again, the published mean beside it, its parts as links', async () => {
  expect(await open('grdp-growth-average')).toBe(
    'Tăng trưởng GRDP: bình quân 6,62 %, thiếu 0,88 điểm so với mục tiêu 2021–2025',
  )
  expect(content()).toContain('2,92 + 8,89 + 6,27 + 6,52 + 8,50 = 33,10; chia 5 năm')
  expect(content()).toContain('Nguồn công bố cho cả 2021–2025: 6,57 %, không dùng để xếp tình trạng.')
  expect(screen.getByRole('link', { name: 'Tăng trưởng dịch vụ' })).toHaveAttribute(
    'href',
    '/indicators/grdp-growth-services',
  )
})

test.each([
  ['urbanisation-rate', 'Tỷ lệ đô thị hóa: 52,5 %, thiếu 7,5 điểm so với mục tiêu 2025', 'Khó đạt'],
  ['fdi-registered', 'FDI đăng ký: tổng cộng 12,435 tỷ USD, thiếu 17,565 tỷ USD so với mục tiêu 2021–2025', 'Khó đạt'],
  ['trained-labour-share', 'Lao động qua đào tạo: số mới nhất: 2022, đã cũ', 'Chưa có số liệu'],
])('%s: %s', async (id, finding, status) => {
  expect(await open(id)).toBe(finding)
  expect(screen.getAllByText(status)[0]).toBeVisible()
  expect(await chart()).toBeVisible()
})

test('a context indicator says that it is only followed', async () => {
  await open('pci-rank')
  expect(content()).toContain('Đến ngày này chưa có mục tiêu bằng số nên không xếp tình trạng; chỉ để theo dõi.')
  expect(screen.getByRole('table')).toBeVisible()
})

test('an indicator without figures says so, keeps its target in the chart and has no empty table', async () => {
  expect(await open('admin-procedures-simplified')).toBe('Thủ tục hành chính cắt giảm: chưa có số trong khóa')
  expect(content()).toContain('Đến ngày này chưa có số liệu nào được công bố.')
  expect(screen.queryByRole('table')).toBeNull()
  expect(await chart()).toBeVisible()
})

test('an unknown indicator is told in words, with the way back', async () => {
  expect(await open('no-such-thing')).toBe('Không có trang này')
  expect(content()).toContain('Bộ dữ liệu đang xem không có chỉ tiêu “no-such-thing”.')
  expect(screen.getByRole('link', { name: 'Về trang tổng quan' })).toHaveAttribute('href', '/')
})

test('in English', async () => {
  expect(await open('urbanisation-rate', '?lang=en', 'en')).toBe(
    'Urbanisation rate: 52.5%, 7.5 points short of the 2025 target',
  )
  expect(content()).toContain('Rule: off track when the pace needed is over 1.40 times the plan.')
})

test('the place of the chart is kept before it is there', async () => {
  await open('urbanisation-rate')
  const card = screen.getByRole('heading', { level: 2, name: /Từ 2019/ }).closest('div')?.parentElement
  const before = card?.getBoundingClientRect().height ?? 0
  await chart()
  const after = card?.getBoundingClientRect().height ?? 0
  // Only the key under the picture may come on top.
  expect(after - before).toBeGreaterThanOrEqual(0)
  expect(after - before).toBeLessThan(90)
})

test.each([
  ['light', 'grdp-per-capita-usd'],
  ['dark', 'grdp-per-capita-usd'],
  ['light', 'grdp-growth-average'],
  ['dark', 'grdp-growth-average'],
  ['light', 'pci-rank'],
  ['dark', 'admin-procedures-simplified'],
])('axe finds nothing, %s: %s', async (theme, id) => {
  document.documentElement.dataset['theme'] = theme
  await open(id)
  await chart()
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})

test('forced colours keep bands, lines and figures visible', async () => {
  const session = cdp()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  try {
    await open('grdp-per-capita-usd')
    const svg = await chart()
    const strokes = [...svg.querySelectorAll('path, circle')].map((mark) => getComputedStyle(mark).stroke)
    const ground = getComputedStyle(document.body).backgroundColor
    expect(strokes.filter((stroke) => stroke !== 'none' && stroke !== ground).length).toBeGreaterThan(8)
  } finally {
    await session.send('Emulation.setEmulatedMedia', { features: [] })
  }
})

test.each([1440, 1280, 1024, 768, 390])('fits a window of %d px', async (width) => {
  await page.viewport(width, 900)
  await open('communes-advanced')
  await chart()
  await waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width))
})
