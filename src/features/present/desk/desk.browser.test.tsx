import { cleanup, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { freezeCode } from '@/domain/freezeCode'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { RoomContext, type Room } from '@/features/present/room'
import { datapackageSource } from '@/sources/datapackage'
import { changeMeeting, EMPTY_MEETING, useMeetings } from '@/state/meeting'
import { SLIDE_MINUTES, usePreferences } from '@/state/preferences'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { channelName } from './channel'
import { DeskScreen } from './DeskScreen'
import { ShowScreen } from './ShowScreen'
import css from './desk.module.css'

const MINUTE = 60_000
const NOW = 1_767_060_000_000
/** Channels reach every page of this origin: each test has a register of its own. */
let nth = 0
let room: Room

beforeEach(() => {
  nth += 1
  room = {
    register: `desk-${nth}`,
    title: 'Số liệu công bố',
    owner: 'Thành ủy Hà Nội',
    simulated: false,
    today: '2026-01-15',
    now: () => NOW,
    keepSite: async () => 'kept',
    renderView: () => null,
  }
  usePreferences.setState({ presentKeys: true, slideMinutes: SLIDE_MINUTES.usual })
  changeMeeting(room.register, () => EMPTY_MEETING)
})

const inRoom = (element: ReactNode): ReactNode => <RoomContext value={room}>{element}</RoomContext>
const openDesk = async (slide = 'title', language: 'vi' | 'en' = 'vi'): Promise<HTMLElement> =>
  openScreen('/present/desk', inRoom(<DeskScreen />), `/present/desk?slide=${encodeURIComponent(slide)}`, language)
const openShow = async (slide = 'title', language: 'vi' | 'en' = 'vi'): Promise<HTMLElement> =>
  openScreen('/present/show', inRoom(<ShowScreen />), `/present/show?slide=${encodeURIComponent(slide)}`, language)
const slideNow = (): string | null => new URLSearchParams(whereNow().split('?')[1]).get('slide')

const GROWTH = 'indicator:grdp-growth-average'

describe('the desk', () => {
  test('says which slide is on and which comes next', async () => {
    expect(await openDesk('overview')).toHaveTextContent(/^Trang 2 trên \d+ · Tổng quan$/)
    expect(screen.getByRole('heading', { level: 2, name: /^Tiếp theo: trang 3/ })).toBeVisible()
    expect(
      within(screen.getByRole('navigation', { name: 'Các trang quanh đây' })).getByRole('button', { current: true }),
    ).toHaveTextContent(/^2Tổng quan/)
  })

  test('says that the end of the deck is reached', async () => {
    await openDesk('overview')
    await userEvent.keyboard('{End}')
    expect(await screen.findByRole('heading', { level: 2, name: 'Hết bộ trang' })).toBeVisible()
    const last = slideNow()
    await userEvent.keyboard('{ArrowRight}')
    expect(slideNow()).toBe(last)
  })

  test('from a slide that is not in the deck it says where the deck goes on', async () => {
    await openDesk('overview')
    await userEvent.keyboard('/')
    await userEvent.fill(screen.getByRole('combobox', { name: 'Nhảy đến trang' }), 'do thi hoa')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Tỷ lệ đô thị hóa')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(slideNow()).toBe('indicator:urbanisation-rate'))
    const aside = screen.getByRole('heading', { level: 1 }).textContent
    expect(screen.getByRole('heading', { level: 2, name: /^Tiếp theo/ })).toHaveTextContent(
      aside.startsWith('Ngoài bộ trang') ? 'về trang 2' : 'trang',
    )
  })

  test.each(['indicator:no-such', 'programme:XVI-01', 'no slide at all'])(
    'a slide that the register does not have is named, with the way to the first one: %s',
    async (name) => {
      const heading = await openDesk(name)
      expect(heading).toHaveTextContent(`Không có trang “${name}”`)
      expect(screen.getByText('Bộ dữ liệu “Số liệu công bố” không có trang này')).toBeVisible()
      await userEvent.click(screen.getByRole('button', { name: 'Về trang đầu' }))
      await waitFor(() => expect(heading).toHaveTextContent(/^Trang 1 trên/))
    },
  )

  test('its line of keys names every one that a meeting needs', async () => {
    await openDesk()
    const keys = screen.getByRole('button', { name: '? Phím tắt' }).parentElement
    expect(keys?.textContent.replaceAll(/\s+/g, ' ')).toMatch(/F toàn màn hình.*Q câu hỏi.*R nhận số mới.*Esc kết thúc/)
  })

  test('letters from the middle of words choose nothing until an arrow does', async () => {
    await openDesk('asked')
    const field = screen.getByRole('combobox', { name: 'Nhảy đến trang' })
    await userEvent.fill(field, 'ong quan')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Tổng quan')
    await userEvent.keyboard('{Enter}')
    expect(field).toHaveValue('ong quan')
    expect(slideNow()).toBe('asked')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(slideNow()).toBe('overview'))
  })

  test.each([
    ['vi', /^Chưa chốt · số liệu đến [^·]+ · Số liệu công bố$/],
    ['en', /^Not frozen · figures as of [^·]+ · Số liệu công bố$/],
  ] as const)('names no code as long as nothing is frozen: %s', async (language, text) => {
    await openDesk('overview', language)
    expect(screen.getByText((_, element) => element?.localName === 'p' && text.test(element.textContent))).toBeVisible()
  })

  test('Escape in the jump box leaves it and jumps nowhere', async () => {
    await openDesk('overview')
    const field = screen.getByRole('combobox', { name: 'Nhảy đến trang' })
    await userEvent.fill(field, '5')
    await userEvent.keyboard('{Escape}')
    expect(field).toHaveValue('')
    expect(field).not.toHaveFocus()
    expect(slideNow()).toBe('overview')
  })

  test('the space bar presses the button that has the focus, and after a click it steps', async () => {
    await openDesk('overview')
    const second = screen.getByRole('button', { name: /^Chương trình 02:/ })
    second.focus()
    await userEvent.keyboard(' ')
    await waitFor(() => expect(slideNow()).toBe('programme:XVII-02'))
    await userEvent.click(screen.getByRole('button', { name: /^Chương trình 03:/ }))
    await waitFor(() => expect(slideNow()).toBe('programme:XVII-03'))
    await userEvent.keyboard(' ')
    await waitFor(() => expect(slideNow()).not.toBe('programme:XVII-03'))
  })
})

