import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { bothAt, hearsKeys, hearsRooms, openShow, pageNow } from '~/tests/setup/meetingWindows'
import { packageText, publishedTables, type Cells } from '~/tests/setup/publishedTables'

const REGISTER = '**/data/register.json'
const CODE = /[0-9A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}/

const SLIDE = 'indicator:grdp-growth-average'

/** From now on the server has these figures of growth besides. */
async function publish(page: Page, figures: readonly Cells[]): Promise<void> {
  const tables = await publishedTables()
  const [like = {}] = tables['observations']?.filter((row) => row['indicator_id'] === 'grdp-growth-average') ?? []
  tables['observations']?.push(...figures.map((cells) => ({ ...like, note: '', ...cells })))
  const body = packageText(tables)
  await page.context().route(REGISTER, (route) => route.fulfill({ contentType: 'application/json', body }))
}

const CORRECTED: Cells = { period: '2025', value: '8.3', published_on: '2025-12-30', quality: 'official' }

/** The freeze that the address names. */
const codeIn = (page: Page): string => new URL(page.url()).searchParams.get('freeze') ?? ''

async function freeze(page: Page, address = '/present?part=check'): Promise<string> {
  await page.goto(inject('siteUrl') + address)
  await page.getByRole('button', { name: 'Chốt số liệu' }).click()
  await page.waitForURL(/[?&]freeze=/)
  const code = codeIn(page)
  expect(code).toMatch(CODE)
  await page.getByText(`Đã chốt ${code}, lưu trên máy này.`).waitFor()
  return code
}

const slide = (page: Page) => page.getByRole('heading', { level: 1 }).first()

async function show(page: Page, code: string): Promise<void> {
  await page.goto(`${inject('siteUrl')}/present/show?freeze=${code}&slide=${encodeURIComponent(SLIDE)}`)
  await page.getByText(`chốt ${code}`).first().waitFor()
}

/** Resolves once the browser has every file of the site; a page that is opened then asks the network for none of them. */
async function siteKept(page: Page): Promise<void> {
  await page.getByText('mất mạng vẫn tải lại và mở thêm cửa sổ được').waitFor()
}

/** Time goes on, so that the desk asks again without anybody waiting. */
async function aMinuteLater(page: Page): Promise<void> {
  await page.clock.fastForward(73_000)
}

journey(
  'what the rooms see stays as it was frozen until the new figure is taken over',
  async ({ page, complaints }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T14:05:00+07:00'))
    const code = await freeze(page)
    await page.getByRole('row', { name: new RegExp(`${code} 14:05 22/11/2026 31/12/2025`) }).waitFor()

    await publish(page, [CORRECTED])
    await show(page, code)
    const before = await slide(page).textContent()
    expect(before).toContain('6,62')

    const desk = await page.context().newPage()
    await desk.clock.install({ time: new Date('2026-11-22T14:10:00+07:00') })
    await desk.goto(`${inject('siteUrl')}/present/desk?freeze=${code}&slide=${encodeURIComponent(SLIDE)}`)
    const late = desk.getByRole('region', { name: /^Đến sau khi chốt/ })
    await late.getByRole('heading', { name: /^Đến sau khi chốt: \d+ số liệu/ }).waitFor()
    expect(await late.textContent()).toMatch(/2025: 8,30?\s%.*thay cho 8,50?\s%/)
    expect(await late.textContent()).toContain('30/12/2025')

    // Every screen of the frozen address is as it was, here and after a reload.
    await page.reload()
    await page.getByText(`chốt ${code}`).first().waitFor()
    expect(await slide(page).textContent()).toBe(before)
    await late.getByRole('button', { name: 'Giữ bản chốt' }).click()
    await late.getByText('Những số này vẫn chờ ở đây').waitFor()
    expect(codeIn(desk)).toBe(code)

    await late.getByRole('button', { name: 'Nhận vào lúc nghỉ' }).click()
    await desk.waitForURL((url) => ![null, code].includes(url.searchParams.get('freeze')))
    const taken = codeIn(desk)
    await desk.getByText(`chốt ${taken}`).first().waitFor()
    await late.getByRole('heading', { name: 'Đến sau khi chốt: chưa có gì' }).waitFor()
    await show(page, taken)
    expect(await slide(page).textContent()).not.toBe(before)

    // The first freeze is still what it was.
    await show(page, code)
    expect(await slide(page).textContent()).toBe(before)
    expect(complaints).toEqual([])
  },
)

