import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser, CDPSession, Page } from 'playwright'
import type { Size } from '~/mocks/sizedFigures'
import { SIZED_TERM } from '~/mocks/sizedTables'
import { root } from '~/scripts/alias.mjs'
import { findBrowser, flags } from '~/scripts/browser.mjs'
import { LARGE, serveScaleSite, SHIPPED } from '~/tests/bench/scaleSite'
import { heldIn, memoryOf, watchBlocks, type Held } from '~/tests/setup/memory'

// npm run bench:scale -- ROUNDS    What a register at the limits costs (5,000 indicators, 100,000 figures), next to the shipped one,
// both measured in turn in one run on the finished site. Writes docs/scale.md; fails where a bound of the issue is broken.

const SIZE: Size = { indicators: 5000, observations: 100_000, localities: 700, programmes: 10, seed: 1 }
const DEFAULT_ROUNDS = 7

const MAX_TIMES_AS_LONG = 3
const MAX_BLOCK = 200
const MAX_SWITCH = 100
const MAX_GROWTH = 0.1
const SLOWER = 4

const SWITCHES = 16
const REFRESHES = { [SHIPPED]: 500, [LARGE]: 20 }
const NAVIGATIONS = { [SHIPPED]: 200, [LARGE]: 40 }
/** Milliseconds from one question to the next, at most (rule R3). */
const A_POLL = 75_000

/** After so many of each, everything that is kept for good is there. */
const WARM_UP = 12

/**
 * V8 keeps the machine code it makes of what a page does often, in the same heap, for hours: what a page itself holds on to is seen
 * only without it.
 */
const COMPILE_NOTHING = '--js-flags=--no-opt --no-maglev --no-sparkplug'

type Register = typeof SHIPPED | typeof LARGE
const REGISTERS: readonly Register[] = [SHIPPED, LARGE]

/** What stands on the board only once its register has been read. */
const DRAWN: Readonly<Record<Register, string>> = {
  [SHIPPED]: 'main table:has(caption) tbody ul a svg',
  [LARGE]: 'main table:has(caption) tbody ul a strong',
}

const firstProgramme = (register: Register): string => (register === LARGE ? `${SIZED_TERM}-01` : 'XVII-01')

async function newPage(browser: Browser): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await context.newPage()
  await page.addInitScript(watchBlocks)
  return { page, devtools: await context.newCDPSession(page) }
}

/** Milliseconds of processor time that the page's main thread has used. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

interface Opening {
  /** Milliseconds until the board is painted and answers, of the clock and of the processor. */
  readonly shown: number
  readonly work: number
  /** Milliseconds of the longest task of the main thread, until the page has been quiet for a second. */
  readonly block: number
}

async function openingOf(browser: Browser, url: string, register: Register): Promise<Opening> {
  const { page, devtools } = await newPage(browser)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(`${url}/?register=${register}`, { waitUntil: 'commit' })
  const shown = await page.evaluate(async (selector) => {
    const isThere = (): boolean =>
      performance.getEntriesByName('interactive').length > 0 && document.querySelector(selector) !== null
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (isThere()) requestAnimationFrame((now) => resolve(now))
        else requestAnimationFrame(look)
      }
      look()
    })
  }, DRAWN[register])
  const work = await workOf(devtools)
  // What is fetched ahead is there as well.
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(() => resolve(null))))
  const block = await page.evaluate(() => Math.max(0, ...(window.blocks ?? [])))
  await page.context().close()
  return { shown, work, block }
}

