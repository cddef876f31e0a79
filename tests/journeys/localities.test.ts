import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

journey('which districts made programme 01 their own, and by which document', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('navigation', { name: 'Mục chính' }).getByRole('link', { name: 'Địa phương' }).click()
  await heading(page, /chưa biết nơi nào trong 126 phường, xã/).waitFor()
  const table = page.getByRole('table', { name: /Địa phương, cơ quan có chương trình riêng/ })
  const cell = table.getByRole('row', { name: /^Quận Tây Hồ/ }).getByRole('button')
  expect(await cell.textContent()).toBe('06-CTr/QU')
  await cell.click()
  await table.getByText('Chương trình số 06-CTr/QU của Quận ủy Tây Hồ, gắn Chương trình 01 của Thành ủy').waitFor()
  expect(await table.getByText('thực hiện Chương trình 01-CTr/TU').first().isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

journey('the day before the boundaries changed there are thirty districts', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/localities?asOf=2025-06-30`)
  await heading(page, /7 trên 30 quận, huyện, thị xã/).waitFor()
  expect(await page.getByText(/126/).count()).toBe(0)
  await page.goto(`${inject('siteUrl')}/localities?asOf=2025-07-01`)
  await heading(page, /126 phường, xã/).waitFor()
  expect(await page.getByText('Địa giới đến 30/06/2025: 7 trên 30 quận, huyện, thị xã').isVisible()).toBe(true)
})

journey('the ranking of one indicator, and where its first figure comes from', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/localities`)
  await page.getByRole('link', { name: 'Sản phẩm OCOP 4 sao' }).click()
  await page.waitForURL('**/localities?indicator=ocop-four-star-products')
  const ranking = page.getByRole('list', { name: 'Sản phẩm OCOP 4 sao, 2024' })
  const first = ranking.getByRole('listitem').first()
  await first.locator('summary').click()
  expect(await first.getByText('chính thức').isVisible()).toBe(true)
  expect(await first.getByRole('link').first().isVisible()).toBe(true)
  expect(await page.getByText(/Số của đơn vị cũ và đơn vị mới để riêng, không cộng/).isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

journey('one place in every indicator of the rehearsal', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/localities?register=rehearsal`)
  await page.getByRole('searchbox', { name: 'Tìm địa phương' }).fill('soc son')
  await expect.poll(() => page.getByText('Huyện Sóc Sơn').count()).toBeGreaterThan(5)
  expect(new URL(page.url()).searchParams.get('q')).toBe('soc son')
  await page.goBack()
  // Typing left no steps behind.
  expect(page.url()).not.toContain('localities')
})

journey('on the data page: what a review counted beside our own count', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('navigation', { name: 'Mục chính' }).getByRole('link', { name: 'Số liệu' }).click()
  await heading(page, /số liệu từ 357 nguồn/).waitFor()
  await page.getByRole('link', { name: '24 kỳ báo cáo' }).click()
  const row = page.getByRole('row', { name: /^Nghị quyết Đại hội Tổng kết/ })
  await row.getByText('Từng chỉ tiêu').click()
  await row.getByRole('link', { name: 'Tăng trưởng GRDP' }).click()
  await page.waitForURL('**/indicators/grdp-growth-average?asOf=2025-10-31')
  expect(complaints).toEqual([])
})

journey('both screens are free of what axe can find, in both languages', async ({ page }) => {
  for (const [path, name] of [
    ['/localities', /126/],
    ['/localities?lang=en&asOf=2025-06-30&indicator=ocop-four-star-products', /7 of 30/],
    ['/data?part=conflicts', /nguồn/],
    ['/data?lang=en&part=reviews', /sources/],
  ] as const) {
    await page.goto(inject('siteUrl') + path)
    await heading(page, name).waitFor()
    await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  }
})