journey(
  'late figures come to the desk by themselves; those after the day move nothing until the day moves',
  async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T14:05:00+07:00') })
    const code = await freeze(page)
    await page.goto(`${inject('siteUrl')}/present/desk?freeze=${code}`)
    const late = page.getByRole('region', { name: /^Đến sau khi chốt/ })
    await late.getByRole('heading', { name: 'Đến sau khi chốt: chưa có gì' }).waitFor()
    // It says so before the first answer as well; only with this one is it settled when the next question is due.
    await late.getByText('Đang hỏi nguồn số liệu.').waitFor({ state: 'detached' })
    await publish(page, [{ ...CORRECTED, published_on: '2026-02-05' }])
    await aMinuteLater(page)
    await late.getByText('Công bố sau ngày số liệu, chỉ tính khi chuyển đến 05/02/2026').waitFor()
    await late.getByRole('checkbox', { name: 'Chuyển ngày số liệu đến 05/02/2026' }).check()
    await late.getByRole('button', { name: 'Nhận vào lúc nghỉ' }).click()
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2026-02-05')
    expect(codeIn(page)).not.toBe(code)
    await page
      .getByText(`Số liệu đến 05/02/2026, chốt ${codeIn(page)}`)
      .first()
      .waitFor()
  },
)

journey('with the network off every frozen screen still opens', async ({ page, complaints }) => {
  const code = await freeze(page)
  await siteKept(page)
  await page.goto(`${inject('siteUrl')}/?freeze=${code}`)
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  await page.getByText(`Chốt ${code}`).waitFor()
  await page.context().setOffline(true)
  const nav = page.getByRole('navigation', { name: 'Mục chính' })
  await nav.getByRole('link', { name: 'Nhiệm vụ' }).click()
  await page.getByRole('heading', { level: 1, name: /nhiệm vụ: 14 quá hạn/ }).waitFor()
  await nav.getByRole('link', { name: 'Địa phương' }).click()
  await page.getByRole('heading', { level: 1, name: /126 phường, xã/ }).waitFor()
  expect(codeIn(page)).toBe(code)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByText(`Chốt ${code}`).waitFor()
  expect(complaints).toEqual([])
})

journey('figures can be frozen when the network is gone already', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/present?part=check`)
  await siteKept(page)
  // What this page asked for before is still on its way, perhaps.
  await page.reload()
  await siteKept(page)
  await page.getByText(/^Chưa chốt\./).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Chốt số liệu' }).click()
  await page.waitForURL(/[?&]freeze=/)
  await page
    .getByRole('banner')
    .getByText(`Chốt ${codeIn(page)}`)
    .waitFor()
  expect(complaints).toEqual([])
})

journey('a backend that is gone does not matter to a freeze, after a reload either', async ({ page }) => {
  const code = await freeze(page)
  await page.context().route(REGISTER, (route) => route.abort('internetdisconnected'))
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02?freeze=${code}`)
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  await page.getByText(`Chốt ${code}`).waitFor()
})

