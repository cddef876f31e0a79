import type { Page } from 'playwright'
import { expect } from 'vitest'
import {
  A_POLL,
  caughtUp,
  journey,
  later,
  nextPoll,
  openWatching,
  overhear,
  waitingTabs,
  watched,
} from '~/tests/setup/faultyJourney'
import { answering, down, REGISTER, type FaultySite } from '~/tests/setup/faultySite'
import { packageText, publishedTables } from '~/tests/setup/publishedTables'

/** Opens the site in so many more tabs; time is the same in all of them. */
async function openTabs(first: Page, site: FaultySite, count: number): Promise<readonly Page[]> {
  await openWatching(first, site)
  const open = async (): Promise<Page> => {
    const page = await first.context().newPage()
    await overhear(page, site)
    await page.goto(site.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // A tab that watches has asked for the lock, or holds it.
    await expect.poll(() => page.evaluate(() => performance.timeOrigin > 0)).toBe(true)
    return page
  }
  return [first, ...(await Promise.all(Array.from({ length: count }, open)))]
}

journey(
  'F7 429 in five tabs: one question in a turn for all of them, and what it brings is in every tab',
  async ({ page, site, complaints }) => {
    const tabs = await openTabs(page, site, 4)
    await expect.poll(() => waitingTabs(page)).toBe(4)
    const first = site.asked(REGISTER).length
    site.answer(REGISTER, answering(429))
    await nextPoll(page, site)
    await nextPoll(page, site)
    await nextPoll(page, site)
    expect(site.asked(REGISTER)).toHaveLength(first + 3)
    const oldChip = (tab: Page) => tab.getByRole('button', { name: /^Cũ từ/ })
    for (const tab of tabs) await oldChip(tab).waitFor()

    const tables = await publishedTables()
    for (const row of tables['observations'] ?? []) {
      if (row['indicator_id'] === 'grdp-growth-average' && row['period'] === '2025') row['value'] = '4.3'
    }
    site.answer(REGISTER, answering(200, packageText(tables)))
    await nextPoll(page, site)
    for (const tab of tabs) {
      await tab
        .getByRole('status')
        .filter({ hasText: /^Đã cập nhật .*: 1 chỉ tiêu đổi/ })
        .waitFor()
      expect(await oldChip(tab).count()).toBe(0)
    }
    expect(site.asked(REGISTER)).toHaveLength(first + 4)
    expect(complaints.filter((text) => !text.includes('429'))).toEqual([])

    // The tab that asks is closed: another one takes over, and asks when it is time again.
    const [, ...others] = tabs
    const [second] = others
    if (second === undefined) throw new Error('no second tab')
    await page.close()
    // Each is asked, for only the one that has the lock now knows whether it has heard so: before, it waits for no question.
    for (const tab of others) await expect.poll(() => waitingTabs(tab)).toBe(3)
    expect(site.asked(REGISTER)).toHaveLength(first + 4)
    await nextPoll(second, site)
    expect(site.asked(REGISTER)).toHaveLength(first + 5)
  },
)

journey('a tab that nobody sees asks nothing, and once as soon as somebody looks (R3)', async ({ page, site }) => {
  await openWatching(page, site)
  const first = site.asked(REGISTER).length
  const show = (state: 'hidden' | 'visible'): Promise<void> =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await show('hidden')
  await later(page, site, 100 * A_POLL)
  await caughtUp(page)
  expect(site.asked(REGISTER)).toHaveLength(first)
  await show('visible')
  await watched(page, site)
  await expect.poll(() => site.asked(REGISTER).length).toBe(first + 1)
})

journey(
  'what other programs say on the channel of the tabs changes nothing (S16)',
  async ({ page, site, complaints }) => {
    await openWatching(page, site)
    site.answer(REGISTER, down)
    await page.evaluate((name) => {
      const channel = new BroadcastChannel(name)
      for (const said of [null, 'told', { kind: 'told' }, { kind: 'content', hash: 'x', tables: { terms: [] } }]) {
        BroadcastChannel.prototype.postMessage.call(channel, said)
      }
    }, `tien-do datapackage ${site.url}/data/register.json XVII`)
    // One of them looks like the word of a poll, which is yet to come.
    await expect.poll(() => page.evaluate(() => window.told?.length)).toBe(1)
    await nextPoll(page, site)
    await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
    expect(complaints.filter((text) => !text.includes('Failed to load resource'))).toEqual([])
  },
)
