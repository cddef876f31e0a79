import { render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { STATUSES } from '@/domain/status'
import { Bullet } from './Bullet'
import { Calculation } from './Calculation'
import { Card } from './Card'
import { EmptyNote } from './EmptyNote'
import { Figure } from './Figure'
import { Rich } from './Rich'
import { Sparkline } from './Sparkline'
import { StatusBadge } from './StatusBadge'
import { StatusMark } from './StatusMark'
import { Tabs } from './Tabs'
import { TileRow } from './TileRow'
import { UnitBar } from './UnitBar'
import { Waiting } from './Waiting'
import './tokens.css'
import './fonts.css'
import './base.css'

const course = [2019, 2020, 2022].map((t) => ({ t, value: t, solid: t === 2020 }))

function Vocabulary(): ReactNode {
  return (
    <MemoryRouter>
      <h1>44 trên 108 chỉ tiêu đánh giá được</h1>
      <Tabs
        label="Chương trình"
        tabs={['a', 'b'].map((href) => ({ href, label: `Phần ${href}`, current: href === 'a' }))}
      />
      <UnitBar
        label="8 khó đạt, 3 cần lưu ý, 5 chưa có số liệu"
        groups={[{ status: 'off_track', count: 8 }]}
        silent={5}
      >
        <Rich text="Trong 5: **3** quá hạn" />
      </UnitBar>
      <Card>
        {STATUSES.map((status) => (
          <StatusBadge key={status} status={status} label={status} age="số cũ một kỳ" stale />
        ))}
        <TileRow
          label="Đánh giá được"
          tiles={STATUSES.map((status) => ({ id: status, status, href: `/${status}`, name: status }))}
        />
        <Bullet value={6.62} band={{ lower: 7.5, upper: 8 }} status="off_track" limits={DEFAULT_LIMITS} />
        <Sparkline points={course} span={{ from: 2018, to: 2025 }} termStart={2021} status="off_track" />
        <Figure value="7.200">USD, ước cả năm 2025</Figure>
        {STATUSES.map((status) => (
          <Calculation
            key={status}
            status={status}
            steps={[{ label: 'Còn thiếu', formula: '8.300 − 7.200', result: '1.100 USD', deciding: true }]}
          />
        ))}
      </Card>
      <EmptyNote>
        Không có chỉ tiêu nào khớp bộ lọc. <a href="#all">Bỏ bộ lọc</a>
      </EmptyNote>
      <Waiting label="Đang tải" lines={[{ id: 'heading', width: 60, height: 28 }]} />
    </MemoryRouter>
  )
}

const root = document.documentElement

afterEach(async () => {
  delete root.dataset.theme
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})

test.each(['light', 'dark', 'meeting'])('the vocabulary has no barrier in the %s theme', async (theme) => {
  root.dataset.theme = theme
  const { container } = render(<Vocabulary />)
  const { violations } = await axe.run(container)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})

/** A picture of an element, pixel by pixel. */
async function pixelsOf(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, save: false })
  const picture = new Image()
  picture.src = `data:image/png;base64,${base64}`
  await picture.decode()
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  if (canvas === null) throw new Error('No canvas')
  canvas.drawImage(picture, 0, 0)
  return canvas.getImageData(0, 0, picture.width, picture.height)
}

/** Share of the pixels of two tiles of a row, 24 px each, of which one is dark and the other light. */
function differingShare({ data, width }: ImageData, one: number, other: number): number {
  const isDark = (tile: number, x: number, y: number): boolean => (data[4 * (y * width + tile * 24 + x)] ?? 255) < 128
  const places = Array.from({ length: 24 * 24 }, (_, at) => ({ x: at % 24, y: Math.floor(at / 24) }))
  return places.filter(({ x, y }) => isDark(one, x, y) !== isDark(other, x, y)).length / places.length
}

describe('without any colour (rule A1)', () => {
  test.each([
    ['firm', false],
    ['hatched', true],
  ])('no two %s statuses have the same shape', async (_, provisional) => {
    const { container } = render(
      <TileRow
        label="Tình trạng"
        tiles={STATUSES.map((status) => ({ id: status, status, provisional, href: '/', name: status }))}
      />,
      { wrapper: MemoryRouter },
    )
    for (const status of STATUSES) container.style.setProperty(`--st-${status.replace('_', '-')}`, '#000')
    for (const ground of ['knock', 'risk-knock', 'on-track-tint']) container.style.setProperty(`--st-${ground}`, '#fff')
    const row = container.querySelector('ul')
    if (row === null) throw new Error('No row')
    row.style.background = '#fff'
    const picture = await pixelsOf(row)
    for (const [at, one] of STATUSES.entries()) {
      for (const other of STATUSES.slice(at + 1)) {
        expect.soft(differingShare(picture, at, STATUSES.indexOf(other)), `${one} and ${other}`).toBeGreaterThan(0.06)
      }
    }
  })
})

test('in the colours of the system every mark is drawn in its ink (rule A11)', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  const { container } = render(STATUSES.map((status) => <StatusMark key={status} status={status} />))
  const ink = getComputedStyle(container).color
  for (const mark of container.querySelectorAll('svg')) expect(getComputedStyle(mark).color).toBe(ink)
})

test('what waits is not there at once, and then without moving', () => {
  const { container } = render(<Waiting label="Đang tải" lines={[{ id: 'row', width: 100, height: 40 }]} />)
  const [appearance] = container.firstElementChild?.getAnimations() ?? []
  expect(appearance?.effect?.getTiming()).toMatchObject({ delay: 300, duration: 0 })
  expect(container.firstElementChild).not.toBeVisible()
})
