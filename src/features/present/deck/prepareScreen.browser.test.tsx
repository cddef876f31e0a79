import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Language } from '@/domain/register'
import { RoomContext, type Room } from '@/features/present/room'
import { EMPTY_MEETING, useMeetings, type Meeting } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { PrepareScreen } from './PrepareScreen'

const room: Room = {
  register: 'rehearsal',
  title: 'Tập huấn',
  owner: 'Thành ủy Hà Nội',
  simulated: true,
  today: '2026-01-05',
  now: () => 1_767_600_000_000,
  keepSite: async () => 'kept',
  renderView: (address) => <h1>{address}</h1>,
}
const GRDP = 'indicator:grdp-growth-average'

async function open(search = '', language: Language = 'vi', place: Room = room): Promise<HTMLElement> {
  return openScreen(
    '/present',
    <RoomContext value={place}>
      <PrepareScreen />
    </RoomContext>,
    `/present?register=rehearsal${search}`,
    language,
    { compareTo: '2023-12-31' },
  )
}

const meeting = (): Meeting => useMeetings.getState().byRegister['rehearsal'] ?? EMPTY_MEETING
const keep = (part: Partial<Meeting>): void => {
  useMeetings.setState({ byRegister: { rehearsal: { ...EMPTY_MEETING, ...part } } })
}
const rows = (): HTMLElement[] => {
  const list = screen.getByRole('region', { name: 'Thứ tự các trang' })
  return within(list).getAllByRole('listitem')
}
const titles = (): (string | undefined)[] => rows().map((row) => within(row).getByRole('link').textContent)

beforeEach(() => useMeetings.setState({ byRegister: {} }))
afterEach(() => vi.restoreAllMocks())

