import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { slideFaults } from '~/tests/setup/slideFaults'

const SCREENS = [
  '/',
  '/programmes/XVII-02',
  '/programmes/XVII-03?part=tasks',
  '/indicators/grdp-per-capita-usd',
  '/indicators/grdp-growth-average',
  '/indicators?status=off_track',
  '/tasks',
  '/tasks?part=timeline',
  '/changes',
  '/localities',
]

/** Screens with a chart, whose script comes after the words. */
const WITH_CHART = /^\/indicators\/|^\/programmes\/[\w-]+$/

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]

/** What a slide shows of a screen. */
interface Shown {
  /** Rows, entries and headings that are seen whole, by what they say. */
  readonly whole: readonly string[]
  /** What stands half in the picture, uncovered. */
  readonly cut: readonly string[]
  /** Charts that are begun, and charts that are seen whole. */
  readonly charts: number
  readonly wholeCharts: number
}

/** Runs in the page. */
function shownOf(): Shown {
  const view = document.querySelector('[data-theme^="meeting"] [inert]')
  const [screen, covers] = view?.children ?? []
  if (view == null || screen === undefined) return { whole: [], cut: [], charts: 0, wholeCharts: 0 }
  const end = view.getBoundingClientRect()
  const covered = [...(covers?.children ?? [])].map((cover) => cover.getBoundingClientRect())
  const seen = (element: Element): 'whole' | 'cut' | 'not' => {
    const box = element.getBoundingClientRect()
    if (!element.checkVisibility() || box.width < 2 || box.top > end.bottom - 1) return 'not'
    // A cover is as high as what it covers, and leaves the card's edges.
    const isCovered = covered.some(
      ({ left, right, top }) => top <= box.top + 1 && left <= box.left + 1 && right >= box.right - 1,
    )
    if (isCovered) return 'not'
    return box.bottom <= end.bottom + 1 && box.right <= end.right + 1 ? 'whole' : 'cut'
  }
  const said = (element: Element): string => element.textContent?.replaceAll(/\s+/g, ' ').trim().slice(0, 60) ?? ''
  const pieces = [...screen.querySelectorAll('h1, h2, tr, [role="row"], li, dt, dd')].filter(
    (piece) => piece.querySelector('tr, [role="row"], li') === null,
  )
  const charts = [...screen.querySelectorAll('figure')].filter((chart) => seen(chart) !== 'not')
  return {
    whole: pieces.filter((piece) => seen(piece) === 'whole').map(said),
    cut: pieces.filter((piece) => seen(piece) === 'cut').map(said),
    charts: charts.length,
    wholeCharts: charts.filter((chart) => seen(chart) === 'whole').length,
  }
}

async function open(page: Page, address: string, language: string): Promise<void> {
  const slide = encodeURIComponent(`view:${address}`)
  await page.goto(`${inject('siteUrl')}/present/show?lang=${language}&slide=${slide}`)
  await page.locator('[inert] h1').waitFor()
  await page.evaluate(async () => document.fonts.ready)
}

async function someFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
  })
}

/** What is shown once nothing changes any more: a chart takes its height a few frames after its words. */
async function settled(page: Page): Promise<Shown> {
  // What a screen leaves for an idle moment was asked for before this is.
  await page.evaluate(async () => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
  let shown = await page.evaluate(shownOf)
  await expect
    .poll(async () => {
      const before = shown
      await someFrames(page)
      shown = await page.evaluate(shownOf)
      return JSON.stringify(shown) === JSON.stringify(before)
    })
    .toBe(true)
  return shown
}

for (const language of ['vi', 'en']) {
  journey.for(SCREENS)(
    `%s is the same slide in every window, nothing of it is cut, and all can be read: ${language}`,
    async (address, { page, complaints }) => {
      const pictures: Shown[] = []
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await open(page, address, language)
        if (WITH_CHART.test(address)) await page.locator('[inert] figure svg').first().waitFor()
        const shown = await settled(page)
        expect(shown.cut, `cut at ${size.width}`).toEqual([])
        expect(shown.whole.length).toBeGreaterThan(4)
        if (address.startsWith('/indicators/')) expect([shown.charts, shown.wholeCharts]).toEqual([1, 1])
        expect(shown.wholeCharts).toBe(shown.charts)
        expect(await page.evaluate(slideFaults, { said: [] })).toEqual([])
        pictures.push(shown)
      }
      const [first, ...others] = pictures
      for (const other of others) expect(other).toEqual(first)
      expect(complaints).toEqual([])
    },
  )
}

journey('a slide of the overview keeps its picture when the window changes its size', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '/', 'vi')
  const before = await settled(page)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect
    .poll(() => page.locator('[inert]').evaluate((view) => view.getBoundingClientRect().width))
    .toBeGreaterThan(1600)
  expect(await settled(page)).toEqual(before)
})

journey(
  'adding a screen says what the slide does not keep: the place, the day, the compared day and the language',
  async ({ page }) => {
    const toast = page.getByRole('status').filter({ has: page.getByRole('link', { name: 'Open the deck' }) })
    await page.goto(`${inject('siteUrl')}/indicators?asOf=2023-12-31&compare=2022-12-31&lang=en`)
    await page.getByRole('button', { name: 'Add to the deck' }).click()
    await expect
      .poll(() => toast.textContent())
      .toContain(
        'The slide does not keep the day 31 Dec 2023, the compared day 31 Dec 2022, the language (English): it follows the day and the language of the meeting.',
      )
    expect(await toast.textContent()).not.toContain('begins at the top')
  },
)

journey('a screen added from further down says that its slide begins at the top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${inject('siteUrl')}/indicators`)
  await page.getByRole('button', { name: 'Đưa vào trang chiếu' }).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  await page.keyboard.press('p')
  const toast = page.getByRole('status').filter({ has: page.getByRole('link', { name: 'Mở bộ trang chiếu' }) })
  await expect.poll(() => toast.textContent()).toContain('Trang bắt đầu từ đầu màn hình, không phải từ chỗ đang xem.')
  expect(await toast.textContent()).not.toContain('không giữ')
})
