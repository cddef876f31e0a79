import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

/** Text as one reads it: one space between words, of whatever width. */
const read = async (place: Locator): Promise<string> => (await place.innerText()).replace(/\s+/g, ' ')

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

journey('what got worse since 31/12/2023, and why', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02?compare=2023-12-31`)
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
  await page.getByRole('link', { name: /^3 xấu đi, 5 không còn số liệu mới, 3 tốt lên/ }).click()
  await heading(page, /^Từ 31\/12\/2023 đến 31\/12\/2025: 4 xấu đi/).waitFor()
  expect(new URL(page.url()).searchParams.get('programme')).toBe('XVII-02')
  await page.getByRole('list', { name: 'Lọc theo loại thay đổi' }).getByRole('link', { name: '3 Xấu đi' }).click()
  await page.getByText('Đang hiện 3 chỉ tiêu, ẩn 123 chỉ tiêu và 58 nhiệm vụ.').waitFor()
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'GRDP bình quân đầu người' }) })
  expect(await read(row)).toMatch(
    /Cần lưu ý → , nay Khó đạt Số mới: 7\.200 USD \(2025, ước\), công bố 16\/10\/2025\. VietNamNet/,
  )
  await row.getByRole('link', { name: 'GRDP bình quân đầu người' }).click()
  await heading(page, /^GRDP bình quân đầu người: 7\.200 USD/).waitFor()
  await page.getByText('số có đến 31/12/2023: 6.068 USD (2022)').waitFor()
  expect(complaints).toEqual([])
})

journey('a change of the status strip leads to its day', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/indicators/grdp-per-capita-usd`)
  await page.getByRole('heading', { name: /^Tình trạng theo thời gian: bốn lần đổi/ }).waitFor()
  await page
    .getByRole('list', { name: 'Các tình trạng đã qua' })
    .getByRole('link', { name: /^Cần lưu ý 19\/01\/2023/ })
    .click()
  await heading(page, /^GRDP bình quân đầu người: 6\.068 USD/).waitFor()
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-01-19')
  expect(await page.getByRole('button', { name: 'Vì sao cần lưu ý?' }).isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

journey('what 9.8 % a year would give for GRDP, seen from 31/12/2023', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/indicators/grdp-growth-average?asOf=2023-12-31`)
  await page.getByText('Thử: nếu các kỳ tới như thế này thì sao?').click()
  await page.getByRole('spinbutton', { name: 'Giá trị mỗi năm (%)' }).fill('9.8')
  await page.keyboard.press('Enter')
  const result = page.getByRole('region', { name: 'Kết quả thử' })
  await result.waitFor()
  expect(await read(result)).toContain('Nếu đúng như thử: Đạt mục tiêu')
  expect(new URL(page.url()).searchParams.get('trial')).toBe('pace:9.8')
  expect(await page.getByText('Đang thử: không phải số liệu').isVisible()).toBe(true)
  // Nothing else moved, and the trial stays behind.
  expect(await page.getByRole('button', { name: 'Vì sao cần lưu ý?' }).isVisible()).toBe(true)
  await page.getByRole('link', { name: /Chương trình 02-CTr\/TU/ }).click()
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
  expect(new URL(page.url()).searchParams.get('trial')).toBeNull()
  await page.goBack()
  await page.getByRole('link', { name: 'Bỏ thử' }).click()
  await page.getByText('Đang thử: không phải số liệu').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

journey('the badge of a programme’s indicator says why', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02?indicator=grdp-growth-average`)
  const chosen = page.getByRole('region', { name: 'Chỉ tiêu đang chọn' })
  await chosen.getByText('từ 03/01/2025; trước đó Cần lưu ý').waitFor()
  await chosen.getByRole('button', { name: 'Vì sao khó đạt?' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vì sao khó đạt?' })
  expect(await read(dialog)).toContain(
    'Bình quân 2021–2025 2,92 + 8,89 + 6,27 + 6,52 + 8,50 = 33,10; chia 5 năm 6,62 %',
  )
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

journey.for(['vi', 'en'])('axe finds no fault on the list of changes and in a trial: %s', async (lang, { page }) => {
  for (const path of [
    `/changes?compare=2023-12-31&programme=XVII-03&lang=${lang}`,
    `/indicators/grdp-growth-average?asOf=2023-12-31&compare=2022-12-31&trial=pace:9.8&lang=${lang}`,
  ]) {
    await page.goto(inject('siteUrl') + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([])
  }
})
