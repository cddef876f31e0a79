import { isDeepStrictEqual } from 'node:util'
import type { Browser, Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const exportButton = (page: Page) => page.getByRole('button', { name: 'Xuất', exact: true })
const panel = (page: Page) => page.getByRole('dialog', { name: 'Xuất màn hình này' })

/** What is on a screen: its heading and the first `most` rows of its tables and lists. */
async function seen(page: Page, most: number): Promise<{ readonly heading: string; readonly rows: readonly string[] }> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  const main = page.getByRole('main')
  const rows = await main.getByRole('row').or(main.getByRole('listitem')).allInnerTexts()
  return { heading, rows: rows.slice(0, most) }
}

/** A browser of somebody who likes everything otherwise, at a site whose defaults have been changed. */
async function elsewhere(browser: Browser | null | undefined, address: string): Promise<Page> {
  const context = await browser?.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    colorScheme: 'dark',
  })
  const page = await context?.newPage()
  if (page === undefined) throw new Error('No other browser')
  await page.addInitScript(() =>
    localStorage.setItem('tien-do', JSON.stringify({ state: { language: 'en', theme: 'dark' }, version: 0 })),
  )
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch()
    const { registers, ...others } = (await answer.json()) as { registers: { id: string; asOf: string }[] }
    const changed = registers
      .toReversed()
      .map((register) => ({ ...register, asOf: '2022-06-30', compareTo: undefined }))
    await route.fulfill({ response: answer, json: { ...others, language: 'en', registers: changed } })
  })
  await page.goto(address)
  return page
}

journey.for([
  ['/', 30],
  ['/programmes/XVII-02', 30],
  ['/indicators/grdp-per-capita-usd', 20],
  ['/indicators?sort=-name&group=programme', 20],
  ['/tasks?status=overdue', 14],
  ['/changes', 60],
] as const)('the link of %s opens the same screen in another browser', async ([path, rows], { page, complaints }) => {
  await page.goto(inject('siteUrl') + path)
  // Rows come in portions.
  await expect.poll(async () => (await seen(page, rows)).rows.length).toBe(rows)
  await exportButton(page).click()
  const link = await panel(page).getByRole('textbox', { name: 'Liên kết đến đúng màn hình này' }).inputValue()
  const other = await elsewhere(page.context().browser(), link)
  // Each browser takes its own time.
  const differing = async () => {
    const [own, there] = [await seen(page, rows), await seen(other, rows)]
    return isDeepStrictEqual(own, there) ? null : { own, there }
  }
  await expect.poll(differing).toBeNull()
  expect(await other.locator('html').getAttribute('lang')).toBe('vi')
  await other.context().close()
  expect(complaints).toEqual([])
})

journey('the export panel opens and closes by keyboard, and nothing moves for it', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    const moved: number[] = []
    Reflect.set(window, 'moved', () => moved)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(entry.startTime)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const [language, name] of [
    ['vi', 'Xuất'],
    ['en', 'Export'],
  ] as const) {
    await page.goto(`${inject('siteUrl')}/tasks?lang=${language}`)
    const open = page.getByRole('button', { name, exact: true })
    await open.focus()
    const begun = await page.evaluate(() => performance.now())
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox').first().waitFor()
    // No embed code where there is no indicator.
    expect(await page.getByRole('dialog').getByRole('textbox').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true)
    const moved = await page.evaluate(() => (Reflect.get(window, 'moved') as () => readonly number[])())
    expect(moved.filter((moment) => moment > begun)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
  // Where a deck is made ready, the deck has its own ways out.
  await page.goto(`${inject('siteUrl')}/present`)
  await page.getByRole('link', { name: 'Bộ đã lưu và tệp' }).waitFor()
  expect(await exportButton(page).count()).toBe(0)
  expect(complaints).toEqual([])
})

journey('the panel opens from the search, and leads to the report', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/tasks`)
  await exportButton(page).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('xuat')
  await page.getByRole('option', { name: /^Xuất: liên kết/ }).click()
  await panel(page).getByRole('link', { name: 'Báo cáo in' }).waitFor()
  expect(complaints).toEqual([])
})

journey('the embed code shows the indicator in a page of the same site', async ({ page, complaints }) => {
  const site = inject('siteUrl')
  await page.goto(`${site}/indicators/grdp-per-capita-usd`)
  await exportButton(page).click()
  const code = await panel(page)
    .getByRole('textbox', { name: /^Mã nhúng/ })
    .inputValue()
  await page.route(`${site}/host.html`, (route) => route.fulfill({ contentType: 'text/html', body: code }))
  await page.goto(`${site}/host.html`)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { name: /^GRDP bình quân đầu người: 7\.200/ }).waitFor()
  await frame.getByRole('img', { name: /Biểu đồ/ }).waitFor()
  // Nothing of the site's own frame.
  expect(await frame.getByRole('navigation').count()).toBe(0)
  expect(await frame.getByRole('button').count()).toBe(0)
  // The way out leaves the frame.
  await frame.getByRole('link', { name: /^Xem đầy đủ/ }).click()
  await page.waitForURL(/\/indicators\/grdp-per-capita-usd\?register=published/)
  await page.getByRole('heading', { level: 1, name: /7\.200/ }).waitFor()
  expect(complaints).toEqual([])
})

journey('a theme that was chosen on the site is not that of the frame', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('tien-do', JSON.stringify({ state: { theme: 'dark' }, version: 0 })),
  )
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${inject('siteUrl')}/embed/indicators/grdp-per-capita-usd`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
})
