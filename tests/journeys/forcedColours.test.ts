import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

/** What marks an entry as the chosen one, by eye: its lines, its ground, and what is drawn behind it. */
const look = (entry: Locator): Promise<string> =>
  entry.evaluate((element) => {
    const own = getComputedStyle(element)
    const after = getComputedStyle(element, '::after')
    const ground = getComputedStyle(document.body).backgroundColor
    const lines = (style: CSSStyleDeclaration): string[] =>
      (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
        const colour = style[`border${side}Color`]
        const isSeen = style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0
        return isSeen && colour !== ground ? `${style[`border${side}Width`]} ${colour}` : 'no line'
      })
    const outline = own.outlineStyle === 'none' ? 'no outline' : own.outlineColor
    return [...lines(own), after.content === 'none' ? '' : lines(after), own.backgroundColor, outline].join(', ')
  })

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(inject('siteUrl') + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('[aria-current]').first().waitFor()
}

journey.for([
  ['/', 'the main navigation', 'Mục chính'],
  ['/programmes/XVII-02', 'the main navigation', 'Mục chính'],
  ['/', 'the registers', 'Bộ dữ liệu'],
  ['/?status=off_track', 'the overview’s filter', 'Lọc theo tình trạng'],
  ['/programmes/XVII-02?status=off_track', 'the programme’s filter', 'Lọc theo tình trạng'],
  ['/programmes/XVII-02', 'the programmes', 'Các chương trình của khóa'],
  ['/programmes/XVII-02?part=tasks', 'the parts', 'Các phần của chương trình'],
] as const)(
  'in the system’s own colours only the chosen entry looks chosen (A11): %s %s',
  async ([path, , label], { page }) => {
    await open(page, path)
    const entries = page.getByLabel(label, { exact: true }).getByRole('link')
    const chosen = entries.and(page.locator('[aria-current]'))
    await expect.poll(() => chosen.count()).toBe(1)
    const own = await look(chosen)
    const others = (await Promise.all((await entries.all()).map(look))).filter((one) => one !== own)
    expect(others).toHaveLength((await entries.count()) - 1)
    expect(new Set(others).size).toBe(1)
    expect(others[0]).not.toMatch(/\dpx/)
  },
)

journey('a chosen row without a status of its own is outlined', async ({ page }) => {
  await open(page, '/programmes/XVII-05')
  const rows = page.locator('li:has(a[data-row])')
  const looks = await Promise.all((await rows.all()).map(look))
  expect(looks.filter((one) => !one.endsWith('no outline'))).toHaveLength(1)
})
