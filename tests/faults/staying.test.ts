import type { Page } from 'playwright'
import { expect } from 'vitest'
import {
  A_POLL,
  caughtUp,
  journey,
  later,
  nextPoll,
  openWatching,
  publishGrowth,
  serveTables,
} from '~/tests/setup/faultyJourney'
import { answering, down, NOON, REGISTER } from '~/tests/setup/faultySite'
import { packageText, publishedTables } from '~/tests/setup/publishedTables'

const finding = (page: Page) => page.getByRole('heading', { level: 1, name: /^44 trên 108/ })
const oldChip = (page: Page) => page.getByRole('button', { name: /^Cũ / })
const news = (page: Page) => page.getByRole('status').filter({ hasText: /^Đã cập nhật/ })

journey(
  'F3 the source goes down while the page is open: figures stay, their age is said, and all mends itself',
  async ({ page, site }) => {
    site.setClock(NOON)
    await openWatching(page, site, '/', NOON)
    site.answer(REGISTER, down)
    await nextPoll(page, site)
    expect(await oldChip(page).count()).toBe(0)
    await nextPoll(page, site)
    await oldChip(page)
      .filter({ hasText: /^Cũ từ \d\d:\d\d$/ })
      .waitFor()
    expect(await finding(page).isVisible()).toBe(true)
    await oldChip(page).click()
    const why = page.getByRole('dialog', { name: 'Số liệu chưa cập nhật được' })
    await why.getByText(`Không kết nối được với ${site.url}/data/register.json.`).waitFor()
    site.mend()
    await why.getByRole('button', { name: 'Thử lại' }).click()
    await expect.poll(() => oldChip(page).count()).toBe(0)
    expect(await news(page).count()).toBe(0)
  },
)

journey(
  'figures that nobody has confirmed for a day are said to be so, and every status is hatched (R4)',
  async ({ page, site }) => {
    const hatched = (): Promise<number> => page.locator('table svg path[class*="hatch"]').count()
    await openWatching(page, site)
    const before = await hatched()
    site.answer(REGISTER, down)
    await nextPoll(page, site, 25 * 3_600_000)
    await oldChip(page)
      .filter({ hasText: /^Cũ quá 24 giờ, từ \d\d:\d\d \d\d\/\d\d\/\d{4}$/ })
      .waitFor()
    // The board is told after the chip is drawn.
    await expect.poll(hatched).toBeGreaterThan(before + 30)
    site.mend()
    await nextPoll(page, site)
    await expect.poll(hatched).toBe(before)
  },
)

journey('F5 500 for ever: one question in a turn, and after five only every five minutes', async ({ page, site }) => {
  await openWatching(page, site)
  const asked = (): number => site.asked(REGISTER).length
  const first = asked()
  site.answer(REGISTER, answering(500))
  for (let turn = 1; turn <= 5; turn += 1) {
    await nextPoll(page, site)
    expect(asked()).toBe(first + turn)
  }
  await later(page, site, 3 * A_POLL)
  expect(asked()).toBe(first + 5)
  await nextPoll(page, site, 150_000)
  expect(asked()).toBe(first + 6)
  await oldChip(page).waitFor()
})

const BROKEN = [
  ['{"resources":[{"name":"terms","data":[["id"', 'application/json'],
  ['<!doctype html><title>Wi-Fi</title>', 'text/html'],
  ['{}', 'application/json'],
  ['null', 'application/json'],
  ['[]', 'application/json'],
] as const

journey('F16 nonsense while the page is open: the old figures stay, and their age is said', async ({ page, site }) => {
  await openWatching(page, site)
  for (const [body, type] of BROKEN) {
    site.answer(REGISTER, answering(200, body, { 'Content-Type': type }))
    await nextPoll(page, site)
    expect(await finding(page).isVisible()).toBe(true)
    expect(await page.getByRole('alert').count()).toBe(0)
  }
  await oldChip(page).waitFor()
})

journey(
  'more than a fifth of the rows spoilt while the page is open: the old figures stay, and the page says why (R8)',
  async ({ page, site }) => {
    await openWatching(page, site)
    await serveTables(site, (tables) => {
      for (const row of tables['observations'] ?? []) row['value'] = 'mười'
    })
    await nextPoll(page, site)
    await nextPoll(page, site)
    await oldChip(page).click()
    await page.getByText(/Bảng observations: \d+ trên \d+ dòng không đọc được/).waitFor()
    expect(await finding(page).isVisible()).toBe(true)
  },
)

