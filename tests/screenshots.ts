import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { root } from '~/scripts/alias.mjs'
import { findBrowser, flags } from '~/scripts/browser.mjs'
import { buildSite, serveSite } from '~/tests/setup/siteServer'

// npm run screenshots -- [URL]    Draws the pictures of docs/, of the site at the address or of one built now.
// Equal figures give equal pictures: the day is in config.json, the fonts are ours, nothing moves.

interface Shot {
  readonly name: string
  readonly path: string
  readonly width?: number
  readonly height?: number
  readonly theme?: 'dark'
}

const OVERVIEW = 'main table:has(caption) tbody tr'
const CHART = 'main svg.recharts-surface path'
const SLIDE = 'section footer'
/** As a meeting tool often sends it. */
const SHARED = { width: 1280, height: 720 } as const

const SHOTS: readonly (Shot & { readonly awaits: string })[] = [
  { name: 'overview-vi', path: '/', awaits: OVERVIEW },
  { name: 'overview-en', path: '/?lang=en', awaits: OVERVIEW },
  { name: 'programme-vi', path: '/programmes/XVII-02', awaits: CHART },
  { name: 'programme-en', path: '/programmes/XVII-02?lang=en', awaits: CHART },
  { name: 'indicator-vi', path: '/indicators/grdp-per-capita-usd', awaits: CHART },
  { name: 'indicator-en', path: '/indicators/grdp-per-capita-usd?lang=en', awaits: CHART },
  { name: 'changes-vi', path: '/changes', awaits: 'main h2' },
  { name: 'indicators-vi', path: '/indicators', awaits: 'main [role=row], main tr' },
  { name: 'tasks-vi', path: '/tasks', awaits: 'main [role=row], main tr' },
  { name: 'localities-vi', path: '/localities', awaits: 'main table' },
  { name: 'data-vi', path: '/data', awaits: 'main table' },
  { name: 'present-vi', path: '/present', awaits: 'main h1' },
  { name: 'present-check-vi', path: '/present?part=check', awaits: 'main h1' },
  { name: 'desk-vi', path: '/present/desk?slide=indicator:grdp-growth-average', awaits: SLIDE },
  { name: 'desk-en', path: '/present/desk?slide=indicator:grdp-growth-average&lang=en', awaits: SLIDE },
  { name: 'slide-vi', path: '/present/show?slide=indicator:grdp-growth-average', awaits: SLIDE, ...SHARED },
  { name: 'slide-en', path: '/present/show?slide=indicator:grdp-per-capita-usd&lang=en', awaits: SLIDE, ...SHARED },
  { name: 'slide-overview-vi', path: '/present/show?slide=overview', awaits: SLIDE, ...SHARED },
  { name: 'slide-programme-vi', path: '/present/show?slide=programme:XVII-02', awaits: SLIDE, ...SHARED },
  { name: 'overview-dark', path: '/', awaits: OVERVIEW, theme: 'dark' },
  { name: 'overview-phone', path: '/', awaits: OVERVIEW, width: 390, height: 844 },
]

const found = await findBrowser()
if (found === null) throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH')
const folder = join(root, '.cache', 'screenshots')
const [address] = process.argv.slice(2)
if (address === undefined) buildSite(folder)
const server = address === undefined ? await serveSite(folder) : null
const url = server?.url ?? address?.replace(/\/$/, '') ?? ''
const browser = await chromium.launch({ executablePath: found.path, args: flags })
await mkdir(join(root, 'docs'), { recursive: true })

for (const { name, path, awaits, width = 1440, height = 900, theme = 'light' } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  await page.goto(url + path, { waitUntil: 'networkidle' })
  await page.locator(awaits).first().waitFor()
  await page.evaluate(async () => document.fonts.ready)
  const file = join('docs', `${name}.png`)
  await page.screenshot({ path: join(root, file), animations: 'disabled' })
  await page.close()
  console.log(`${file}  ${width} × ${height}`)
}
await browser.close()
await server?.close()