describe('on a small laptop or under a browser’s zoom (rule P16)', () => {
  const resize = async (width: number, height: number): Promise<void> => {
    onTestFinished(async () => page.viewport(1280, 720))
    await page.viewport(width, height)
  }
  const part = (name: string | undefined): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`.${name}`)
    if (found === null) throw new Error(`no ${name}`)
    return found
  }
  const desk = (): HTMLElement => part(css.desk)

  test.each([
    ['vi', 1280, 720],
    ['en', 1280, 720],
    ['vi', 1024, 576],
    ['en', 1024, 576],
    ['vi', 853, 480],
    ['en', 853, 480],
  ] as const)('nothing lies on anything, is cut off or out of reach: %s, %i × %i', async (language, width, height) => {
    await resize(width, height)
    await openDesk(GROWTH, language)
    const parts = {
      head: part(css.head),
      current: part(css.current),
      jump: part(css.jump),
      programmes: part(css.programmes),
      keys: part(css.keys),
      strip: part(css.strip),
      next: part(css.next),
      notes: part(css.notes),
      late: part(css.latePanel),
    }
    const boxes = Object.entries(parts).map(([name, element]) => ({ name, box: element.getBoundingClientRect() }))
    const touching = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right &&
            one.box.left < box.right &&
            box.top < one.box.bottom &&
            one.box.top < box.bottom,
        )
        .map(({ name }) => `${one.name} and ${name}`),
    )
    expect(touching).toEqual([])
    expect(screen.getByRole('combobox').getBoundingClientRect().width).toBeGreaterThanOrEqual(180)
    expect(desk().scrollWidth).toBe(width)
    for (const [name, element] of Object.entries(parts)) {
      element.scrollIntoView({ block: 'nearest' })
      const { left, top, right, bottom } = element.getBoundingClientRect()
      // Scrolling stops at whole pixels.
      const outside = Math.max(-left, -top, right - width, bottom - height)
      expect({ name, isInside: outside < 1 }).toEqual({ name, isInside: true })
    }
  })

  test.each([
    ['vi', '0px'],
    ['en', '0px'],
    ['vi', '2px'],
    ['en', '2px'],
  ] as const)(
    'at 1280 × 720 nothing has to be scrolled to, even when the audience window is blocked and words are wider: %s, %s',
    async (language, wider) => {
      await resize(1280, 720)
      document.body.style.letterSpacing = wider
      onTestFinished(() => void document.body.style.removeProperty('letter-spacing'))
      await openDesk(GROWTH, language)
      expect(desk().scrollHeight).toBe(720)
      vi.spyOn(window, 'open').mockReturnValue(null)
      onTestFinished(() => void vi.restoreAllMocks())
      await userEvent.click(within(part(css.head)).getAllByRole('button')[0] ?? document.body)
      expect(screen.getByRole('alert')).toBeVisible()
      expect(desk().scrollHeight).toBe(720)
      expect(part(css.strip).getBoundingClientRect().bottom).toBeLessThanOrEqual(720)
    },
  )

  test.each(['overview', 'asked'])('the shorter strip still has the slide that is on: %s', async (slide) => {
    await openDesk(slide)
    const strip = within(part(css.strip))
    expect(strip.getAllByRole('button')).toHaveLength(5)
    expect(strip.getByRole('button', { current: true })).toBeVisible()
  })
})

