import jsQR from 'jsqr'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/faultyJourney'
import { hearsKeys } from '~/tests/setup/meetingWindows'

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const addButton = (page: Page) => page.getByRole('button', { name: 'Đưa vào trang chiếu' })
const rows = (page: Page) => page.getByRole('region', { name: 'Thứ tự các trang' }).getByRole('listitem')
const linkField = (page: Page) => page.getByRole('textbox', { name: 'Liên kết đến trang này' })

/** The dark modules of the code in sight, as a camera sees them. */
async function codeInSight(page: Page): Promise<string | undefined> {
  const { pixels, side } = await page.getByRole('img', { name: /^Mã QR/ }).evaluate((svg) => {
    const scale = 6
    const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = width
    const brush = canvas.getContext('2d')
    if (brush === null) throw new Error('no canvas')
    const colourOf = (part: string): string => getComputedStyle(svg.querySelector(part) ?? svg).fill
    brush.fillStyle = colourOf('rect')
    brush.fillRect(0, 0, width, width)
    brush.scale(scale, scale)
    brush.fillStyle = colourOf('path')
    const dark = new Path2D(svg.querySelector('path')?.getAttribute('d') ?? '')
    brush.clip(dark)
    brush.fillRect(0, 0, width, width)
    return { pixels: [...brush.getImageData(0, 0, width, width).data], side: width }
  })
  return jsQR(new Uint8ClampedArray(pixels), side, side)?.data
}

journey('the key P puts the screen in sight into the deck, as it is seen', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/tasks?asOf=2023-12-31`)
  await addButton(page).waitFor()
  await page
    .getByRole('list', { name: 'Lọc theo tình trạng' })
    .getByRole('link', { name: /Quá hạn/ })
    .click()
  await page.waitForURL('**/tasks?*status=overdue*')
  const search = page.getByRole('searchbox')
  await search.press('p')
  expect(await search.inputValue()).toBe('p')
  const ways = page.getByRole('list', { name: 'Lọc theo tình trạng' }).getByRole('link')
  await expect.poll(() => ways.first().getAttribute('href')).toContain('q=p')
  await search.fill('')
  await search.blur()
  // What is seen is what is added: first the words must be gone from the screen.
  await expect.poll(() => ways.first().getAttribute('href')).not.toContain('q=')
  await page.keyboard.press('p')
  await page.getByText(/^Đã đưa màn hình này vào trang chiếu, trang \d+\.$/).waitFor()
  await page.keyboard.press('p')
  await page.getByText(/^Màn hình này đã ở trong bộ trang chiếu, trang \d+\.$/).waitFor()

  await page.getByRole('link', { name: 'Mở bộ trang chiếu' }).click()
  await heading(page, /^\d+ trang chiếu, dự kiến \d+ phút$/).waitFor()
  expect(new URL(await linkField(page).inputValue()).searchParams.get('slide')).toBe('view:/tasks?status=overdue')
  await page.getByRole('link', { name: 'Trình chiếu trong một cửa sổ' }).click()
  await page.waitForURL('**/present/show?*slide=view*')
  // The screen itself is the slide, on the day of the meeting and without a frame around it.
  await expect.poll(() => page.getByRole('navigation', { name: 'Mục chính' }).count()).toBe(0)
  await page
    .getByRole('heading', { name: /nhiệm vụ/i })
    .first()
    .waitFor()
  expect(await page.getByText(/31\/12\/2023/).count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

journey('the key P can be switched off, and the button stays', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/present`)
  await page.getByRole('checkbox', { name: /^Phím P/ }).uncheck()
  const before = await rows(page).count()
  await page.goto(`${inject('siteUrl')}/tasks`)
  await addButton(page).waitFor()
  await page.keyboard.press('p')
  expect(await page.getByText(/^Đã đưa màn hình này/).count()).toBe(0)
  await addButton(page).click()
  await page.getByText(/^Đã đưa màn hình này/).waitFor()
  await page.goto(`${inject('siteUrl')}/present`)
  await expect.poll(() => rows(page).count()).toBe(before + 1)
})

