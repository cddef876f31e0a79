import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const asOf = (page: Page, day: string) => page.getByRole('button', { name: `Đến ngày ${day}` })
const compared = (page: Page, day: string) => page.getByRole('button', { name: `So với ${day}` })
const since = (page: Page, day: string) => page.getByRole('link', { name: new RegExp(`^So với ${day}:`) })

journey(
  'what changed since 31/12/2023 stands under the finding and beside every programme',
  async ({ page, complaints }) => {
    await page.goto(inject('siteUrl'))
    expect(await since(page, '31/12/2023').textContent()).toBe(
      'So với 31/12/2023: 13 tốt lên, 4 xấu đi; 15 mới có số liệu, 14 không còn số liệu mới.',
    )
    const row = page.getByRole('row', { name: /^02 Tăng trưởng kinh tế/ })
    const cell = row.getByRole('link', { name: '3 tốt lên, 3 xấu đi, 2 mới có số liệu, 5 không còn số liệu mới' })
    expect(await cell.innerText()).toMatch(/\+2 −5 có số$/)
    expect(await cell.getAttribute('href')).toBe('/changes?programme=XVII-02')
    expect(complaints).toEqual([])
  },
)

journey('another compared day, in the address and on the next screen; then none', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await compared(page, '31/12/2023').click()
  await page.getByLabel('So sánh với ngày').fill('2024-12-31')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await since(page, '31/12/2024').waitFor()
  expect(new URL(page.url()).searchParams.get('compare')).toBe('2024-12-31')
  // Said after the picture has changed.
  await page.getByText('Đang so với ngày 31/12/2024.').waitFor({ state: 'attached' })

  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
  // The clock looks the same on both screens.
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  await compared(page, '31/12/2024').waitFor()
  expect(new URL(page.url()).searchParams.get('compare')).toBe('2024-12-31')

  await compared(page, '31/12/2024').click()
  await page.getByRole('link', { name: 'Không so sánh' }).click()
  await compared(page, 'không').waitFor()
  expect(new URL(page.url()).searchParams.get('compare')).toBe('none')
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  expect(await page.getByText(/^So với 31/).count()).toBe(0)
  expect(complaints).toEqual([])
})

journey('a day that does not come before the one in use compares nothing', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/?asOf=2023-12-31&compare=2024-06-30`)
  await compared(page, 'không').waitFor()
})

journey('the clock leads to a meeting of the register by name', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await asOf(page, '31/12/2025').click()
  await page.getByRole('link', { name: 'Tổng kết 02-CTr/TU 25/03/2025' }).click()
  await asOf(page, '25/03/2025').waitFor()
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-25')
  // Said after the picture has changed.
  await page
    .getByText(/^Đã chuyển đến ngày 25\/03\/2025: \d+ trên \d+ chỉ tiêu đánh giá được\.$/)
    .waitFor({ state: 'attached' })
  expect(complaints).toEqual([])
})

journey('a meeting of one’s own is kept on this machine and can be dropped again', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await asOf(page, '31/12/2025').click()
  await page.getByLabel('Tên kỳ họp').fill('Giao ban quý I')
  await page.getByLabel('Ngày họp').fill('2024-04-02')
  await page.getByRole('button', { name: 'Ghi thêm kỳ họp' }).click()
  const own = page.getByRole('link', { name: 'Giao ban quý I 02/04/2024' })
  await own.waitFor()
  await page
    .getByRole('status')
    .getByText('Đã ghi kỳ họp “Giao ban quý I”, ngày 02/04/2024.')
    .waitFor({ state: 'attached' })

  await page.reload()
  await asOf(page, '31/12/2025').click()
  await own.click()
  await asOf(page, '02/04/2024').click()
  await page.getByRole('button', { name: 'Bỏ kỳ họp “Giao ban quý I”' }).press('Enter')
  await expect.poll(() => own.count()).toBe(0)
  await page.getByRole('status').getByText('Đã bỏ kỳ họp “Giao ban quý I”.').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => document.activeElement?.closest('[popover]') !== null)).toBe(true)
  expect(complaints).toEqual([])
})

/** What live regions say from now on, each change once. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('output, [role=status], [role=alert], [aria-live]') ?? []
      })
      for (const region of new Set(regions)) if (region.textContent !== '') said.push(region.textContent ?? '')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return async () =>
    page.evaluate(() => ('said' in window && Array.isArray(window.said) ? window.said.map(String) : []))
}

journey.for([
  ['/programmes/XVII-02', /^Tăng trưởng|:/],
  ['/tasks?q=quy', /nhiệm vụ/],
] as const)('another day is announced once: %s', async ([path, next], { page }) => {
  await page.goto(inject('siteUrl') + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  const said = await listen(page)
  await page.getByRole('link', { name: 'Xem đến 31/12/2023' }).click()
  await asOf(page, '31/12/2023').waitFor()
  await expect.poll(said).toEqual([expect.stringMatching(/^Đã chuyển đến ngày 31\/12\/2023/)])
  // Whatever was waiting to be said would come before what is said next.
  if (path.startsWith('/tasks')) await page.getByRole('searchbox').fill('quy hoach')
  else await page.locator('a[data-row]').nth(1).press('ArrowDown')
  await expect.poll(async () => (await said()).length).toBe(2)
  expect((await said())[1]).toMatch(next)
})

journey('the chosen year of the rail and the clock’s form say what they are', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  const years = page.getByRole('list', { name: 'Các năm của khóa' })
  expect(await years.getByRole('link', { name: 'Xem đến 31/12/2025' }).getAttribute('aria-current')).toBe('date')
  await years.getByRole('link', { name: 'Xem đến 31/12/2023' }).click()
  await expect.poll(() => years.locator('[aria-current]').textContent()).toBe('2023')
  await asOf(page, '31/12/2023').click()
  await page.getByRole('dialog', { name: 'Đến ngày' }).getByLabel('Tên kỳ họp').waitFor()
})

journey('a programme and a year chosen at once both hold', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  await page.evaluate(() => {
    const select = document.querySelector('main select')
    const year = document.querySelector('a[aria-label="Xem đến 31/12/2023"]')
    if (!(select instanceof HTMLSelectElement) || !(year instanceof HTMLAnchorElement)) throw new Error('not there')
    select.value = 'XVII-02'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    year.click()
  })
  await expect.poll(() => new URL(page.url()).search).toBe('?asOf=2023-12-31&programme=XVII-02')
})

journey('both forms of the clock are free of what axe can find', async ({ page }) => {
  for (const language of ['vi', 'en']) {
    await page.goto(`${inject('siteUrl')}/?lang=${language}`)
    for (const hand of [/^(Đến ngày|As of)/, /^(So với|Compared with)/]) {
      await page.getByRole('button', { name: hand }).click()
      await page.getByRole('textbox').or(page.locator('input[type=date]')).first().waitFor()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})
