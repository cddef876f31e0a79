import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { listenToPolicy, MAIN_SCREENS, refusedOn } from '~/tests/setup/policyVisit'
import { packageText, publishedTables, type LooseTables } from '~/tests/setup/publishedTables'
import { walkTo } from '~/tests/setup/walk'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Answers the register's address with tables of our own. */
async function serveTables(page: Page, tables: LooseTables, spoil = (text: string): string => text): Promise<void> {
  const body = spoil(packageText(tables))
  await page.route('**/data/register.json', (route) => route.fulfill({ contentType: 'application/json', body }))
}

/** Goes through screens without a new page. */
async function visit(page: Page, paths: readonly string[], look: (path: string) => Promise<void>): Promise<void> {
  await page.goto(`${inject('siteUrl')}/indicators`)
  await heading(page).waitFor()
  for (const path of paths) {
    await walkTo(page, path)
    await look(path)
  }
}

/** Goes through every kind of screen, what the rooms see last. */
async function visitAll(page: Page, look: (path: string) => Promise<void>): Promise<void> {
  await visit(page, MAIN_SCREENS, look)
  for (const slide of ['title', 'programme:XVII-02', 'indicator:grdp-growth-average', 'changes', 'asked']) {
    const path = `/present/show?slide=${encodeURIComponent(slide)}`
    await page.goto(inject('siteUrl') + path)
    await page.getByRole('heading').first().waitFor()
    await look(path)
  }
}

const WORDS =
  /^(?:short_)?(?:name|title|holder|definition|note|target_note|unit)(?:_vi|_en)?$|^(?:publisher|explanation)$/

/** Every name, title and note of a register made by `word`, which is told which column of which row it is for. */
async function register(word: (was: string, at: number) => string): Promise<LooseTables> {
  const tables = await publishedTables()
  for (const rows of Object.values(tables)) {
    rows.forEach((row, at) => {
      for (const column of Object.keys(row)) {
        const was = row[column] ?? ''
        if (WORDS.test(column) && was !== '') row[column] = word(was, at)
      }
    })
  }
  return tables
}

journey(
  'S6: keys of the language’s own harm nothing, even where its objects cannot be changed',
  async ({ page, complaints }) => {
    await page.addInitScript(() => {
      // Nothing can be added to what every object shares, and nothing there be changed. An object of its own may still have a `valueOf`:
      // decimal.js-light, within recharts, gives its numbers one by plain assignment, which a frozen prototype alone would forbid.
      const shared = Object.prototype
      for (const key of Object.getOwnPropertyNames(shared)) {
        const { value, configurable } = Object.getOwnPropertyDescriptor(shared, key) ?? {}
        if (configurable !== true || typeof value !== 'function') continue
        Object.defineProperty(shared, key, {
          configurable: false,
          get: (): unknown => value,
          set(this: object, own: unknown) {
            if (this === shared) throw new TypeError(`${key} of every object was to be changed`)
            Object.defineProperty(this, key, { value: own, writable: true, configurable: true, enumerable: true })
          },
        })
      }
      Object.preventExtensions(shared)
      Object.freeze(Array.prototype)
    })
    const tables = await publishedTables()
    for (const rows of Object.values(tables)) {
      const [first] = rows
      // Two rows more, whose ids are words that every object knows; a small table would be spoilt as a whole.
      if (first !== undefined && 'id' in first && rows.length > 20)
        rows.push({ ...first, id: 'constructor' }, { ...first, id: '__proto__' })
    }
    await serveTables(page, tables, (text) =>
      text.replace(
        '{"resources":[',
        '{"__proto__":{"polluted":1},"resources":[{"name":"__proto__","data":[["polluted"],["1"]]},',
      ),
    )
    await visit(
      page,
      ['/programmes/XVII-02', '/indicators/grdp-per-capita-usd', '/', '/data', '/changes', '/present'],
      async () => {},
    )
    expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
    expect(complaints).toEqual([])
  },
)

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(2)>',
  '<script>alert(3)</script>',
  "javascript:alert('4')",
  '{{constructor.constructor("alert(5)")()}}',
  '**<b onmouseover=alert(6)>đậm</b>**',
  '[a](javascript:alert(7)) ![](x)',
  '</title><style>body{display:none}</style>',
  '&lt;iframe srcdoc="<script>alert(8)</script>"&gt;',
]

/** Names that turn the line, hide letters, ring the bell, pile up marks, or have no end. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}]/u
const PILED = /\p{M}{6}/u
const spoilt = (was: string): string =>
  `\u202E${was.slice(0, 40)}\u200B\u2066\u0007${'\u0337\u0322\u0334\u0301'.repeat(40)}`
const LONG = 'Ữ'.repeat(1990)

journey(
  'S8, S10: whatever names and notes hold is plain text on every screen and slide',
  async ({ page, complaints }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await listenToPolicy(page)
    const words = [...ATTACKS, null, LONG]
    await serveTables(page, await register((was, at) => words[at % words.length] ?? spoilt(was)))
    await visitAll(page, async (path) => {
      const strange = 'img, iframe, style, script:not([src]), [onerror], [onload], [onmouseover], [srcdoc]'
      expect.soft(await page.locator(strange).count(), path).toBe(0)
      expect.soft(await page.locator('a[href^="javascript:" i]').count(), path).toBe(0)
      expect.soft(await refusedOn(page), path).toEqual([])
      const { text, over } = await page.evaluate(() => ({
        text: document.title + document.body.innerText,
        over: document.documentElement.scrollWidth - window.innerWidth,
      }))
      expect.soft(UNSEEN.exec(text)?.[0], path).toBeUndefined()
      expect.soft(PILED.exec(text)?.[0], path).toBeUndefined()
      expect.soft(over, `${path} is wider than the window`).toBeLessThanOrEqual(0)
    })
    expect(dialogs).toEqual([])
    expect(complaints).toEqual([])
  },
)

journey('S10: an address cannot turn the line that says there is no such screen', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/indicators/gpj.%E2%80%AEexe%E2%80%8B`)
  const main = page.getByRole('main')
  await main.getByText('gpj.exe').waitFor()
  expect(UNSEEN.exec((await main.textContent()) ?? '')).toBeNull()
})

journey(
  'S7, S13: links that leave the site say so and tell nothing; nothing else leaves it',
  async ({ page, complaints }) => {
    const hosts = new Set<string>()
    page.context().on('request', (request) => hosts.add(new URL(request.url()).origin))
    let outside = 0
    await visitAll(page, async (path) => {
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .filter(({ origin }) => origin !== location.origin)
          .map((link) => ({
            safe: /^https?:$/.test(link.protocol) && link.target === '_blank' && link.rel === 'noopener noreferrer',
            mark: getComputedStyle(link, '::after').content,
          })),
      )
      outside += links.length
      expect
        .soft(
          links.filter(({ safe, mark }) => !safe || !mark.includes('↑')),
          path,
        )
        .toEqual([])
    })
    expect(outside).toBeGreaterThan(50)
    expect([...hosts]).toEqual([inject('siteUrl')])
    expect(complaints).toEqual([])
  },
)
