import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { answering, faultySite, REGISTER, type FaultySite } from '~/tests/setup/faultySite'
import { journey as walk } from '~/tests/setup/journey'
import { packageText, publishedTables, type LooseTables } from '~/tests/setup/publishedTables'

interface Faulty {
  /** The site, whose server the test can spoil. */
  readonly site: FaultySite
}

/** A test that walks through the finished site while its server misbehaves. */
export const journey = walk.extend<Faulty>({
  site: async ({}, use) => {
    const site = await faultySite(inject('siteUrl'))
    await use(site)
    await site.close()
  },
})

/** Milliseconds from one question to the next, at most (rule R3). */
export const A_POLL = 73_000

/** The channel on which the tabs of the published register tell each other what its source has said. */
const channelOf = ({ url }: FaultySite): string => `tien-do datapackage ${url}/data/register.json XVII`

declare global {
  interface Window {
    /** What has been told in this tab so far. */
    told?: unknown[]
  }
}

/** Hears in this page what the tab that asks tells the others on a channel. */
function listenIn(channel: string): void {
  const told: unknown[] = []
  window.told = told
  new BroadcastChannel(channel).addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly kind?: string } | null>) => {
      if (data?.kind === 'told') told.push(data)
    },
  )
}

/** Hears in every new page what the tab that asks tells the others. */
export async function overhear(page: Page, site: FaultySite): Promise<void> {
  await page.addInitScript(listenIn, channelOf(site))
}

/** Hears from now on in the open page what is told on a channel. */
export async function overhearNow(page: Page, channel: string): Promise<void> {
  await page.evaluate(listenIn, channel)
}

/** Resolves once the page watches the source, or another one does for it. */
export async function watched(page: Page, site: FaultySite): Promise<void> {
  const isHeld = (name: string): Promise<boolean> =>
    page.evaluate(async (lock) => ((await navigator.locks.query()).held ?? []).some((one) => one.name === lock), name)
  await expect.poll(() => isHeld(channelOf(site))).toBe(true)
}

/** How many tabs have asked for the lock of their source and wait for it, in turn. */
export const waitingTabs = (page: Page): Promise<number> =>
  page.evaluate(async () => ((await navigator.locks.query()).pending ?? []).length)

/** Resolves once what the page has asked for so far is known at the server: before, that nothing was asked says nothing. */
export async function caughtUp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // By an address that no worker keeps.
    await fetch('/favicon.svg?caught-up', { cache: 'no-store' })
  })
}

/** Opens a page that watches its source, with a clock that the test moves. */
export async function openWatching(page: Page, site: FaultySite, path = '/', at = Date.now()): Promise<void> {
  await overhear(page, site)
  await page.clock.install({ time: at })
  await page.goto(site.url + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await watched(page, site)
}

/** Time goes by, here and at the server. */
export async function later(page: Page, site: FaultySite, milliseconds: number): Promise<void> {
  site.advance(milliseconds)
  await page.clock.fastForward(milliseconds)
}

const toldIn = (page: Page): Promise<number> => page.evaluate(() => window.told?.length ?? 0)

/**
 * Resolves once time that `goesBy` has made the page ask its source once more and the answer is told: only then does the page wait
 * for its next question, which time that went by before would not hasten.
 */
export async function untilTold(page: Page, goesBy: () => Promise<void>): Promise<void> {
  const before = await toldIn(page)
  await goesBy()
  await expect.poll(() => toldIn(page)).toBe(before + 1)
}

/** Time goes by until the source has been asked once more and its answer told. */
export async function nextPoll(page: Page, site: FaultySite, milliseconds = A_POLL): Promise<void> {
  await untilTold(page, async () => later(page, site, milliseconds))
}

/** How many entries of this version are kept in this browser of the last good register: its content, and when it was confirmed. */
export async function keptEntries(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = 'tien-do-registers'
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return 0
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('error', () => reject(opening.error ?? new Error(name)))
      opening.addEventListener('success', () => {
        const database = opening.result
        const counting = database.transaction('files').objectStore('files').getAllKeys()
        counting.addEventListener('success', () => {
          database.close()
          resolve(counting.result.filter((key) => Array.isArray(key) && key[0] === 1).length)
        })
      })
    })
  })
}

/** Opens the site once while all is well, until its register is kept. */
export async function visitOnce(page: Page, site: FaultySite): Promise<void> {
  await page.goto(site.url)
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  await expect.poll(() => keptEntries(page)).toBe(2)
}

/** From now on the source has the published register with this change. */
export async function serveTables(site: FaultySite, change: (tables: LooseTables) => void): Promise<void> {
  const tables = await publishedTables()
  change(tables)
  site.answer(REGISTER, answering(200, packageText(tables)))
}

/** A new figure of growth that leaves its status as it is. */
export function publishGrowth(tables: LooseTables): void {
  const [like] = tables['observations']?.filter((row) => row['indicator_id'] === 'grdp-growth-average') ?? []
  tables['observations']?.push({
    ...like,
    note: '',
    period: '2025',
    value: '4.3',
    quality: 'official',
    published_on: '2025-12-30',
  })
}
