import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import type { Language } from '@/domain/register'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { IndicatorScreen } from './IndicatorScreen'

/** The page of an indicator over the published register; resolves with its finding. */
const open = async (id: string, search = '', language: Language = 'vi'): Promise<string> =>
  plain(await openScreen('/indicators/:id', <IndicatorScreen />, `/indicators/${id}${search}`, language))

const plain = (element: Element): string => (element.textContent ?? '').replaceAll('\u00A0', ' ')
const chart = async (): Promise<HTMLElement> => screen.findByRole('img', { name: /Biểu đồ|Chart/ })
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
  ['trained-labour-share', 'Lao động qua đào tạo: số 2022, đã cũ', 'Chưa có số liệu'],
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
    // Without its tint the ground between the two ways needed is told by its edge, in the picture and in the key.
    const wedges = document.querySelectorAll('[class*="needWedge"]')
    expect(wedges).toHaveLength(2)
    for (const wedge of wedges)
      expect(getComputedStyle(wedge).stroke).not.toMatch(new RegExp(`^(?:none|${ground.replace(/[()]/g, '.')})$`))
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

describe('the status over time', () => {
  test('is told stretch by stretch, each with the way to its first day', async () => {
    await open('grdp-per-capita-usd')
    expect(
      await screen.findByRole('heading', {
        name: 'Tình trạng theo thời gian: bốn lần đổi, có số của hai trên năm năm',
      }),
    ).toBeVisible()
    const spells = within(screen.getByRole('list', { name: 'Các tình trạng đã qua' })).getAllByRole('link')
    expect(spells.map((spell) => plain(spell))).toEqual([
      'Chưa đến kỳ 01/01/2021 đến 30/04/2022: số đầu tiên chưa đến hạn',
      'Chưa có số liệu 01/05/2022 đến 18/01/2023: số quá hạn công bố',
      'Cần lưu ý 19/01/2023 đến 29/04/2024: có số 2022: 6.068',
      'Cần lưu ý 30/04/2024 đến 30/03/2025: số cũ',
      'Chưa có số liệu 31/03/2025 đến 15/10/2025: số quá cũ',
      'Khó đạt 16/10/2025 đến 31/12/2025: có số 2025: 7.200',
    ])
    expect(spells[2]).toHaveAttribute('href', '/indicators/grdp-per-capita-usd?asOf=2023-01-19')
  })

  test('is not there for what is only followed', async () => {
    await open('pci-rank')
    expect(screen.queryByRole('list', { name: 'Các tình trạng đã qua' })).toBeNull()
  })
})

