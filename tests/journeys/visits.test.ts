import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

/** Text as one reads it: one space between words, of whatever width. */
const read = async (place: Locator): Promise<string> => (await place.innerText()).replace(/\s+/g, ' ')

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
  const text = await read(main)
  expect(text).toContain('28,00 triệu lượt, ước năm 2024')
  expect(text).toContain('mục tiêu 35–39 triệu lượt, hạn 31/12/2025')
  expect(text).toContain('Thiếu so với cận dưới 35,00 − 28,00 7 triệu lượt')
  expect(text).toContain('Đang đi ngược mục tiêu so với mốc gốc (hiện 28,00 triệu lượt).')
  expect(text).toContain('Quy tắc: nhịp đã thực hiện dưới −0,10 lần kế hoạch là đi ngược mục tiêu, tức Khó đạt.')
  const figures = page.getByRole('table', { name: /Tổng lượt khách du lịch/ })
  expect(await read(figures.getByRole('row', { name: /^2024/ }))).toMatch(/28,00 ước 03\/01\/2025 Xã hội ngày nay/)
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
  await expect.poll(() => chart.textContent()).toMatch(/7,5–8,0/)
  expect(await chart.getByRole('img').getAttribute('aria-label')).toMatch(/7,5–8,0/)

  await chosen.getByRole('link', { name: 'Trang chỉ tiêu' }).click()
  await page.waitForURL('**/indicators/grdp-growth-average')
  await heading(page, /GRDP/).waitFor()
  await expect.poll(() => page.getByRole('figure').first().textContent()).toMatch(/7,5–8,0/)
  expect(complaints).toEqual([])
})

journey('how things stood on 31/12/2023', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 trên 108/).waitFor()
  await page.getByRole('button', { name: 'Đến ngày 31/12/2025' }).click()
  await page.getByLabel('Xem tình trạng đến ngày').fill('2023-12-31')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()

  await heading(page, /^42 trên 105 chỉ tiêu đánh giá được:/).waitFor()
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-12-31')
  expect(await page.getByRole('button', { name: 'Đến ngày 31/12/2023' }).isVisible()).toBe(true)
  // It is said once the screen is drawn.
  const said = page.getByText('Đã chuyển đến ngày 31/12/2023: 42 trên 105 chỉ tiêu đánh giá được.')
  await expect.poll(() => said.count()).toBe(1)
  expect(await read(page.getByRole('list', { name: 'Lọc theo tình trạng' }))).toMatch(
    /^12 Khó đạt 12 Cần lưu ý 12 Đúng tiến độ 3 Đạt mục tiêu 3 Vượt mục tiêu 63 Chưa có số liệu/,
  )

  await page.getByRole('link', { name: 'Tăng trưởng GRDP: Cần lưu ý' }).click()
  await page.waitForURL('**/indicators/grdp-growth-average?asOf=2023-12-31')
  await heading(page, /GRDP/).waitFor()
  expect(await page.getByText('Cần lưu ý', { exact: true }).first().isVisible()).toBe(true)
  // What was published later was not known on that day.
  const figures = await read(page.getByRole('table', { name: /GRDP/ }).first())
  expect(figures).toContain('2023')
  expect(figures).not.toMatch(/\b202[45]\b/)
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