describe('the deck', () => {
  test('is the register’s, with its minutes in the heading', async () => {
    const heading = await open()
    expect(heading.textContent).toMatch(/^\d+ trang chiếu, dự kiến \d+ phút$/)
    expect(titles().slice(0, 3)).toEqual(['Trang đầu', 'Tổng quan', 'Những gì đã đổi'])
    expect(Number.parseInt(heading.textContent, 10)).toBe(rows().length)
    expect(screen.getByRole('button', { name: 'Về thứ tự của bộ dữ liệu' })).toBeDisabled()
  })

  test('is put in another order by buttons and by Alt and the arrows, and says so', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Đưa xuống sau: Trang đầu' }))
    expect(titles().slice(0, 2)).toEqual(['Tổng quan', 'Trang đầu'])
    expect(screen.getByText('“Trang đầu” đã chuyển đến vị trí 2 trên', { exact: false })).toBeInTheDocument()
    const moved = screen.getByRole('link', { name: 'Trang đầu' })
    moved.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(titles().slice(0, 3)).toEqual(['Tổng quan', 'Những gì đã đổi', 'Trang đầu'])
    expect(screen.getByRole('link', { name: 'Trang đầu' })).toHaveFocus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(titles().slice(0, 2)).toEqual(['Trang đầu', 'Tổng quan'])
  })

  test('a button that has reached the end of the list hands the focus to its slide', async () => {
    await open()
    const up = screen.getByRole('button', { name: 'Đưa lên trước: Tổng quan' })
    await userEvent.click(up)
    expect(titles()[0]).toBe('Tổng quan')
    await waitFor(() => expect(screen.getByRole('link', { name: 'Tổng quan' })).toHaveFocus())
    const last = titles().at(-2) ?? ''
    await userEvent.click(screen.getByRole('button', { name: `Đưa xuống sau: ${last}` }))
    expect(titles().at(-1)).toBe(last)
    await waitFor(() => expect(screen.getByRole('link', { name: last })).toHaveFocus())
  })

  test('says which slide it does not have when an address asks for it', async () => {
    await open('&slide=indicator%3Ano-such')
    expect(screen.getByText('Bộ trang này không có trang “indicator:no-such”. Đang mở trang đầu.')).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Tổng quan' }))
    await waitFor(() => expect(screen.queryByText(/^Bộ trang này không có/)).toBeNull())
  })

  test('shows the row of the slide that an address asks for', async () => {
    await open('&slide=programme%3AXVII-10')
    const row = document.querySelector('li[data-slide="programme:XVII-10"]')
    expect(row).not.toBeNull()
    await waitFor(() => {
      const { top, bottom } = row?.getBoundingClientRect() ?? { top: -1, bottom: Infinity }
      expect([top >= 0, bottom <= window.innerHeight]).toEqual([true, true])
    })
  })

  test('is put in another order by dragging', async () => {
    await open()
    const [first, second] = rows()
    if (first === undefined || second === undefined) throw new Error('two rows')
    fireEvent.dragStart(second)
    fireEvent.dragOver(first)
    fireEvent.drop(first)
    expect(titles().slice(0, 2)).toEqual(['Tổng quan', 'Trang đầu'])
  })

  test('leaves slides out and takes them in, and goes back to the register’s order and forward again', async () => {
    const heading = await open()
    const all = rows().length
    await userEvent.click(screen.getByRole('button', { name: 'Để ngoài: Tổng quan' }))
    expect(heading.textContent).toMatch(new RegExp(`^${all - 1} trang`))
    expect(screen.getByText(/Để ngoài 1 trang/)).toBeInTheDocument()
    expect(rows()).toHaveLength(all)
    await userEvent.click(screen.getByRole('button', { name: 'Về thứ tự của bộ dữ liệu' }))
    expect(heading.textContent).toMatch(new RegExp(`^${all} trang`))
    expect(meeting().entries).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(heading.textContent).toMatch(new RegExp(`^${all - 1} trang`))
    await userEvent.click(screen.getByRole('button', { name: 'Lấy vào: Tổng quan' }))
    expect(heading.textContent).toMatch(new RegExp(`^${all} trang`))
  })

  test('counts the minutes planned for its slides', async () => {
    const heading = await open()
    const before = Number(/(\d+) phút/.exec(heading.textContent)?.[1])
    await userEvent.type(screen.getByRole('textbox', { name: 'Số phút cho trang “Tổng quan”' }), '11,5')
    expect(meeting().minutes).toEqual({ overview: 11.5 })
    expect(Number(/(\d+) phút/.exec(heading.textContent)?.[1])).toBe(before + 10)
  })

  test('draws only the pictures that are in sight', async () => {
    const { container } = { container: document.body }
    await open()
    await waitFor(() => expect(container.querySelectorAll('li footer').length).toBeGreaterThan(0))
    expect(container.querySelectorAll('li footer').length).toBeLessThan(rows().length / 2)
  })
})

describe('a note', () => {
  test('is kept with the figure it was written for', async () => {
    await open(`&slide=${GRDP}`)
    await userEvent.type(screen.getByRole('textbox', { name: /^Ghi chú/ }), 'Hỏi Sở')
    const { text, writtenFor } = meeting().notes[GRDP] ?? {}
    expect(text).toBe('Hỏi Sở')
    expect(writtenFor).toMatch(/^\d+,\d+\s%$/)
    expect(screen.queryByText(/Ghi chú viết cho số/)).toBeNull()
  })

  test('warns when the figure is another one now, until somebody has read it again', async () => {
    keep({ notes: { [GRDP]: { text: 'Hỏi Sở', writtenFor: '1,11 %' } } })
    await open(`&slide=${GRDP}`)
    expect(screen.getByText(/^Ghi chú viết cho số 1,11 %, nay là \d+,\d+ %/)).toBeInTheDocument()
    expect(screen.getByText(/ghi chú viết cho số cũ/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /^Đã xem lại, dùng được cho/ }))
    expect(screen.queryByText(/Ghi chú viết cho số/)).toBeNull()
    expect(meeting().notes[GRDP]?.text).toBe('Hỏi Sở')
  })
})

