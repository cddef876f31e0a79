import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

journey('the way back leads through every screen that one came by', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('link', { name: 'Đô thị và kinh tế đô thị', exact: true }).click()
  await heading(page, /^Đô thị và kinh tế đô thị/).waitFor()
  await page.getByRole('link', { name: 'Tổng quan' }).click()
  await heading(page, /^44 trên 108/).waitFor()
  await page.getByRole('link', { name: 'Tỷ lệ đô thị hóa: Khó đạt' }).click()
  await page.waitForURL('**/indicators/urbanisation-rate')
  await page.goBack()
  await heading(page, /^44 trên 108/).waitFor()
  await page.goBack()
  await heading(page, /^Đô thị và kinh tế đô thị/).waitFor()
  await page.goBack()
  await heading(page, /^44 trên 108/).waitFor()
  expect(complaints).toEqual([])
})

journey('an address opens the same screen again', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/programmes/XVII-03?asOf=2023-12-31&lang=en`)
  await heading(page, /^Urban/).waitFor()
  expect(await page.getByRole('button', { name: /As of 31 Dec 2023/ }).count()).toBe(1)
  await page.reload()
  await heading(page, /^Urban/).waitFor()
  expect(new URL(page.url()).search).toBe('?asOf=2023-12-31&lang=en')
  expect(complaints).toEqual([])
})

journey('a slash at the end of an address changes nothing around the screen', async ({ page }) => {
  for (const address of ['/present', '/present/', '/tasks/']) {
    await page.goto(`${inject('siteUrl')}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Mục chính' }).isVisible()).toBe(true)
  }
})

/** The heading as soon as the browser goes on after a click. */
const headingAfter = async (link: Locator): Promise<string | null | undefined> =>
  link.evaluate(async (element) => {
    if (element instanceof HTMLElement) element.click()
    // What is drawn within the click is drawn before this.
    await Promise.resolve()
    // A screen that has to make way for a note that one must wait is only hidden.
    return [...document.querySelectorAll('h1')].find((one) => one.checkVisibility())?.textContent
  })

journey(
  'a step to another programme is drawn within the click, any other screen when it is ready',
  async ({ page, complaints }) => {
    await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
    await heading(page, /^Tăng trưởng kinh tế/).waitFor()
    expect(await headingAfter(page.getByRole('link', { name: /^06/ }))).toMatch(/^Văn hóa/)
    await page.getByRole('table').first().waitFor()
    expect(await headingAfter(page.getByRole('link', { name: 'Tổng quan' }))).toMatch(/^Văn hóa/)
    await heading(page, /^44 trên 108/).waitFor()
    await page.goBack()
    await heading(page, /^Văn hóa/).waitFor()
    await page.goBack()
    await heading(page, /^Tăng trưởng kinh tế/).waitFor()
    expect(complaints).toEqual([])
  },
)

journey(
  'a programme that is not there yet leaves the board alone, and so does a second choice',
  async ({ page, complaints }) => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/ProgrammeScreen-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(inject('siteUrl'))
    await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
    for (const name of ['Đô thị và kinh tế đô thị', 'Tăng trưởng kinh tế'])
      expect(await headingAfter(page.getByRole('link', { name, exact: true }))).toMatch(/^44 trên 108/)
    release()
    await heading(page, /^Tăng trưởng kinh tế/).waitFor()
    expect(complaints).toEqual([])
  },
)

journey.for([
  { path: '/indicators/nothing-of-the-kind', named: 'nothing-of-the-kind' },
  { path: '/programmes/XVII-99', named: 'XVII-99' },
  { path: '/mot/man-hinh', named: '/mot/man-hinh' },
  { path: '/indicators/%3Cimg%20src=x%20onerror=alert(1)%3E', named: '<img src=x onerror=alert(1)>' },
  { path: '/programmes/__proto__', named: '__proto__' },
])('$path is answered with words and a way back', async ({ path, named }, { page, complaints }) => {
  await page.goto(inject('siteUrl') + path)
  await heading(page, /^Không có trang này$/).waitFor()
  expect(await page.getByRole('main').textContent()).toContain(named)
  expect(new URL(page.url()).pathname).toBe(path)
  await page.getByRole('link', { name: 'Về trang tổng quan' }).click()
  await heading(page, /^44 trên 108/).waitFor()
  expect(complaints).toEqual([])
})

journey('every screen has a title of its own', async ({ page }) => {
  const titles: string[] = []
  for (const path of ['/', '/programmes/XVII-02', '/indicators/grdp-per-capita-usd', '/indicators/none', '/none']) {
    await page.goto(inject('siteUrl') + path)
    await heading(page, /./).waitFor()
    await expect.poll(() => page.title()).toMatch(/Tiến Độ$/)
    // The page itself comes with the title of the overview.
    await expect.poll(async () => titles.includes(await page.title()), { message: path }).toBe(false)
    titles.push(await page.title())
  }
})

journey('an unknown indicator does not keep the title of the screen before', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/tasks`)
  await expect.poll(() => page.title()).toBe('Nhiệm vụ · Tiến Độ')
  await page.goto(`${inject('siteUrl')}/indicators/none`)
  await expect.poll(() => page.title()).toBe('Không có trang này: /indicators/none · Tiến Độ')
})
