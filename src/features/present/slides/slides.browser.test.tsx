import { cleanup, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { Slide } from '@/domain/deck'
import type { Indicator, Register, Target } from '@/domain/register'
import { RoomContext, type Room } from '@/features/present/room'
import type { ProgressSource } from '@/sources/source'
import { EMPTY_MEETING, changeMeeting } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { indicatorOf, observationOf, programmeOf, smallRegister, targetOf, taskOf } from '~/mocks/smallRegister'
import { openScreen } from '~/tests/setup/openScreen'
import { slideFaults } from '~/tests/setup/slideFaults'
import { SlideView } from './SlideView'

const ROOM: Room = {
  register: 'published',
  title: 'Số liệu công bố',
  owner: 'Thành ủy · Khóa XVII',
  simulated: false,
  today: '2025-12-31',
  now: () => 0,
  renderView: (address) => <p>{address}</p>,
}

let registers = 0

/** A register that is there at once; each is another one to the cache. */
function sourceOf(register: Register): ProgressSource {
  registers += 1
  return { name: `slides ${registers}`, register: async () => register, localityObservations: async () => [] }
}

interface Shown {
  readonly room?: Partial<Room>
  readonly register?: Register
  readonly compare?: string
  /** Of the picture, in CSS pixels. */
  readonly width?: number
}

async function open(slide: Slide, { room, register, compare = 'none', width }: Shown = {}): Promise<HTMLElement> {
  const framed: ReactNode = (
    <RoomContext value={{ ...ROOM, ...room }}>
      <div style={{ width }}>
        <SlideView slide={slide} place={{ page: 2, of: 9 }} />
      </div>
    </RoomContext>
  )
  const ground = register === undefined ? {} : { source: sourceOf(register) }
  return openScreen('/', framed, `/?compare=${compare}`, 'vi', ground)
}

const faults = (): readonly string[] => slideFaults({ said: ['Số liệu đến 31/12/2025, mã ', 'chưa chốt'] })

afterEach(() => {
  usePreferences.setState({ meetingTheme: 'light' })
  changeMeeting('published', () => EMPTY_MEETING)
})

/** So many programmes of so many judged indicators, half of them silent. */
function wide(programmes: number, indicators: number): Register {
  const rows: { indicator: Indicator; target: Target }[] = Array.from({ length: programmes * indicators }, (_, i) => {
    const id = `i${i}`
    return {
      indicator: indicatorOf({ id, programmeId: `p${i % programmes}` }),
      target: targetOf({ indicatorId: id, lower: 10 }),
    }
  })
  const known = rows.filter((_, i) => Math.floor(i / programmes) % 2 === 0)
  return smallRegister({
    programmes: Array.from({ length: programmes }, (_, i) => {
      const name = { vi: `Chương trình số ${i + 1}, tên dài`, en: `Programme ${i + 1}` }
      return { ...programmeOf({ id: `p${i}`, number: i + 1 }), shortName: name }
    }),
    indicators: rows.map(({ indicator }) => indicator),
    targets: rows.map(({ target }) => target),
    observations: known.flatMap(({ indicator: { id: indicatorId } }) => [
      observationOf({ indicatorId, period: '2020', value: 1 }),
      observationOf({ indicatorId, period: '2024', value: 8 }),
    ]),
  })
}

test.each([
  [9, 22],
  [11, 22],
  [10, 26],
])('%d programmes of %d indicators stand in one picture', async (programmes, indicators) => {
  await open({ kind: 'overview' }, { register: wide(programmes, indicators) })
  expect(screen.getAllByRole('row')).toHaveLength(programmes)
  expect(faults()).toEqual([])
})

test('of more tasks than have room as many as fit, and how many there are besides, alike in every size', async () => {
  const tasks = Array.from({ length: 40 }, (_, i) =>
    taskOf({
      id: `t${i}`,
      programmeId: 'p',
      due: '2025-06-30',
      title: { vi: `Nhiệm vụ số ${i + 1} của chương trình, viết đầy đủ như trong kế hoạch của thành phố`, en: 'x' },
    }),
  )
  const register = smallRegister({ programmes: [programmeOf({ id: 'p' })], tasks })
  const counts = []
  for (const width of [1200, 900, 333]) {
    const heading = await open({ kind: 'tasks', programme: 'p' }, { register, width })
    const stage = heading.closest('section')
    if (stage === null) throw new Error('no stage')
    const rows = within(stage).getAllByRole('listitem')
    counts.push(rows.length)
    expect(stage).toHaveTextContent(`và ${40 - rows.length} nhiệm vụ khác`)
    expect(faults()).toEqual([])
    cleanup()
  }
  expect(new Set(counts).size).toBe(1)
  expect(counts[0]).toBeGreaterThan(3)
})

test('a simulated register says so on every slide, most of all on the first', async () => {
  await open({ kind: 'title' }, { room: { simulated: true } })
  expect(screen.getAllByText('Số liệu mô phỏng')).toHaveLength(2)
  expect(screen.getByText(/không phải số liệu thật/)).toBeVisible()
})

test('the first slide says whose figures they are, of which day, which freeze, and what they are compared with', async () => {
  await open({ kind: 'title' }, { compare: '2023-12-31' })
  for (const [name, value] of [
    ['Số liệu đến ngày', '31/12/2025'],
    ['So với ngày', '31/12/2023'],
    ['Bộ dữ liệu', 'Số liệu công bố'],
  ] as const) {
    expect(screen.getByText(name).nextElementSibling).toHaveTextContent(value)
  }
  expect(screen.getByText('Mã chốt').nextElementSibling?.textContent).toMatch(/^[0-9A-Z]{2}-[0-9A-Z]{4}$/)
  expect(screen.queryByText('Số liệu mô phỏng')).toBeNull()
})

test.each<readonly [Slide, string]>([
  [{ kind: 'indicator', indicator: 'gone' }, 'Bộ dữ liệu đang chiếu không có chỉ tiêu “gone”'],
  [{ kind: 'worst', programme: 'XVI-09' }, 'Bộ dữ liệu đang chiếu không có chương trình “XVI-09”'],
])('a slide of what the register does not have says so: %j', async (slide, text) => {
  expect(await open(slide)).toHaveTextContent(text)
  expect(faults()).toEqual([])
})

test('a screen as a slide is called by its name, and nothing in it answers', async () => {
  const heading = await open({ kind: 'view', address: '/tasks?status=overdue' })
  expect(heading).toHaveTextContent('Nhiệm vụ · Quá hạn')
  expect(screen.getByText('/tasks?status=overdue').closest('[inert]')).not.toBeNull()
})

test('the chart of an indicator is a picture with a sentence, in the theme that the room has chosen', async () => {
  usePreferences.setState({ meetingTheme: 'dark' })
  const heading = await open({ kind: 'indicator', indicator: 'grdp-growth-average' })
  expect(await screen.findByRole('img', { name: /^Biểu đồ .*Mục tiêu 2021–2025: 7,5–8,0\s%/ })).toBeVisible()
  expect(heading.closest('[data-theme]')).toHaveAttribute('data-theme', 'meeting-dark')
  expect(faults()).toEqual([])
})

test('questions stand by their due date, and an answered one no longer', async () => {
  const question = {
    id: '1',
    text: 'Vì sao?',
    asker: 'Đông Anh',
    agencyId: 'so-xay-dung',
    due: '2025-11-30',
    askedOn: '2025-10-01',
    slide: 'overview',
    code: 'K7-3F9A',
    answered: false,
  }
  changeMeeting('published', () => ({
    questions: [
      { ...question, id: '2', text: 'Bao giờ?', due: null },
      question,
      { ...question, id: '3', text: 'Xong chưa?', answered: true },
    ],
  }))
  const heading = await open({ kind: 'questions' })
  expect(heading).toHaveTextContent('2 câu hỏi của kỳ họp trước còn chờ trả lời')
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows[0]).toMatch(/^Vì sao\?Đông Anh hỏi ngày 01\/10\/2025; trả lời: Sở Xây dựngquá hạn 30\/11\/2025$/)
  expect(rows[1]).toMatch(/^Bao giờ\?.*không nêu hạn$/)
  expect(rows).toHaveLength(2)
})