journey('a file saved on one machine opens on another, which has no such register', async ({ page, complaints }) => {
  const code = await freeze(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: `Lưu bản chốt ${code} thành tệp` }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe(`tien-do-chot-${code}.json`)
  const text = await readFile(await saved.path(), 'utf8')
  const browser = page.context().browser()
  const context = await browser?.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const other = await context?.newPage()
  if (context === undefined || other === undefined) throw new Error('no second machine')
  await publish(other, [CORRECTED])

  await other.goto(`${inject('siteUrl')}/present?part=check&freeze=${code}`)
  await other
    .getByRole('note')
    .filter({ hasText: `Số liệu ở đây khác bản chốt ${code}` })
    .first()
    .waitFor()
  const open = other.getByLabel('Mở bản chốt từ tệp')
  const fileOf = (content: string) => ({
    name: 'chot.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content, 'utf8'),
  })
  const status = other.getByRole('status').filter({ hasText: /./ })
  await open.setInputFiles(fileOf(text.replace('"value":8.5', '"value":9.9')))
  await status.filter({ hasText: 'tệp đã bị sửa hoặc hỏng' }).waitFor()
  await open.setInputFiles(fileOf(text.replace('"simulated":false', '"simulated":true')))
  await status.filter({ hasText: 'số liệu mô phỏng, không được mở' }).waitFor()
  await open.setInputFiles(fileOf(text))
  await status.filter({ hasText: `Đã mở bản chốt ${code}` }).waitFor()
  await other.getByText(`Đang dùng bản chốt ${code}`).waitFor()
  expect(await other.getByRole('note').count()).toBe(0)
  await show(other, code)
  expect(await slide(other).textContent()).toContain('6,62')
  await context.close()
  expect(complaints).toEqual([])
})

journey('two rooms with other figures are told so by the code, on every screen and slide', async ({ page }) => {
  await publish(page, [CORRECTED])
  const differs = page.getByRole('note').filter({ hasText: 'Số liệu ở đây khác bản chốt K7-3F9A' })
  for (const path of ['/', '/tasks', '/programmes/XVII-02', '/present', '/present/show']) {
    await page.goto(`${inject('siteUrl')}${path}?freeze=K7-3F9A`)
    await differs.first().waitFor()
  }
  await page.goto(`${inject('siteUrl')}/tasks?freeze=K7-3F9A`)
  await page.getByRole('link', { name: 'Bỏ chốt, xem số liệu mới nhất' }).click()
  await expect.poll(() => differs.count()).toBe(0)
  expect(codeIn(page)).toBe('')
})

journey(
  'the same figures are the freeze, though this machine did not keep it; another day is not',
  async ({ page }) => {
    const code = await freeze(page)
    const context = await page.context().browser()?.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
    const other = await context?.newPage()
    if (context === undefined || other === undefined) throw new Error('no second machine')
    await other.goto(`${inject('siteUrl')}/tasks?freeze=${code}`)
    await other.getByText(`Chốt ${code}`).waitFor()
    expect(await other.getByRole('note').count()).toBe(0)
    await context.close()

    await page.goto(`${inject('siteUrl')}/tasks?freeze=${code}&asOf=2023-12-31`)
    await page
      .getByRole('note')
      .filter({ hasText: `khác bản chốt ${code}: bản chốt tính đến 31/12/2025, đang xem đến 31/12/2023` })
      .waitFor()
  },
)

journey('a freeze of the rehearsal stays in the rehearsal', async ({ page }) => {
  const code = await freeze(page, '/present?register=rehearsal&part=check')
  await page.goto(`${inject('siteUrl')}/?register=rehearsal&freeze=${code}`)
  await page.getByText(`Chốt ${code}`).waitFor()
  await page.getByText('Số liệu mô phỏng để tập huấn.').waitFor()
  await page.getByRole('list', { name: 'Bộ dữ liệu' }).getByRole('link', { name: 'Số liệu công bố' }).click()
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  expect(codeIn(page)).toBe('')
})

