import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { packageText, publishedTables } from '~/tests/setup/publishedTables'

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
  '/indicators',
  '/indicators?group=programme&columns=status,name,programme,figure,target,distance,pace,confidence,agency,turn',
  '/tasks',
  '/tasks?part=timeline',
  '/agencies/so-xay-dung',
]

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  // A window of 1280 × 720 at 200 %.
  { width: 640, height: 360 },
  { width: 390, height: 844 },
  { width: 320, height: 800 },
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

/** Where the ten programmes of the board end, from the top of the window. */
async function bottomsOf(page: Page): Promise<readonly number[]> {
  const rows = page.getByRole('table', { name: /programmes|chương trình/i }).getByRole('rowheader')
  await expect.poll(() => rows.count()).toBe(10)
  return rows.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().bottom))
}

journey.for(['', '?lang=en', '?register=rehearsal', '?lang=en&register=rehearsal'])(
  'all ten programmes at a glance at 1440 × 900: /%s',
  async (search, { page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${inject('siteUrl')}/${search}`)
    expect(Math.max(...(await bottomsOf(page)))).toBeLessThanOrEqual(900)
  },
)

journey('all ten programmes at a glance at 1280 × 720 in Vietnamese, nine in English', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const [language, least] of [
    ['vi', 10],
    ['en', 9],
  ] as const) {
    await page.goto(`${inject('siteUrl')}/?lang=${language}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const bottoms = await bottomsOf(page)
    expect(bottoms.filter((bottom) => bottom <= 720).length).toBeGreaterThanOrEqual(least)
  }
})

journey.for(['vi', 'en'])('agencies are told in full on every width: %s', async (language, { page }) => {
  await page.goto(`${inject('siteUrl')}/?lang=${language}`)
  const agency = page.getByText(
    /^(?:Sở Nông nghiệp và Phát triển nông thôn|Department of Agriculture and Rural Development)$/,
  )
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await agency.waitFor({ state: 'visible' })
    expect(await agency.evaluate((name) => name.scrollWidth - name.clientWidth)).toBeLessThanOrEqual(0)
  }
})

/** Words that are broken between two letters. */
const brokenWords = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const text = element.firstChild
      if (text?.nodeType !== Node.TEXT_NODE) return []
      const range = document.createRange()
      const words = [...(text.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
      return words
        .filter(({ index, 0: word }) => {
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return range.getClientRects().length > 1
        })
        .map(([word]) => word)
    }),
  )

journey.for(['/', '/programmes/XVII-04', '/programmes/XVII-04?part=tasks', '/programmes/XVII-04?part=sources'])(
  'names are broken between words only: %s',
  async (path, { page }) => {
    for (const language of ['vi', 'en']) {
      await page.goto(`${inject('siteUrl')}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await expect
          .poll(() => brokenWords(page, 'main :is(th, td) :is(a, span), main li a'), {
            message: `${language} at ${size.width}`,
          })
          .toEqual([])
      }
    }
  },
)

journey.for([
  '/',
  '/programmes/XVII-02',
  '/programmes/XVII-02?part=tasks',
  '/programmes/XVII-02?part=sources',
  '/indicators/grdp-per-capita-usd',
  '/indicators',
  '/tasks',
  '/agencies/so-xay-dung',
])('names of 2,000 letters without a space widen nothing (F23): %s', async (path, { page }) => {
  const tables = await publishedTables()
  for (const rows of Object.values(tables)) {
    // Not all of them: the register would be larger than is read.
    for (const row of rows.filter((_, at) => at % 4 === 0)) {
      for (const column of Object.keys(row)) {
        const isName = /^(?:short_)?(?:name|title|holder|unit)(?:_vi|_en)?$|^(?:publisher|definition_vi|note)$/.test(
          column,
        )
        if (isName && row[column] !== '') row[column] = 'Ẫ'.repeat(2000)
      }
    }
  }
  const body = packageText(tables)
  await page.route('**/data/register.json', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(inject('siteUrl') + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('main').getByText('ẪẪẪ').filter({ visible: true }).first().waitFor()
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await expect.poll(() => overhang(page), { message: `at ${size.width}` }).toBe(0)
  }
})
