import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { unzipSync } from 'fflate'
import { beforeEach, expect, test, vi } from 'vitest'
import { RoomContext, type Room } from '@/features/present/room'
import { saveFile } from '@/files/saveFile'
import { useMeetings } from '@/state/meeting'
import { openScreen } from '~/tests/setup/openScreen'
import { PrepareScreen } from './PrepareScreen'

vi.mock('@/files/saveFile', { spy: true })

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

async function open(): Promise<HTMLElement> {
  await openScreen(
    '/present',
    <RoomContext value={room}>
      <PrepareScreen />
    </RoomContext>,
    '/present?register=rehearsal&part=saved',
    'vi',
    { compareTo: '2023-12-31' },
  )
  return screen.getByRole('button', { name: /^Tải \d+ trang thành PPTX$/ })
}

beforeEach(() => {
  useMeetings.setState({ byRegister: {} })
  vi.mocked(saveFile).mockReset()
})

test('the deck becomes a file of as many slides, named after register, day and code', async () => {
  const button = await open()
  const pages = Number(/\d+/.exec(button.textContent)?.[0])
  await userEvent.click(button)
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce(), { timeout: 60_000 })
  const [name, file] = vi.mocked(saveFile).mock.calls[0] ?? []
  expect(name).toMatch(/^trang-chieu-rehearsal-2025-12-31-[0-9A-Z]{2}-[0-9A-Z]{4}\.pptx$/)
  const parts = Object.keys(unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())))
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(pages)
  expect(await screen.findByText(`Đã lưu ${name}`)).toBeVisible()
})

test('“Dừng” ends the work, and nothing is saved', async () => {
  const button = await open()
  await userEvent.click(button)
  await userEvent.click(await screen.findByRole('button', { name: 'Dừng' }))
  expect(await screen.findByRole('button', { name: /^Tải \d+ trang thành PPTX$/ })).toBeVisible()
  expect(screen.queryByRole('progressbar')).toBeNull()
  // A second one runs to its end: the first has left nothing behind, and saved nothing.
  await userEvent.click(screen.getByRole('button', { name: /^Tải \d+ trang thành PPTX$/ }))
  await waitFor(() => expect(saveFile).toHaveBeenCalled(), { timeout: 60_000 })
  expect(saveFile).toHaveBeenCalledOnce()
})
