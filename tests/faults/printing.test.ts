import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey, nextPoll, openWatching, publishGrowth, serveTables } from '~/tests/setup/faultyJourney'
import { officeTools } from '~/tests/setup/office'

const CODE = /\b[A-Z0-9]{2}-[A-Z0-9]{4}\b/

/** The codes at the feet of all pages, each once. */
async function codesIn(page: Page): Promise<readonly string[]> {
  const feet = await page.locator('article footer').allInnerTexts()
  return [...new Set(feet.map((text) => CODE.exec(text)?.[0] ?? ''))]
}

const growth = (page: Page) => page.locator('#indicator-grdp-growth-average').innerText()

journey(
  'F48 figures change while the report is being printed: every page is of the figures it began with',
  async ({ page, site }) => {
    await openWatching(page, site, '/report?part=programmes&programme=XVII-02')
    await expect.poll(() => codesIn(page)).toHaveLength(1)
    const [before] = await codesIn(page)
    const said = await growth(page)
    // As a browser tells it when its print dialog opens.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await serveTables(site, publishGrowth)
    await nextPoll(page, site)
    await page
      .getByRole('status')
      .filter({ hasText: /^Đã cập nhật/ })
      .waitFor()
    expect(await codesIn(page)).toEqual([before])
    expect(await growth(page)).toBe(said)
    const pages = officeTools().pdfPages(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.map((text) => CODE.exec(text.split('\n').findLast((line) => CODE.test(line)) ?? '')?.[0])).toEqual(
      pages.map(() => before),
    )
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(() => growth(page)).not.toBe(said)
    const after = await codesIn(page)
    expect(after).toHaveLength(1)
    expect(after).not.toContain(before)
  },
)
