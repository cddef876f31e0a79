import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { packageText, publishedTables } from '~/tests/setup/publishedTables'

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(2)>',
  '<script>alert(3)</script>',
  "javascript:alert('4')",
  '{{constructor.constructor("alert(5)")()}}',
  '**<b onmouseover=alert(6)>đậm</b>**',
]

/** A register in which every name, title and note is an attack, and one link a script. */
async function hostileRegister(): Promise<string> {
  const tables = await publishedTables()
  for (const rows of Object.values(tables)) {
    rows.forEach((row, at) => {
      const payload = PAYLOADS[at % PAYLOADS.length] ?? ''
      for (const column of Object.keys(row)) {
        if (
          /^(?:short_)?(?:name|title|holder|definition|note|unit)(?:_vi|_en)?$|^(?:publisher|explanation)$/.test(column)
        ) {
          if (row[column] !== '') row[column] = payload
        }
        // One link only: a table that is spoilt throughout is not shown at all.
        if (column === 'url' && at === rows.length - 1) row[column] = 'javascript:alert(7)'
      }
    })
  }
  return packageText(tables)
}

async function openHostile(page: Page, path: string): Promise<string[]> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const body = await hostileRegister()
  await page.route('**/data/register.json', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(inject('siteUrl') + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return dialogs
}

journey.for([
  '/',
  '/?lang=en',
  '/programmes/XVII-02',
  '/programmes/XVII-02?part=tasks',
  '/programmes/XVII-02?part=reviews',
  '/programmes/XVII-02?part=sources',
  '/indicators/grdp-growth-average',
])('F24 attacks in every name are shown as text: %s', async (path, { page, complaints }) => {
  const dialogs = await openHostile(page, path)
  const main = page.getByRole('main')
  await expect
    .poll(() => main.textContent())
    .toMatch(/<img src=x onerror=alert\(1\)>|<svg onload=alert\(2\)>|javascript:alert/)
  expect(await page.locator('img, script:not([src]), [onerror], [onload], [onmouseover]').count()).toBe(0)
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
  expect(dialogs).toEqual([])
  expect(complaints).toEqual([])
})