describe('notes', () => {
  test('are kept with the figure they were written for', async () => {
    await openDesk(GROWTH)
    await userEvent.fill(screen.getByRole('textbox', { name: /^Ghi chú/ }), 'Hỏi Sở')
    expect(useMeetings.getState().byRegister[room.register]?.notes[GROWTH]).toEqual({
      text: 'Hỏi Sở',
      writtenFor: '6,62\u00A0%',
    })
    expect(screen.queryByText(/^Viết khi/)).not.toBeInTheDocument()
  })

  test('warn when it is another figure now, until somebody says that they hold', async () => {
    changeMeeting(room.register, () => ({ notes: { [GROWTH]: { text: 'Hỏi Sở', writtenFor: '6,1 %' } } }))
    await openDesk(GROWTH)
    expect(screen.getByText('Viết khi số là 6,1 %, nay là 6,62 %.')).toBeVisible()
    await userEvent.fill(screen.getByRole('textbox', { name: /^Ghi chú/ }), 'Hỏi Sở Tài chính')
    expect(screen.getByText(/^Viết khi số là 6,1 %/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ghi chú vẫn đúng' }))
    await waitFor(() => expect(screen.queryByText(/^Viết khi/)).not.toBeInTheDocument())
  })
})

describe('time', () => {
  const timer = (): HTMLElement => screen.getByRole('button', { name: /tính giờ|phút/ })

  test('is not counted before the meeting began', async () => {
    await openDesk()
    await userEvent.click(timer())
    await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu tính giờ' }))
    await waitFor(() => expect(timer()).toHaveTextContent(/^0 phút, còn \d+/))
  })

  test('begins when the rooms see a slide, and can be paused', async () => {
    await openDesk('overview')
    expect(timer()).toHaveTextContent('Chưa tính giờ')
    const { say } = await otherWindow()
    say(here({ visible: false }))
    await screen.findByText('Cửa sổ trình chiếu đang bị che hoặc thu nhỏ')
    expect(timer()).toHaveTextContent('Chưa tính giờ')
    say(here({}))
    await waitFor(() => expect(timer()).toHaveTextContent(/^0 phút, còn \d+/))
    await userEvent.click(timer())
    await userEvent.click(screen.getByRole('button', { name: 'Tạm dừng' }))
    expect(timer()).toHaveTextContent(/· tạm dừng/)
    await userEvent.click(screen.getByRole('button', { name: 'Tính tiếp' }))
    expect(timer()).not.toHaveTextContent(/tạm dừng/)
  })

  test('is counted in minutes against the plan, and over it', async () => {
    changeMeeting(room.register, () => ({ startedAt: NOW - 24.5 * MINUTE, minutes: { title: 4 } }))
    usePreferences.setState({ slideMinutes: 0.5 })
    await openDesk()
    expect(timer()).toHaveTextContent(/^24 phút, quá \d+ · \d\d:\d\d$/)
  })

  test('the plan is set in its dialog', async () => {
    changeMeeting(room.register, () => ({ startedAt: NOW }))
    await openDesk()
    await userEvent.click(timer())
    const before = timer().textContent
    await userEvent.fill(screen.getByRole('textbox', { name: 'Phút cho trang này' }), '30')
    await waitFor(() => expect(timer().textContent).not.toBe(before))
  })

  test.each([
    ['vi', 'Phút cho một trang không ghi riêng', 'Phút cho trang này', '1,5', '2,5'],
    ['en', 'Minutes for a slide without its own', 'Minutes for this slide', '1.5', '2.5'],
  ] as const)('minutes are written as the language writes them: %s', async (language, usual, own, shown, typed) => {
    await openDesk('title', language)
    await userEvent.click(screen.getByRole('button', { name: /chưa tính giờ|not timed yet/i }))
    const usualField = screen.getByRole('textbox', { name: usual })
    expect(usualField).toHaveValue(shown)
    await userEvent.fill(usualField, typed)
    expect(usePreferences.getState().slideMinutes).toBe(2.5)
    const ownField = screen.getByRole('textbox', { name: own })
    // Either sign is understood.
    for (const text of ['0,5', '0.5']) {
      await userEvent.fill(ownField, '')
      expect(useMeetings.getState().byRegister[room.register]?.minutes).toEqual({})
      await userEvent.fill(ownField, text)
      expect(useMeetings.getState().byRegister[room.register]?.minutes).toEqual({ title: 0.5 })
    }
    await userEvent.fill(ownField, 'nhiều')
    expect(ownField).toBeInvalid()
    expect(useMeetings.getState().byRegister[room.register]?.minutes).toEqual({ title: 0.5 })
    usualField.focus()
    await waitFor(() => expect(ownField).toHaveValue(shown.replace('1', '0')))
  })
})

/** The other end of the channel: what the window says, and a way to speak to it. */
async function otherWindow() {
  const register = await datapackageSource({ url: new URL('/data/register.json', location.origin).href }).register(
    'XVII',
    {},
  )
  const name = channelName(room.register, freezeCode(register, '2025-12-31', DEFAULT_LIMITS))
  const channel = new BroadcastChannel(name)
  onTestFinished(() => channel.close())
  const heard: unknown[] = []
  channel.addEventListener('message', ({ data }) => heard.push(data))
  return { name, heard, say: BroadcastChannel.prototype.postMessage.bind(channel) }
}

const here = (more: object): object => ({
  kind: 'here',
  turn: 0,
  slide: 'overview',
  cover: null,
  visible: true,
  fullScreen: false,
  width: 1280,
  height: 720,
  ...more,
})

describe('several desks', () => {
  /** Another desk of the same meeting holds the wheel until the returned function is called. */
  async function otherDesk(name: string): Promise<() => void> {
    let close = (): void => undefined
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    await new Promise<void>((steers) => {
      void navigator.locks
        .request(name, { steal: true }, async () => {
          steers()
          await closed
        })
        .catch(() => undefined)
    })
    onTestFinished(close)
    return close
  }
  const sign = (): HTMLElement | null => screen.queryByText(/^Một bàn khác đang điều khiển/)

  test('the one that does not steer goes where the rooms are, and steers again when the other is closed', async () => {
    await openDesk('title')
    const { name, say, heard } = await otherWindow()
    // Opened after the desk's own channel: what is heard here has been heard there.
    const witness = await otherWindow()
    say(here({ turn: 10, slide: 'title' }))
    const close = await otherDesk(name)
    await waitFor(() => expect(sign()).toBeVisible())
    // The other desk never heard of the ten wishes; the rooms obey it all the same.
    say(here({ turn: 3, slide: 'programme:XVII-04' }))
    await waitFor(() => expect(slideNow()).toBe('programme:XVII-04'))
    say({ kind: 'ask', of: 'desk' })
    // Asked while it follows, not when it steers already.
    await waitFor(() => expect(witness.heard).toContainEqual({ kind: 'ask', of: 'desk' }))
    close()
    await waitFor(() => expect(sign()).toBeNull())
    expect(heard).not.toContainEqual(expect.objectContaining({ kind: 'show' }))
    say({ kind: 'ask', of: 'desk' })
    await waitFor(() =>
      expect(heard).toContainEqual({ kind: 'show', turn: 3, slide: 'programme:XVII-04', cover: null }),
    )
  })

  test('a step before the rooms have been heard is not lost to what they saw before', async () => {
    await openDesk('title')
    const { say, heard } = await otherWindow()
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(slideNow()).toBe('overview'))
    say(here({ turn: 10, slide: 'title' }))
    await waitFor(() => expect(heard).toContainEqual({ kind: 'show', turn: 11, slide: 'overview', cover: null }))
    expect(slideNow()).toBe('overview')
    // From then on they are believed.
    say(here({ turn: 11, slide: 'title' }))
    await waitFor(() => expect(slideNow()).toBe('title'))
  })

  test('whoever acts steers', async () => {
    await openDesk('title')
    const { name, heard } = await otherWindow()
    await otherDesk(name)
    await waitFor(() => expect(sign()).toBeVisible())
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(sign()).toBeNull())
    await waitFor(() => expect(slideNow()).toBe('overview'))
    await waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ kind: 'show', slide: 'overview' })))
  })

  test('the audience window obeys no wish that is older than what it shows, and says so', async () => {
    await openShow('overview')
    const { say, heard } = await otherWindow()
    say({ kind: 'show', turn: 7, slide: 'asked', cover: null })
    await waitFor(() => expect(slideNow()).toBe('asked'))
    say({ kind: 'show', turn: 6, slide: 'title', cover: null })
    await waitFor(() => expect(heard.filter((one) => (one as { turn?: number }).turn === 7).length).toBeGreaterThan(1))
    expect(slideNow()).toBe('asked')
  })
})

