import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Language } from '@/domain/register'
import { LateFigures } from '@/features/present/desk/LateFigures'
import { RoomContext, type Room } from '@/features/present/room'
import { FreezingContext, type NamedFreeze } from '@/queries/freezing'
import { datapackageSource } from '@/sources/datapackage'
import type { ProgressSource } from '@/sources/source'
import { freezes } from '@/state/freezes'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { FreezePanel } from './FreezePanel'

const TAKEN_AT = Date.UTC(2026, 10, 22, 7, 5)

const ROOM: Room = {
  register: 'published',
  title: 'Số liệu công bố',
  owner: 'Thành ủy',
  simulated: false,
  today: '2026-11-22',
  now: () => TAKEN_AT,
  keepSite: async () => 'kept',
  renderView: () => null,
}

const published = datapackageSource({ url: new URL('/data/register.json', location.origin).href })

interface Place {
  readonly element?: ReactNode
  readonly named?: NamedFreeze | null
  readonly live?: ProgressSource
  readonly language?: Language
}

async function open({
  element = <FreezePanel />,
  named = null,
  live = published,
  language = 'vi',
}: Place): Promise<void> {
  const freezing = { timeZone: 'Asia/Ho_Chi_Minh', live, named }
  await openScreen(
    '/present',
    <RoomContext value={ROOM}>
      <FreezingContext value={freezing}>
        <h1>present</h1>
        {element}
      </FreezingContext>
    </RoomContext>,
    '/present',
    language,
  )
}

/** The code that the published register has as of the end of 2025. */
const codeNow = (): string => new URLSearchParams(whereNow().split('?')[1]).get('freeze') ?? ''

const openFile = async (content: string, name = 'chot.json'): Promise<void> =>
  userEvent.upload(
    screen.getByLabelText(/^Mở bản chốt từ tệp|^Open a freeze/),
    new File([content], name, { type: 'application/json' }),
  )

async function said(text: RegExp): Promise<void> {
  const panel = screen.getByRole('region', { name: /^(?:Chốt số liệu|Freeze the figures)$/ })
  await waitFor(() => expect(within(panel).getByRole('status')).toHaveTextContent(text))
}

async function freezeNow(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Chốt số liệu' }))
  await waitFor(() => expect(codeNow()).not.toBe(''))
}

beforeEach(async () => {
  for (const { register, code } of (await freezes.list()).labels) await freezes.drop(register, code)
})

describe('the panel', () => {
  test('freezes, says code and time, and lists what is kept', async () => {
    await open({})
    expect(screen.getByText(/^Chưa chốt\./)).toHaveTextContent('31/12/2025')
    await screen.findByText('Chưa có bản chốt nào.')
    await freezeNow()
    await said(/^Đã chốt \S{7}, lưu trên máy này\.$/)
    const row = await screen.findByRole('row', { name: new RegExp(codeNow()) })
    expect(row).toHaveTextContent('14:05 22/11/2026')
    expect(whereNow()).toContain('asOf=2025-12-31')
    const { text } = await freezes.read('published', codeNow())
    expect(JSON.parse(text ?? '')).toMatchObject({ format: 'tien-do-freeze', takenAt: TAKEN_AT, register: 'published' })
    await userEvent.click(within(row).getByRole('button', { name: `Xóa bản chốt ${codeNow()}` }))
    await screen.findByText('Chưa có bản chốt nào.')
  })

  test('frozen again under the same code, what the meeting has seen stays', async () => {
    await open({})
    await freezeNow()
    const code = codeNow()
    const { text } = await freezes.read('published', code)
    const label = { register: 'published', code, day: '2025-12-31', takenAt: TAKEN_AT - 3_600_000 }
    await freezes.keep(label, 'what the meeting has seen')
    // The address names it, this machine shows the live figures: the button stands.
    await userEvent.click(screen.getByRole('button', { name: 'Chốt số liệu' }))
    await said(new RegExp(`^Mã ${code} đã chốt trên máy này lúc 13:05 ngày 22/11/2026: dùng bản đó`))
    expect((await freezes.read('published', code)).text).toBe('what the meeting has seen')
    // A file is opened on purpose; that it takes the place of another one is said.
    await openFile(text ?? '')
    await said(/^Đã mở bản chốt .* từ tệp, thay cho bản cùng mã/)
    await openFile(text ?? '')
    await said(/^Đã mở bản chốt \S+, lưu trên máy này/)
    expect((await freezes.read('published', code)).text).toBe(text)
  })

  test('without storage it freezes all the same and says what that means (F39)', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError')
    })
    onTestFinished(() => void vi.restoreAllMocks())
    await open({})
    await screen.findByText(/không cho đọc bộ nhớ/)
    await freezeNow()
    await said(/trình duyệt không cho lưu: bản chốt chỉ còn khi ít nhất một cửa sổ/)
    expect(await screen.findByRole('row', { name: new RegExp(codeNow()) })).toBeVisible()
  })

  test.each<[string, Language, () => string, RegExp]>([
    ['a letter', 'vi', () => 'Kính gửi', /^Không mở được tệp\. .*không phải JSON hợp lệ/],
    ['a letter', 'en', () => 'Dear all', /^The file could not be opened\. .*not valid JSON/],
    ['a deck', 'vi', () => '{"format":"tien-do-deck"}', /không phải bản chốt số liệu/],
    ['a later version', 'en', () => '{"format":"tien-do-freeze","version":7}', /version 7/],
    ['a large file', 'vi', () => ' '.repeat(10_000_001), /11 MB, quá giới hạn 10 MB/],
  ])('refuses %s in words, %s', async (_, language, content, words) => {
    await open({ language })
    await openFile(content())
    await said(words)
    expect(codeNow()).toBe('')
  })

  test('refuses the rehearsal’s figures, and those of another register', async () => {
    await open({})
    await freezeNow()
    const { text } = await freezes.read('published', codeNow())
    await openFile((text ?? '').replace('"simulated":false', '"simulated":true'))
    await said(/chứa số liệu mô phỏng, không được mở/)
    await openFile((text ?? '').replace('"register":"published"', '"register":"elsewhere"'))
    await said(/của bộ dữ liệu “Số liệu công bố”, không phải bộ dữ liệu đang mở/)
    await openFile(text ?? '')
    await said(/^Đã mở bản chốt/)
    expect((await freezes.list()).labels).toHaveLength(1)
  })

  test('fails in words when nobody could open the file again', async () => {
    await open({})
    vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation(() => new Uint8Array(10_000_001))
    onTestFinished(() => void vi.restoreAllMocks())
    await userEvent.click(screen.getByRole('button', { name: 'Chốt số liệu' }))
    await said(/^Chưa chốt được\. Bản chốt lớn 11 MB/)
    expect(codeNow()).toBe('')
  })
})