describe('saved decks and files', () => {
  const fileField = (): HTMLElement => screen.getByLabelText('Nhập từ tệp')
  const fileOf = (text: string, name = 'giao-ban.json'): File => new File([text], name, { type: 'application/json' })
  const written = (more: object = {}): string =>
    JSON.stringify({
      kind: 'tien-do-deck',
      version: 1,
      register: 'rehearsal',
      entries: [{ slide: 'asked', shown: true }],
      notes: { title: { text: 'Chào', writtenFor: null } },
      minutes: {},
      questions: [],
      decks: [],
      ...more,
    })

  test('a deck is saved under a name, used again and deleted, one step of which can be taken back', async () => {
    const heading = await open('&part=saved')
    const all = heading.textContent
    await userEvent.type(screen.getByRole('textbox', { name: 'Tên bộ trang' }), 'Giao ban{Enter}')
    expect(screen.getByText('Đã lưu bộ “Giao ban”.')).toBeInTheDocument()
    keep({ decks: meeting().decks, entries: [{ slide: 'overview', shown: true }] })
    await waitFor(() => expect(heading.textContent).toMatch(/^1 trang/))
    await userEvent.click(screen.getByRole('button', { name: 'Dùng bộ “Giao ban”' }))
    expect(heading.textContent).toBe(all)
    await userEvent.click(screen.getByRole('button', { name: 'Xóa bộ “Giao ban”' }))
    expect(meeting().decks).toEqual([])
    expect(screen.getByRole('heading', { name: 'Bộ trang đã lưu' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(meeting().decks.map(({ name }) => name)).toEqual(['Giao ban'])
  })

  test('what is exported can be imported', async () => {
    keep({ notes: { title: { text: 'Chào', writtenFor: null } }, minutes: { title: 3 } })
    let blob: Blob | undefined
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      if (made instanceof Blob) blob = made
      return 'blob:none'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await open('&part=saved')
    await userEvent.click(screen.getByRole('button', { name: 'Xuất ra tệp' }))
    const text = await (blob ?? new Blob()).text()
    expect(text).not.toMatch(/observations|"value"/)
    useMeetings.setState({ byRegister: {} })
    await userEvent.upload(fileField(), fileOf(text))
    await screen.findByText('Đã nhập tệp “giao-ban”.')
    expect(meeting()).toMatchObject({ notes: { title: { text: 'Chào' } }, minutes: { title: 3 } })
  })

  test('a file that comes to a deck in use asks what to do, and loses nothing', async () => {
    keep({ entries: [{ slide: 'title', shown: true }], notes: { title: { text: 'Của tôi', writtenFor: null } } })
    await open('&part=saved')
    await userEvent.upload(fileField(), fileOf(written()))
    const group = await screen.findByRole('group', { name: 'Tệp “giao-ban”' })
    expect(meeting().notes['title']?.text).toBe('Của tôi')
    await userEvent.click(within(group).getByRole('button', { name: 'Thêm thành bộ mới' }))
    expect(screen.getByText(/1 ghi chú trong tệp không nhập/)).toBeInTheDocument()
    expect(meeting()).toMatchObject({
      entries: [{ slide: 'title' }],
      decks: [{ name: 'giao-ban' }],
      notes: { title: { text: 'Của tôi' } },
    })
    await userEvent.upload(fileField(), fileOf(written()))
    await userEvent.click(await screen.findByRole('button', { name: 'Thay' }))
    expect(meeting()).toMatchObject({ entries: [{ slide: 'asked' }], notes: { title: { text: 'Chào' } } })
    await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(meeting().notes['title']?.text).toBe('Của tôi')
  })

  test.each([
    ['no JSON', 'PK', /không phải tệp JSON hợp lệ/],
    ['something else', '{}', /không phải bộ trang chiếu/],
    ['a newer one', written({ version: 9 }), /phiên bản mới hơn/],
    ['an unknown one', written({ version: -1 }), /một phiên bản mà trang này không biết/],
  ])('a wrong file is said in words: %s', async (_, text, words) => {
    await open('&part=saved')
    await userEvent.upload(fileField(), fileOf(text))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(meeting()).toEqual(EMPTY_MEETING)
  })

  test('what of a file cannot be read, and that it is of another register, is said before anything is taken', async () => {
    await open('&part=saved')
    await userEvent.upload(fileField(), fileOf(written({ register: 'published', questions: [{ id: 1 }] })))
    const group = await screen.findByRole('group', { name: 'Tệp “giao-ban”' })
    expect(group).toHaveTextContent(/bộ dữ liệu khác \(published\)/)
    expect(group).toHaveTextContent(/Không đọc được và sẽ không nhập: câu hỏi \(1 mục\)\./)
    await userEvent.click(within(group).getByRole('button', { name: 'Không nhập' }))
    expect(meeting()).toEqual(EMPTY_MEETING)
  })
})

test('a question is noted with its slide and code, answered, filtered and deleted; the deck then opens with it', async () => {
  const heading = await open(`&part=questions&slide=${GRDP}`)
  const before = Number.parseInt(heading.textContent, 10)
  await userEvent.click(screen.getByRole('button', { name: 'Ghi câu hỏi mới' }))
  const dialog = screen.getByRole('dialog', { name: 'Ghi câu hỏi' })
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Câu hỏi' }), 'Vì sao chậm?')
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Người hỏi, phòng họp' }), 'Tây Hồ')
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Cơ quan trả lời' }), 'Sở Tài chính')
  const due = within(dialog).getByRole('textbox', { name: 'Hạn trả lời' })
  const keepIt = within(dialog).getByRole('button', { name: 'Lưu câu hỏi' })
  for (const wrong of ['13/25/2026', '20/01/2025']) {
    await userEvent.clear(due)
    await userEvent.type(due, wrong)
    await userEvent.click(keepIt)
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/dạng ngày\/tháng\/năm, từ 05\/01\/2026/)
    expect(due).toHaveFocus()
    expect(due).toBeInvalid()
  }
  await userEvent.clear(due)
  await userEvent.type(due, '20/1/2026')
  await userEvent.click(keepIt)
  expect(screen.getByRole('button', { name: 'Ghi câu hỏi mới' })).toHaveFocus()
  expect(meeting().questions).toMatchObject([
    { text: 'Vì sao chậm?', asker: 'Tây Hồ', due: '2026-01-20', askedOn: '2026-01-05', slide: GRDP, answered: false },
  ])
  expect(meeting().questions[0]?.code).toMatch(/^[0-9A-Z]{2}-[0-9A-Z]{4}$/)
  const row = screen.getByRole('listitem')
  // Asked again in a month, the link leads to the figures that were on the slide.
  const { searchParams } = new URL(within(row).getByRole<HTMLAnchorElement>('link').href)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    slide: GRDP,
    asOf: '2025-12-31',
    freeze: meeting().questions[0]?.code,
  })
  expect(row).toHaveTextContent(/Tây Hồ · gửi Sở Tài chính · hạn 20\/01\/2026/)
  // The deck in use stays as it is; the one of another day opens with the question.
  expect(Number.parseInt(heading.textContent, 10)).toBe(before)
  const [asked] = meeting().questions
  if (asked === undefined) throw new Error('no question')
  act(() => keep({ questions: [{ ...asked, askedOn: '2026-01-04' }] }))
  expect(Number.parseInt(heading.textContent, 10)).toBe(before + 1)

  await userEvent.click(within(row).getByRole('checkbox', { name: 'Đã trả lời: Vì sao chậm?' }))
  expect(Number.parseInt(heading.textContent, 10)).toBe(before)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chỉ câu hỏi chờ trả lời' }))
  expect(screen.getByText('Mọi câu hỏi đã được trả lời.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chỉ câu hỏi chờ trả lời' }))
  await userEvent.click(screen.getByRole('button', { name: 'Xóa câu hỏi: Vì sao chậm?' }))
  expect(meeting().questions).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  expect(meeting().questions).toHaveLength(1)
})

