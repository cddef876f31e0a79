import type { Page } from 'playwright'
import { expect } from 'vitest'
import { SIZED_DAY, type Size } from '~/mocks/sizedFigures'
import { SIZED_TERM } from '~/mocks/sizedTables'
import { sizedPackage } from '~/scripts/sizedPackage'
import { journey, nextPoll, openWatching, waitingTabs } from '~/tests/setup/faultyJourney'
import { answering, REGISTER, type FaultySite } from '~/tests/setup/faultySite'
import { heldIn, memoryOf, watchBlocks } from '~/tests/setup/memory'

/** The largest register that is read (rule R10). */
const LARGEST: Size = { indicators: 5000, observations: 100_000, localities: 700, programmes: 10, seed: 1 }

const WORDS = {
  organisation: { vi: 'Mô phỏng', en: 'Simulated' },
  title: { vi: 'Mô phỏng', en: 'Simulated' },
}

/** Serves a simulated register of some size as the only one. */
async function serveSized(site: FaultySite, change: Partial<Size> = {}): Promise<void> {
  const offer = {
    ...WORDS,
    id: 'published',
    term: SIZED_TERM,
    asOf: SIZED_DAY,
    simulated: true,
    source: { kind: 'datapackage', url: 'data/register.json' },
  }
  const config = { language: 'vi', timeZone: 'Asia/Ho_Chi_Minh', registers: [offer], limits: {} }
  site.answer(/\/config\.json/, answering(200, JSON.stringify(config)))
  site.answer(REGISTER, answering(200, await sizedPackage({ ...LARGEST, ...change })))
}

const failure = (page: Page) => page.getByRole('alert')

journey('F22 an answer of 20 MB is refused, with the limit that it breaks', async ({ page, site }) => {
  site.answer(REGISTER, answering(200, JSON.stringify({ resources: [], padding: 'x'.repeat(20e6) })))
  await page.goto(site.url)
  await expect.poll(() => failure(page).textContent()).toMatch(/\/data\/register\.json lớn hơn 10 MB nên không đọc/)
})

const TOO_MANY = [
  {
    size: { observations: 100_001, indicators: 100, localities: 0 },
    said: /Bảng observations có 100001 dòng, quá giới hạn 100000 dòng/,
  },
  {
    size: { indicators: 5001, observations: 5001, localities: 0 },
    said: /Bảng indicators có 5001 dòng, quá giới hạn 5000 dòng/,
  },
]

journey.for(TOO_MANY)(
  'F22 one row too many is refused, with the limit that it breaks: $said',
  async ({ size, said }, { page, site }) => {
    await serveSized(site, size)
    await page.goto(site.url)
    await expect.poll(() => failure(page).textContent()).toMatch(said)
  },
)

journey(
  'F22 5,000 indicators with 100,000 figures are read piece by piece, and the board counts them',
  async ({ page, site, complaints }) => {
    await serveSized(site)
    await page.addInitScript(watchBlocks)
    await page.goto(site.url)
    await page.getByRole('heading', { level: 1, name: /trên 4\.?500/ }).waitFor()
    const board = page.getByRole('table', { name: /^10 chương trình/ })
    await board
      .getByRole('list', { name: 'Chương trình 1: chỉ tiêu đánh giá được' })
      .getByRole('link')
      .first()
      .waitFor()
    expect(await board.getByRole('row').count()).toBe(11)
    // Marks with their counts, a few in a row, where there would be 4,500.
    expect(await board.getByRole('link').count()).toBeLessThan(120)
    const blocks = await page.evaluate(() => window.blocks ?? [])
    const sum = blocks.reduce((all, block) => all + block, 0)
    // In one go it would be most of it. How long it takes in milliseconds, the benchmark tells (docs/scale.md).
    expect(Math.max(...blocks)).toBeLessThan(sum / 3)

    // A programme of 500 shows its first rows, and the others when they are asked for.
    await board.getByRole('link', { name: 'Chương trình 2' }).click()
    const rows = page.getByRole('table', { name: /^Chỉ tiêu đánh giá được/ }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(25)
    await page
      .getByRole('button', { name: /^Xem cả \d+/ })
      .first()
      .click()
    await expect.poll(() => rows.count()).toBeGreaterThan(300)
    expect(complaints).toEqual([])
  },
)

const MEGABYTE = 1e6

journey('F43 twenty tabs: one of them asks for all, and none holds more than 60 MB', async ({ page, site }) => {
  await openWatching(page, site)
  const open = async (): Promise<Page> => {
    const tab = await page.context().newPage()
    await tab.goto(site.url)
    await tab.getByRole('heading', { level: 1 }).waitFor()
    return tab
  }
  const tabs = [page]
  while (tabs.length < 20) tabs.push(await open())
  // The drawn board is there before a tab has its figures; with them it waits for its turn. One that has only asked would see its
  // question run out of time with the next poll, and ask again.
  await expect.poll(() => waitingTabs(page)).toBe(tabs.length - 1)
  // Where opening them takes a minute, the first one has asked again meanwhile.
  const first = site.asked(REGISTER).length
  expect(first).toBeGreaterThanOrEqual(tabs.length)
  for (let poll = 1; poll <= 3; poll += 1) {
    await nextPoll(page, site)
    expect(site.asked(REGISTER)).toHaveLength(first + poll)
  }
  for (const tab of tabs) expect((await heldIn(await memoryOf(tab))).heap).toBeLessThan(60 * MEGABYTE)
})

/** Programmes are stepped through by their numbers, then back to the board. */
async function rotate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tăng trưởng kinh tế' }).first().click()
  for (const number of ['03', '04', '05']) {
    await page.getByRole('link', { name: new RegExp(`^${number} `) }).click()
    await page.locator(`main nav a[aria-current=page]:has-text("${number}")`).waitFor()
  }
  await page.locator('main svg.recharts-surface').first().waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Tổng quan' }).first().click()
  await page.getByRole('heading', { level: 1, name: /trên 108/ }).waitFor()
}

/** A wall asks once a minute: eight hours are 480 questions. The whole length is walked by the benchmark of scale. */
const WARM_UP = 6
const ROUNDS = 20

journey('F44 a wall display: refreshes and changes of the screen leave nothing behind', async ({ page, site }) => {
  await openWatching(page, site)
  const devtools = await memoryOf(page)
  const round = async (): Promise<void> => {
    await nextPoll(page, site)
    await rotate(page)
  }
  for (let at = 0; at < WARM_UP; at += 1) await round()
  const before = await heldIn(devtools)
  for (let at = 0; at < ROUNDS; at += 1) await round()
  const after = await heldIn(devtools)
  expect(after.heap).toBeLessThan(before.heap * 1.1)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.detached).toBe(0)
})
