import type { Browser, Page } from 'playwright'
import { watchClick, watchOpening, type Expected, type Opening, type Part } from '~/tests/bench/painting'

/** An office computer behind an office line. */
const CPU_THROTTLE = 4
const LATENCY = 40
const BYTES_PER_SECOND = 10_000_000 / 8

/** One answer of the network, by the page's own clock: milliseconds since the page was asked for, bytes of the body as sent. */
export interface Answer {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly bytes: number
}

/** What the first view of a page costs. */
export interface FirstView extends Opening {
  /** Milliseconds to the first text or picture of any kind. */
  readonly firstPaint: number
  readonly shifted: number
  readonly answers: readonly Answer[]
}

/** A tab without a past, on a slow line; on a computer so many times slower than this one. */
export async function openVisit(
  browser: Browser,
  expected: Expected,
  slower = CPU_THROTTLE,
): Promise<{ page: Page; hosts: Set<string> }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = await context.newPage()
  const hosts = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
  })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(watchOpening, expected)
  return { page, hosts }
}

/** Opens an address and waits until its first view is complete and answers. */
export async function firstView(page: Page, url: string): Promise<FirstView> {
  await page.goto(url, { waitUntil: 'commit' })
  const opening = await page.evaluate(async () => window.opening)
  if (opening === undefined) throw new Error('The page was not watched')
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shifted: window.shifted ?? 0,
  }))
  return { ...opening, ...seen, answers: await answersOf(page) }
}

/** Everything that was fetched so far, the page itself first. */
export async function answersOf(page: Page): Promise<Answer[]> {
  return page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => entry as PerformanceResourceTiming)
      .map(({ name, startTime, responseEnd, encodedBodySize }) => ({
        path: new URL(name).pathname,
        start: startTime,
        end: responseEnd,
        bytes: encodedBodySize,
      })),
  )
}

/** Waits until the files are there and the browser has nothing left to do with them. */
export async function fetchedAhead(page: Page, paths: readonly string[]): Promise<void> {
  await page.waitForFunction((awaited) => {
    const there = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
    return awaited.every((path) => there.has(path))
  }, paths)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

/** Milliseconds from a click until the parts are painted. */
export async function afterClick(page: Page, parts: readonly Part[], click: () => Promise<void>): Promise<number> {
  await page.evaluate(watchClick, parts)
  await click()
  const passed = await page.evaluate(async () => window.clicked)
  if (passed === undefined) throw new Error('The click was not watched')
  return passed
}
