import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Language } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { indicatorOf, observationOf, programmeOf, smallRegister, targetOf, taskOf } from '~/mocks/smallRegister'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { AgenciesScreen } from './AgenciesScreen'
import { AgencyScreen } from './AgencyScreen'
import { IndicatorsScreen } from './IndicatorsScreen'
import { TasksScreen } from './TasksScreen'

const MANY = 5000
const numbers = Array.from({ length: MANY }, (_, i) => i + 1)
const idOf = (n: number): string => `i${String(n).padStart(4, '0')}`

/** Five thousand indicators that differ in nothing but their names and values, and as many tasks. */
const many: ProgressSource = {
  name: 'many',
  register: async () =>
    smallRegister({
      programmes: [programmeOf({ id: 'p' })],
      indicators: numbers.map((n) => indicatorOf({ id: idOf(n), programmeId: 'p' })),
      targets: numbers.map((n) => targetOf({ indicatorId: idOf(n), lower: 10 })),
      observations: numbers.flatMap((n) => [
        observationOf({ indicatorId: idOf(n), period: '2020', value: 1 }),
        observationOf({ indicatorId: idOf(n), period: '2025', value: n % 20 }),
      ]),
      tasks: numbers.map((n) => taskOf({ id: idOf(n), due: '2024' })),
    }),
  localityObservations: async () => [],
}

const nothing: ProgressSource = {
  name: 'nothing',
  register: async () => smallRegister({}),
  localityObservations: async () => [],
}

/** A screen at an address; resolves with its heading. */
async function open(address: string, language: Language = 'vi', source?: ProgressSource): Promise<HTMLElement> {
  const [path, element] = address.startsWith('/agencies/')
    ? ['/agencies/:id', <AgencyScreen key="agency" />]
    : address.startsWith('/agencies')
      ? ['/agencies', <AgenciesScreen key="agencies" />]
      : address.startsWith('/tasks')
        ? ['/tasks', <TasksScreen key="tasks" />]
        : ['/indicators', <IndicatorsScreen key="indicators" />]
  return openScreen(path, element, address, language, { compareTo: '2023-12-31', ...(source && { source }) })
}

/** The line that counts; the same words may stand beside it for ears. */
const counted = (text: string | RegExp): HTMLElement | undefined => screen.getAllByText(text)[0]
const choice = (name: string): HTMLElement => screen.getByRole('combobox', { name })
const where = (): string => decodeURIComponent(whereNow())
const table = (): HTMLElement => screen.getByRole('table')
/** The rows that are in the document, the head apart. */
const rows = (): readonly HTMLElement[] => within(table()).getAllByRole('row').slice(1)
const plain = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ')
const column = (name: string): HTMLElement => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
const cellTexts = (name: string): readonly string[] => {
  const at = within(table())
    .getAllByRole('columnheader')
    .findIndex((head) => head === column(name))
  return rows().map((row) => plain(row.children[at] as HTMLElement))
}

afterEach(async () => {
  document.documentElement.dataset['theme'] = 'light'
  window.scrollTo(0, 0)
  await page.viewport(1280, 720)
})