journey('the same figures again draw nothing and say nothing (P6)', async ({ page, site }) => {
  await openWatching(page, site)
  // What stands beside the screen comes in its own time.
  await page.getByRole('button', { name: 'Xuất', exact: true }).waitFor()
  await page.evaluate(() => {
    const watch = new MutationObserver((changes) => {
      document.documentElement.dataset['drawnAgain'] = String(changes.length)
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  const before = await page.screenshot()
  await nextPoll(page, site)
  await nextPoll(page, site)
  expect(await page.evaluate(() => document.documentElement.dataset['drawnAgain'])).toBeUndefined()
  expect((await page.screenshot()).equals(before)).toBe(true)
  expect(await news(page).count()).toBe(0)
  // Asked with what the browser has, and told that nothing is new.
  const last = site.asked(REGISTER).at(-1)
  expect(last?.headers['if-none-match']).toBeDefined()
  expect(last?.status()).toBe(304)
})

journey(
  'a changed figure is announced once and marked until the reader clears the marks (P6, A9)',
  async ({ page, site, complaints }) => {
    await openWatching(page, site)
    await serveTables(site, publishGrowth)
    await nextPoll(page, site)
    await news(page)
      .filter({ hasText: /1 chỉ tiêu đổi, không chỉ tiêu nào đổi tình trạng\.$/ })
      .waitFor()
    const tile = page.getByRole('link', { name: 'Tăng trưởng GRDP: Khó đạt, mới' })
    await tile.waitFor()
    const said = await news(page).textContent()
    await nextPoll(page, site)
    expect(await news(page).textContent()).toBe(said)
    await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
    await page.getByRole('rowheader', { name: /Tăng trưởng GRDP mới/ }).waitFor()
    await page.getByRole('button', { name: 'Bỏ dấu mới ở các chỉ tiêu vừa đổi' }).click()
    await expect.poll(() => page.getByRole('rowheader', { name: /Tăng trưởng GRDP mới/ }).count()).toBe(0)
    expect(complaints).toEqual([])
  },
)

journey('what the rooms see changes with nothing that the source says (P13)', async ({ page, site }) => {
  await page.clock.install()
  await page.goto(`${site.url}/present/show?slide=${encodeURIComponent('indicator:grdp-growth-average')}`)
  const slide = page.getByRole('heading', { level: 1 }).first()
  await slide.waitFor()
  const before = await page.locator('body').textContent()
  const first = site.asked(REGISTER).length
  await serveTables(site, publishGrowth)
  await page.clock.fastForward(A_POLL)
  site.answer(REGISTER, down)
  await page.clock.fastForward(25 * 3_600_000)
  await caughtUp(page)
  expect(site.asked(REGISTER)).toHaveLength(first)
  expect(await page.locator('body').textContent()).toBe(before)
})

journey(
  'F20 an indicator moves to another programme: it is there, and nowhere twice',
  async ({ page, site, complaints }) => {
    await openWatching(page, site)
    const tile = page.getByRole('link', { name: /^Tăng trưởng GRDP:/ })
    const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
    await rowOf('Tăng trưởng kinh tế')
      .getByRole('link', { name: /^Tăng trưởng GRDP:/ })
      .waitFor()
    await serveTables(site, (tables) => {
      const moved = tables['indicators']?.find((row) => row['id'] === 'grdp-growth-average')
      if (moved !== undefined) moved['programme_id'] = 'XVII-03'
    })
    await nextPoll(page, site)
    await rowOf('Đô thị và kinh tế đô thị')
      .getByRole('link', { name: /^Tăng trưởng GRDP:/ })
      .waitFor()
    expect(await page.getByRole('table', { name: '10 chương trình' }).locator(tile).count()).toBe(1)
    expect(complaints).toEqual([])
  },
)

journey('F34 a browser that says it is offline and is not: the server decides', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }))
  await openWatching(page, site)
  await serveTables(site, publishGrowth)
  await nextPoll(page, site)
  await news(page).waitFor()
})

journey('F34 a browser that says it is online and has no way: the server decides', async ({ page, site }) => {
  await openWatching(page, site)
  site.answer(/./, down)
  expect(await page.evaluate(() => navigator.onLine)).toBe(true)
  await nextPoll(page, site)
  await nextPoll(page, site)
  await oldChip(page).waitFor()
  // Once the browser believes that it is back, it is worth asking at once.
  site.mend()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(() => oldChip(page).count()).toBe(0)
})

journey(
  'F36 a laptop that slept two hours asks once, and counts its age by the clock of the server',
  async ({ page, site }) => {
    await openWatching(page, site)
    const first = site.asked(REGISTER).length
    await nextPoll(page, site, 2 * 3_600_000)
    expect(site.asked(REGISTER)).toHaveLength(first + 1)
    expect(await oldChip(page).count()).toBe(0)
    // The clock of the machine stood still, that of the server did not.
    site.advance(4 * 3_600_000)
    site.answer(REGISTER, answering(503))
    await nextPoll(page, site)
    await oldChip(page).waitFor()
  },
)

journey('F45 two hundred quick changes between programmes: the last one wins', async ({ page, site, complaints }) => {
  await page.goto(`${site.url}/programmes/XVII-01`)
  await page.getByRole('heading', { level: 1, name: /^Xây dựng Đảng/ }).waitFor()
  await page.evaluate(() => {
    for (let turn = 1; turn <= 200; turn += 1) {
      history.pushState(null, '', `/programmes/XVII-${String((turn % 10) + 1).padStart(2, '0')}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }
    history.pushState(null, '', '/programmes/XVII-02')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(site.asked(REGISTER)).toHaveLength(1)
  expect(complaints).toEqual([])
})

journey('F46 a slow answer that comes after a fast one changes nothing', async ({ page, site }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const text = packageText(await publishedTables())
  site.answer(REGISTER, (from, to) => {
    void held.then(() => answering(200, text)(from, to))
  })
  await page.goto(`${site.url}/programmes/XVII-02`)
  await page.getByRole('status').filter({ hasText: 'Đang tải số liệu' }).waitFor()
  await page.evaluate(() => {
    history.pushState(null, '', '/programmes/XVII-02?register=rehearsal')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  const simulated = page.getByText('Số liệu mô phỏng để tập huấn.')
  await page.getByRole('link', { name: '2024', exact: false }).first().waitFor()
  release()
  await expect.poll(() => site.asked(REGISTER).at(-1)?.status()).toBe(200)
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  expect(await simulated.count()).toBe(1)
})
