import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

const SCREENS = [
  '/',
  '/programmes/XVII-02',
  '/programmes/XVII-02?part=context',
  '/programmes/XVII-02?part=tasks',
  '/programmes/XVII-02?part=reviews',
  '/programmes/XVII-02?part=sources',
  '/programmes/XVII-09',
  '/indicators/grdp-per-capita-usd',
  '/indicators/grdp-growth-average',
  '/indicators/nothing-of-the-kind',
]

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]

/** By how many pixels the page is wider than the window. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

journey.for(SCREENS)('%s fits every width, in both languages and registers', async (path, { page, complaints }) => {
  for (const parameters of ['lang=vi', 'lang=en', 'lang=vi&register=rehearsal', 'lang=en&register=rehearsal']) {
    await page.goto(`${inject('siteUrl')}${path}${path.includes('?') ? '&' : '?'}${parameters}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const size of SIZES) {
      await page.setViewportSize(size)
      // A chart takes its new width a frame later.
      await expect.poll(() => overhang(page), { message: `${parameters} at ${size.width}` }).toBe(0)
    }
  }
  expect(complaints).toEqual([])
})

journey.for(['', '?lang=en', '?register=rehearsal', '?lang=en&register=rehearsal'])(
  'all ten programmes at a glance at 1440 × 900: /%s',
  async (search, { page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${inject('siteUrl')}/${search}`)
    const rows = page.getByRole('table', { name: /programmes|chương trình/i }).getByRole('rowheader')
    await expect.poll(() => rows.count()).toBe(10)
    const bottoms = await rows.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().bottom))
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(900)
  },
)
