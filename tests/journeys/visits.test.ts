import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

journey('which indicator of programme 02 is worst, and why', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  const row = page.getByRole('row', { name: /^02 Tăng trưởng kinh tế/ })
  expect(await row.textContent()).toContain('12 trên 22 chỉ tiêu đánh giá được')
  const worst = row.getByRole('list', { name: 'Tăng trưởng kinh tế: chỉ tiêu đánh giá được' }).getByRole('link').first()
  expect(await worst.getAttribute('aria-label')).toBe('Khách du lịch: Khó đạt')
  await worst.click()

  await heading(page, /Khách du lịch/i).waitFor()
  const main = page.getByRole('main')
  expect(await main.getByText('Khó đạt').first().isVisible()).toBe(true)
  const text = await main.innerText()
  expect(text).toMatch(/28,00/)
  expect(text).toMatch(/35–39 triệu lượt/)
  expect(text).toMatch(/7 triệu lượt/)
  expect(text).toMatch(/Cục Thống kê|VietnamPlus|Sở Du lịch|Nguồn/)
  expect(complaints).toEqual([])
})

journey('the growth of GRDP against its band of 7.5 to 8.0 per cent', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
  await heading(page, /^Tăng trưởng kinh tế: 12 trên 22 chỉ tiêu đánh giá được, 5 khó đạt/).waitFor()
  await page.getByRole('link', { name: 'Tăng trưởng GRDP', exact: true }).click()
  const chosen = page.getByRole('region', { name: 'Chỉ tiêu đang chọn' })
  await chosen.getByRole('heading', { name: /^Tăng trưởng GRDP.*6,62/ }).waitFor()
  const chart = chosen.getByRole('figure')
  await chart.locator('svg').first().waitFor()
  expect(await chart.textContent()).toMatch(/7,5–8,0/)
  expect(await chart.getByRole('img').getAttribute('aria-label')).toMatch(/7,5–8,0/)

  await chosen.getByRole('link', { name: 'Trang chỉ tiêu' }).click()
  await page.waitForURL('**/indicators/grdp-growth-average')
  await heading(page, /GRDP/).waitFor()
  expect(await page.getByRole('figure').first().textContent()).toMatch(/7,5–8,0/)
  expect(complaints).toEqual([])
})

/** Number and word of every status in the legend of the overview. */
const legend = (page: Page) => page.getByRole('list', { name: 'Lọc theo tình trạng' }).getByRole('link').allInnerTexts()

journey('how things stood on 31/12/2023', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 trên 108/).waitFor()
  await page.getByRole('button', { name: 'Đến ngày 31/12/2025' }).click()
  await page.getByLabel('Xem tình trạng đến ngày').fill('2023-12-31')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()

  await heading(page, /^42 trên 105 chỉ tiêu đánh giá được:/).waitFor()
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-12-31')
  expect(await page.getByRole('button', { name: 'Đến ngày 31/12/2023' }).isVisible()).toBe(true)
  expect(await page.getByText('Đã chuyển đến ngày 31/12/2023.').count()).toBe(1)
  expect(await legend(page)).toEqual([
    '12 Khó đạt',
    '12 Cần lưu ý',
    '12 Đúng tiến độ',
    '3 Đạt mục tiêu',
    '3 Vượt mục tiêu',
    '63 Chưa có số liệu',
  ])

  await page.getByRole('link', { name: 'Tăng trưởng GRDP: Cần lưu ý' }).click()
  await page.waitForURL('**/indicators/grdp-growth-average?asOf=2023-12-31')
  await heading(page, /GRDP/).waitFor()
  expect(await page.getByRole('main').getByText('Cần lưu ý').first().isVisible()).toBe(true)
  // What was published later was not known on that day.
  expect(await page.getByRole('main').innerText()).not.toMatch(/2025 *\n? *8,50/)
  await page.goBack()
  await heading(page, /^42 trên 105/).waitFor()
  await page.goBack()
  await heading(page, /^44 trên 108/).waitFor()
  expect(complaints).toEqual([])
})

journey('the same day by one of the years on the rail', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('link', { name: 'Xem đến 31/12/2023' }).click()
  await heading(page, /^42 trên 105/).waitFor()
})
