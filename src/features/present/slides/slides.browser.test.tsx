import { cleanup, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Slide } from '@/domain/deck'
import { freezeCode } from '@/domain/freezeCode'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Indicator, Register, Target } from '@/domain/register'
import { RoomContext, type Room } from '@/features/present/room'
import { FreezingContext, type NamedFreeze } from '@/queries/freezing'
import type { ProgressSource } from '@/sources/source'
import { EMPTY_MEETING, changeMeeting } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { indicatorOf, observationOf, programmeOf, roleOf, smallRegister, targetOf, taskOf } from '~/mocks/smallRegister'
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
  keepSite: async () => 'kept',
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
  readonly named?: NamedFreeze
  /** Of the picture, in CSS pixels. */
  readonly width?: number
}

async function open(
  slide: Slide,
  { room, register, compare = 'none', named, width }: Shown = {},
): Promise<HTMLElement> {
  const framed: ReactNode = (
    <RoomContext value={{ ...ROOM, ...room }}>
      <FreezingContext value={{ timeZone: 'Asia/Ho_Chi_Minh', live: null, named: named ?? null }}>
        <div style={{ width }}>
          <SlideView slide={slide} place={{ page: 2, of: 9 }} />
        </div>
      </FreezingContext>
    </RoomContext>
  )
  const ground = register === undefined ? {} : { source: sourceOf(register) }
  return openScreen('/', framed, `/?compare=${compare}`, 'vi', ground)
}

const faults = (): readonly string[] => slideFaults({ said: ['. Số liệu đến 31/12/2025, chưa chốt'] })

// What is measured stands in the letters that the rooms see, in both files of them.
beforeAll(async () => document.fonts.load('16px "Source Sans 3"', 'aạ'))

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

test('of many overdue tasks with long names each stands on a slide, in every size', async () => {
  const title = 'nhiệm vụ của chương trình, viết đầy đủ như trong kế hoạch của thành phố và các quận, huyện, thị xã'
  const tasks = Array.from({ length: 10 }, (_, i) =>
    taskOf({ id: `t${i}`, programmeId: 'p', due: '2025-06-30', title: { vi: `Việc ${i + 1}: ${title}`, en: 'x' } }),
  )
  const register = smallRegister({ programmes: [programmeOf({ id: 'p' })], tasks })
  for (const width of [1200, 333]) {
    const seen: (string | undefined)[] = []
    for (const part of [1, 2, 3]) {
      await open({ kind: 'tasks', programme: 'p', part }, { register, width })
      seen.push(...screen.getAllByRole('listitem').map(({ textContent }) => /Việc \d+/.exec(textContent ?? '')?.[0]))
      expect(faults()).toEqual([])
      cleanup()
    }
    expect(seen).toEqual(tasks.map((_, i) => `Việc ${i + 1}`))
  }
})

test('a frozen register says its code on the first slide and under every one', async () => {
  const register = smallRegister({ programmes: [programmeOf({ id: 'p' })] })
  const code = freezeCode(register, '2025-12-31', DEFAULT_LIMITS)
  await open({ kind: 'title' }, { register, named: { code, kept: null, trouble: null } })
  expect(screen.getByText('Số liệu chốt').nextElementSibling).toHaveTextContent(code)
  expect(screen.getByText(`Số liệu đến 31/12/2025, chốt ${code}`)).toBeVisible()
})

test('overdue tasks of no programme have a slide of their own', async () => {
  const tasks = [
    taskOf({ id: 'a', due: '2025-06-30', title: { vi: 'Việc không của chương trình nào', en: 'x' } }),
    taskOf({ id: 'b', due: '2025-06-30', programmeId: 'p' }),
  ]
  const heading = await open(
    { kind: 'otherTasks', part: 1 },
    { register: smallRegister({ programmes: [programmeOf({ id: 'p' })], tasks }) },
  )
  expect(heading).toHaveTextContent('1 nhiệm vụ quá hạn không thuộc chương trình nào')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByText('Việc không của chương trình nào')).toBeVisible()
  expect(screen.getByText('184 ngày')).toBeVisible()
  expect(faults()).toEqual([])
})