describe('the list of indicators', () => {
  test('says what can be judged, and lists what is only followed as such', async () => {
    expect(await open('/indicators')).toHaveTextContent('Chỉ tiêu: 44 trên 108 chỉ tiêu đánh giá được, 8 khó đạt')
    expect(table()).toHaveAttribute('aria-rowcount', '194')
    expect(plain(rows()[0] ?? document.body)).toMatch(/^Khó đạt/)
    await userEvent.selectOptions(choice('Loại'), 'theo dõi, không mục tiêu')
    await waitFor(() => expect(where()).toBe('/indicators?kind=context'))
    expect(counted('85 trong 193 chỉ tiêu; bộ lọc đang ẩn 108.')).toBeVisible()
    expect(plain(rows()[0] ?? document.body)).toContain('theo dõi, chưa có mục tiêu cả khóa')
  })

  test('each filter stands in the address and adds to the others; one link lets go of all', async () => {
    await open('/indicators')
    await userEvent.selectOptions(choice('Chương trình'), '02 Tăng trưởng kinh tế')
    await waitFor(() => expect(where()).toBe('/indicators?programme=XVII-02'))
    await userEvent.click(screen.getByRole('link', { name: '5 Khó đạt' }))
    await waitFor(() => expect(rows()).toHaveLength(5))
    expect(where()).toBe('/indicators?status=off_track&programme=XVII-02')
    expect(counted('5 trong 193 chỉ tiêu; bộ lọc đang ẩn 188.')).toBeVisible()
    await userEvent.selectOptions(choice('So với 31/12/2023'), 'xấu đi')
    await waitFor(() => expect(rows()).toHaveLength(3))
    await userEvent.click(screen.getByRole('link', { name: 'Bỏ lọc' }))
    await waitFor(() => expect(where()).toBe('/indicators'))
    expect(counted('193 chỉ tiêu, không ẩn chỉ tiêu nào.')).toBeVisible()
  })

  test('words are found as they are typed, without diacritics', async () => {
    await open('/indicators')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm trong danh sách' }), 'ty le do thi hoa')
    await waitFor(() => expect(where()).toBe('/indicators?q=ty+le+do+thi+hoa'))
    expect(screen.getByRole('searchbox')).toHaveValue('ty le do thi hoa')
    expect(rows().some((row) => plain(row).includes('Tỷ lệ đô thị hóa'))).toBe(true)
    await userEvent.click(screen.getByRole('link', { name: 'Bỏ lọc' }))
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''))
  })

  const filterLegend = () => screen.getByRole('list', { name: 'Lọc theo tình trạng' })
  const countLine = () =>
    screen.getByText('150 nhiệm vụ, không ẩn nhiệm vụ nào.', { selector: '[tabindex] > span' }).parentElement

  test.each([
    ['/indicators?status=off_track', filterLegend],
    ['/tasks?q=kh%C3%B4ng+th%E1%BA%A5y', countLine],
  ])('what lets go of the filter of %s leaves the focus beside it', async (address, place) => {
    await open(address)
    screen.getAllByRole('link', { name: 'Bỏ lọc' }).at(-1)?.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Bỏ lọc' })).not.toBeInTheDocument())
    await waitFor(() => expect(place()).toHaveFocus())
  })

  test('the count is said once the words stand, without the way out', async () => {
    await open('/indicators')
    const said: string[] = []
    const region = within(screen.getByRole('main')).getByRole('status')
    const observer = new MutationObserver(() => said.push(region.textContent))
    observer.observe(region, { childList: true, characterData: true, subtree: true })
    const field = screen.getByRole<HTMLInputElement>('searchbox')
    field.focus()
    // Each letter is drawn, but no timer can run before the last one, however busy the machine is.
    for (const letter of 'khach du lich') {
      act(() => {
        field.setRangeText(letter, field.value.length, field.value.length, 'end')
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await Promise.resolve()
    }
    await waitFor(() => expect(said).toEqual([expect.stringMatching(/^\d+ trong 193 chỉ tiêu; bộ lọc đang ẩn \d+\.$/)]))
    observer.disconnect()
  })

  test('words that nothing holds are said so, with the way back', async () => {
    await open('/indicators?q=kh%C3%B4ng+th%E1%BA%A5y')
    expect(screen.getByText(/Không có chỉ tiêu nào khớp với bộ lọc/)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: 'Bỏ lọc' })).not.toHaveLength(0)
  })

  test('every column sorts, once its own way and once backwards; the address says so', async () => {
    await open('/indicators?columns=status,name,programme,figure,target,distance,pace,confidence,agency,turn')
    expect(column('Tình trạng')).toHaveAttribute('aria-sort', 'descending')
    for (const [name, parameter] of [
      ['Chỉ tiêu', 'name'],
      ['Chương trình', 'programme'],
      ['Số liệu', 'figure'],
      ['Mục tiêu', 'target'],
      ['So với khoảng', 'distance'],
      ['Cần mỗi năm', 'pace'],
      ['Độ tin cậy', 'confidence'],
      ['Cơ quan chủ trì', 'agency'],
      ['Đổi từ', 'turn'],
    ] as const) {
      await userEvent.click(within(column(name)).getByRole('link'))
      await waitFor(() => expect(where()).toContain(`sort=${parameter}`))
      const first = column(name).getAttribute('aria-sort')
      expect(first).toMatch(/ascending|descending/)
      await userEvent.click(within(column(name)).getByRole('link'))
      await waitFor(() => expect(where()).toContain(`sort=-${parameter}`))
      expect(column(name).getAttribute('aria-sort')).not.toBe(first)
    }
    await userEvent.click(within(column('Tình trạng')).getByRole('link'))
    await waitFor(() => expect(where()).not.toContain('sort='))
  })

  test('a column’s head is named by the column alone; what following it does is its description', async () => {
    await open('/indicators?sort=name')
    const head = screen.getByRole('columnheader', { name: 'Chỉ tiêu' })
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(within(head).getByRole('link', { name: 'Chỉ tiêu' })).toHaveAccessibleDescription('xếp theo tên')
  })

  test('names follow the Vietnamese alphabet', async () => {
    await open('/indicators?sort=name&columns=name')
    const names = rows().map((row) => within(row).getByRole('link').textContent)
    expect(names.length).toBeGreaterThan(10)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare))
  })

  test('grouped by status, each group says how many it has and leads to them alone', async () => {
    await open('/indicators')
    await userEvent.selectOptions(choice('Xếp nhóm'), 'theo tình trạng')
    await waitFor(() => expect(where()).toBe('/indicators?group=status'))
    // Eight off track, and a head for each of the seven groups.
    expect(table()).toHaveAttribute('aria-rowcount', String(193 + 7 + 1))
    expect(plain(rows()[0] ?? document.body)).toBe('Khó đạt8')
    await userEvent.click(within(rows()[0] ?? document.body).getByRole('link'))
    await waitFor(() => expect(where()).toBe('/indicators?status=off_track&group=status'))
  })

  test('a group of an agency leads to the agency', async () => {
    await open('/indicators?group=agency&kind=target')
    const first = within(rows()[0] ?? document.body).getByRole('link')
    expect(first.getAttribute('href')).toMatch(/^\/agencies\//)
  })

  test('columns are chosen, and the choice stands in the address', async () => {
    await open('/indicators')
    expect(screen.queryByRole('columnheader', { name: /^Cơ quan chủ trì/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByText('Cột (9/10)'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cơ quan chủ trì' }))
    await waitFor(() => expect(column('Cơ quan chủ trì')).toBeVisible())
    expect(where()).toContain('columns=status,name')
    expect(screen.getByRole('checkbox', { name: 'Chỉ tiêu' })).toBeDisabled()
    await userEvent.click(screen.getByRole('link', { name: 'Về các cột thường dùng' }))
    await waitFor(() => expect(where()).toBe('/indicators'))
  })

  test('an unknown programme or agency in the address hides nothing', async () => {
    await open('/indicators?programme=%3Cb%3E&agency=nobody&sort=price&group=price&columns=price')
    expect(counted('193 chỉ tiêu, không ẩn chỉ tiêu nào.')).toBeVisible()
  })

  test('without a compared day nothing is said of changes', async () => {
    await open('/indicators?compare=none&turn=worse&columns=status,name,turn')
    expect(screen.queryByRole('columnheader', { name: /^Đổi từ/ })).not.toBeInTheDocument()
    expect(counted('193 chỉ tiêu, không ẩn chỉ tiêu nào.')).toBeVisible()
  })

  test('a register without indicators says so and offers the rehearsal', async () => {
    await open('/indicators', 'vi', nothing)
    expect(screen.getByText(/Bộ dữ liệu chưa có chỉ tiêu nào/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Tập huấn' })).toBeVisible()
  })
})

describe('five thousand rows', () => {
  const lastLink = (): HTMLElement => screen.getByRole('link', { name: idOf(MANY) })

  test('only those around the window are there, and each says which it is', async () => {
    await open('/indicators?sort=name', 'vi', many)
    expect(table()).toHaveAttribute('aria-rowcount', '5001')
    expect(rows().length).toBeLessThan(60)
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(rows().map((_, i) => String(i + 2)))
  })

  test('the keyboard reaches the last and comes back; the focus is in sight and not under the head', async () => {
    await open('/indicators?sort=name', 'vi', many)
    screen.getByRole('link', { name: idOf(1) }).focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(screen.getByRole('link', { name: idOf(3) })).toHaveFocus())
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(lastLink()).toHaveFocus())
    await waitFor(() => expect(lastLink().getBoundingClientRect().bottom).toBeLessThanOrEqual(720))
    expect(lastLink().closest('[role=row]')).toHaveAttribute('aria-rowindex', '5001')
    expect(rows().length).toBeLessThan(60)
    await userEvent.keyboard('{ArrowUp}')
    await waitFor(() => expect(screen.getByRole('link', { name: idOf(MANY - 1) })).toHaveFocus())
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(screen.getByRole('link', { name: idOf(1) })).toHaveFocus())
    await waitFor(() => {
      const { x, y, width, height } = screen.getByRole('link', { name: idOf(1) }).getBoundingClientRect()
      const there = document.elementFromPoint(x + width / 2, y + height / 2)
      expect(there).toBe(screen.getByRole('link', { name: idOf(1) }))
    })
  })

  test('scrolling reaches the last, and the row with the keyboard stays', async () => {
    await open('/indicators?sort=name', 'vi', many)
    screen.getByRole('link', { name: idOf(2) }).focus()
    await waitFor(() => {
      window.scrollTo(0, document.documentElement.scrollHeight)
      expect(lastLink().getBoundingClientRect().bottom).toBeLessThanOrEqual(720)
    })
    expect(screen.getByRole('link', { name: idOf(2) })).toHaveFocus()
    expect(rows().length).toBeLessThan(60)
  })

  test('no row covers another, and the head stays at the top', async () => {
    await open('/indicators?sort=name', 'vi', many)
    window.scrollTo(0, 60_000)
    await waitFor(() => expect(Number(rows()[0]?.getAttribute('aria-rowindex') ?? 0)).toBe(2))
    await waitFor(() => expect(Number(rows()[1]?.getAttribute('aria-rowindex') ?? 0)).toBeGreaterThan(500))
    await waitFor(() => {
      const boxes = rows()
        .slice(1)
        .map((row) => row.getBoundingClientRect())
      const gaps = boxes.slice(1).map((box, i) => box.top - (boxes[i]?.bottom ?? 0))
      expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(1)
    })
    expect(column('Chỉ tiêu').getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
    expect(column('Chỉ tiêu').getBoundingClientRect().top).toBeLessThan(40)
  })

  test('the list is one stop of the Tab key', async () => {
    await open('/indicators?sort=name&columns=name', 'vi', many)
    screen.getByRole('link', { name: idOf(5) }).focus()
    await userEvent.keyboard('{Tab}')
    expect(table().contains(document.activeElement)).toBe(false)
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(screen.getByRole('link', { name: idOf(5) })).toHaveFocus()
  })

  test('are cards on a telephone, the last one in reach as well', async () => {
    await page.viewport(390, 844)
    await open('/indicators?sort=name', 'vi', many)
    const first = rows()[0]?.getBoundingClientRect()
    expect(first?.height).toBeGreaterThan(100)
    screen.getByRole('link', { name: idOf(1) }).focus()
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(lastLink()).toHaveFocus())
    await waitFor(() => expect(lastLink().getBoundingClientRect().bottom).toBeLessThanOrEqual(844))
    expect(rows().length).toBeLessThan(40)
  })

  test('tasks walk by rows', async () => {
    await open('/tasks?sort=title', 'vi', many)
    rows()[0]?.focus()
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-rowindex', '5001'))
    await userEvent.keyboard('{Home}{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-rowindex', '3'))
  })
})

describe('the list of tasks', () => {
  test('choices made at once do not undo each other', async () => {
    await open('/tasks')
    // Without a pause in between: the first is not on the screen yet when the second comes.
    screen.getByRole('link', { name: 'Dòng thời gian' }).click()
    screen.getByRole('link', { name: /^\d+ Quá hạn$/ }).click()
    const field = screen.getByRole<HTMLInputElement>('searchbox')
    field.setRangeText('quy')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await waitFor(() => expect(where()).toBe('/tasks?status=overdue&part=timeline&q=quy'))
  })

  test('comes longest overdue first, with the agency’s word where it differs', async () => {
    expect(await open('/tasks')).toHaveTextContent(/nhiệm vụ: 14 quá hạn, \d+ sắp đến hạn/)
    expect(plain(rows()[0] ?? document.body)).toContain('1.716 ngày')
    expect(cellTexts('Cơ quan báo cáo')).toContain('báo cáo chưa triển khai12/12/2022')
  })

  test('its filters stand in the address; the marks count what the other filters leave', async () => {
    await open('/tasks')
    await userEvent.selectOptions(choice('Cơ quan chủ trì'), 'Sở Xây dựng')
    await waitFor(() => expect(rows()).toHaveLength(5))
    await userEvent.click(screen.getByRole('link', { name: '1 Quá hạn' }))
    await waitFor(() => expect(where()).toBe('/tasks?status=overdue&agency=so-xay-dung'))
    expect(rows()).toHaveLength(1)
    expect(counted(/1 trong \d+ nhiệm vụ; bộ lọc đang ẩn \d+\./)).toBeVisible()
  })

  test('the timeline shows the same tasks over the years of the term', async () => {
    await open('/tasks?programme=XVII-03')
    const count = table().getAttribute('aria-rowcount')
    await userEvent.click(screen.getByRole('link', { name: 'Dòng thời gian' }))
    await waitFor(() => expect(where()).toBe('/tasks?programme=XVII-03&part=timeline'))
    expect(table()).toHaveAttribute('aria-rowcount', count)
    expect(table()).toHaveAccessibleName(/Dòng thời gian của/)
    const strips = rows().map((row) => row.querySelector('svg[width="16"] ~ *, svg:not([width])'))
    expect(strips.every((strip) => strip !== null)).toBe(true)
    expect(plain(rows()[0] ?? document.body)).toContain('bắt đầu 31/03/2021, hạn 20/04/2021')
    expect(screen.getByRole('list', { name: 'Ký hiệu trên dòng thời gian' })).toHaveTextContent('đến ngày 31/12/2025')
  })

  test('agencies are links, sources open elsewhere', async () => {
    await open('/tasks')
    const first = rows()[0] ?? document.body
    expect(within(first).getByRole('link', { name: 'Sở Xây dựng' })).toHaveAttribute('href', '/agencies/so-xay-dung')
    expect(within(first).getByRole('link', { name: /^Bộ Xây dựng/ })).toHaveAttribute('rel', 'noopener noreferrer')
  })
})

describe('an agency', () => {
  test('begins with what it owes', async () => {
    expect(await open('/agencies/so-xay-dung')).toHaveTextContent(
      'Sở Xây dựng: 6 chỉ tiêu nợ số liệu, 1 nhiệm vụ quá hạn',
    )
    const owed = screen.getByRole('region', { name: 'Còn nợ' })
    expect(within(owed).getAllByRole('listitem')).toHaveLength(7)
    expect(owed).toHaveTextContent('chưa có số 2021–2024, quá hạn từ 31/03/2022')
    expect(owed).toHaveTextContent('hạn 20/04/2021, chậm 1.716 ngày')
    expect(screen.getByRole('link', { name: 'Mọi cơ quan chủ trì' })).toHaveAttribute('href', '/agencies')
    expect(screen.getByRole('region', { name: 'Thường trực 1 chương trình' })).toHaveTextContent(
      '03 Đô thị và kinh tế đô thị',
    )
    expect(screen.getByRole('region', { name: '7 chỉ tiêu chủ trì' })).toBeVisible()
    expect(screen.getByRole('region', { name: '5 nhiệm vụ chủ trì' })).toBeVisible()
  })

  test('that owes nothing is said to', async () => {
    expect(await open('/agencies/truong-le-hong-phong')).toHaveTextContent(
      /không nợ số liệu, không có nhiệm vụ quá hạn/,
    )
    expect(screen.getByText(/cơ quan không nợ số liệu nào/)).toBeVisible()
  })

  test('explains the status of what it owes and of what it leads', async () => {
    await open('/agencies/so-xay-dung')
    const owed = screen.getByRole('region', { name: 'Còn nợ' })
    const [badge] = within(owed).getAllByRole('button', { name: /^Vì sao .*\? ./ })
    await userEvent.click(badge ?? document.body)
    expect(screen.getByRole('dialog', { name: /^Vì sao/ })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const led = screen.getByRole('region', { name: '7 chỉ tiêu chủ trì' })
    expect(within(led).getAllByRole('button', { name: /^Vì sao/ }).length).toBeGreaterThan(3)
  })

  test('that nobody knows has a way back', async () => {
    expect(await open('/agencies/%3Cb%3E')).toHaveTextContent('Không có trang này')
    expect(screen.getByText(/“<b>”/)).toBeVisible()
  })
})

describe('the agencies', () => {
  test('stand in a list, those that owe most first, each with its page', async () => {
    expect(await open('/agencies')).toHaveTextContent(/^\d+ cơ quan: \d+ cơ quan nợ số liệu hoặc có nhiệm vụ quá hạn$/)
    const links = within(table()).getAllByRole('link')
    expect(links.length).toBe(rows().length)
    const counts = rows().map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent)),
    )
    const owed = counts.map(([figures = 0, tasks = 0]) => figures + tasks)
    expect(owed).toEqual(owed.toSorted((a, b) => b - a))
    expect(within(table()).getByRole('row', { name: /^Sở Xây dựng/ })).toHaveTextContent('Sở Xây dựng61175')
  })

  test('a register without any says so', async () => {
    expect(await open('/agencies', 'vi', nothing)).toHaveTextContent('Chưa có cơ quan chủ trì nào')
  })

  test.each([
    ['/indicators', 12],
    ['/tasks', 39],
  ] as const)('only those that lead something are offered: %s', async (path, most) => {
    await open(path)
    const offered = within(choice('Cơ quan chủ trì')).getAllByRole('option').slice(1)
    expect(offered.length).toBeLessThanOrEqual(most)
    for (const { textContent } of offered.slice(0, 4)) {
      await userEvent.selectOptions(choice('Cơ quan chủ trì'), textContent)
      await waitFor(() => expect(rows().length).toBeGreaterThan(0))
      expect(screen.queryByText(/Không có (?:chỉ tiêu|nhiệm vụ) nào khớp/)).toBeNull()
    }
  })
})

