import type { BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'
import { journey, keptEntries } from '~/tests/setup/faultyJourney'
import { down, type FaultySite } from '~/tests/setup/faultySite'
import { bothAt, openShow } from '~/tests/setup/meetingWindows'
import { buildIn, serveNextBuild } from '~/tests/setup/nextBuild'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const KEPT = 'mất mạng vẫn tải lại và mở thêm cửa sổ được'

/** The check before a meeting, until it knows whether the site can be opened again. */
async function openCheck(page: Page, { url }: FaultySite, found = KEPT): Promise<void> {
  await page.goto(`${url}/present?part=check`)
  await page.getByText(found).waitFor()
}

/** The network is gone, and the server with it. */
async function loseNetwork(context: BrowserContext, site: FaultySite): Promise<void> {
  await context.setOffline(true)
  site.answer(/./, down)
}

/** The builds that a page and all of its files are of. */
async function buildsOf(page: Page): Promise<readonly string[]> {
  const named = await page.evaluate(() => [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    document.querySelector('script[src^="/boot.js"]')?.getAttribute('src') ?? '',
  ])
  const assets = named.filter((name) => name.includes('/assets/'))
  expect(assets.length).toBeGreaterThan(5)
  const isNext = new Set(assets.map((name) => /-next\.\w+$/.test(name)))
  return [...[...isNext].map((is) => (is ? 'next' : 'first')), buildIn(named.join(' '))]
}

const caches = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.caches.keys())

journey(
  'F35 after the check the network goes: both windows are reloaded, others opened, and old figures say so',
  async ({ page, site, complaints }) => {
    await page.goto(site.url)
    await heading(page, /^44 trên 108/).waitFor()
    await expect.poll(() => keptEntries(page)).toBe(2)
    await openCheck(page, site)
    await page.getByRole('link', { name: 'Mở bàn trình chiếu' }).click()
    await page.waitForURL('**/present/desk?*freeze=*')
    const show = await openShow(page)
    await page.getByText('mất mạng vẫn tải lại được').waitFor()
    const frozen = new URL(page.url()).search
    const context = page.context()
    await loseNetwork(context, site)

    await page.bringToFront()
    await page.keyboard.press('2')
    await bothAt(page, show, 'programme:XVII-02')
    for (const one of [show, page]) {
      await one.reload()
      await one.getByRole('heading', { level: 1 }).first().waitFor()
      await bothAt(page, show, 'programme:XVII-02')
    }
    await page.keyboard.press('3')
    await bothAt(page, show, 'programme:XVII-03')
    await page.getByText('mất mạng vẫn tải lại được').waitFor()

    const other = await context.newPage()
    await other.goto(`${site.url}/present/show${frozen}&slide=asked`)
    await other.getByRole('heading', { level: 1 }).waitFor()
    await other.getByText(/chốt/i).first().waitFor()
    expect(await other.getByRole('note').count()).toBe(0)
    await other.goto(`${site.url}/indicators/grdp-growth-average${frozen}`)
    await other.locator('svg.recharts-surface').first().waitFor()
    // What nobody has opened before has its scripts too.
    await other.goto(`${site.url}/present${frozen}`)
    await other.getByRole('button', { name: 'Mã QR' }).click()
    await other.getByRole('img', { name: /^Mã QR/ }).waitFor()

    // Without the freeze: the figures that the source gave last, with their age.
    await other.clock.install({ time: Date.now() + 3_600_000 })
    await other.goto(site.url)
    await heading(other, /^44 trên 108/).waitFor()
    await other.getByRole('button', { name: /^Cũ từ \d\d:\d\d/ }).waitFor()
    expect(complaints.filter((text) => !/ERR_|Failed to load resource/.test(text))).toEqual([])
  },
)

journey(
  'F47 a worker of the build before: replaced at the next start, no page is of two builds',
  async ({ page, site }) => {
    const next = await serveNextBuild('dist')
    try {
      await openCheck(page, site)
      const first = (await buildsOf(page))[1] ?? ''
      expect(await caches(page)).toEqual([`tien-do-site ${first}`])
      const context = page.context()
      const show = await context.newPage()
      await show.goto(`${site.url}/present/show`)
      await show.getByRole('heading', { level: 1 }).waitFor()

      site.become(next.url)
      const late = await context.newPage()
      // New, all of it; but others are open that need the old one, which therefore stays.
      await openCheck(late, site, 'Trình duyệt còn giữ bản cũ của trang.')
      expect(await buildsOf(late)).toEqual(['next', next.build])
      expect((await caches(late)).toSorted()).toEqual(
        [first, next.build].map((build) => `tien-do-site ${build}`).toSorted(),
      )
      await context.setOffline(true)
      for (const one of [show, late]) {
        await one.reload()
        await one.getByRole('heading', { level: 1 }).first().waitFor()
        expect(await buildsOf(one)).toEqual(['first', first])
      }
      await context.setOffline(false)

      // The next start: the others are closed.
      await Promise.all([page.close(), show.close()])
      await openCheck(late, site)
      expect(await buildsOf(late)).toEqual(['next', next.build])
      expect(await caches(late)).toEqual([`tien-do-site ${next.build}`])
      await context.setOffline(true)
      await late.reload()
      await late.getByText(KEPT).waitFor()
      expect(await buildsOf(late)).toEqual(['next', next.build])
    } finally {
      await next.close()
    }
  },
)
