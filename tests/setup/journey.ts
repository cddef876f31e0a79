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

/**
 * How Chromium says that the security policy refused something. On no journey may it refuse anything of ours (rule S1); what a test has
 * tried itself carries an address that ends in `.invalid`.
 */
const OF_POLICY = /Content Security Policy|requires 'Trusted(?:HTML|Script|ScriptURL)' assignment/

/** Milliseconds. Only to end what hangs, and before the test is ended, so that it can say what it waited for. */
const HANGS = 120_000

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args: flags })
})

afterAll(() => browser.close())

/** A test that walks through the finished site in a real browser, under its security policy; the address is `inject('siteUrl')`. */
export const journey = test.extend<Journey>({
  page: async ({}, use) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    context.setDefaultTimeout(HANGS)
    const refused: string[] = []
    context.on('console', (message) => {
      if (OF_POLICY.test(message.text())) refused.push(message.text())
    })
    await use(await context.newPage())
    await context.close()
    const [ours] = refused.filter((text) => !text.includes('.invalid'))
    if (ours !== undefined) throw new Error(`The security policy refused something of ours: ${ours}`)
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
