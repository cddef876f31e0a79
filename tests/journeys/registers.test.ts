import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const mark = (page: Page) => page.getByText('Số liệu mô phỏng để tập huấn.')
const registers = (page: Page) => page.getByRole('list', { name: 'Bộ dữ liệu' })

journey('of two registers only the one that the address asks for is fetched', async ({ page, complaints }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, file] = /\/data\/(\w+)\.json$/.exec(request.url()) ?? []
    if (file !== undefined) asked.push(file)
  })
  const visit = async (search: string): Promise<ReadonlySet<string>> => {
    asked.length = 0
    await page.goto(`${inject('siteUrl')}/tasks${search}`)
    await page.getByRole('heading', { level: 1, name: /nhiệm vụ/ }).waitFor()
    return new Set(asked)
  }
  expect(await visit('?register=rehearsal')).toEqual(new Set(['rehearsal']))
  expect(await visit('?register=published')).toEqual(new Set(['register']))
  expect(await visit('')).toEqual(new Set(['register']))
  expect(complaints).toEqual([])
})

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
