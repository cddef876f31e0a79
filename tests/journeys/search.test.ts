import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers } from '~/tests/setup/walk'

const palette = (page: Page) => page.getByRole('dialog', { name: /^(?:Tìm mọi thứ|Find anything)$/ })

/** Not only out of sight: until the page has heard that it was closed, it cannot be opened again. */
const isGone = (page: Page): Promise<void> =>
  page
    .getByRole('dialog', { name: /^(?:Tìm mọi thứ|Find anything)$/, includeHidden: true })
    .waitFor({ state: 'detached' })

journey('from anywhere to an indicator, without diacritics', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('button', { name: /^Tìm mọi thứ/ }).waitFor()
  await answers(page)
  await page.keyboard.press('Control+k')
  const field = palette(page).getByRole('combobox')
  await field.waitFor()
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
  await page.keyboard.type('do thi hoa')
  const first = palette(page).getByRole('option').first()
  await expect.poll(() => first.textContent()).toContain('Tỷ lệ đô thị hóa')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/indicators/urbanisation-rate')
  await page.getByRole('heading', { level: 1, name: /đô thị hóa/i }).waitFor()
  expect(await palette(page).count()).toBe(0)
  expect(complaints).toEqual([])
})

journey('by the code of a programme, with “/”, on a day in the past', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/?asOf=2023-12-31`)
  await page.getByRole('heading', { level: 1, name: /^42 trên 105/ }).waitFor()
  await answers(page)
  await page.keyboard.press('/')
  await palette(page).getByRole('combobox').fill('01-CTr')
  const programmes = palette(page).getByRole('group', { name: 'Chương trình' })
  await programmes.getByRole('option', { name: /Xây dựng Đảng/ }).click()
  await page.waitForURL('**/programmes/XVII-01?asOf=2023-12-31')
  expect(complaints).toEqual([])
})

journey('Escape leads back to where one was', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  const button = page.getByRole('button', { name: /^Tìm mọi thứ/ })
  await button.click()
  await palette(page).getByRole('combobox').fill('ba dinh')
  await palette(page).getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => palette(page).count()).toBe(0)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

journey('another register, another day and another language, by command', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/data`)
  await page.getByRole('heading', { level: 1, name: /số liệu từ/ }).waitFor()
  await answers(page)
  const run = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    await palette(page).getByRole('combobox').fill(words)
    await palette(page).getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await isGone(page)
  }
  await run('tap huan')
  await page.waitForURL('**/data?register=rehearsal')
  await page.getByText('Số liệu mô phỏng để tập huấn.').waitFor()
  await run('english')
  await page.getByRole('heading', { level: 1, name: /figures from/ }).waitFor()
  await run('end of the term')
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2025-10-17')
  expect(complaints).toEqual([])
})

journey('what is typed before the search is there is kept', async ({ page, complaints }) => {
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/assets/Palette-*.js', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto(inject('siteUrl'))
  await answers(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('do thi ')
  await palette(page).getByRole('textbox').waitFor()
  answer()
  await palette(page).getByRole('combobox').waitFor()
  await page.keyboard.type('hoa')
  expect(await palette(page).getByRole('combobox').inputValue()).toBe('do thi hoa')
  await expect.poll(() => palette(page).getByRole('option').first().textContent()).toContain('Tỷ lệ đô thị hóa')
  await page.keyboard.press('Escape')
  await expect.poll(() => palette(page).count()).toBe(0)
  expect(complaints).toEqual([])
})

journey('a search that does not come says so and can be asked for again (rules F27, F30)', async ({ page }) => {
  await page.route('**/assets/Palette-*.js', (route) => route.abort())
  await page.goto(inject('siteUrl'))
  const button = page.getByRole('button', { name: /^Tìm mọi thứ/ })
  await button.click()
  await palette(page).getByRole('alert').getByText('Không tải được phần tìm kiếm.').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => palette(page).count()).toBe(0)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press('Control+k')
  await palette(page).getByRole('alert').waitFor()
  await page.unroute('**/assets/Palette-*.js')
  await palette(page).getByRole('button', { name: 'Thử lại' }).click()
  await palette(page).getByRole('combobox').fill('do thi hoa')
  await palette(page).getByRole('option').first().waitFor()
})

journey('a task, an agency, a locality and a source lead to where they are listed', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('button', { name: /^Tìm mọi thứ/ }).waitFor()
  const go = async (words: string, kind: string): Promise<URL> => {
    await answers(page)
    const before = page.url()
    await page.keyboard.press('Control+k')
    await palette(page).getByRole('combobox').fill(words)
    await palette(page).getByRole('group', { name: kind }).getByRole('option').first().click()
    await page.waitForURL((url) => url.href !== before)
    await isGone(page)
    return new URL(page.url())
  }
  expect((await go('phan khu noi do lich su', 'Nhiệm vụ')).pathname).toBe('/tasks')
  expect((await go('so xay dung', 'Cơ quan')).pathname).toBe('/agencies/so-xay-dung')
  const locality = await go('xa ba vi', 'Địa phương')
  expect([locality.pathname, locality.searchParams.get('q')]).toEqual(['/localities', 'Xã Ba Vì'])
  const source = await go('cafef', 'Nguồn')
  expect(source.pathname).toBe('/data')
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBeGreaterThan(1)
})

journey('the open search is free of what axe can find', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/?lang=en`)
  await page.getByRole('button', { name: /^Find anything/ }).click()
  await palette(page).getByRole('combobox').fill('03')
  await palette(page).getByRole('option').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