describe('the end', () => {
  const timer = (): HTMLElement => screen.getByRole('button', { name: /tính giờ|phút/ })
  const question = {
    id: 'a',
    text: 'Vì sao chậm?',
    asker: '',
    agencyId: null,
    due: null,
    askedOn: '2026-01-15',
    slide: 'title',
    asOf: '2025-12-31',
    code: 'K7-3F9A',
    answered: false,
  }

  test('is asked for before the desk is left; the rooms see the last picture, the clock stops, questions can be saved', async () => {
    changeMeeting(room.register, () => ({ startedAt: NOW - 24 * MINUTE, questions: [question] }))
    const heading = await openDesk('overview')
    const { heard } = await otherWindow()
    await userEvent.keyboard('{Escape}')
    const dialog = screen.getByRole('dialog', { name: 'Kết thúc buổi họp?' })
    expect(whereNow()).toContain('/present/desk')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc buổi họp' }))
    await waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ kind: 'show', cover: 'closing' })))
    expect(heading).toHaveTextContent('Buổi họp đã kết thúc')
    expect(useMeetings.getState().byRegister[room.register]).toMatchObject({ pausedAt: NOW, endedAt: NOW })
    const ended = screen.getByRole('dialog', { name: 'Buổi họp đã kết thúc' })
    expect(ended).toHaveTextContent('1 câu hỏi đã ghi, 1 chờ trả lời.')
    let file: Blob | undefined
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      if (made instanceof Blob) file = made
      return 'blob:none'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    onTestFinished(() => void vi.restoreAllMocks())
    await userEvent.click(within(ended).getByRole('button', { name: 'Xuất câu hỏi ra tệp' }))
    expect(await file?.text()).toContain('\r\nVì sao chậm?;')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(timer()).toHaveTextContent(/^24 phút, .* · đã kết thúc/)
    // Nothing but a deliberate button goes on.
    await userEvent.keyboard('{PageDown}2b')
    expect(heading).toHaveTextContent('Buổi họp đã kết thúc')
    await userEvent.click(screen.getByRole('button', { name: 'Tiếp tục buổi họp' }))
    await waitFor(() => expect(heading).toHaveTextContent(/^Trang 2 trên/))
    expect(useMeetings.getState().byRegister[room.register]).toMatchObject({ pausedAt: null, endedAt: null })
  })

  test('an audience window alone asks before it leads to the notes, and has a last picture without them', async () => {
    await openShow('overview')
    await userEvent.keyboard('{Escape}')
    const dialog = screen.getByRole('dialog', { name: 'Kết thúc buổi họp?' })
    expect(dialog).toHaveTextContent('Hãy ngừng chia sẻ màn hình trước khi mở.')
    expect(whereNow()).toContain('/present/show')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc buổi họp' }))
    expect(await screen.findByRole('heading', { name: /^Phần\strình\sbày\sđã\skết\sthúc$/ })).toBeVisible()
  })

  test('the desk knows when the audience window was ended or gone on with by itself', async () => {
    changeMeeting(room.register, () => ({ startedAt: NOW - 5 * MINUTE }))
    const heading = await openDesk('overview')
    const { say } = await otherWindow()
    say(here({ cover: 'closing' }))
    await waitFor(() => expect(heading).toHaveTextContent('Buổi họp đã kết thúc'))
    say(here({}))
    await waitFor(() => expect(heading).toHaveTextContent(/^Trang 2 trên/))
    expect(timer()).toHaveTextContent(/^5 phút, còn \d+ · \d\d:\d\d$/)
  })
})

