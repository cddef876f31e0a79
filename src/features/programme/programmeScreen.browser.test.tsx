import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Language } from '@/domain/register'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { ProgrammeScreen } from './ProgrammeScreen'

const open = async (address: string, language: Language = 'vi'): Promise<HTMLElement> => {
  const heading = await openScreen('/programmes/:id', <ProgrammeScreen />, address, language)
  // The card comes after the heading and the first rows.
  const hasCard = screen.queryByRole('table', { name: /^Chỉ tiêu đánh giá được/ }) !== null
  if (hasCard) await screen.findByRole('region', { name: 'Chỉ tiêu đang chọn' })
  return heading
}

const tableRows = (): readonly HTMLElement[] => within(screen.getByRole('table')).getAllByRole('row').slice(1)
const names = (): readonly string[] => tableRows().map((row) => within(row).getByRole('link').textContent)
const row = (name: string): HTMLElement => screen.getByRole('link', { name })
const card = (): HTMLElement => screen.getByRole('region', { name: 'Chỉ tiêu đang chọn' })
const plain = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ')

afterEach(async () => {
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(1280, 720)
})

describe('a head of programme 02', () => {
  test('finds the worst indicator first, and why', async () => {
    expect(await open('/programmes/XVII-02')).toHaveTextContent(
      'Tăng trưởng kinh tế: 12 trên 22 chỉ tiêu đánh giá được, 5 khó đạt',
    )
    expect(names()).toHaveLength(12)
    expect(names()[0]).toBe('Khách du lịch')
    expect(plain(tableRows()[0] ?? document.body)).toContain('thiếu 7 triệu lượt; đang đi ngược mục tiêu')
    expect(card()).toHaveTextContent('Khách du lịch: 28,00 triệu lượt, thiếu 7 triệu lượt')
    expect(card()).toHaveTextContent('Đang đi ngược mục tiêu so với mốc gốc')
    expect(within(card()).getByRole('link', { name: 'Trang chỉ tiêu' })).toHaveAttribute(
      'href',
      '/indicators/tourists-total',
    )
  })

  test('sees who answers for it, and what was reported', async () => {
    await open('/programmes/XVII-03')
    expect(screen.getByText(/Cơ quan thường trực/)).toHaveTextContent(
      'Sở Xây dựng (từ 17/12/2020, nguồn không nêu ngày kết thúc)',
    )
    expect(screen.getByText(/Trưởng ban Chỉ đạo/)).toHaveTextContent('Nguyễn Ngọc Tuấn')
    expect(screen.getByText(/Trưởng ban Chỉ đạo/)).toHaveTextContent(
      '(suy ra từ nguồn; từ 23/04/2021, nguồn không nêu ngày kết thúc)',
    )
    expect(screen.getByText(/tự đánh giá/)).toHaveTextContent(
      'Tổng kết 20/03/2025, tự đánh giá: 9 đạt, 5 đúng tiến độ, 5 chậm trên 19 chỉ tiêu',
    )
  })

  test('reads the programme’s full name', async () => {
    await open('/programmes/XVII-03')
    expect(
      screen.getByText('Chỉnh trang đô thị, phát triển đô thị và kinh tế đô thị thành phố Hà Nội giai đoạn 2021-2025'),
    ).toBeVisible()
  })

  test('sees nobody in a role before a source named them', async () => {
    await open('/programmes/XVII-08?asOf=2023-10-26')
    expect(screen.getByText(/Cơ quan thường trực/)).toHaveTextContent('Cơ quan thường trực: chưa tìm được nguồn')
  })

  test('is told what cannot be judged, each with the reason', async () => {
    await open('/programmes/XVII-02')
    const silent = within(screen.getByRole('region', { name: /10 chỉ tiêu chưa đánh giá được/ })).getAllByRole(
      'listitem',
    )
    expect(silent).toHaveLength(10)
    expect(silent[0]).toHaveTextContent('Khách du lịch quốc tế')
    expect(silent[0]).toHaveTextContent('số 2023, đã cũ')
  })

  test('asks the badge of any row why it is so', async () => {
    await open('/programmes/XVII-02')
    const [first = document.body] = tableRows()
    await userEvent.click(within(first).getByRole('button', { name: 'Vì sao khó đạt? Khách du lịch' }))
    expect(screen.getByRole('dialog', { name: 'Vì sao khó đạt?' })).toHaveTextContent('Tổng lượt khách du lịch')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const silent = screen.getByRole('region', { name: /10 chỉ tiêu chưa đánh giá được/ })
    await userEvent.click(
      within(silent).getByRole('button', { name: /^Vì sao chưa có số liệu\? Khách du lịch quốc tế/ }),
    )
    expect(screen.getByRole('dialog', { name: /^Vì sao chưa có số liệu/ })).toBeVisible()
  })

  test('goes to the next programme and stays in the same part', async () => {
    await open('/programmes/XVII-02?part=tasks')
    await userEvent.click(screen.getByRole('link', { name: '03 Đô thị và kinh tế đô thị' }))
    await waitFor(() => expect(whereNow()).toBe('/programmes/XVII-03?part=tasks'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Đô thị và kinh tế đô thị')
  })
})

describe('the order and the filter', () => {
  test('every column sorts, once its own way and once backwards; the address says so', async () => {
    await open('/programmes/XVII-02')
    const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
    expect(head('Tình trạng')).toHaveAttribute('aria-sort', 'descending')
    for (const [name, parameter] of [
      ['12 đánh giá được', 'name'],
      ['2018', 'trend'],
      ['Số liệu', 'figure'],
      ['So với khoảng', 'distance'],
      ['Cần mỗi năm', 'pace'],
      ['Mục tiêu', 'target'],
    ] as const) {
      await userEvent.click(within(head(name)).getByRole('link'))
      await waitFor(() => expect(whereNow()).toContain(`sort=${parameter}`))
      expect(head(name)).not.toHaveAttribute('aria-sort', 'none')
    }
    await userEvent.click(within(head('Mục tiêu')).getByRole('link'))
    await waitFor(() => expect(whereNow()).toContain('sort=-target'))
    await userEvent.click(within(head('Tình trạng')).getByRole('link'))
    await waitFor(() => expect(whereNow()).toBe('/programmes/XVII-02'))
    expect(names()[0]).toBe('Khách du lịch')
  })

  test('an address with a sorting and a filter shows the same again', async () => {
    await open('/programmes/XVII-02?sort=-name&status=at_risk')
    expect(names()).toEqual(['Tỷ trọng dịch vụ', 'Tăng trưởng công nghiệp - xây dựng'])
    expect(screen.getByText(/Đang hiện 2 chỉ tiêu, ẩn 20\./)).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Bỏ lọc' }))
    await waitFor(() => expect(names()).toHaveLength(12))
  })

  test('the count in the finding leads to what it counts', async () => {
    await open('/programmes/XVII-02')
    await userEvent.click(screen.getByRole('link', { name: '5 khó đạt' }))
    await waitFor(() => expect(names()).toHaveLength(5))
    expect(whereNow()).toContain('status=off_track')
  })

  test('a filter that leaves nothing says so, with the way back', async () => {
    await open('/programmes/XVII-02?status=missed')
    expect(screen.getByText(/Không có chỉ tiêu nào ở tình trạng này/)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('choosing an indicator', () => {
  test('changes the card and the address, and keeps the chart and the focus', async () => {
    await open('/programmes/XVII-02')
    const chart = await within(card()).findByRole('img')
    await userEvent.click(row('GRDP bình quân đầu người'))
    await waitFor(() => expect(card()).toHaveTextContent('GRDP bình quân đầu người: 7.200 USD'))
    expect(whereNow()).toBe('/programmes/XVII-02?indicator=grdp-per-capita-usd')
    expect(row('GRDP bình quân đầu người')).toHaveFocus()
    expect(row('GRDP bình quân đầu người')).toHaveAttribute('aria-current', 'true')
    expect(card()).toContainElement(chart)
  })

  test('the lists are one stop of the Tab key; arrows, Home and End walk along both and choose', async () => {
    await open('/programmes/XVII-02')
    row('Khách du lịch').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(row('Tăng vốn đầu tư xã hội')).toHaveFocus()
    await waitFor(() => expect(card()).toHaveTextContent('Tăng vốn đầu tư xã hội:'))
    await userEvent.keyboard('{End}')
    expect(row('Tỷ trọng công nghiệp hỗ trợ')).toHaveFocus()
    await waitFor(() => expect(card()).toHaveTextContent('Tỷ trọng công nghiệp hỗ trợ: chưa có số trong khóa'))
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(card()).toHaveTextContent('Khách du lịch: 28,00 triệu lượt'))
    expect(row('Khách du lịch')).toHaveFocus()
    await userEvent.keyboard('{Tab}')
    expect(card().contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(row('Khách du lịch')).toHaveFocus()
  })

  test('under a narrow window goes to the card', async () => {
    await page.viewport(390, 844)
    await open('/programmes/XVII-02')
    expect(card().getBoundingClientRect().top).toBeGreaterThan(844)
    await userEvent.click(row('Khách du lịch'))
    await waitFor(() => expect(card().getBoundingClientRect().top).toBeLessThan(844))
  })
})

describe('on another day', () => {
  test('only what was known then counts', async () => {
    expect(await open('/programmes/XVII-02?asOf=2023-12-31')).toHaveTextContent(
      'Tăng trưởng kinh tế: 15 trên 22 chỉ tiêu đánh giá được, 7 khó đạt',
    )
    expect(screen.getByRole('columnheader', { name: /^2018–2023/ })).toBeVisible()
    expect(screen.queryByText(/tự đánh giá/)).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: '0 kỳ báo cáo' })).toBeVisible()
  })

  test('a review stands beside the reckoning of its own day', async () => {
    await open('/programmes/XVII-08?part=reviews&asOf=2024-06-30')
    expect(tableRows()).toHaveLength(3)
    expect(tableRows()[0]).toHaveTextContent('Báo cáo quý27/10/2023')
    expect(tableRows()[0]).toHaveTextContent('27 chỉ tiêu')
    expect(tableRows()[0]).toHaveTextContent('Tính từ số liệu đến 27/10/2023')
    expect(tableRows()[0]).toHaveTextContent('2 trên 14 đánh giá được')
    expect(tableRows()[0]).toHaveTextContent(/Báo cáo đếm 27 chỉ tiêu, bộ dữ liệu có 14/)
  })
})

describe('the other parts', () => {
  test('a programme without targets says so and shows what is followed', async () => {
    expect(await open('/programmes/XVII-09')).toHaveTextContent(
      '13 chỉ tiêu theo dõi, chưa có mục tiêu cả khóa bằng số',
    )
    expect(screen.getByText(/Chưa công bố mục tiêu cả khóa bằng số/)).toBeVisible()
    expect(tableRows()).toHaveLength(13)
  })

  test('tasks come longest overdue first, with the agency’s word where it differs', async () => {
    await open('/programmes/XVII-03?part=tasks')
    const [first, second] = tableRows()
    expect(first).toHaveTextContent('Quá hạn')
    expect(first).toHaveTextContent('1.716 ngày')
    expect(second).toHaveTextContent('báo cáo đang làm')
    expect(within(second ?? document.body).getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('sources come most cited first', async () => {
    await open('/programmes/XVII-02?part=sources')
    const counts = tableRows().map((one) => Number(within(one).getAllByRole('cell').at(-1)?.textContent))
    expect(counts.length).toBeGreaterThan(50)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test('an empty part says so and offers the rehearsal register', async () => {
    await open('/programmes/XVII-01?part=reviews')
    expect(screen.getByText(/chưa tìm được kỳ sơ kết, tổng kết nào/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Tập huấn' })).toHaveAttribute('href', expect.stringContaining('rehearsal'))
  })

  test('an unknown programme has a way back', async () => {
    expect(await open('/programmes/%3Cb%3E')).toHaveTextContent('Không có trang này')
    expect(screen.getByText(/“<b>”/)).toBeVisible()
    expect(screen.getByRole('link')).toHaveAttribute('href', '/')
  })
})

describe('every part is free of what axe can find', () => {
  const others = ['?part=context', '?part=tasks', '?part=reviews', '?part=sources']
  const looks = [
    ['vi', 'light'],
    ['en', 'dark'],
  ] as const
  test.each([
    ['vi', 'light', ''],
    ['vi', 'dark', ''],
    ['en', 'light', ''],
    ['en', 'dark', ''],
    ...looks.flatMap(([language, theme]) => others.map((part) => [language, theme, part] as const)),
  ] as const)('%s, %s, /programmes/XVII-08%s', async (language, theme, part) => {
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
    await open(`/programmes/XVII-08${part}`, language)
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})

test.each([
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [390, 844],
])('at %i × %i nothing is wider than the window', async (width, height) => {
  await page.viewport(width, height)
  await open('/programmes/XVII-02')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