/** Milliseconds from a click on another programme until its heading and first rows are painted, on a slower computer. */
async function switchesOf(browser: Browser, url: string, register: Register): Promise<readonly number[]> {
  const { page, devtools } = await newPage(browser)
  await page.goto(`${url}/programmes/${firstProgramme(register)}?register=${register}`)
  await page.locator('main svg.recharts-surface, main table').first().waitFor()
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)))
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times: number[] = []
  // The first round fills what is kept from one programme to the next, as in any program that has just been started.
  for (let nth = 1; nth <= SWITCHES + 8; nth += 1) {
    const passed = await page.evaluate(async (place) => {
      const link = document.querySelectorAll<HTMLElement>('main nav a[title]')[place]
      const heading = (): string | null | undefined => document.querySelector('main h1')?.textContent
      const before = heading()
      const begin = performance.now()
      link?.click()
      const time = await new Promise<number>((resolve) => {
        const look = (): void => {
          if (heading() !== before) requestAnimationFrame((now) => resolve(now - begin))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await new Promise((resolve) => requestIdleCallback(resolve))
      return time
    }, nth % 8)
    if (nth > 8) times.push(passed)
  }
  await page.context().close()
  return times
}

interface Growth {
  readonly before: Held
  readonly after: Held
}

/** What refreshes, each with another figure, and walks through the screens leave behind. */
async function growthOf(browser: Browser, url: string, register: Register): Promise<Growth> {
  const { page } = await newPage(browser)
  const path = register === LARGE ? '**/data/large.json' : '**/data/register.json'
  const plain = await (await fetch(`${url}/data/${register === LARGE ? 'large' : 'register'}.json`)).text()
  const changed = plain.replace('"official"', '"estimate"')
  let asked = 0
  await page.route(path, async (route) => {
    asked += 1
    await route.fulfill({ contentType: 'application/json', body: asked % 2 === 0 ? changed : plain })
  })
  await page.clock.install()
  await page.goto(`${url}/?register=${register}`)
  await page.locator(DRAWN[register]).first().waitFor()
  await page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length > 0)
  const devtools = await memoryOf(page)
  const settled = async (): Promise<void> =>
    page.evaluate(async () => new Promise((resolve) => requestIdleCallback(() => resolve())))
  // A page that is still reading asks again only when it has read: time goes by until then.
  const refresh = async (): Promise<void> => {
    const before = asked
    const isAsked = (): boolean => asked > before
    while (!isAsked()) {
      await page.clock.fastForward(A_POLL)
      await settled()
    }
    await settled()
  }
  const toBoard = async (): Promise<void> => {
    await page.locator('header nav a').first().click()
    await page.locator(DRAWN[register]).first().waitFor()
  }
  const walk = async (nth: number): Promise<void> => {
    if (nth % 5 === 0) await toBoard()
    else if (nth % 5 === 1) await page.locator('main table tbody th a').first().click()
    else
      await page
        .locator('main nav a[title]')
        .nth(nth % 8)
        .click()
    await settled()
  }
  const go = async (refreshes: number, navigations: number): Promise<void> => {
    for (let nth = 0; nth < Math.max(refreshes, navigations); nth += 1) {
      if (nth < navigations) await walk(nth)
      if (nth < refreshes) await refresh()
    }
    await toBoard()
    await settled()
  }
  await go(WARM_UP, WARM_UP)
  const before = await heldIn(devtools)
  await go(REFRESHES[register], NAVIGATIONS[register])
  const after = await heldIn(devtools)
  await page.context().close()
  return { before, after }
}

function medianOf(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
const found = await findBrowser()
if (found === null) throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH')
const site = await serveScaleSite(SIZE)
const browser = await chromium.launch({ executablePath: found.path, args: flags })

const openings: Record<Register, Opening[]> = { [SHIPPED]: [], [LARGE]: [] }
const switches: Record<Register, number[]> = { [SHIPPED]: [], [LARGE]: [] }
for (let round = 0; round < rounds; round += 1) {
  for (const register of REGISTERS) openings[register].push(await openingOf(browser, site.url, register))
  for (const register of REGISTERS) switches[register].push(...(await switchesOf(browser, site.url, register)))
  for (const register of REGISTERS) {
    const last = openings[register].at(-1)
    const told = [last?.shown, last?.work, last?.block, medianOf(switches[register].slice(-SWITCHES))]
    const [shownIn, worked, blocked, switched] = told.map((value) => Math.round(value ?? Number.NaN))
    console.log(
      `${round + 1}/${rounds} ${register}: shown ${shownIn}, work ${worked}, block ${blocked}, switch ${switched} ms`,
    )
  }
}
const compiled = await growthOf(browser, site.url, SHIPPED)
await browser.close()
const interpreter = await chromium.launch({ executablePath: found.path, args: [...flags, COMPILE_NOTHING] })
const growth = {
  [SHIPPED]: await growthOf(interpreter, site.url, SHIPPED),
  [LARGE]: await growthOf(interpreter, site.url, LARGE),
}
await Promise.all([interpreter.close(), site.close()])

const shown = (register: Register): number => medianOf(openings[register].map((opening) => opening.shown))
const work = (register: Register): number => medianOf(openings[register].map((opening) => opening.work))
const block = (register: Register): number => medianOf(openings[register].map((opening) => opening.block))
const switching = (register: Register): number => medianOf(switches[register])
const growing = (register: Register): number => growth[register].after.heap / growth[register].before.heap - 1
const left = (register: Register): string => {
  const { before, after } = growth[register]
  return `${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners, ${after.detached} detached`
}

const ms = (value: number): string => `${Math.round(value)} ms`
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
const megabytes = ({ heap }: Held): string => `${(heap / 1e6).toFixed(1)} MB`
const heaps = ({ before, after }: Growth): string => `${megabytes(before)}, ${megabytes(after)}`
const times = (value: number): string => `${value.toFixed(2)} ×`

interface Line {
  readonly what: string
  readonly cells: readonly [shipped: string, large: string, ratio: string, bound: string]
  readonly holds: boolean
}

const both = (of: (register: Register) => string): [string, string] => [of(SHIPPED), of(LARGE)]
const isClean = ({ before, after }: Growth): boolean =>
  after.detached === 0 && after.listeners <= before.listeners && after.nodes <= before.nodes
const lines: readonly Line[] = [
  {
    what: 'Overview shown, and answering',
    cells: [...both((one) => ms(shown(one))), times(shown(LARGE) / shown(SHIPPED)), `${MAX_TIMES_AS_LONG} ×`],
    holds: shown(LARGE) <= MAX_TIMES_AS_LONG * shown(SHIPPED),
  },
  {
    what: 'The same in time of the processor',
    cells: [...both((one) => ms(work(one))), times(work(LARGE) / work(SHIPPED)), ''],
    holds: true,
  },
  {
    what: 'Longest block of the main thread while opening',
    cells: [...both((one) => ms(block(one))), times(block(LARGE) / block(SHIPPED)), ms(MAX_BLOCK)],
    holds: block(LARGE) <= MAX_BLOCK,
  },
  {
    what: `Another programme, processor ${SLOWER} times slower`,
    cells: [...both((one) => ms(switching(one))), times(switching(LARGE) / switching(SHIPPED)), ms(MAX_SWITCH)],
    holds: switching(LARGE) <= MAX_SWITCH,
  },
  {
    what: 'Refreshes and changes of the screen in what follows',
    cells: [...both((one) => `${REFRESHES[one]} and ${NAVIGATIONS[one]}`), '', ''],
    holds: true,
  },
  {
    what: 'Heap before, after them, without compiled code',
    cells: [...both((one) => heaps(growth[one])), '', ''],
    holds: true,
  },
  {
    what: 'Heap grown by',
    cells: [...both((one) => percent(growing(one))), '', percent(MAX_GROWTH)],
    holds: REGISTERS.every((one) => growing(one) < MAX_GROWTH),
  },
  {
    what: 'Heap before, after them, with the code V8 compiles meanwhile',
    cells: [heaps(compiled), '', '', ''],
    holds: true,
  },
  {
    what: 'Left behind',
    cells: [...both(left), '', 'none'],
    holds: REGISTERS.every((one) => isClean(growth[one])),
  },
]

const [cpu] = cpus()
const { indicators, observations, localities, programmes } = SIZE
const text = `# What a register at the limits costs

Written by \`npm run bench:scale\`. The shipped register beside a simulated one of ${indicators} indicators, ${observations} figures, ${localities} localities and
${programmes} programmes (${(site.bytes / 1e6).toFixed(1)} MB; \`npm run generate\` makes one of any size), in turn in one run, on the finished site without anything drawn ahead.
Medians of ${rounds} rounds; memory after all garbage is collected. ${found.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}.

| | shipped | large | large : shipped | bound | |
|---|--:|--:|--:|--:|---|
${lines.map(({ what, cells, holds }) => `| ${what} | ${cells.join(' | ')} | ${holds ? '' : 'broken'} |`).join('\n')}
`
await writeFile(join(root, 'docs', 'scale.md'), text)
console.log(text)
process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1