test('when a question goes, the focus goes to the next one, else to where one is added', async () => {
  const question = {
    asker: '',
    agencyId: null,
    due: null,
    askedOn: '2026-01-05',
    slide: 'title',
    asOf: null,
    code: 'K7-3F9A',
    answered: false,
  }
  keep({ questions: ['một', 'hai', 'ba'].map((text) => ({ ...question, id: text, text })) })
  await open('&part=questions')
  const drop = (text: string): HTMLElement => screen.getByRole('button', { name: `Xóa câu hỏi: ${text}` })
  await userEvent.click(drop('hai'))
  expect(drop('ba')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(drop('một')).toHaveFocus()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chỉ câu hỏi chờ trả lời' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Đã trả lời: một' }))
  expect(screen.getByRole('button', { name: 'Ghi câu hỏi mới' })).toHaveFocus()
})

describe('the check before going live', () => {
  const check = (what: string): HTMLElement => {
    const found = screen.getByText(what, { selector: 'li > span' }).closest('li')
    if (found === null) throw new Error(what)
    return found
  }

  test('draws every slide once and says how many are ready', async () => {
    keep({ entries: ['title', 'overview', GRDP, 'programme:XVII-02'].map((slide) => ({ slide, shown: true })) })
    await open('&part=check')
    await waitFor(() => expect(check('Trang chiếu')).toHaveTextContent(/Đạt\. Sẵn sàng 4\/4/))
    await waitFor(() => expect(check('Mất mạng')).toHaveTextContent(/Đạt\. Chạy được khi mất mạng/))
    expect(check('Cỡ chữ, nét và tương phản')).toHaveTextContent(/Đạt\. Đủ rõ cho các phòng trên 4 trang, nền sáng/)
    expect(check('Chốt số liệu')).toHaveTextContent(/Chưa\. Số liệu chưa chốt/)
  })

  test('names the slides that the rooms could not read, each with the way to see it as they do', async () => {
    keep({ entries: ['title', 'view:/tasks', 'view:/data'].map((slide) => ({ slide, shown: true })) })
    const pale = <p style={{ fontSize: 30, color: '#999' }}>Chữ nhạt</p>
    const small = <p style={{ fontSize: 8 }}>Chữ nhỏ</p>
    const clear = <p style={{ fontSize: 30, color: '#000' }}>Chữ rõ</p>
    const renderView = (address: string): ReactNode =>
      address.startsWith('/tasks') ? [pale, small] : address.startsWith('/data') ? clear : null
    await open('&part=check', 'vi', { ...room, renderView })
    const line = check('Cỡ chữ, nét và tương phản')
    await waitFor(() => expect(line).toHaveTextContent(/Chưa\. 1 trên 3 trang có chỗ/))
    expect(within(line).getByRole('listitem')).toHaveTextContent(/\(2 chỗ\)$/)
    await userEvent.click(within(line).getByRole('link'))
    await waitFor(() => expect(new URLSearchParams(whereNow().split('?')[1]).get('slide')).toBe('view:/tasks'))
    expect(await screen.findByText('2 chỗ các phòng có thể không đọc được')).toBeVisible()
  })

  test('measures in the colours that the slides are shown in', async () => {
    usePreferences.setState({ meetingTheme: 'dark' })
    onTestFinished(() => void usePreferences.setState({ meetingTheme: 'light' }))
    keep({ entries: ['title', 'overview', GRDP, 'programme:XVII-02'].map((slide) => ({ slide, shown: true })) })
    await open('&part=check')
    await waitFor(() => expect(check('Cỡ chữ, nét và tương phản')).toHaveTextContent(/Đạt\. .* trên 4 trang, nền tối/))
  })

  test('says what the browser refuses, and how to go on without it', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(false)
    vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    vi.spyOn(window, 'open').mockReturnValue(null)
    await open('&part=check')
    await waitFor(() => expect(check('Lưu trên máy')).toHaveTextContent(/Trình duyệt từ chối\. Không ghi được/))
    expect(check('Toàn màn hình')).toHaveTextContent(/Trình duyệt từ chối\. .*cửa sổ thường/)
    await waitFor(() => expect(check('Giữ màn hình sáng')).toHaveTextContent('Trình duyệt từ chối'))
    expect(check('Cửa sổ thứ hai')).toHaveTextContent('Chưa thử')
    await userEvent.click(screen.getByRole('button', { name: 'Mở thử' }))
    expect(check('Cửa sổ thứ hai')).toHaveTextContent(/Trình duyệt từ chối\. Bị chặn/)
  })
})

