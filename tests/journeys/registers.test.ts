import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const mark = (page: Page) => page.getByText('Số liệu mô phỏng để tập huấn.')
const registers = (page: Page) => page.getByRole('list', { name: 'Bộ dữ liệu' })

journey('the rehearsal register is marked as simulated on every screen', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await mark(page).count()).toBe(0)
  await registers(page).getByRole('link', { name: 'Tập huấn' }).click()
  await mark(page).waitFor()
  expect(new URL(page.url()).searchParams.get('register')).toBe('rehearsal')

  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  expect(await mark(page).isVisible()).toBe(true)
  expect(new URL(page.url()).searchParams.get('register')).toBe('rehearsal')

  await page.goto(`${inject('siteUrl')}/indicators/grdp-growth-average?register=rehearsal`)
  await page.getByRole('heading', { level: 1, name: /GRDP/ }).waitFor()
  expect(await mark(page).isVisible()).toBe(true)

  await registers(page).getByRole('link', { name: 'Số liệu công bố' }).click()
  await expect.poll(() => mark(page).count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('register')).toBeNull()
  expect(complaints).toEqual([])
})
