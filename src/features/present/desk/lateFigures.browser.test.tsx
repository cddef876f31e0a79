import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Observation, Register } from '@/domain/register'
import { RoomContext, type Room } from '@/features/present/room'
import { FreezingContext } from '@/queries/freezing'
import { datapackageSource } from '@/sources/datapackage'
import { SourceError, type ProgressSource } from '@/sources/source'
import { openScreen } from '~/tests/setup/openScreen'
import { LateFigures } from './LateFigures'

const ROOM: Room = {
  register: 'published',
  title: 'Số liệu công bố',
  owner: 'Thành ủy',
  simulated: false,
  today: '2025-12-31',
  now: () => 0,
  keepSite: async () => 'kept',
  renderView: () => null,
}

const published = datapackageSource({ url: new URL('/data/register.json', location.origin).href })

/** The published register as it is read later. */
function changed(name: string, change: (register: Register) => Partial<Register>): ProgressSource {
  return {
    name,
    localityObservations: async (indicator, asked) => published.localityObservations(indicator, asked),
    register: async (term, asked) => {
      const register = await published.register(term, asked)
      return { ...register, ...change(register), hash: '12345678' }
    },
  }
}

async function openBeside(live: ProgressSource): Promise<HTMLElement> {
  const freezing = { timeZone: 'Asia/Ho_Chi_Minh', live, named: { code: 'K7-3F9A', kept: null, trouble: null } }
  await openScreen(
    '/present/desk',
    <RoomContext value={ROOM}>
      <FreezingContext value={freezing}>
        <h1>desk</h1>
        <LateFigures onTaken={() => undefined} />
      </FreezingContext>
    </RoomContext>,
    '/present/desk',
    'vi',
  )
  return screen.findByRole('region', { name: /^Đến sau khi chốt/ })
}

/** The same once there is something new. */
async function open(live: ProgressSource): Promise<HTMLElement> {
  const panel = await openBeside(live)
  await within(panel).findAllByRole('list')
  return panel
}

test('a task is named with its old state and its new one', async () => {
  let title = ''
  const panel = await open(
    changed('task done', ({ tasks }) => {
      const late = tasks.find(({ doneOn, due }) => doneOn === null && due !== null && due < '2024')
      title = late?.title.vi ?? ''
      return { tasks: tasks.map((task) => (task === late ? { ...task, doneOn: '2025-12-01' } : task)) }
    }),
  )
  expect(title).not.toBe('')
  const row = within(panel).getByText(title).closest('li')
  expect(row).toHaveTextContent('Quá hạn thành Xong, chậm hạn')
})

test('a figure of a later day is told against what the rooms see, and what moving the day does besides', async () => {
  const panel = await open(
    changed('next year', ({ observations }) => {
      const like = observations.find(({ indicatorId }) => indicatorId === 'grdp-growth-average')
      if (like === undefined) throw new Error('no growth')
      const figure: Observation = {
        ...like,
        period: '2025',
        value: 9.9,
        quality: 'official',
        publishedOn: '2027-06-30',
      }
      return { observations: [...observations, figure] }
    }),
  )
  const later = within(panel)
    .getByText(/^Công bố sau ngày số liệu/)
    .closest('li')
  expect(later).toHaveTextContent(/2025: 9,90\s%.*Khó đạt thành Không đạt/)
  expect(later).toHaveTextContent(/Chưa bắt đầu thành Quá hạn|Đang làm thành Quá hạn|Sắp đến hạn thành Quá hạn/)
})

test('that something came is told politely, once, with how much', async () => {
  const panel = await open(
    changed('one task', ({ tasks }) => ({
      tasks: tasks.map((task) =>
        task.doneOn === null && task.due !== null && task.due < '2024' ? { ...task, doneOn: '2025-12-01' } : task,
      ),
    })),
  )
  const told = panel.querySelector('[aria-live="polite"]')
  expect(told).toHaveTextContent(/^Đến sau khi chốt: \d+ thay đổi khác, chưa lên màn hình$/)
})

test('P13: that nobody is signed in any more is said at the desk alone, and asks for nothing', async () => {
  const panel = await openBeside({
    name: 'signed out',
    localityObservations: async () => [],
    register: async () => {
      throw new SourceError({ kind: 'sign_in', address: 'https://id.example' })
    },
  })
  expect(await within(panel).findByText(/^Đã hết phiên đăng nhập/)).toBeVisible()
  expect(within(panel).queryByRole('button')).toBeNull()
})
