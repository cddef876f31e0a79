import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

/** Light 0 to 255 of the ground that the page stands on. */
function ground(page: Page): Promise<number> {
  return page.evaluate(() => {
    const colour = getComputedStyle(document.body).backgroundColor
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return (red + green + blue) / 3
  })
}

journey('dark on request, and still dark the next time', async ({ page, complaints }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(inject('siteUrl'))
  expect(await ground(page)).toBeGreaterThan(200)
  await page.getByRole('button', { name: 'Nền tối' }).click()
  await page.getByRole('button', { name: 'Nền sáng' }).waitFor()
  expect(await ground(page)).toBeLessThan(60)
  await page.reload()
  await page.getByRole('button', { name: 'Nền sáng' }).waitFor()
  expect(await ground(page)).toBeLessThan(60)
  expect(complaints).toEqual([])
})

journey('dark from the first paint where the system is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(inject('siteUrl'), { waitUntil: 'domcontentloaded' })
  expect(await ground(page)).toBeLessThan(60)
  await page.getByRole('button', { name: 'Nền sáng' }).click()
  await page.getByRole('button', { name: 'Nền tối' }).waitFor()
  expect(await ground(page)).toBeGreaterThan(200)
})