/** A programme of so many indicators that are off track, with sentences of two lines. */
function lagging(count: number): Register {
  const ids = Array.from({ length: count }, (_, i) => `i${i}`)
  return smallRegister({
    programmes: [programmeOf({ id: 'p' })],
    indicators: ids.map((id) =>
      indicatorOf({ id, programmeId: 'p', unit: { vi: 'công trình có người đến ở trong năm', en: 'x' }, decimals: 0 }),
    ),
    targets: ids.map((indicatorId) => targetOf({ indicatorId, lower: 100, period: '2026' })),
    observations: ids.flatMap((indicatorId) => [
      observationOf({ indicatorId, period: '2020', value: 10 }),
      observationOf({ indicatorId, period: '2024', value: 11 }),
    ]),
  })
}

test('each of many that need attention stands on one of the slides of the worst', async () => {
  const register = lagging(11)
  const seen: string[] = []
  const headings: (string | null)[] = []
  for (const part of [1, 2, 3]) {
    const heading = await open({ kind: 'worst', programme: 'p', part }, { register })
    headings.push(heading.textContent)
    seen.push(...screen.getAllByRole('listitem').map(({ textContent }) => /^i\d+/.exec(textContent ?? '')?.[0] ?? ''))
    expect(faults()).toEqual([])
    cleanup()
  }
  expect(new Set(seen).size).toBe(11)
  expect(seen).toHaveLength(11)
  expect(headings.map((text) => text?.replaceAll('\u00A0', ' '))).toEqual([
    'p: 11 chỉ tiêu cần chú ý, thứ 1 đến 4',
    'p: 11 chỉ tiêu cần chú ý, thứ 5 đến 8',
    'p: 11 chỉ tiêu cần chú ý, thứ 9 đến 11',
  ])
})

test('what got worse fills the slide of changes before anything that got better', async () => {
  await open({ kind: 'changes', part: 1 }, { compare: '2023-12-31' })
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows).toHaveLength(5)
  expect(rows.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/Cần lưu ý, .*Khó đạt/)))
  expect(screen.getByText('11 nhiệm vụ thành quá hạn; 27 nhiệm vụ đã xong')).toBeVisible()
  expect(faults()).toEqual([])
})

test('of the changes for which there is no slide the last one says how many there are, and of what kind', async () => {
  const heading = await open({ kind: 'changes', part: 4 }, { compare: '2023-12-31' })
  expect(heading.textContent?.replaceAll('\u00A0', ' ')).toBe(
    'Từ 31/12/2023 đến 31/12/2025: thứ 16 đến 20 trong 46 chỉ tiêu',
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(5)
  expect(screen.getByText('Còn 26 chỉ tiêu khác đổi tình trạng: 11 tốt lên, 15 mới đánh giá được')).toBeVisible()
  expect(faults()).toEqual([])
})

test('an indicator that cannot be judged shows its last figure large, and no colour of a status', async () => {
  const heading = await open({ kind: 'indicator', indicator: 'life-expectancy' })
  const stage = heading.closest('section')
  const large = [...(stage?.querySelectorAll('strong') ?? [])].find(({ textContent }) => textContent === '75,0')
  if (large === undefined || stage === null) throw new Error('no large figure')
  expect(Number.parseFloat(getComputedStyle(large).fontSize)).toBeGreaterThan(stage.clientHeight * 0.12)
  expect(large.closest('div')).toHaveTextContent('số mới nhất, ước năm 2018')
  const drawn = await screen.findByRole('img', { name: /^Biểu đồ/ })
  const grey = getComputedStyle(stage).getPropertyValue('--past')
  expect(getComputedStyle(drawn).getPropertyValue('--series')).toBe(grey)
  // The figures have most of the height, not the open band.
  const [first] = drawn.querySelectorAll('circle')
  const floor = [...drawn.querySelectorAll('text')].find(({ textContent }) => textContent === '76')
  const range = (drawn.getBoundingClientRect().height ?? 0) * 0.2
  expect((first?.getBoundingClientRect().top ?? 0) - (floor?.getBoundingClientRect().top ?? 0)).toBeGreaterThan(range)
})

test('how firm the figures are is said of those in the picture only', async () => {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'i', aggregation: 'period_average' })],
    targets: [targetOf({ indicatorId: 'i', lower: 8, period: '2021-2025' })],
    observations: [
      observationOf({ indicatorId: 'i', period: '2012', value: 7 }),
      ...['2021', '2022', '2023'].map((period) =>
        observationOf({ indicatorId: 'i', period, value: 7, quality: 'estimate' }),
      ),
    ],
  })
  await open({ kind: 'indicator', indicator: 'i' }, { register })
  expect(screen.getByText(/đều là số ước/)).toBeVisible()
  expect(screen.queryByText(/chính thức/)).toBeNull()
})

