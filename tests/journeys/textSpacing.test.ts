import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

/** What a reader may ask for (WCAG 1.4.12). */
const SPACING = {
  'line-height': '1.5',
  'letter-spacing': '0.12em',
  'word-spacing': '0.16em',
}

/** Sets the spacings as a reader's own style sheet does: against every other rule. */
async function spread(page: Page): Promise<void> {
  await page.evaluate((spacing) => {
    const sheet = new CSSStyleSheet()
    const rules = Object.entries(spacing).map(([name, value]) => `${name}: ${value} !important`)
    sheet.replaceSync(`* { ${rules.join('; ')} } p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, SPACING)
}

/** Text that is cut off, sticks out of the window, or lies over other text. Charts have a layout of their own. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const unseen = '.visuallyHidden, svg, figure, [popover], details:not([open]) > :not(summary), option, [hidden]'
    const isSeen = (element: Element): boolean => {
      if (element.closest(unseen) !== null) return false
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).clipPath !== 'none') return false
      }
      return true
    }
    const all = [...document.querySelectorAll('header, header *, main, main *')].filter(isSeen)
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const isWide = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1
      return isWide || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    })
    const texts = all.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
        .flatMap((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          return [...range.getClientRects()].map((place) => ({ element, place, text: node.textContent ?? '' }))
        }),
    )
    const outside = texts.filter(
      ({ element, place }) => place.right > window.innerWidth + 1 && element.closest('[class*="scroll"]') === null,
    )
    const over = texts.flatMap((a, i) =>
      texts.slice(i + 1).filter((b) => {
        const width = Math.min(a.place.right, b.place.right) - Math.max(a.place.left, b.place.left)
        const height = Math.min(a.place.bottom, b.place.bottom) - Math.max(a.place.top, b.place.top)
        return a.element !== b.element && width > 2 && height > 6
      }),
    )
    return [
      ...cut.map(({ textContent }) => `cut: ${textContent}`),
      ...outside.map(({ text }) => `outside: ${text}`),
      ...over.map(({ text }) => `over another: ${text}`),
    ]
  })

const SCREENS = ['/', '/programmes/XVII-02', '/programmes/XVII-02?part=tasks', '/indicators/grdp-per-capita-usd']

journey.for(SCREENS.flatMap((path) => [1280, 320].map((width) => [path, width] as const)))(
  'wider spacing of text hides nothing (A14): %s at %i',
  async ([path, width], { page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const language of ['vi', 'en']) {
      await page.goto(`${inject('siteUrl')}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await spread(page)
      await expect.poll(() => faults(page), { message: language }).toEqual([])
    }
  },
)
