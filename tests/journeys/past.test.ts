import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { publishedTables, type Cells } from '~/tests/setup/publishedTables'
import { walkTo } from '~/tests/setup/walk'

const DAY = '2021-06-30'

/** Titles shorter than this may be words of something else. */
const LEAST_TITLE = 20

/** What is written, said or linked on the page, closed parts included. */
const everythingOn = (page: Page): Promise<{ readonly text: string; readonly links: readonly string[] }> =>
  page.evaluate(() => ({
    text: [
      document.querySelector('main')?.textContent ?? '',
      ...[...document.querySelectorAll('main [title], main [aria-label]')].flatMap((element) => [
        element.getAttribute('title') ?? '',
        element.getAttribute('aria-label') ?? '',
      ]),
    ]
      .join('\n')
      .replaceAll(/[\u00A0 ]+/g, ' '),
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a[target=_blank]')].map(({ href }) => href),
  }))

const lastDay = (printed: string): string => printed.padEnd(10, '-12-31'.slice(printed.length - 4))

const read = (title: string): string =>
  title
    .replace(/^\[(.*)\]$/s, '$1')
    .replaceAll(/[\u00A0 ]+/g, ' ')
    .trim()

/** The addresses of every screen that tells of figures, documents or tasks. */
function addressesOf(tables: Readonly<Record<string, readonly Cells[]>>): readonly string[] {
  const idsOf = (table: string): readonly string[] => (tables[table] ?? []).map(({ id = '' }) => id)
  return [
    ...idsOf('indicators').map((id) => `/indicators/${id}`),
    ...idsOf('programmes').flatMap((id) =>
      ['indicators', 'context', 'tasks', 'reviews', 'sources'].map((part) => `/programmes/${id}?part=${part}`),
    ),
    ...['sources', 'conflicts', 'revisions', 'coverage', 'owed', 'reviews', 'load'].map((part) => `/data?part=${part}`),
    '/localities',
    '/changes',
    '/tasks',
    '/indicators',
    '/agencies/so-xay-dung',
    '/',
  ]
}

journey(
  'on a day in the past no page names, links or dates anything that came out later (promise 3)',
  // Only to end a walk that hangs: it is a long one.
  { timeout: 600_000 },
  async ({ page, complaints }) => {
    const tables = await publishedTables()
    const sources = tables['sources'] ?? []
    const isLater = ({ published_on: day = '' }: Cells): boolean => day !== '' && lastDay(day) > DAY
    const early = sources.filter((source) => !isLater(source))
    const titles = new Set(early.map(({ title = '' }) => read(title)))
    const addresses = new Set(early.map(({ url = '' }) => url))
    const later = sources.filter(isLater)
    expect(later.length).toBeGreaterThan(200)
    const laterTitles = later
      .map(({ title = '' }) => read(title))
      .filter((title) => title.length >= LEAST_TITLE && !titles.has(title))
    const laterAddresses = new Set(later.map(({ url = '' }) => url).filter((url) => url !== '' && !addresses.has(url)))
    // Programmes and tasks have names of their own, which a later document may carry as its title.
    const names = ['indicators', 'programmes', 'tasks', 'local_programmes'].flatMap((table) =>
      (tables[table] ?? []).flatMap((row) =>
        Object.entries(row)
          .filter(([column]) => /title|name/.test(column))
          .map(([, cell]) => cell),
      ),
    )
    const tellingTitles = laterTitles.filter((title) => !names.some((name) => name.includes(title)))

    await page.goto(`${inject('siteUrl')}/?asOf=${DAY}&compare=2020-12-31`)
    await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
    const found: string[] = []
    for (const address of addressesOf(tables)) {
      await walkTo(page, `${address}${address.includes('?') ? '&' : '?'}asOf=${DAY}&compare=2020-12-31`)
      if (address.startsWith('/data')) {
        const more = page.getByRole('button', { name: /^Hiện thêm \d+ dòng$/ })
        while ((await more.count()) > 0) await more.click()
      }
      const { text, links } = await everythingOn(page)
      const said = tellingTitles.filter((title) => text.includes(title))
      const linked = links.filter((link) => laterAddresses.has(link))
      const dated = [...text.matchAll(/(?<!hạn )công bố (\d{2})\/(\d{2})\/(\d{4})/g)].filter(
        ([, day = '', month = '', year = '']) => `${year}-${month}-${day}` > DAY,
      )
      found.push(...[...said, ...linked, ...dated.map(([words]) => words)].map((what) => `${address}: ${what}`))
      const columns = await page.evaluate(() =>
        [...document.querySelectorAll('#figures ~ * td:nth-child(4)')].map(({ textContent }) => textContent),
      )
      const lateDays = columns.filter((day) => /\d{4}$/.test(day) && day.slice(-4) > DAY.slice(0, 4))
      found.push(...lateDays.map((day) => `${address}: figure of ${day}`))
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  },
)