describe('the audience window', () => {
  test('names a slide that the register does not have, and leads to the first one', async () => {
    expect(await openShow('indicator:no-such')).toHaveTextContent('Bộ dữ liệu “Số liệu công bố” không có trang này')
    expect(screen.getByText('Không có trang “indicator:no-such”')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Về trang đầu' }))
    await waitFor(() => expect(slideNow()).toBe('title'))
    expect(screen.queryByText(/^Không có trang/)).not.toBeInTheDocument()
  })

  test('shows one slide and has no control', async () => {
    await openShow('overview')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  test('blank, its ground is black; a step only shows the slide again', async () => {
    await openShow('overview')
    await userEvent.keyboard('b')
    expect(await screen.findByRole('heading', { name: 'Màn đen' })).toBeInTheDocument()
    await userEvent.keyboard('{PageDown}')
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Màn đen' })).not.toBeInTheDocument())
    expect(slideNow()).toBe('overview')
  })

  test('obeys what is a message, and nothing else', async () => {
    await openShow('overview')
    const { say, heard } = await otherWindow()
    for (const sent of [
      null,
      'show',
      { kind: 'show', turn: 1, slide: 'asked' },
      { kind: 'show', turn: 1, slide: 'no:slide', cover: null },
    ])
      say(sent)
    say({ kind: 'ask', of: 'rooms' })
    await waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'here', slide: 'overview', cover: null }))
    say({ kind: 'show', turn: 2, slide: 'asked', cover: null })
    await waitFor(() => expect(slideNow()).toBe('asked'))
  })

  test('says nothing more once it closes, whatever it is asked', async () => {
    await openShow('overview')
    const { say, heard } = await otherWindow()
    // Opened after the window's own channel: what is heard here has been heard there.
    const witness = await otherWindow()
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    say({ kind: 'ask', of: 'rooms' })
    await waitFor(() => expect(witness.heard).toContainEqual({ kind: 'ask', of: 'rooms' }))
    // An answer would have been said by now, and arrives before what is said later.
    say({ kind: 'ask', of: 'desk' })
    await waitFor(() => expect(witness.heard).toContainEqual({ kind: 'ask', of: 'desk' }))
    expect(heard).toEqual([{ kind: 'gone' }])
    window.dispatchEvent(new PageTransitionEvent('pageshow'))
    await waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'here' }))
  })
})

test.each([
  ['vi', 'Ghi một câu hỏi (chỉ ở bàn này)'],
  ['en', 'Note a question (only at this desk)'],
] as const)(
  'the keys that are the desk’s alone stand in its help, and not in the rooms’: %s',
  async (language, text) => {
    await openDesk('overview', language)
    await userEvent.keyboard('?')
    expect(within(await screen.findByRole('dialog')).getByText(text)).toBeVisible()
    cleanup()
    await openShow('overview', language)
    await userEvent.keyboard('?')
    const help = await screen.findByRole('dialog')
    expect(help).not.toHaveTextContent(/chỉ ở bàn này|only at this desk/)
    expect(within(help).queryByText('R')).toBeNull()
    expect(within(help).getByText('B')).toBeVisible()
  },
)

test.each(['vi', 'en'] as const)('axe finds nothing in the help: %s', async (language) => {
  document.documentElement.lang = language
  await openDesk(GROWTH, language)
  await userEvent.keyboard('?')
  const { violations } = await axe.run(await screen.findByRole('dialog'), { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
