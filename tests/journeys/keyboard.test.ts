import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers } from '~/tests/setup/walk'

const STOPS_AT_MOST = 60

/** What the focus stands on, as a screen reader names it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

/** The board comes drawn: its links lead on at once, but no key of ours is heard before the application has taken it over. */
const openBoard = async (page: Page): Promise<void> => {
  await page.goto(inject('siteUrl'))
  await answers(page)
}

/** Presses Tab until the focus stands on something of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  while (passed.length < STOPS_AT_MOST) {
    await page.keyboard.press('Tab')
    passed.push(await focused(page))
    if (name.test(passed.at(-1) ?? '')) return
  }
  throw new Error(`No stop of the Tab key is named ${name}: ${passed.join(' | ')}`)
}

journey('from the top to an indicator without a mouse', async ({ page, complaints }) => {
  await openBoard(page)
  await tabTo(page, /^Khách du lịch: Khó đạt/)
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/^Tăng vốn đầu tư xã hội: Khó đạt/)
  await page.keyboard.press('End')
  expect(await focused(page)).toMatch(/^Nhiệm vụ Chương trình 02 hoàn thành: Đạt mục tiêu/)
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/^Nhiệm vụ Chương trình 02 hoàn thành: Đạt mục tiêu/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/indicators/tourists-total')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(complaints).toEqual([])
})

journey('the first stop leads past everything that is on every screen', async ({ page }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Đến nội dung chính')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isInContent = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(isInContent).toBe(true)
})

journey('a new screen is read from its top', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('link', { name: 'Tăng trưởng GRDP', exact: true }).last().scrollIntoViewIfNeeded()
  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
