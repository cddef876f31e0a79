import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { RoomContext, type Room } from '@/features/present/room'
import { changeMeeting, EMPTY_MEETING, useMeetings } from '@/state/meeting'
import { SLIDE_MINUTES, usePreferences } from '@/state/preferences'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { DeskScreen } from './DeskScreen'
import { ShowScreen } from './ShowScreen'

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
    renderView: () => null,
  }
  usePreferences.setState({ presentKeys: true, slideMinutes: SLIDE_MINUTES.usual })
  changeMeeting(room.register, () => EMPTY_MEETING)
})

const inRoom = (element: ReactNode): ReactNode => <RoomContext value={room}>{element}</RoomContext>
const openDesk = async (slide = 'title', language: 'vi' | 'en' = 'vi'): Promise<HTMLElement> =>
  openScreen('/present/desk', inRoom(<DeskScreen />), `/present/desk?slide=${encodeURIComponent(slide)}`, language)
const openShow = async (slide = 'title'): Promise<HTMLElement> =>
  openScreen('/present/show', inRoom(<ShowScreen />), `/present/show?slide=${encodeURIComponent(slide)}`)
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
    await openDesk('asked')
    expect(screen.getByRole('heading', { level: 2, name: 'Hết bộ trang' })).toBeVisible()
    await userEvent.keyboard('{ArrowRight}')
    expect(slideNow()).toBe('asked')
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

  test('a slide that the register does not have is the first one', async () => {
    expect(await openDesk('indicator:no-such')).toHaveTextContent(/^Trang 1 trên/)
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
    await userEvent.fill(screen.getByRole('spinbutton', { name: 'Phút cho trang này' }), '30')
    await waitFor(() => expect(timer().textContent).not.toBe(before))
  })
})

describe('the audience window', () => {
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
    const code = /[0-9A-Z]{2}-[0-9A-Z]{4}/.exec(document.body.textContent)?.[0] ?? ''
    const channel = new BroadcastChannel(`tien-do ${room.register} ${code}`)
    const say = BroadcastChannel.prototype.postMessage.bind(channel)
    for (const sent of [
      null,
      'show',
      { kind: 'show', turn: 1, slide: 'asked' },
      { kind: 'show', turn: 1, slide: 'no:slide', blank: false },
    ])
      say(sent)
    const answer = new Promise<unknown>((resolve) => {
      channel.addEventListener('message', ({ data }) => resolve(data))
    })
    say({ kind: 'ask', of: 'rooms' })
    expect(await answer).toMatchObject({ kind: 'here', slide: 'overview', blank: false })
    say({ kind: 'show', turn: 2, slide: 'asked', blank: false })
    await waitFor(() => expect(slideNow()).toBe('asked'))
    channel.close()
  })
})

test.each(['vi', 'en'] as const)('axe finds nothing in the help: %s', async (language) => {
  document.documentElement.lang = language
  await openDesk(GROWTH, language)
  await userEvent.keyboard('?')
  const { violations } = await axe.run(await screen.findByRole('dialog'), { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
