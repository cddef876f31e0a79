import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers } from '~/tests/setup/walk'

interface Watched extends Window {
  /** Every heading that stood on the screen in some frame. */
  readonly seen: readonly string[]
}

journey('the board that came with the page is taken over, not drawn again', async ({ page, complaints }) => {
  await page.route('**/data/register.json', async (route) => {
    // The heading that is there before any figure has come.
    await page.locator('h1').evaluate((heading) => Object.assign(heading, { cameWithThePage: true }))
    await route.fallback()
  })
  await page.goto(inject('siteUrl'))
  await answers(page)
  await page.getByRole('link', { name: '8 Khó đạt' }).click()
  await page.getByText('Đang lọc: 8 trên 108 chỉ tiêu.').waitFor()
  expect(await page.locator('h1').evaluate((heading) => 'cameWithThePage' in heading)).toBe(true)
  expect(complaints).toEqual([])
})

journey('the board of one language or register is never seen in place of another', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = (): void => {
      const heading = document.querySelector('h1')
      if (heading?.checkVisibility({ visibilityProperty: true }) === true) seen.push(heading.textContent)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  for (const search of ['?lang=en', '?register=rehearsal', '?asOf=2023-12-31', '?status=off_track&lang=en']) {
    await page.goto(`${inject('siteUrl')}/${search}`)
    await page.getByRole('table').getByRole('rowheader').first().waitFor()
    // Asked a frame later: what stands now has been looked at by then.
    const seen = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      return (window as unknown as Watched).seen
    })
    expect([search, ...new Set(seen)]).toHaveLength(2)
  }
})
