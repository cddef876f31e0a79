import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'

declare global {
  interface Window {
    /** Numbers that cannot be written, as long as they stand here. */
    unwritable?: readonly number[]
  }
}

/** Lets whatever writes one of these numbers throw, as a fault of ours in one place would. */
async function breakNumbers(page: Page, numbers: readonly number[]): Promise<void> {
  await page.addInitScript((unwritable) => {
    window.unwritable = unwritable
    const own = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get(this: Intl.NumberFormat) {
        const write = own?.get?.call(this) as (value: number) => string
        return (value: number) => {
          if (window.unwritable?.includes(value) === true) throw new Error('cannot write this')
          return write(value)
        }
      },
    })
  }, numbers)
}

const mend = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.unwritable = []
  })

journey(
  'F26 a part of the overview that breaks: the note stands in its place, the others are untouched',
  async ({ page }) => {
    // The share of industry stands among the main indicators, and nowhere else.
    await breakNumbers(page, [22.79])
    await page.goto(`${inject('siteUrl')}/?lang=vi`)
    await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
    const note = page.getByRole('alert').filter({ hasText: 'Không hiển thị được phần này.' })
    await note.waitFor()
    expect(await note.count()).toBe(1)
    expect(await page.getByRole('table', { name: '10 chương trình' }).getByRole('listitem').count()).toBe(108)
    expect(await page.getByRole('heading', { name: /^Cần chú ý trước/ }).isVisible()).toBe(true)
    await mend(page)
    await note.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { name: /^Chỉ tiêu chủ yếu/ }).waitFor()
    expect(await note.count()).toBe(0)
  },
)

journey('F26 an indicator that breaks costs its row and no more', async ({ page }) => {
  await breakNumbers(page, [9.75])
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02?indicator=grdp-growth-average`)
  const note = page.getByRole('alert').filter({ hasText: 'Tăng vốn đầu tư xã hội: Không hiển thị được phần này.' })
  await note.waitFor()
  // Rows come in portions: the first three with the heading.
  await expect.poll(() => page.getByRole('table').first().getByRole('rowheader').count()).toBeGreaterThan(5)
  await mend(page)
  await note.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('rowheader', { name: /^Tăng vốn đầu tư xã hội/ }).waitFor()
})

journey(
  'F49 twice as large, 320 px wide, forced colours and no motion at once: all is there, nothing overlaps',
  async ({ page, complaints }) => {
    await page.setViewportSize({ width: 320, height: 512 })
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    for (const path of ['/', '/programmes/XVII-02', '/indicators/grdp-growth-average', '/tasks', '/data']) {
      await page.goto(inject('siteUrl') + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(await page.getByRole('button', { name: /^Đến ngày/ }).isVisible()).toBe(true)
      const covered = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#root > header a, #root > header button')].flatMap((one) => {
          const { left, top, width, height } = one.getBoundingClientRect()
          if (width === 0 || top < 0 || top + height > innerHeight) return []
          const hit = document.elementFromPoint(left + width / 2, top + height / 2)
          return hit === null || one.contains(hit) || hit.contains(one) ? [] : [one.textContent]
        }),
      )
      expect(covered).toEqual([])
    }
    expect(complaints).toEqual([])
  },
)
