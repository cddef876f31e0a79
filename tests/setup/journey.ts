import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, test } from 'vitest'
import { flags } from '~/scripts/browser.mjs'

interface Journey {
  /** A tab without a past: nothing stored, nothing cached. 1280 × 720, Vietnamese, Hanoi's clock. */
  readonly page: Page
  /** What the page has complained of so far: errors in the console (the security policy's too) and uncaught exceptions. */
  readonly complaints: readonly string[]
}

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args: flags })
})

afterAll(() => browser.close())

/** A test that walks through the finished site in a real browser; the address is `inject('siteUrl')`. */
export const journey = test.extend<Journey>({
  page: async ({}, use) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    await use(await context.newPage())
    await context.close()
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await use(complaints)
  },
})