describe('the rooms', () => {
  test('get a slide that is drawn for them whole', async () => {
    await open(`&slide=${GRDP}`)
    await userEvent.click(screen.getByRole('button', { name: 'Xem như các phòng thấy' }))
    expect(await screen.findByText('Chữ và nét trên trang này đủ rõ cho các phòng.')).toBeInTheDocument()
  })

  test('are seen at the size of their picture, and beside what was sent', async () => {
    onTestFinished(async () => page.viewport(1280, 720))
    await page.viewport(1440, 900)
    await open(`&slide=${GRDP}`)
    await userEvent.click(screen.getByRole('button', { name: 'Xem như các phòng thấy' }))
    const [bad, good] = ['Sau khi nén', 'Trước khi nén'].map((name) => screen.getByRole('button', { name }))
    if (bad === undefined || good === undefined) throw new Error('two buttons')
    const picture = document.querySelector('[data-rooms] section')?.closest('[inert]')?.firstElementChild
    if (picture == null) throw new Error('no picture')
    expect(picture.getBoundingClientRect()).toMatchObject({ width: 640, height: 360 })
    expect(getComputedStyle(picture).filter).not.toBe('none')
    await userEvent.click(good)
    expect(getComputedStyle(picture).filter).toBe('none')
    expect(picture.getBoundingClientRect()).toMatchObject({ width: 640, height: 360 })
    await userEvent.click(bad)
    expect(getComputedStyle(picture).filter).not.toBe('none')
  })

  test('are sent the view and the code, never a figure', async () => {
    await open(`&slide=${GRDP}`)
    const link = screen.getByRole<HTMLInputElement>('textbox', { name: 'Liên kết đến trang này' })
    const { pathname, searchParams } = new URL(link.value)
    expect(pathname).toBe('/present/show')
    expect(Object.fromEntries(searchParams)).toEqual({
      register: 'rehearsal',
      asOf: '2025-12-31',
      compare: '2023-12-31',
      lang: 'vi',
      freeze: expect.stringMatching(/^[0-9A-Z]{2}-[0-9A-Z]{4}$/),
      slide: GRDP,
    })
    await userEvent.click(screen.getByRole('button', { name: 'Mã QR' }))
    expect(await screen.findByRole('img', { name: /^Mã QR dẫn đến trang/ })).toBeInTheDocument()
  })
})

