import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { elementsIn, wordsIn, xmlParts } from '~/tests/setup/xmlParts'

async function savedFrom(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp Word (DOCX)' }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

journey('the report is saved as DOCX with what the preview shows, the same each time', async ({ page, complaints }) => {
  await page.goto(`${inject('siteUrl')}/report?part=programmes&programme=XVII-02,XVII-03`)
  await page.locator('article').first().waitFor()
  const { name, bytes } = await savedFrom(page)
  expect(name).toMatch(/^bao-cao-XVII-2025-12-31-.+\.docx$/)
  await page
    .getByRole('status')
    .filter({ hasText: `Đã lưu ${name}` })
    .waitFor()
  expect((await savedFrom(page)).bytes).toEqual(bytes)

  const body = xmlParts(bytes).get('word/document.xml')
  if (body === undefined) throw new Error('no document')
  const headings = elementsIn(body, 'w:p').flatMap((paragraph) =>
    elementsIn(paragraph, 'w:pStyle').some(({ attributes }) => /^Heading\d$/.test(attributes['w:val'] ?? ''))
      ? [wordsIn(paragraph)]
      : [],
  )
  const shown = await page.locator('article').locator('h3, h4, h5').allTextContents()
  expect(headings).toEqual(shown)
  expect(headings.join('\n')).toContain('02-CTr/TU')
  expect(complaints).toEqual([])
})
