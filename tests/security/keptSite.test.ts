import { readdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { journey } from '~/tests/setup/faultyJourney'
import { answering } from '~/tests/setup/faultySite'

/** Every kept answer: of which address, how it was asked for, and what it is. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name)
        return Promise.all(
          (await cache.keys()).map(async (request) => {
            const answer = await cache.match(request)
            return {
              address: request.url,
              method: request.method,
              status: answer?.status,
              type: (answer?.headers.get('content-type') ?? '').replace(/;.*/, ''),
            }
          }),
        )
      }),
    )
    return all.flat()
  })

const check = async (page: Page, url: string, found: string): Promise<void> => {
  await page.goto(`${url}/present?part=check`)
  await page.getByText(found).waitFor()
}

journey(
  'S15: the worker keeps the files of this build and nothing else: no figures, nothing of anybody else',
  async ({ page, site }) => {
    await check(page, site.url, 'mất mạng vẫn tải lại và mở thêm cửa sổ được')
    // What is opened and asked for from now on leaves nothing behind.
    await page.goto(`${site.url}/tasks?register=rehearsal`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(async () => {
      await Promise.all([fetch('/data/sources.csv'), fetch('/openapi.yaml'), fetch('/config.json', { method: 'POST' })])
    })
    const kept = await keptIn(page)
    expect(
      kept.every(
        ({ address, method, status }) => address.startsWith(`${site.url}/`) && method === 'GET' && status === 200,
      ),
    ).toBe(true)
    const paths = kept.map(({ address }) => new URL(address).pathname)
    const files = readdirSync('dist/assets').filter((name) => !/\.(?:br|gz)$/.test(name))
    expect(paths.toSorted()).toEqual(
      ['/', '/boot.js', '/config.json', '/favicon.svg', ...files.map((name) => `/assets/${name}`)].toSorted(),
    )
    const kinds = kept.map(
      ({ address, type }) => `${/\.\w+(?=\?|$)/.exec(new URL(address).pathname)?.[0] ?? ''} ${type}`,
    )
    expect([...new Set(kinds)].toSorted()).toEqual([
      ' text/html',
      '.css text/css',
      '.js text/javascript',
      '.json application/json',
      '.svg image/svg+xml',
      '.woff2 font/woff2',
    ])
  },
)

/** A script that is fetched when somebody asks for a code to point a camera at. */
const SELDOM = /\/assets\/qr-.*\.js$/

journey.for([
  ['a page in the place of a script', SELDOM, answering(200, '<!doctype html>', { 'Content-Type': 'text/html' })],
  ['a script that is sent on elsewhere', SELDOM, answering(302, '', { Location: '/boot.js' })],
  ['a script that is gone', SELDOM, answering(404)],
  ['no worker at all', /\/sw\.js$/, answering(404)],
] as const)('S15: %s: nothing at all is kept, and the check says so', async ([, path, answer], { page, site }) => {
  site.answer(path, answer)
  await check(page, site.url, 'Chưa giữ được đủ tệp của trang.')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull()
  // Once all is well again, a new page is kept.
  site.mend()
  await check(page, site.url, 'mất mạng vẫn tải lại và mở thêm cửa sổ được')
})

journey('S15: no screen but those of a meeting has the site kept', async ({ page, site }) => {
  await page.goto(site.url)
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/Present-/.test(name)))
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(site.asked(/\/sw\.js/)).toEqual([])
})
