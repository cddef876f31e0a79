import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const rows = (page: Page, table: RegExp) => page.getByRole('table', { name: table }).getByRole('row')

journey('which tasks of the construction agency are overdue, and what else it owes', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click()
  await heading(page, /nhiệm vụ: 14 quá hạn/).waitFor()
  await choice(page, 'Cơ quan chủ trì').selectOption('Sở Xây dựng')
  await page.getByText(/^5 trong \d+ nhiệm vụ; bộ lọc đang ẩn \d+\./).waitFor()
  await page.getByRole('list', { name: 'Lọc theo tình trạng' }).getByRole('link', { name: '1 Quá hạn' }).click()
  await expect.poll(() => rows(page, /Danh sách 1 nhiệm vụ/).count()).toBe(2)
  expect(
    await rows(page, /Danh sách 1 nhiệm vụ/)
      .last()
      .textContent(),
  ).toContain('1.716 ngày')
  expect(new URL(page.url()).search).toBe('?status=overdue&agency=so-xay-dung')

  await page.getByRole('table').getByRole('link', { name: 'Sở Xây dựng' }).click()
  await heading(page, /^Sở Xây dựng: 6 chỉ tiêu nợ số liệu, 1 nhiệm vụ quá hạn/).waitFor()
  const owed = page.getByRole('region', { name: 'Còn nợ' })
  expect(await owed.getByRole('listitem').count()).toBe(7)
  await owed.getByRole('link', { name: 'Sàn nhà ở xã hội' }).click()
  await heading(page, /nhà ở xã hội/i).waitFor()
  expect(complaints).toEqual([])
})

journey('indicators by status, and the same view again from a copied link', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('link', { name: 'Chỉ tiêu', exact: true }).click()
  await heading(page, /^Chỉ tiêu: 44 trên 108/).waitFor()
  await choice(page, 'Xếp nhóm').selectOption('theo tình trạng')
  await choice(page, 'Chương trình').selectOption('02 Tăng trưởng kinh tế')
  await page.getByRole('searchbox', { name: 'Tìm trong danh sách' }).fill('khach du lich')
  await page.getByText('3 trong 193 chỉ tiêu; bộ lọc đang ẩn 190.').waitFor()
  await page.getByRole('columnheader', { name: 'Chỉ tiêu' }).getByRole('link').click()
  await page.waitForURL('**/indicators?*sort=name*')
  const list = page.getByRole('table', { name: 'Danh sách 3 chỉ tiêu' })
  const head = page.getByRole('columnheader', { name: /^Chỉ tiêu/ })
  // The address comes before the picture.
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
  const shown = await list.innerText()
  expect(shown).toMatch(/Khó đạt[\s\S]*Khách du lịch[\s\S]*Chưa có số liệu[\s\S]*Khách du lịch quốc tế/)

  const copied = page.url()
  await page.goto('about:blank')
  await page.goto(copied)
  await list.waitFor()
  expect(await list.innerText()).toBe(shown)
  expect(await page.getByRole('searchbox').inputValue()).toBe('khach du lich')
  expect(await choice(page, 'Xếp nhóm').inputValue()).toBe('status')
  expect(await head.getAttribute('aria-sort')).toBe('ascending')

  await page.getByRole('link', { name: 'Bỏ lọc' }).click()
  await page.getByText('193 chỉ tiêu, không ẩn chỉ tiêu nào.').waitFor()
  // The field follows its address once the list stands.
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('')
  expect(complaints).toEqual([])
})

journey('the tasks of one programme on the timeline, on a day in the past', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/tasks?asOf=2023-12-31&programme=XVII-03`)
  await page.getByRole('link', { name: 'Dòng thời gian' }).click()
  await page.waitForURL('**/tasks?*part=timeline*')
  await page.getByText('đến ngày 31/12/2023', { exact: true }).waitFor()
  const timeline = page.getByRole('table', { name: /^Dòng thời gian của/ })
  expect(await timeline.getByRole('row', { name: /Xây dựng kế hoạch của UBND thành phố/ }).innerText()).toMatch(
    /hạn 20\/04\/2021/,
  )
  // The plant of Yên Xá was finished in August 2025: that day nobody knew.
  expect(await timeline.innerText()).not.toMatch(/2025-08-19|19\/08\/2025/)
  expect(complaints).toEqual([])
})

journey('the last of all indicators by the keyboard alone', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/indicators?sort=name`)
  const first = page.getByRole('table').getByRole('rowheader').first().getByRole('link')
  await first.focus()
  await page.keyboard.press('End')
  const last = page.getByRole('row').and(page.locator('[aria-rowindex="194"]'))
  await expect
    .poll(() =>
      last
        .getByRole('rowheader')
        .getByRole('link')
        .evaluate((link) => link === document.activeElement),
    )
    .toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/indicators/*')
})

journey('the way back takes the words back too, while one stands in their field', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/tasks`)
  const field = page.getByRole('searchbox', { name: 'Tìm trong danh sách' })
  await field.fill('quy hoach')
  await page.waitForURL('**/tasks?q=quy+hoach')
  await page.getByRole('combobox', { name: 'Chương trình' }).selectOption({ index: 3 })
  await page.waitForURL('**/tasks?programme=*')
  // The address comes before the picture; a person types into what is seen.
  const ways = page.getByRole('list', { name: 'Lọc theo tình trạng' }).getByRole('link')
  await expect.poll(() => ways.first().getAttribute('href')).toContain('programme=')
  await field.fill('zzz')
  await page.waitForURL('**&q=zzz')
  await page.goBack()
  await page.waitForURL('**/tasks?q=quy+hoach')
  await expect.poll(() => field.inputValue()).toBe('quy hoach')
})