describe('a badge in the list', () => {
  test('opens its explanation where it stands; the name leads to the page', async () => {
    await open('/indicators')
    const [first = document.body] = rows()
    const badge = within(first).getByRole('button', { name: /^Vì sao khó đạt\? ./ })
    await userEvent.click(badge)
    const dialog = screen.getByRole('dialog', { name: 'Vì sao khó đạt?' })
    expect(dialog).toHaveTextContent('Giới hạn quyết định')
    // The keys of the list are not those of the window over it.
    await userEvent.keyboard('{ArrowDown}{End}')
    expect(dialog).toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(badge).toHaveFocus()
    expect(where()).toBe('/indicators')
    expect(within(within(first).getByRole('rowheader')).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/indicators\/./),
    )
  })

  test('of five thousand is there only for the rows in sight', async () => {
    await open('/indicators', 'vi', many)
    expect(screen.getAllByRole('button', { name: /^Vì sao/ }).length).toBeLessThan(60)
    await userEvent.click(screen.getAllByRole('button', { name: /^Vì sao/ })[3] ?? document.body)
    expect(screen.getByRole('dialog', { name: /^Vì sao/ })).toBeVisible()
  })
})

const SCREENS = [
  '/indicators',
  '/agencies',
  '/indicators?group=programme',
  '/indicators?group=status&q=khach',
  '/tasks',
  '/tasks?part=timeline&group=agency',
  '/agencies/so-xay-dung',
]

