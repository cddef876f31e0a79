import type { Page } from 'playwright'
import { expect } from 'vitest'
import { caughtUp, journey, watched } from '~/tests/setup/faultyJourney'
import { answering } from '~/tests/setup/faultySite'
import { readManifest, scriptsOf } from '~/tests/setup/manifest'
import { serveNextBuild } from '~/tests/setup/nextBuild'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const failure = (page: Page) => page.getByRole('alert')

/** Documents that the browser has asked for. */
const OPENED = /^\/(?:programmes|present)\//
const PROGRAMME = /\/assets\/ProgrammeScreen.*\.js$/
const PRESENT = /\/assets\/Present.*\.js$/
const gone = answering(404, '404\n', { 'Content-Type': 'text/plain' })
const page200 = answering(200, '<!doctype html><title>Tiến Độ</title>', { 'Content-Type': 'text/html' })

journey('F50 without style sheets and fonts the page can still be read', async ({ page, site }) => {
  await page.route(/\.(?:css|woff2)$/, (route) => route.abort())
  await page.goto(site.url)
  await heading(page, /^44 trên 108/).waitFor()
  expect(await page.getByRole('rowheader', { name: 'Tăng trưởng kinh tế' }).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
})

journey('without scripts the overview can still be read', async ({ page, site }) => {
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto(site.url)
  await heading(page, /^44 trên 108/).waitFor()
  const tiles = page.getByRole('table', { name: '10 chương trình' }).getByRole('listitem')
  expect(await tiles.count()).toBe(108)
})

journey.for([
  ['F27 a screen whose script is gone', gone],
  ['F28 a page in the place of a script', page200],
] as const)(
  '%s: one new page, then words, and it opens once the script is back',
  async ([, answer], { page, site }) => {
    site.answer(PROGRAMME, answer)
    await page.goto(`${site.url}/programmes/XVII-02`)
    // The page itself, the question whether a server is there, and the new page.
    await expect.poll(() => site.asked(OPENED).length).toBe(3)
    await failure(page).getByRole('link', { name: 'Về trang tổng quan' }).waitFor()
    await expect.poll(() => site.asked(PROGRAMME).length).toBe(2)
    expect(site.asked(OPENED)).toHaveLength(3)
    site.mend()
    await failure(page).getByRole('button', { name: 'Thử lại' }).click()
    await heading(page, /^Tăng trưởng kinh tế/).waitFor()
  },
)

journey('F27 before an audience no new page is asked for, whatever script is gone', async ({ page, site }) => {
  site.answer(PRESENT, gone)
  await page.goto(`${site.url}/present/show`)
  await failure(page).waitFor()
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
  await caughtUp(page)
  expect(site.asked(OPENED)).toHaveLength(1)
})

journey('F28 no screen is ever white: without its scripts it says so', async ({ page, site }) => {
  site.answer(/\/assets\/.*\.js$/, gone)
  await page.goto(`${site.url}/programmes/XVII-02`)
  await page.getByText('Không tải được trang này.').waitFor()
  await expect.poll(() => site.asked(OPENED).length).toBe(3)
})

journey(
  'F29 a page of the build before: its scripts are gone, and one new page has those of this build',
  async ({ page, site }) => {
    const answer = await fetch(site.url, { headers: { Accept: 'text/html' } })
    const before = (await answer.text()).replace(/(src="\/assets\/index-)[^."]+/, '$1before')
    expect(before).toContain('index-before')
    site.answer(OPENED, ({ method }, response) => {
      // From the question whether a server is there on, it is that of this build.
      if (method === 'HEAD') site.mend()
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(method === 'HEAD' ? '' : before)
    })
    await page.goto(`${site.url}/programmes/XVII-02`)
    await heading(page, /^Tăng trưởng kinh tế/).waitFor()
    expect(site.asked(OPENED)).toHaveLength(3)
  },
)

journey(
  'F29 a new build while a page is open: one quiet line, and never before an audience',
  async ({ page, site }) => {
    const HALF_AN_HOUR = 1_800_000
    const next = await serveNextBuild('dist')
    try {
      await page.clock.install()
      await page.goto(`${site.url}/tasks`)
      await heading(page, /nhiệm vụ/).waitFor()
      await watched(page, site)
      const show = await page.context().newPage()
      await show.goto(`${site.url}/present/show`)
      await heading(show, /./).waitFor()
      const line = (one: Page) => one.getByText('Có bản mới của trang, tải lại để dùng.')
      // The worker that keeps the site asks for the page as for any other file.
      const asked = () => site.asked(/^\/$/).filter(({ headers }) => headers.accept === 'text/html').length
      await page.clock.fastForward(HALF_AN_HOUR)
      await expect.poll(asked).toBe(1)
      expect(await line(page).count()).toBe(0)
      site.become(next.url)
      // Of both windows: they have one clock.
      await page.clock.fastForward(HALF_AN_HOUR)
      await line(page).waitFor()
      expect([await line(show).count(), asked()]).toEqual([0, 2])
      await page.getByRole('button', { name: 'Tải lại' }).click()
      await page.waitForFunction(
        (build) => document.querySelector(`script[src="/boot.js?${build}"]`) !== null,
        next.build,
      )
      await heading(page, /nhiệm vụ/).waitFor()
      expect(await line(page).count()).toBe(0)
    } finally {
      await next.close()
    }
  },
)

journey('F30 a chart whose script does not come costs the chart and not the page', async ({ page, site }) => {
  await page.route(/IndicatorChart.*\.js$/, (route) => route.abort())
  await page.goto(`${site.url}/indicators/grdp-growth-average`)
  await heading(page, /GRDP/).waitFor()
  await failure(page).waitFor()
  // The table has the same figures.
  await page.getByRole('table').filter({ hasText: '2024' }).first().waitFor()
  await page.unrouteAll()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.locator('svg.recharts-surface').first().waitFor()
  expect(site.asked(/^\/indicators\//)).toHaveLength(1)
})

journey('F35 once the figures are there no screen needs the network', async ({ page, site }) => {
  await page.goto(site.url)
  await heading(page, /^44 trên 108/).waitFor()
  // Everything is fetched while the reader looks, all at once and in no order.
  const ahead = [
    'src/i18n/vi/screens.ts',
    'src/features/programme/ProgrammeScreen.tsx',
    'src/features/indicator/IndicatorScreen.tsx',
    'src/charts/IndicatorChart.tsx',
  ]
  await page.waitForFunction(
    (files) => {
      const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
      return files.every((file) => fetched.has(`/${file}`))
    },
    scriptsOf(readManifest('dist'), ahead),
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
