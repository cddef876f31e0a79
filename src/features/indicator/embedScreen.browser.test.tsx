import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openScreen } from '~/tests/setup/openScreen'
import { EmbedScreen } from './EmbedScreen'
import { IndicatorScreen } from './IndicatorScreen'

const embed = (id: string, search = '', language: 'vi' | 'en' = 'vi') =>
  openScreen('/embed/indicators/:id', <EmbedScreen />, `/embed/indicators/${id}${search}`, language)

afterEach(async () => {
  await page.viewport(1280, 720)
})

test('an embedded indicator: finding, status, chart, sources, day and code, and one way out of the frame', async () => {
  const heading = await embed('grdp-per-capita-usd', '?asOf=2025-12-31')
  expect(heading).toHaveTextContent('GRDP bình quân đầu người: 7.200 USD, thiếu 1.100 USD so với mục tiêu 2025')
  expect(await screen.findByRole('img', { name: /Biểu đồ/ })).toBeVisible()
  const said = screen.getByRole('main').textContent ?? ''
  for (const part of ['Khó đạt', 'VietNamNet 16/10/2025', 'Số liệu đến 31/12/2025', 'mã số liệu']) {
    expect(said).toContain(part)
  }
  const [out, ...others] = screen.getAllByRole('link')
  expect(others).toEqual([])
  expect(out).toHaveAccessibleName('Xem đầy đủ: GRDP bình quân đầu người')
  expect(out).toHaveAttribute('href', '/indicators/grdp-per-capita-usd?asOf=2025-12-31')
  expect(out).toHaveAttribute('target', '_top')
  expect(out).toHaveAttribute('rel', 'noopener')
  const { violations } = await axe.run(screen.getByRole('main'))
  expect(violations.map(({ id }) => id)).toEqual([])
})

test.each([
  [320, 240],
  [480, 320],
  [1200, 800],
])('fits a frame of %i × %i from side to side', async (width, height) => {
  await page.viewport(width, height)
  await embed('grdp-growth-average', '', 'en')
  await screen.findByRole('img', { name: /Chart/ })
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

test('an indicator that is none says so, and leads nowhere', async () => {
  await embed('nothing-of-the-kind')
  expect(screen.getByRole('main')).toHaveTextContent('không có chỉ tiêu “nothing-of-the-kind”')
  expect(screen.queryByRole('link')).toBeNull()
})

test('the picture of a chart is offered by keyboard, and not while figures are only tried', async () => {
  await openScreen('/indicators/:id', <IndicatorScreen />, '/indicators/grdp-growth-average?asOf=2023-12-31')
  await screen.findByRole('img', { name: /Biểu đồ/ })
  const open = screen.getByRole('button', { name: 'Ảnh' })
  open.focus()
  await userEvent.keyboard('{Enter}')
  const menu = screen.getByRole('dialog', { name: 'Ảnh biểu đồ: Tăng trưởng GRDP' })
  expect(menu).toBeVisible()
  await userEvent.keyboard('{Tab}')
  expect(screen.getByRole('button', { name: 'Sao chép ảnh' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(menu).not.toBeVisible()
  expect(open).toHaveFocus()
})

test('a trial does not leave the screen as a picture', async () => {
  await openScreen(
    '/indicators/:id',
    <IndicatorScreen />,
    '/indicators/grdp-growth-average?asOf=2023-12-31&trial=2024:6.5,2025:7',
  )
  await screen.findByRole('img', { name: /Biểu đồ/ })
  expect(screen.getByText('Đang thử số liệu: không xuất ảnh')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ảnh' })).toBeNull()
})
