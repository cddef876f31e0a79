import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

/** Tells one opening of a page from the next. */
const openedAt = (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin)
/** Set once the words stand. */
const pageLanguage = async (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang')
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })

journey('the language changes on the spot, stands in the address and goes along', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 trên 108 chỉ tiêu đánh giá được/).waitFor()
  const opened = await openedAt(page)
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, /^44 of 108 indicators can be judged/).waitFor()
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
  await expect.poll(() => pageLanguage(page)).toBe('en')
  expect(await page.getByRole('link', { name: 'GRDP growth: Off track' }).count()).toBe(1)

  const programme = page.getByRole('link', { name: 'Economic growth', exact: true })
  // The words may come before the links know their address.
  await expect.poll(() => programme.getAttribute('href')).toContain('lang=en')
  await programme.click()
  await heading(page, /^Economic growth/).waitFor()
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
  expect(await openedAt(page)).toBe(opened)

  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await heading(page, /^Tăng trưởng kinh tế/).waitFor()
  await expect.poll(() => pageLanguage(page)).toBe('vi')
  expect(complaints).toEqual([])
})

journey('a link in English opens in English, whoever opens it', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/?lang=en`)
  await heading(page, /^44 of 108 indicators can be judged/).waitFor()
  await expect.poll(() => pageLanguage(page)).toBe('en')
})

journey('the language of this person is kept for the next time', async ({ page, complaints }) => {
  await page.goto(inject('siteUrl'))
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, /^44 of 108/).waitFor()
  await page.goto(inject('siteUrl'))
  await heading(page, /^44 of 108/).waitFor()
  expect(complaints).toEqual([])
})