describe('late figures', () => {
  const onTaken = vi.fn<(code: string, day: string) => void>()
  const named: NamedFreeze = { code: 'K7-3F9A', kept: null, trouble: null }

  /** The published register with one figure more, under a name of its own. */
  function withFigure(publishedOn: string): ProgressSource {
    return {
      name: `later ${publishedOn}`,
      localityObservations: async (scope, asked) => published.localityObservations(scope, asked),
      register: async (term, asked) => {
        const register = await published.register(term, asked)
        const like = register.observations.find(({ indicatorId }) => indicatorId === 'grdp-growth-average')
        if (like === undefined) throw new Error('no growth')
        const figure = { ...like, period: '2025', value: 9.9, quality: 'official' as const, publishedOn }
        return { ...register, observations: [...register.observations, figure], hash: '12345678' }
      },
    }
  }

  test('without a freeze nothing is watched', async () => {
    await open({ element: <LateFigures onTaken={onTaken} /> })
    expect(screen.getByText(/^Chưa chốt số liệu/)).toBeVisible()
  })

  test('say what they would change, and are taken over by the button alone', async () => {
    await open({ element: <LateFigures onTaken={onTaken} />, named, live: withFigure('2025-12-30') })
    const list = await screen.findByRole('list')
    expect(list).toHaveTextContent(/2025: 9,90\s%.*thay cho 8,50\s%.*30\/12\/2025 · /)
    await userEvent.click(screen.getByRole('button', { name: 'Giữ bản chốt' }))
    expect(screen.getByText(/vẫn chờ ở đây/)).toBeVisible()
    expect(onTaken).not.toHaveBeenCalled()
  })

  test('of a day to come count only when the day moves', async () => {
    await open({ element: <LateFigures onTaken={onTaken} />, named, live: withFigure('2026-03-05') })
    await screen.findByText(/^Công bố sau ngày số liệu, chỉ tính khi chuyển đến 05\/03\/2026/)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chuyển ngày số liệu đến 05/03/2026' }))
    await userEvent.click(screen.getByRole('button', { name: 'Nhận vào lúc nghỉ' }))
    await waitFor(() =>
      expect(onTaken).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^..-....$/), '2026-03-05'),
    )
  })

  test('a source that does not answer is told, with the time', async () => {
    const live: ProgressSource = {
      ...published,
      name: 'silent',
      register: async () => Promise.reject(new Error('gone')),
    }
    await open({ element: <LateFigures onTaken={onTaken} />, named, live })
    expect(await screen.findByText(/^Lúc \d\d:\d\d nguồn số liệu không trả lời/)).toBeVisible()
  })
})
