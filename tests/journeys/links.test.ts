import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { hearsKeys } from '~/tests/setup/meetingWindows'

const linkIn = (page: Page, title: string) => page.getByRole('textbox', { name: title }).inputValue()
const linked = (page: Page) => page.getByRole('region', { name: /^Liên kết mang một bộ \d+ trang chiếu$/ })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Another machine: nothing of this one is there. */
async function elsewhere(page: Page, address: string): Promise<Page> {
  const context = await page.context().browser()?.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const other = await context?.newPage()
  if (other === undefined) throw new Error('No other machine')
  await other.goto(address)
  return other
}

journey(
  'a room that follows a link to a slide sees the code and the time of the freeze',
  async ({ page, complaints }) => {
    await page.clock.setFixedTime(new Date('2026-03-05T14:05:00+07:00'))
    await page.goto(`${inject('siteUrl')}/present?part=check`)
    await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click()
    await page.getByText(/^Chốt \S+ 14:05 05\/03\/2026$/).waitFor()
    await page.getByRole('link', { name: /^Trang chiếu \(\d+\)$/ }).click()
    const link = await linkIn(page, 'Liên kết đến trang này')
    expect(new URL(link).searchParams.get('frozenAt')).toMatch(/^\d{13}$/)
    const room = await elsewhere(page, link)
    const code = new URL(link).searchParams.get('freeze') ?? ''
    const foot = room.getByText(/14:05 05\/03\/2026/)
    await foot.waitFor()
    expect(await foot.textContent()).toContain(code)
    // From slide to slide.
    await hearsKeys(room)
    await room.keyboard.press('End')
    await expect.poll(() => new URL(room.url()).searchParams.get('slide')).toMatch(/^asked/)
    await room.getByText(/14:05 05\/03\/2026/).waitFor()
    // Another day has other figures, and no such time.
    await room.goto(link.replace(/asOf=[^&]*/, 'asOf=2023-12-31'))
    await room.getByRole('note').waitFor()
    expect(await room.getByText(/14:05 05\/03\/2026/).count()).toBe(0)
    await room.context().close()
    expect(complaints).toEqual([])
  },
)

journey('a link carries a whole deck, and changes nothing before somebody says so', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/present`)
  await page
    .getByRole('button', { name: /^Để ngoài: / })
    .nth(1)
    .click()
  const finding = (await heading(page).textContent()) ?? ''
  await page.getByRole('link', { name: 'Bộ đã lưu và tệp' }).click()
  const link = await linkIn(page, 'Liên kết đến cả bộ trang')
  expect(link).not.toMatch(/\d,\d|%2C\d/)

  const other = await elsewhere(page, link)
  await linked(other).waitFor()
  const before = (await heading(other).textContent()) ?? ''
  expect(before).not.toBe(finding)
  await linked(other).getByText('Máy này đang dùng thứ tự của bộ dữ liệu.').waitFor()
  await linked(other).getByRole('button', { name: 'Dùng bộ này' }).click()
  await expect.poll(() => heading(other).textContent()).toBe(finding)
  expect(await linked(other).count()).toBe(0)
  expect(new URL(other.url()).hash).toBe('')
  await other.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect.poll(() => heading(other).textContent()).toBe(before)

  // Where there is a deck of one's own, it stays; the other one stands among the saved ones.
  await other
    .getByRole('button', { name: /^Để ngoài: / })
    .last()
    .click()
  const own = (await heading(other).textContent()) ?? ''
  await other.goto(link)
  await linked(other)
    .getByText(/^Bộ đang dùng vẫn nguyên\./)
    .waitFor()
  await linked(other).getByRole('button', { name: 'Thêm vào các bộ đã lưu' }).click()
  await other.getByRole('link', { name: 'Bộ đã lưu (1) và tệp' }).waitFor()
  expect(await heading(other).textContent()).toBe(own)
  await other.reload()
  await heading(other).waitFor()
  expect(await linked(other).count()).toBe(0)
  await other.context().close()
  expect(complaints).toEqual([])
})

journey.for([
  ['markup', '#deck=%3Cimg%20src=x%20onerror=alert(1)%3E,__proto__'],
  ['other addresses', '#deck=view://evil.example/,view:javascript:alert(1)'],
  ['half a letter', '#deck=%E0%A4%A'],
  ['too many slides', `#deck=${'title,'.repeat(3000)}`],
] as const)('S17: a deck in a link that somebody has made up: %s', async ([, fragment], { page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/present`)
  await page.goto(`${inject('siteUrl')}/present${fragment}`)
  await page.getByRole('heading', { level: 2, name: 'Liên kết này không mang bộ trang nào đọc được' }).waitFor()
  expect(await page.getByRole('button', { name: 'Dùng bộ này' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Bỏ qua' }).click()
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  expect(await page.locator('main img, main iframe, [onerror]').count()).toBe(0)
  expect(complaints).toEqual([])
})
