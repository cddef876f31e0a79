import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

journey('without style sheets and fonts the page can still be read (F50)', async ({ page }) => {
  await page.route(/\.(?:css|woff2)$/, (route) => route.abort())
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 trên 108/).waitFor()
  expect(await page.getByRole('rowheader', { name: 'Tăng trưởng kinh tế' }).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
})

journey('without scripts the overview can still be read', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 trên 108/).waitFor()
  const tiles = page.getByRole('table', { name: '10 chương trình' }).getByRole('listitem')
  expect(await tiles.count()).toBe(108)
})

journey('no screen is ever white: without its scripts it says so (F28)', async ({ page }) => {
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '404' }))
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await expect.poll(() => page.evaluate(() => document.body.innerText.trim())).not.toBe('')
})

journey('a screen whose script is gone says so and opens on request (F27)', async ({ page }) => {
  await page.route(/ProgrammeScreen.*\.js$/, (route) => route.fulfill({ status: 404, body: '404' }))
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.getByRole('link', { name: 'Về trang tổng quan' }).count()).toBe(1)
  await page.unrouteAll()
  await alert.getByRole('button', { name: 'Thử lại' }).click()
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
})

journey('a chart whose script is gone costs the chart and not the page (F30)', async ({ page }) => {
  await page.route(/IndicatorChart.*\.js$/, (route) => route.abort())
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
  await page.getByRole('alert').waitFor()
  expect(await heading(page, /^Tăng trưởng kinh tế/).isVisible()).toBe(true)
})

journey('once the figures are there no screen needs the network (F35)', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 trên 108/).waitFor()
  // Everything is fetched while the reader looks.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('IndicatorChart')),
  )
  await page.context().setOffline(true)
  const board = page.getByRole('table', { name: '10 chương trình' })
  const names = await board.getByRole('rowheader').getByRole('link').allTextContents()
  expect(names).toHaveLength(10)
  for (const name of names) {
    await board.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('link', { name: 'Tổng quan' }).click()
    await heading(page, /^44 trên 108/).waitFor()
  }
  await page.getByRole('link', { name: 'Tăng trưởng GRDP: Khó đạt' }).click()
  await page.locator('svg.recharts-surface').first().waitFor()
})