test('an indicator without any figure says so', async () => {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'i' })],
    targets: [targetOf({ indicatorId: 'i', lower: 1, kind: 'orientation', period: '2030' })],
  })
  await open({ kind: 'indicator', indicator: 'i' }, { register })
  expect(screen.getAllByText(/^Chưa có số liệu/).length).toBeGreaterThan(0)
  expect(faults()).toEqual([])
})

test('the head of a programme has the mark of an inference and the time it is known from, as on its page', async () => {
  const register = smallRegister({
    programmes: [programmeOf({ id: 'p' })],
    programmeRoles: [roleOf({ programmeId: 'p', name: 'Ông A', validFrom: '2021-03', inferred: true })],
  })
  await open({ kind: 'programme', programme: 'p' }, { register })
  expect(screen.getByText('Ông A').closest('li')).toHaveTextContent(
    'Ông A (suy ra từ nguồn; từ 03/2021, nguồn không nêu ngày kết thúc)',
  )
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
  expect(screen.getByText('chỉ tiêu đánh giá được').parentElement).toHaveTextContent(/^44\/108/)
  // Nothing is frozen here: there is no code to be cited.
  expect(screen.queryByText('Số liệu chốt')).toBeNull()
  expect(document.body.textContent).not.toMatch(/[0-9A-Z]{2}-[0-9A-Z]{4}/)
  expect(screen.queryByText('Số liệu mô phỏng')).toBeNull()
})

test.each<readonly [Slide, string]>([
  [{ kind: 'indicator', indicator: 'gone' }, 'Bộ dữ liệu đang chiếu không có chỉ tiêu “gone”'],
  [{ kind: 'worst', programme: 'XVI-09', part: 1 }, 'Bộ dữ liệu đang chiếu không có chương trình “XVI-09”'],
])('a slide of what the register does not have says so: %j', async (slide, text) => {
  expect(await open(slide)).toHaveTextContent(text)
  expect(faults()).toEqual([])
})

test('a screen that is higher than the picture says that there is more, and cuts through no row', async () => {
  const rows = (
    <ul>
      {Array.from({ length: 60 }, (_, i) => (
        <li key={i}>dòng {i}</li>
      ))}
    </ul>
  )
  await open({ kind: 'view', address: '/tasks' }, { room: { renderView: () => rows } })
  const more = await screen.findByText('Còn nữa trên màn hình “Nhiệm vụ”')
  await waitFor(() => expect(more).toBeVisible())
  const view = screen.getByText('dòng 0').closest('[inert]')
  const bottom = view?.getBoundingClientRect().bottom ?? 0
  const covers = [...(view?.lastElementChild?.children ?? [])].map((cover) => cover.getBoundingClientRect())
  const crossing = screen
    .getAllByText(/^dòng/)
    .map((row) => row.getBoundingClientRect())
    .filter((row) => row.top < bottom - 1 && row.bottom > bottom + 1)
  // What would be cut through is covered whole.
  for (const row of crossing) {
    expect(covers.some((cover) => Math.abs(cover.top - row.top) < 1 && Math.abs(cover.bottom - row.bottom) < 1)).toBe(
      true,
    )
  }
  expect(crossing.length).toBe(covers.length)
  expect(screen.getByText(/^Nguồn: bộ dữ liệu “Số liệu công bố”/)).toBeVisible()
  expect(faults()).toEqual([])
})

test('a screen of one programme names it in the picture', async () => {
  await open({ kind: 'view', address: '/tasks?programme=XVII-02' })
  expect(screen.getByText('Chương trình 02-CTr/TU')).toBeVisible()
  expect(screen.queryByText(/^Còn nữa/)).not.toBeVisible()
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
    asOf: '2025-12-31',
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
  const heading = await open({ kind: 'questions', part: 1 })
  expect(heading).toHaveTextContent('2 câu hỏi của kỳ họp trước còn chờ trả lời')
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows[0]).toBe(
    'Vì sao?Đông Anh hỏi ngày 01/10/2025, khi xem trang “Tổng quan”, chốt K7-3F9Atrả lời: Sở Xây dựngquá hạn 30/11/2025',
  )
  expect(rows[1]).toMatch(/^Bao giờ\?.*không nêu hạn$/)
  expect(rows).toHaveLength(2)
})
