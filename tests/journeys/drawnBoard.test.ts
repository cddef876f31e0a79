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

interface Compared extends Window {
  /** How every element, and what is put before and after it, looked when it was last asked. */
  looked?: readonly string[]
}

/** Elements that look otherwise than when this was last asked, each with what has changed. */
function changedLooks(): string[] {
  const styles = [...document.querySelectorAll('body *')].flatMap((element) =>
    [undefined, '::before', '::after'].map((part) => ({ element, part, style: getComputedStyle(element, part) })),
  )
  const looks = styles.map(({ style }) =>
    [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n'),
  )
  const before = (window as Compared).looked
  Object.assign(window, { looked: looks })
  if (before === undefined) return ['never asked']
  return looks.flatMap((look, at) => {
    if (look === before[at]) return []
    const was = new Set(before[at]?.split('\n'))
    const { element, part } = styles[at] ?? {}
    const changed = look.split('\n').filter((line) => !was.has(line))
    return [`${element?.tagName} ${element?.getAttribute('class')} ${part ?? ''}: ${changed.join(', ')}`]
  })
}

journey.for([
  ['a large window', { width: 1440, height: 900 }, 'light', 'screen'],
  ['a low window at night', { width: 1280, height: 720 }, 'dark', 'screen'],
  ['a telephone', { width: 390, height: 844 }, 'light', 'screen'],
  ['paper', { width: 1440, height: 900 }, 'light', 'print'],
] as const)(
  'the drawn board has all of its styles before the whole style sheet is there: %s',
  async ([, size, colorScheme, media], { page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, media })
    // Fonts come with the whole sheet, and change every width; nothing else may start the application.
    await page.route(/\.woff2$/, (route) => route.abort())
    await page.route(/\/assets\/index-.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(inject('siteUrl'))
    await page.locator('html:not([data-frame])').waitFor()
    expect(await page.evaluate(changedLooks)).toEqual(['never asked'])
    const rules = await page.evaluate(async () => {
      const ahead = document.querySelector<HTMLTemplateElement>('template#ahead')?.content
      const whole = ahead?.querySelector<HTMLLinkElement>('[rel=stylesheet]')
      if (whole == null) throw new Error('The page names no other style sheet')
      const there = new Promise((resolve) => whole.addEventListener('load', resolve))
      document.head.append(whole)
      await there
      return [...document.styleSheets].map(({ cssRules }) => cssRules.length)
    })
    expect(rules).toHaveLength(2)
    expect(rules[0]).toBeLessThan((rules[1] ?? 0) / 2)
    expect(await page.evaluate(changedLooks)).toEqual([])
  },
)
