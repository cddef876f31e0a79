import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flags } from '~/scripts/browser.mjs'
import type { SiteServer } from '~/tests/setup/siteServer'
import { walkTo } from '~/tests/setup/walk'

/** Every kind of screen once. */
export const MAIN_SCREENS = [
  '/',
  '/programmes/XVII-02',
  '/programmes/XVII-02?part=tasks',
  '/programmes/XVII-02?part=reviews',
  '/programmes/XVII-02?part=sources',
  '/indicators/grdp-per-capita-usd',
  '/indicators',
  '/tasks',
  '/tasks?part=timeline',
  '/agencies',
  '/changes',
  '/localities',
  '/data',
  '/data?part=load',
  '/data?part=file',
  '/present',
  '/present?part=check',
] as const

/** Windows of a meeting, and what stands in frames: they have nothing around them. */
const MEETING = ['/present/desk', '/present/show', '/embed/indicators/grdp-per-capita-usd']

declare global {
  interface Window {
    /** What the policy has refused on this page. */
    refused?: string[]
  }
}

/** Remembers what the policy refuses, from the first byte of each page. */
export async function listenToPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = []
    window.refused = refused
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim())
    })
  })
}

export const refusedOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.refused ?? ['not heard'])

/** A browser goes through the site as this server sends it: the policy refuses nothing of ours, and whatever is not ours (rule S1). */
export function describePolicy(name: string, start: () => Promise<SiteServer>): void {
  let server: SiteServer
  let browser: Browser
  beforeAll(async () => {
    server = await start()
    // A server on this machine, with a certificate made for this run.
    const args = [...flags, '--ignore-certificate-errors']
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  const open = async (): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      locale: 'vi-VN',
      ignoreHTTPSErrors: true,
    })
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await listenToPolicy(page)
    return { page, complaints }
  }

  test(`${name}: on no screen does the policy refuse anything of ours (S1)`, async () => {
    const { page, complaints } = await open()
    await page.goto(server.url)
    await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
    for (const path of MAIN_SCREENS) {
      await walkTo(page, path)
      expect.soft(await refusedOn(page), path).toEqual([])
    }
    for (const path of MEETING) {
      await page.goto(server.url + path)
      await page.locator('h1, h2').first().waitFor()
      expect.soft(await refusedOn(page), path).toEqual([])
    }
    expect(complaints).toEqual([])
    await page.close()
  })

  test(`${name}: scripts, styles, frames and text as markup are refused (S1)`, async () => {
    const { page } = await open()
    await page.goto(server.url)
    await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
    const outcome = await page.evaluate(async () => {
      const add = (tag: string, set: (element: HTMLElement) => void): void => {
        const element = document.createElement(tag)
        set(element)
        document.body.append(element)
      }
      const attempt = (act: () => unknown): string => {
        try {
          return `done: ${String(act())}`
        } catch (error) {
          return error instanceof Error ? error.name : 'refused'
        }
      }
      add('style', (style) => (style.textContent = 'body { opacity: 0 }'))
      add('p', (text) => text.setAttribute('style', 'opacity: 0'))
      add('img', (image) => image.setAttribute('src', 'https://elsewhere.invalid/spy.png'))
      const types = Reflect.get(window, 'trustedTypes') as { createPolicy: (name: string, rules: object) => unknown }
      const sinks = [
        attempt(() => (document.body.lastElementChild ?? document.body).insertAdjacentHTML('beforeend', '<b>x</b>')),
        attempt(() => Reflect.set(document.createElement('p'), 'innerHTML', '<img src=x onerror=alert(1)>')),
        attempt(() => Reflect.set(document.createElement('script'), 'text', 'window.stolen = 1')),
        attempt(() => types.createPolicy('evil', { createHTML: String })),
        attempt(() => new DOMParser().parseFromString('<p>x</p>', 'text/html')),
        // Later, when nothing is left of the test's own right to run text as a script.
        await new Promise<string>((tell) =>
          setTimeout(() => tell(attempt(() => Reflect.construct(Function, ['return 1'])))),
        ),
      ]
      return { sinks, opacity: getComputedStyle(document.body).opacity }
    })
    expect(outcome.opacity).toBe('1')
    expect(outcome.sinks.filter((one) => one.startsWith('done'))).toEqual([])
    const refused = () => refusedOn(page).then((all) => all.map((one) => one.split(' ')[0]))
    await expect
      .poll(refused)
      .toEqual(expect.arrayContaining(['style-src-elem', 'style-src-attr', 'img-src', 'require-trusted-types-for']))
    await page.close()
  })

  test(`${name}: a script written into the page does not run (S1)`, async () => {
    const { page } = await open()
    // What a hole in the server would do: the page arrives with somebody's script in it, under our headers.
    await page.route(`${server.url}/`, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text())
        .replace('<body', '<body onload="window.stolen = 1"')
        .replace(
          '</body>',
          '<script>window.stolen = 2</script><script src="https://elsewhere.invalid/evil.js"></script></body>',
        )
      await route.fulfill({ response: answer, body })
    })
    await page.goto(server.url)
    await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
    await expect
      .poll(async () => (await refusedOn(page)).map((one) => one.split(' ').slice(0, 2).join(' ')).toSorted())
      .toEqual([
        'script-src-attr inline',
        'script-src-elem https://elsewhere.invalid/evil.js',
        'script-src-elem inline',
      ])
    expect(await page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined()
    await page.close()
  })

  test(`${name}: full screen and a screen that stays awake are allowed, a camera is not (S1)`, async () => {
    const { page } = await open()
    await page.goto(server.url)
    const allowed = (feature: string) =>
      page.evaluate(
        (asked) =>
          (
            Reflect.get(document, 'featurePolicy') as { allowsFeature: (name: string) => boolean } | undefined
          )?.allowsFeature(asked),
        feature,
      )
    expect(await allowed('fullscreen')).toBe(true)
    expect(await allowed('screen-wake-lock')).toBe(true)
    for (const feature of ['camera', 'microphone', 'geolocation']) expect(await allowed(feature)).toBe(false)
    await page.close()
  })

  test(`${name}: no other site can frame it, nor hold its window (S1)`, async () => {
    const { page } = await open()
    await page.route('https://elsewhere.invalid/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.url}"></iframe>` }),
    )
    await page.goto('https://elsewhere.invalid/')
    // What a frame shows instead is the browser's own page.
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
    await page.close()
  })
}