describe('a figure of the table opens its record', () => {
  const recordOf = async (name: string | RegExp): Promise<HTMLElement> => {
    await userEvent.click(screen.getByRole('button', { name }))
    return screen.getByRole('dialog', { name })
  }

  test('one that stands: value, period, kind, day, source with its link, and what it replaced', async () => {
    await open('corruption-cases-handled', '?asOf=2026-01-31')
    const record = await recordOf('Hồ sơ số liệu: 316 (2024)')
    const said = plain(record)
    for (const part of ['Kỳ2024', 'Sử dụngđang dùng', 'Thay cho173 (']) expect(said).toContain(part)
    for (const term of ['Giá trị', 'Loại', 'Công bố', 'Nguồn', 'Lệch với']) {
      expect(within(record).getByText(term)).toBeVisible()
    }
    expect(within(record).getAllByRole('link')[0]).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('one that was replaced says by which', async () => {
    await open('corruption-cases-handled', '?asOf=2026-01-31')
    expect(plain(await recordOf('Hồ sơ số liệu: 173 (2024)'))).toContain('Sử dụngkhông dùng nữa, thay bằng 316')
  })

  test('one that is contradicted says by which, which is used, and why', async () => {
    await open('grdp-growth-average')
    const said = plain(await recordOf('Hồ sơ số liệu: 8,29 (2022)'))
    expect(said).toContain('Sử dụngkhông dùng, đã chọn 8,89')
    expect(said).toContain('Lệch với8,89 (CafeF')
    expect(said).toContain('8,29 nhiều khả năng lỗi gõ. Dùng 8,89.')
  })

  test('one of two between which nobody decided says which rule did', async () => {
    await open('grdp-per-capita-usd')
    const said = plain(await recordOf('Hồ sơ số liệu: 5.950 (2022)'))
    expect(said).toContain('Sử dụngkhông dùng nữa, thay bằng 6.068')
    expect(said).toContain('dùng 6.068 vì chắc chắn hơn hoặc công bố sau.')
  })

  test('one that is only there to compare is not said to be in use', async () => {
    await open('grdp-growth-average')
    await userEvent.click(screen.getByText(/chỉ để đối chiếu$/))
    expect(plain(await recordOf('Hồ sơ số liệu: 5,91 (6 tháng đầu năm 2021)'))).toContain('Sử dụngchỉ để đối chiếu')
  })

  test('by the keyboard as well; Escape closes it, and the focus comes back', async () => {
    await open('grdp-growth-average')
    const figure = screen.getByRole('button', { name: 'Hồ sơ số liệu: 8,29 (2022)' })
    figure.focus()
    await userEvent.keyboard('{Enter}')
    const record = screen.getByRole('dialog', { name: 'Hồ sơ số liệu: 8,29 (2022)' })
    expect(record.contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    // Not only out of sight: until the page has heard that it was closed, nothing opens it again.
    await waitFor(() => expect(record).not.toBeInTheDocument())
    expect(figure).toHaveFocus()
    await userEvent.keyboard(' ')
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(figure).toHaveFocus()
  })

  test('every figure has one, in English too, and axe finds nothing in it', async () => {
    await open('grdp-per-capita-usd', '?lang=en', 'en')
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    for (const row of rows) expect(within(row).getByRole('button', { name: /^Record of / })).toBeVisible()
    const record = await recordOf('Record of 5,950 (2022)')
    const { violations } = await axe.run(record, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('why', () => {
  test('the badge opens the whole explanation, Escape closes it, and the focus comes back', async () => {
    await open('urbanisation-rate')
    const badge = screen.getByRole('button', { name: 'Vì sao khó đạt?' })
    await userEvent.click(badge)
    const dialog = screen.getByRole('dialog', { name: 'Vì sao khó đạt?' })
    expect(dialog).toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null)
    const said = plain(dialog)
    for (const part of [
      'Số liệu dùng để đánh giátháng 06/202552,5 %',
      'Mục tiêu202560–62 %',
      'Thiếu so với cận dưới60,0 − 52,57,5 điểm',
      'Cần để đạt 60 vào năm 2025',
      'Cần để tới cận trên, 62',
      'Nhịp tốt nhất từng có',
      'Phần thời gian đã có số liệu66 ÷ 72 tháng92 %',
      'Khó đạt khi nhịp cần hơn mức này (lần kế hoạch):1,40 OFF_TRACK_BURDEN',
    ]) {
      expect(said).toContain(part)
    }
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(badge).toHaveFocus()
  })

  test('axe finds nothing in it', async () => {
    await open('grdp-growth-average', '?lang=en', 'en')
    await userEvent.click(screen.getByRole('button', { name: 'Why off track?' }))
    const { violations } = await axe.run(screen.getByRole('dialog'), { rules: { region: { enabled: false } } })
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('what if', () => {
  const openTrial = async (search: string): Promise<void> => {
    await open('grdp-growth-average', search)
    const summary = screen.getByText('Thử: nếu các kỳ tới như thế này thì sao?')
    if (summary.closest('details')?.open !== true) await userEvent.click(summary)
  }

  test('a yearly pace gives a status, marked as a trial in the address, the banner and the chart', async () => {
    await openTrial('?asOf=2023-12-31')
    expect(screen.queryByText('Đang thử: không phải số liệu')).toBeNull()
    const finding = plain(screen.getByRole('heading', { level: 1 }))
    const field = screen.getByRole('spinbutton', { name: 'Giá trị mỗi năm (%)' })
    await userEvent.fill(field, '9.8')
    await userEvent.keyboard('{Enter}')
    const result = await screen.findByRole('region', { name: 'Kết quả thử' })
    expect(plain(result)).toContain('Đến 31/12/2023: Cần lưu ý')
    expect(plain(result)).toContain('Nếu đúng như thử: Đạt mục tiêu')
    expect(plain(result)).toContain('Khi đó: 7,536 %, trong mục tiêu.')
    expect(plain(result)).toContain('Cần 9,71 % mỗi năm; đang thử 9,8 % mỗi năm.')
    expect(screen.getByText('Đang thử: không phải số liệu')).toBeVisible()
    expect(await chart()).toHaveAccessibleName(/Số đang thử, không phải số liệu\./)
    expect(plain(screen.getByRole('heading', { level: 1 }))).toBe(`Đang thử: ${finding}`)
    await waitFor(() => expect(document.title).toBe('Đang thử: Tăng trưởng GRDP · Tiến Độ'))
    expect(screen.getByRole('button', { name: 'Vì sao cần lưu ý?' })).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Bỏ thử' }))
    await waitFor(() => expect(screen.queryByText('Đang thử: không phải số liệu')).toBeNull())
    expect(screen.queryByRole('region', { name: 'Kết quả thử' })).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await waitFor(() => expect(document.title).toBe('Tăng trưởng GRDP · Tiến Độ'))
  })

  test('by keyboard the focus stays where it is', async () => {
    await openTrial('?asOf=2023-12-31')
    const slider = screen.getByRole('slider', { name: 'Kéo để chọn' })
    slider.focus()
    await userEvent.keyboard('{ArrowRight}')
    await screen.findByRole('region', { name: 'Kết quả thử' })
    const tried = whereNow()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await waitFor(() => expect(whereNow()).not.toBe(tried))
    expect(slider).toHaveFocus()
    const field = screen.getByRole('spinbutton', { name: 'Giá trị mỗi năm (%)' })
    await userEvent.fill(field, '8.5')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).toContain('trial=pace%3A8.5'))
    expect(field).toHaveFocus()
    await userEvent.click(screen.getByRole('radio', { name: 'Từng kỳ một' }))
    const first = await screen.findByRole('spinbutton', { name: '2024 (%)' })
    await userEvent.fill(first, '6.5')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).toContain('trial=2024%3A6.5'))
    expect(first).toHaveFocus()
  })

  test('passing through the fields tries nothing', async () => {
    await openTrial('?asOf=2023-12-31')
    screen.getByRole('spinbutton', { name: 'Giá trị mỗi năm (%)' }).focus()
    await userEvent.keyboard('{Tab}{Tab}')
    expect(whereNow()).not.toContain('trial=')
  })

  test('an emptied field is empty in the address too', async () => {
    await openTrial('?asOf=2023-12-31&trial=2024:6.5,2025:7')
    const field = screen.getByRole('spinbutton', { name: '2024 (%)' })
    await userEvent.clear(field)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).toContain('trial=2025%3A7'))
    const last = screen.getByRole('spinbutton', { name: '2025 (%)' })
    await userEvent.clear(last)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).not.toContain('trial='))
    expect(last).toHaveFocus()
    expect(last).toHaveValue(null)
  })

  test('a pace that is not offered is refused in words', async () => {
    await openTrial('?asOf=2023-12-31')
    const field = screen.getByRole('spinbutton', { name: 'Giá trị mỗi năm (%)' })
    await userEvent.fill(field, '500')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Chỉ thử được từ 0,0 đến \d+,\d\.$/)
    expect(field).toBeInvalid()
    expect(whereNow()).not.toContain('trial=')
  })

  test.each([
    ['grdp-growth-average', 'pace:-40'],
    ['grdp-growth-average', 'soon'],
    ['grdp-growth-average', '1999:3'],
    ['pci-rank', 'pace:1'],
  ])('where nothing is tried nothing says so: %s %s', async (id, trial) => {
    expect(await open(id, `?asOf=2023-12-31&trial=${trial}`)).not.toMatch(/^Đang thử/)
    expect(screen.queryByText('Đang thử: không phải số liệu')).toBeNull()
    expect(document.title).not.toMatch(/^Đang thử/)
    expect(screen.queryByRole('region', { name: 'Kết quả thử' })).toBeNull()
  })

  test('a figure for each period, begun from the pace', async () => {
    await openTrial('?asOf=2023-12-31&trial=pace:9.8')
    await userEvent.click(screen.getByRole('radio', { name: 'Từng kỳ một' }))
    await waitFor(() => expect(screen.getByRole('spinbutton', { name: '2024 (%)' })).toHaveValue(9.8))
    await userEvent.fill(screen.getByRole('spinbutton', { name: '2024 (%)' }), '6.5')
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(plain(screen.getByRole('region', { name: 'Kết quả thử' }))).toContain('Nếu đúng như thử: Không đạt'),
    )
  })

  test('axe finds nothing in it', async () => {
    await openTrial('?asOf=2023-12-31&trial=pace:9.8')
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

test('the chart keeps the figure that stood on the compared day', async () => {
  await open('grdp-per-capita-usd', '?compare=2023-12-31')
  expect(await chart()).toHaveAccessibleName(/Số có đến 31\/12\/2023: 6\.068.USD \(2022\)\./)
  expect(screen.getByRole('list', { name: 'Chú giải' })).toHaveTextContent(/số có đến 31\/12\/2023/)
})

test('the yearly plan stands beside the badge of the term, both named', async () => {
  await open('grdp-growth-average')
  expect(content()).toContain('Cả khóa: mục tiêu 7,5–8,0 %, hạn 31/12/2025')
  expect(content()).toContain('Vượt mục tiêuKế hoạch năm 2025')
})

describe('in the past', () => {
  test('neither a remark nor a document of later days is there', async () => {
    await open('traffic-deaths', '?asOf=2021-06-30')
    const about = screen.getByRole('heading', { name: 'Về chỉ tiêu này' }).parentElement
    expect(about).toHaveTextContent('Ghi chú có sau ngày đang xem.')
    expect(about?.textContent).not.toMatch(/202[2-5]/)
    for (const link of screen.queryAllByRole<HTMLAnchorElement>('link')) {
      expect(`${link.title} ${link.textContent}`).not.toMatch(/202[2-5]/)
    }
  })

  test('on the usual day both stand there', async () => {
    await open('traffic-deaths')
    const about = screen.getByRole('heading', { name: 'Về chỉ tiêu này' }).parentElement
    expect(about).not.toHaveTextContent('sau ngày đang xem')
    expect(within(about ?? document.body).getAllByRole('link').length).toBeGreaterThan(0)
  })
})