describe('every screen is free of what axe can find', () => {
  test.each(SCREENS.flatMap((path) => [['vi', 'light', path] as const, ['en', 'dark', path] as const]))(
    '%s, %s, %s',
    async (language, theme, path) => {
      document.documentElement.lang = language
      document.documentElement.dataset['theme'] = theme
      await open(path, language)
      const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    },
  )

  test.each(['/indicators', '/tasks?part=timeline', '/agencies/so-xay-dung'])('as cards, %s', async (path) => {
    await page.viewport(390, 844)
    await open(path)
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})

const ALL_COLUMNS = '/indicators?columns=status,name,programme,figure,target,distance,pace,confidence,agency,turn'

test.each([1440, 1280, 1024, 900, 860, 390, 320])('at %i pixels nothing is wider than the window', async (width) => {
  await page.viewport(width, 844)
  for (const path of [ALL_COLUMNS, '/tasks', '/tasks?part=timeline', '/agencies', '/agencies/so-xay-dung']) {
    await open(path, 'en')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    for (const list of screen.getAllByRole('table')) {
      const edge = list.getBoundingClientRect().right
      const cells = [...list.querySelectorAll('[role=cell], [role=columnheader]')]
      expect(Math.max(...cells.map((cell) => cell.getBoundingClientRect().right))).toBeLessThanOrEqual(edge + 1)
    }
    cleanup()
  }
})