journey('a question that was noted at the desk opens the next deck', async ({ page, site, complaints }) => {
  await page.goto(`${site.url}/present/desk?slide=indicator%3Agrdp-growth-average`)
  await heading(page, /./).first().waitFor()
  await hearsKeys(page)
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'Ghi câu hỏi' })
  await dialog.getByRole('textbox', { name: 'Câu hỏi' }).fill('Vì sao năm 2025 vẫn khó đạt?')
  await dialog.getByRole('button', { name: 'Lưu câu hỏi' }).click()
  await dialog.waitFor({ state: 'detached' })

  // The meeting goes on as it was; the deck of another day opens with what is still open.
  await page.goto(`${site.url}/present`)
  await rows(page).first().waitFor()
  expect(await rows(page).nth(1).innerText()).not.toMatch(/Câu hỏi chờ trả lời/)
  // Which day it is, the server says.
  site.advance(86_400_000)
  await page.goto(`${site.url}/present`)
  await expect.poll(() => rows(page).nth(1).innerText()).toMatch(/Câu hỏi chờ trả lời/)
  await page.goto(`${site.url}/present/show?slide=questions`)
  await page.getByText('Vì sao năm 2025 vẫn khó đạt?').waitFor()
  expect(complaints).toEqual([])
})

journey('a link, or the code for it, opens the same slide of the same freeze elsewhere', async ({ page }) => {
  await page.goto(
    `${inject('siteUrl')}/present?register=rehearsal&asOf=2024-12-31&slide=indicator%3Agrdp-growth-average`,
  )
  const link = await linkField(page).inputValue()
  const code = new URL(link).searchParams.get('freeze') ?? ''
  await page.getByRole('button', { name: 'Mã QR' }).click()
  await page.getByRole('img', { name: /^Mã QR/ }).waitFor()
  expect(await codeInSight(page)).toBe(link)

  await page.getByRole('link', { name: 'Trình chiếu trong một cửa sổ' }).click()
  await page.waitForURL('**/present/show?*')
  const here = page.getByRole('heading', { level: 1 }).first()
  const elsewhere = await page.context().browser()?.newContext()
  const other = await elsewhere?.newPage()
  if (other === undefined) throw new Error('no second browser')
  await other.goto(link)
  const there = other.getByRole('heading', { level: 1 }).first()
  await there.waitFor()
  const found = await there.innerText()
  await expect.poll(() => here.innerText()).toBe(found)
  expect(await other.locator('footer').first().innerText()).toContain(code)
  await elsewhere?.close()
})

journey(
  'starting a meeting pins the figures: the desk and every slide name the freeze and its time',
  async ({ page, complaints }) => {
    await page.goto(`${inject('siteUrl')}/present`)
    await page.getByRole('link', { name: 'Mở bàn trình chiếu' }).click()
    await page.waitForURL('**/present/desk?*freeze=*')
    const code = new URL(page.url()).searchParams.get('freeze') ?? ''
    await page.getByText(new RegExp(`^Chốt ${code} · số liệu đến`)).waitFor()
    await page.goto(page.url().replace('/present/desk', '/present/show'))
    await page.getByText(new RegExp(`chốt ${code} lúc \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}$`)).waitFor()
    expect(complaints).toEqual([])
  },
)

journey('typing a question steers nothing; a slide that nobody froze does not say so', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/present/desk?slide=overview`)
  await page.getByRole('heading', { level: 1, name: /Tổng quan/ }).waitFor()
  await hearsKeys(page)
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'Ghi câu hỏi' })
  await dialog.waitFor()
  await page.keyboard.type('Sao 5 baxa cham')
  expect(await dialog.getByRole('textbox', { name: 'Câu hỏi' }).inputValue()).toBe('Sao 5 baxa cham')
  expect(new URL(page.url()).searchParams.get('slide')).toBe('overview')
  await page.goto(`${inject('siteUrl')}/present/show?slide=overview`)
  await page.getByText(/chưa chốt$/).waitFor()
})
