import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const board = (page: Page) => page.getByRole('table', { name: '10 chương trình' })
const tiles = (page: Page) => board(page).getByRole('listitem').getByRole('link')
const legend = (page: Page) => page.getByRole('list', { name: 'Lọc theo tình trạng' })

journey('a status chosen in the legend leaves only its tiles, in the address too', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await legend(page).getByRole('link', { name: '8 Khó đạt' }).click()
  await page.getByText('Đang lọc: 8 trên 108 chỉ tiêu.').waitFor()
  expect(new URL(page.url()).search).toBe('?status=off_track')
  expect(await tiles(page).count()).toBe(8)
  expect(
    await board(page)
      .getByRole('link', { name: /: Khó đạt/ })
      .count(),
  ).toBe(8)
  expect(await legend(page).getByRole('link', { name: '8 Khó đạt' }).getAttribute('aria-current')).toBe('true')

  await page.goBack()
  await expect.poll(() => tiles(page).count()).toBe(108)
  await page.goForward()
  await page.getByRole('link', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => tiles(page).count()).toBe(108)
  expect(new URL(page.url()).search).toBe('')
  expect(complaints).toEqual([])
})

journey('a programme chosen in the board leaves only its tiles', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('combobox', { name: 'Chương trình' }).selectOption('02-CTr/TU Tăng trưởng kinh tế')
  await page.getByText('Đang lọc: 22 trên 108 chỉ tiêu.').waitFor()
  expect(new URL(page.url()).search).toBe('?programme=XVII-02')
  expect(await tiles(page).count()).toBe(22)
})

journey('what lets go of a filter leaves the focus on what filters', async ({ page }) => {
  const ways = [
    ['/?status=off_track', 'Lọc theo tình trạng'],
    ['/?programme=XVII-02', 'Lọc theo tình trạng'],
    ['/programmes/XVII-02?status=off_track', 'Lọc theo tình trạng'],
    ['/changes?compare=2023-12-31&turn=worse', 'Lọc theo loại thay đổi'],
    ['/changes?compare=2023-12-31&programme=XVII-02', 'Lọc theo loại thay đổi'],
    ['/localities?q=ba+vi', 'Tìm địa phương'],
    ['/data?q=thong+ke', 'Tìm nguồn'],
  ] as const
  for (const [address, name] of ways) {
    const wayOut = page.getByRole('link', { name: /^Bỏ (?:lọc|tìm)$/ })
    await page.goto(inject('siteUrl') + address)
    await wayOut.first().press('Enter')
    await expect.poll(() => wayOut.count()).toBe(0)
    await expect.poll(() => page.getByLabel(name).evaluate((place) => place === document.activeElement)).toBe(true)
  }
})

journey('an address with both filters opens with both', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/?status=off_track&programme=XVII-02`)
  await page.getByText('Đang lọc: 5 trên 108 chỉ tiêu.').waitFor()
  expect(await tiles(page).count()).toBe(5)
  // What stands beside the board is seen a frame after it.
  await page.getByRole('heading', { name: 'Cần chú ý: 5' }).waitFor()
})

journey('what an address asks for and nobody knows counts as not asked', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/?status=%3Cimg%20src=x%3E&asOf=2025-02-30&lang=fr&register=none&other=1`)
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  expect(await tiles(page).count()).toBe(108)
  // The address says what is shown, and the way back does not lead to what was asked.
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  expect(complaints).toEqual([])
})

journey(
  'a compared day that does not come before the day in use is said to be none, in the address too',
  async ({ page }) => {
    await page.goto(`${inject('siteUrl')}/tasks?asOf=2023-12-31&compare=2025-01-01&q=${'x'.repeat(5000)}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe('?asOf=2023-12-31&compare=none')
  },
)
