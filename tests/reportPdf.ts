import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { root } from '~/scripts/alias.mjs'
import { findBrowser, flags } from '~/scripts/browser.mjs'
import { officeTools } from '~/tests/setup/office'
import { buildSite, serveSite } from '~/tests/setup/siteServer'

// npm run report -- [URL]    Prints the report of the shipped register into docs/, with pictures of its first pages; of the site at the
// address or of one built now. Equal figures give equal pages: the day is in config.json.

/** Pages that have a picture: heading block and table of programmes, what needs attention, a programme, and its indicators. */
const PICTURES = 4

/** Dots per inch of a picture. */
const DENSITY = 80

const found = await findBrowser()
if (found === null) throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH')
// Makes sure that `pdftoppm` is there.
officeTools()
const folder = join(root, '.cache', 'reportPdf')
const [address] = process.argv.slice(2)
if (address === undefined) buildSite(folder)
const server = address === undefined ? await serveSite(folder) : null
const url = server?.url ?? address?.replace(/\/$/, '') ?? ''
const browser = await chromium.launch({ executablePath: found.path, args: flags })
await mkdir(join(root, 'docs'), { recursive: true })

for (const language of ['vi', 'en']) {
  const page = await browser.newPage({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  await page.goto(`${url}/report?lang=${language}&part=programmes`)
  await page.getByRole('heading', { level: 1, name: /A4/ }).waitFor()
  await page.locator('article').first().waitFor()
  const file = join('docs', `report-${language}.pdf`)
  await writeFile(join(root, file), await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  const pages = await page.locator('article').count()
  await page.close()
  console.log(`${file}  ${pages} pages`)
  for (let number = 1; number <= PICTURES; number += 1) {
    const picture = join('docs', `report-${language}-${number}`)
    const only = ['-f', String(number), '-l', String(number), '-singlefile']
    execFileSync('pdftoppm', ['-png', '-r', String(DENSITY), ...only, file, picture], { cwd: root })
    console.log(`${picture}.png`)
  }
}
await browser.close()
await server?.close()