journey('figures of localities are held by the freeze as well, on a slide too', async ({ page, complaints }) => {
  const code = await freeze(page)
  const tables = await publishedTables()
  const local = tables['observations']?.filter((row) => row['locality_id'] !== '') ?? []
  for (const row of local) row['value'] = '987654'
  expect(local.length).toBeGreaterThan(0)
  const body = packageText(tables)
  await page.context().route(REGISTER, (route) => route.fulfill({ contentType: 'application/json', body }))
  const changed = page.getByText(/987[.]654/)
  await page.goto(`${inject('siteUrl')}/localities`)
  await changed.first().waitFor()
  await page.goto(`${inject('siteUrl')}/present/show?freeze=${code}&slide=${encodeURIComponent('view:/localities')}`)
  await page.getByText(`chốt ${code}`).first().waitFor()
  await page.locator('#local-figures').waitFor({ state: 'attached' })
  expect(await changed.count()).toBe(0)
  expect(complaints).toEqual([])
})

/** Nothing can be written or read on this machine, as in some private windows. */
async function refuseStorage(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
    IDBFactory.prototype.open = refuse
  })
}

journey(
  'without storage the rooms see what the desk froze, and both windows go together',
  async ({ page, complaints }) => {
    await refuseStorage(page)
    await page.goto(`${inject('siteUrl')}/present?slide=${encodeURIComponent(SLIDE)}`)
    await page.getByRole('button', { name: 'Để ngoài: Tổng quan' }).click()
    await page.getByRole('checkbox', { name: /nền tối/ }).check()
    await page.getByRole('link', { name: 'Mở bàn trình chiếu' }).click()
    await page.waitForURL('**/present/desk?*freeze=*')
    const code = codeIn(page)
    await page.getByText('chỉ giữ trong cửa sổ đang mở').waitFor()
    await publish(page, [CORRECTED])
    const rooms = await openShow(page)
    const standing = await pageNow(page).textContent()
    const pageIn = (one: Page) =>
      one
        .getByText(/^\d+ \/ \d+$/)
        .first()
        .textContent()
    const isFrozen = async (): Promise<void> => {
      await rooms.getByText(`chốt ${code}`).first().waitFor()
      // The desk tells of its colours and of its deck beside the figures.
      await expect.poll(() => rooms.locator('[data-theme="meeting-dark"]').count()).toBeGreaterThan(0)
      await expect.poll(() => pageIn(rooms)).toBe(await pageIn(page))
      expect(await rooms.getByRole('note').count()).toBe(0)
      expect(await slide(rooms).textContent()).toContain('6,62')
    }
    await isFrozen()
    // Either lends the freeze to the other when that is reloaded.
    await rooms.reload()
    await isFrozen()
    await page.reload()
    await pageNow(page).waitFor()
    await hearsRooms(page)
    await expect.poll(() => pageNow(page).textContent()).toBe(standing)
    expect(codeIn(page)).toBe(code)
    expect(await page.getByRole('note').count()).toBe(0)
    // The order of the deck is the desk's.
    await page.keyboard.press('Home')
    await bothAt(page, rooms, 'title')
    await page.keyboard.press('ArrowRight')
    await bothAt(page, rooms, 'changes')
    const foot = /^2 \/ \d+$/
    expect(await rooms.getByText(foot).textContent()).toBe(await page.getByText(foot).first().textContent())
    expect(complaints).toEqual([])
  },
)

journey('without storage one window alone stays as it was frozen', async ({ page, complaints }) => {
  await refuseStorage(page)
  await page.goto(`${inject('siteUrl')}/present?slide=${encodeURIComponent(SLIDE)}`)
  await publish(page, [CORRECTED])
  await page.getByRole('link', { name: 'Trình chiếu trong một cửa sổ' }).click()
  await page.waitForURL('**/present/show?*freeze=*')
  await page
    .getByText(`chốt ${codeIn(page)}`)
    .first()
    .waitFor()
  await expect.poll(() => slide(page).textContent()).toContain('6,62')
  await hearsKeys(page)
  await page.keyboard.press('Home')
  await page.getByText(/^1 \/ \d+$/).waitFor()
  await page
    .getByText(`chốt ${codeIn(page)}`)
    .first()
    .waitFor()
  expect(await page.getByRole('note').count()).toBe(0)
  expect(complaints).toEqual([])
})