test('the way to the desk and to one window keeps the slide', async () => {
  await open(`&slide=${GRDP}&freeze=K7-3F9A`)
  for (const name of ['Mở bàn trình chiếu', 'Trình chiếu trong một cửa sổ']) {
    const to = new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href)
    expect([to.searchParams.get('slide'), to.searchParams.get('freeze')]).toEqual([GRDP, 'K7-3F9A'])
  }
  await userEvent.click(screen.getByRole('link', { name: /^Kiểm tra/ }))
  await waitFor(() => expect(whereNow()).toContain('part=check'))
})

test.each<[Language, string]>([
  ['vi', ''],
  ['vi', '&part=questions'],
  ['vi', '&part=saved'],
  ['vi', '&part=check'],
  ['en', ''],
  ['en', '&part=questions'],
  ['en', '&part=saved'],
  ['en', '&part=check'],
])('axe finds no fault: %s %s', async (language, search) => {
  keep({
    decks: [{ name: 'Giao ban', entries: [{ slide: 'title', shown: true }] }],
    notes: { title: { text: 'Chào', writtenFor: '1 %' } },
    questions: [
      {
        id: 'a',
        text: 'Vì sao?',
        asker: '',
        agencyId: null,
        due: null,
        askedOn: '2026-01-05',
        slide: 'title',
        asOf: '2025-12-31',
        code: 'K7-3F9A',
        answered: false,
      },
    ],
  })
  await open(search, language)
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  cleanup()
})
