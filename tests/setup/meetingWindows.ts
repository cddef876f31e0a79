import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey as plainJourney } from '~/tests/setup/journey'

/** The slide of a window; an address that names none is at the first one. */
export const slideNow = (page: Page): string => new URL(page.url()).searchParams.get('slide') ?? 'title'
export const pageNow = (desk: Page): Locator => desk.getByRole('heading', { level: 1 })
/** What the desk says of the audience window. */
export const sign = (desk: Page): Locator => desk.getByRole('group', { name: 'Màn hình chung' }).getByRole('status')

/** Resolves once a window of a meeting obeys its keys, which it does from the moment on in which it gives itself its name. */
export async function hearsKeys(page: Page): Promise<void> {
  await expect.poll(() => page.title()).toMatch(/^(?:Bàn người trình chiếu|Cửa sổ trình chiếu) · /)
}

/** Resolves once a desk has heard of the rooms. */
export async function hearsRooms(desk: Page): Promise<void> {
  await expect.poll(() => sign(desk).textContent()).toMatch(/^Đang phát|^Cửa sổ trình chiếu đang bị che/)
}

export async function openDesk(page: Page, search = ''): Promise<Page> {
  await page.goto(`${inject('siteUrl')}/present/desk${search}`)
  await pageNow(page).filter({ hasText: 'Trang 1 trên' }).waitFor()
  await hearsKeys(page)
  return page
}

/** An audience window by itself. */
export async function openShowAlone(page: Page, search = ''): Promise<Page> {
  await page.goto(`${inject('siteUrl')}/present/show${search}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await hearsKeys(page)
  return page
}

/** The audience window, opened from the desk as a presenter does. */
export async function openShow(desk: Page): Promise<Page> {
  const [show] = await Promise.all([
    desk.waitForEvent('popup'),
    desk.getByRole('button', { name: 'Mở cửa sổ trình chiếu' }).click(),
  ])
  await show.getByRole('heading', { level: 1 }).waitFor()
  await hearsRooms(desk)
  return show
}

export async function bothAt(desk: Page, show: Page, name: string): Promise<void> {
  await expect.poll(() => [slideNow(desk), slideNow(show)]).toEqual([name, name])
}

interface MeetingWindows {
  readonly desk: Page
  /** Opened from the desk. */
  readonly show: Page
}

/** A journey; who asks for `desk` and `show` walks through a meeting of two windows over the published register, from its first slide on. */
export const journey = plainJourney.extend<MeetingWindows>({
  desk: async ({ page }, use) => use(await openDesk(page)),
  show: async ({ desk }, use) => use(await openShow(desk)),
})
