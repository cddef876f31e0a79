import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { changesBetween } from '@/domain/change'
import { deckOf, slideName } from '@/domain/deck'
import { freezeCode } from '@/domain/freezeCode'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Language, Register } from '@/domain/register'
import { reportOf } from '@/domain/report'
import { journey } from '~/tests/setup/journey'
import { ENGLISH, VIETNAMESE } from '~/tests/setup/publishedReports'
import { rehearsalRegister } from '~/tests/setup/rehearsalRegister'
import { slideFaults } from '~/tests/setup/slideFaults'
import { publishedRegister } from '~/tests/vectors/publishedRegister'

const published = await publishedRegister()
const rehearsal = await rehearsalRegister()

/** What goes on on further slides. */
const PARTS = /^(?:worst|tasks|otherTasks|asked|changes|questions)\b/

/** How many questions wait for an answer, more than one slide holds. */
const QUESTIONS = 9

interface Walk {
  readonly register: 'published' | 'rehearsal'
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** With a freeze in the address. */
  readonly frozen: boolean
}

const WALKS: readonly Walk[] = [
  { register: 'published', language: 'vi', theme: 'light', frozen: false },
  { register: 'published', language: 'en', theme: 'dark', frozen: true },
  { register: 'rehearsal', language: 'vi', theme: 'dark', frozen: true },
  { register: 'rehearsal', language: 'en', theme: 'light', frozen: false },
]

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

const GROUND: Readonly<
  Record<Walk['register'], { readonly register: Register; readonly day: string; readonly from: string }>
> = {
  published: { register: published, day: '2025-12-31', from: '2023-12-31' },
  rehearsal: { register: rehearsal, day: '2024-06-30', from: '2024-03-31' },
}

const QUESTION = {
  id: 'q1',
  text: 'Vì sao công nghiệp, xây dựng chỉ tăng 6,33 % trong khi vốn đầu tư toàn xã hội vẫn tăng đều mỗi năm?',
  asker: 'Huyện ủy Đông Anh',
  agencyId: 'so-xay-dung',
  due: '2026-01-15',
  askedOn: '2025-11-20',
  slide: 'indicator:grdp-growth-average',
  code: 'K7-3F9A',
  answered: false,
}

/** Shows another slide without a new page, and waits until it is drawn: each slide has a heading of its own. */
async function show(page: Page, slide: string): Promise<string> {
  return page.evaluate(async (name) => {
    const nextFrame = async () => new Promise((drawn) => requestAnimationFrame(drawn))
    const heading = () => document.querySelector('[data-theme^="meeting"] > section h1')?.textContent ?? ''
    const before = heading()
    const address = new URL(location.href)
    address.searchParams.set('slide', name)
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    while (heading() === before) await nextFrame()
    // What is measured after the first drawing is drawn in the next ones.
    await nextFrame()
    await nextFrame()
    return heading()
  }, slide)
}

journey.for(WALKS)(
  'every slide of the $register deck in $language, $theme, can be read in the rooms',
  async (walk, { page, complaints }) => {
    const { register, day, from } = GROUND[walk.register]
    const { f } = walk.language === 'vi' ? VIETNAMESE : ENGLISH
    const report = reportOf(register, day, DEFAULT_LIMITS)
    const changes = changesBetween(reportOf(register, from, DEFAULT_LIMITS), report)
    const slides = [
      ...deckOf(report, { changes, unanswered: QUESTIONS }).map(slideName),
      'view:/tasks?status=overdue',
      'view:/',
      'view:/programmes/XVII-02',
    ]
    await page.addInitScript(
      ([theme, id, question, count]) => {
        localStorage.setItem('tien-do', JSON.stringify({ state: { meetingTheme: theme }, version: 0 }))
        const questions = Array.from({ length: count }, (_, i) => ({ ...question, id: `q${i}` }))
        localStorage.setItem(
          'tien-do-meeting',
          JSON.stringify({ state: { byRegister: { [id]: { questions } } }, version: 0 }),
        )
      },
      [walk.theme, walk.register, QUESTION, QUESTIONS] as const,
    )
    const code = freezeCode(register, day, DEFAULT_LIMITS)
    const freeze = walk.frozen ? `&freeze=${code}` : ''
    await page.goto(
      `${inject('siteUrl')}/present/show?register=${walk.register}&lang=${walk.language}&slide=asked${freeze}`,
    )
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(async () => document.fonts.ready)
    const faults: Record<string, readonly string[]> = {}
    const seen = new Set<string>()
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const slide of slides) {
        seen.add(await show(page, slide))
        if (slide.startsWith('view:')) await page.locator('[inert] h1').waitFor()
        const found = await page.evaluate(slideFaults, {
          said: [f.day(day).replaceAll('\u00A0', ' '), ...(walk.frozen ? [code] : [])],
        })
        // A part is as long as always has room: nothing of it is only counted.
        const untold = PARTS.test(slide) ? await page.locator('section li[hidden]').allTextContents() : []
        if (untold.length > 0) faults[`${slide} leaves out at ${size.width} × ${size.height}`] = untold
        if (found.length > 0) faults[`${slide} at ${size.width} × ${size.height}`] = found
      }
    }
    expect(faults).toEqual({})
    // Each slide has a heading of its own: none was left standing.
    expect(seen.size).toBe(slides.length)
    expect(complaints).toEqual([])
  },
)
