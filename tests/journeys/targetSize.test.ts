import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers, walkTo } from '~/tests/setup/walk'

const SCREENS = [
  '/programmes/XVII-02',
  '/programmes/XVII-02?part=context',
  '/programmes/XVII-02?part=tasks',
  '/programmes/XVII-02?part=reviews',
  '/programmes/XVII-02?part=sources',
  '/indicators/grdp-per-capita-usd',
  '/indicators/grdp-growth-average',
  '/indicators',
  '/indicators?group=programme&columns=status,name,programme,figure,target,distance,pace,confidence,agency,turn',
  '/tasks',
  '/tasks?part=timeline',
  '/agencies',
  '/agencies/so-xay-dung',
  '/changes?compare=2023-12-31',
  '/changes?compare=none',
  '/localities',
  '/localities?q=Ba+V%C3%AC',
  '/data',
  '/data?part=conflicts',
  '/data?part=revisions',
  '/data?part=coverage',
  '/data?part=owed',
  '/data?part=reviews',
  '/data?part=load',
  '/nothing',
  '/',
]

/**
 * Targets under 24 × 24 pixels whose circle of 24 pixels meets another target or the circle of another small one (WCAG 2.5.8, rule A5).
 * What answers to the pointer counts, not what is drawn; links inside a sentence are exempt.
 */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 24
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest('.visuallyHidden') === null
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]'),
    ].filter(isSeen)
    const blockOf = (element: Element): Element => {
      let at = element.parentElement ?? element
      while (getComputedStyle(at).display === 'inline' && at.parentElement !== null) at = at.parentElement
      return at
    }
    /** Is there running text beside it in its own block? */
    const isInSentence = (element: Element): boolean => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
      const around = [blockOf(element), element.parentElement ?? element].flatMap((one) => [...one.childNodes])
      const words = around.map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
      return /\p{L}{2}/u.test(words.join(' '))
    }
    const centreOf = ({ left, top, width, height }: DOMRect): readonly [number, number] => [
      left + width / 2,
      top + height / 2,
    ]
    const takes = (element: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element === hit || element.contains(hit))
    }
    const isLarge = (element: Element): boolean => {
      const place = element.getBoundingClientRect()
      if (place.width >= LEAST && place.height >= LEAST) return true
      const [x, y] = centreOf(place)
      const reach = LEAST / 2 - 0.5
      return [-reach, reach].every((dx) => [-reach, reach].every((dy) => takes(element, x + dx, y + dy)))
    }
    const small = targets.filter((element) => !isLarge(element))
    const smallSet = new Set(small)
    const meets = (element: Element): boolean => {
      const [x, y] = centreOf(element.getBoundingClientRect())
      return targets.some((other) => {
        if (other === element || other.contains(element) || element.contains(other)) return false
        const place = other.getBoundingClientRect()
        if (smallSet.has(other)) {
          const [ox, oy] = centreOf(place)
          if (Math.hypot(ox - x, oy - y) < LEAST - 0.1) return true
        }
        const dx = Math.max(place.left - x, 0, x - place.right)
        const dy = Math.max(place.top - y, 0, y - place.bottom)
        return Math.hypot(dx, dy) < LEAST / 2 - 0.1
      })
    }
    return small
      .filter((element) => !isInSentence(element) && meets(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
        return `${element.tagName.toLowerCase()} ${Math.round(width)}×${Math.round(height)} ${element.className}: ${name}`
      })
  })

journey.for([
  ['vi', 1280],
  ['en', 390],
] as const)(
  'everything that can be pressed is large enough, or has room around it: %s at %i',
  { timeout: 180_000 },
  async ([lang, width], { page }) => {
    // So high that everything is in sight, and can be asked what answers where.
    await page.setViewportSize({ width, height: 12_000 })
    await page.goto(`${inject('siteUrl')}/?lang=${lang}&asOf=2025-12-31&compare=2023-12-31`)
    await answers(page)
    const found: string[] = []
    for (const path of SCREENS) {
      await walkTo(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      const faults = await tooSmall(page)
      if (faults.length > 0)
        found.push(`${path}: ${faults.length}, such as ${[...new Set(faults)].slice(0, 6).join(' | ')}`)
    }
    expect(found).toEqual([])
  },
)
