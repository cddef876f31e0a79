import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serve } from '~/mocks/localServer'
import { flags } from '~/scripts/browser.mjs'
import { embedHeaders, headersOf } from '~/scripts/securityHeaders'
import { handOn } from '~/tests/setup/faultySite'

// Pages of several origins of this machine, with the site in a frame: whom the site lets, and whom it does not.

const EMBED = '/embed/indicators/grdp-per-capita-usd'

/** A page of somebody else that holds one frame. */
interface Host {
  readonly origin: string
  /** From now on the frame holds this address. */
  readonly show: (address: string) => void
  readonly close: () => Promise<void>
}

async function host(address = ''): Promise<Host> {
  let shown = address
  const { url, close } = await serve((_, response) => {
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>Host</title><iframe src="${shown}" width="720" height="520"></iframe>`)
  })
  return {
    origin: url.replace(/\/$/, ''),
    show: (next) => {
      shown = next
    },
    close,
  }
}

/** The site as its server sends it once somebody has named hosts in its configuration. */
function siteFor(embedders: string) {
  const named = Object.entries(embedHeaders(embedders)).map(([name, value]) => [name.toLowerCase(), value] as const)
  return serve((request, response) => {
    const isEmbedded = (request.url ?? '').startsWith('/embed/')
    handOn(inject('siteUrl'), request, response, isEmbedded ? Object.fromEntries(named) : {})
  })
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args: flags })
})
afterAll(() => browser.close())

const newPage = (): Promise<Page> => browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'vi-VN' })

/** What stands in the page's frame: the browser's own page where framing is refused. */
const framed = (page: Page) => (): string | undefined => page.frames()[1]?.url()
const REFUSED = 'chrome-error://chromewebdata/'

/** The indicator is there with its chart; resolves with its finding. */
async function finding(page: Page): Promise<string | null> {
  const frame = page.frameLocator('iframe')
  await frame.getByRole('img', { name: /Biểu đồ/ }).waitFor()
  return frame.getByRole('heading', { level: 1 }).textContent()
}

test('S1: where nobody is named, no other site can frame the embedded indicator', async () => {
  const [page, other] = [await newPage(), await host(inject('siteUrl') + EMBED)]
  await page.goto(other.origin)
  await expect.poll(framed(page)).toBe(REFUSED)
  await page.close()
  await other.close()
})

test('S1: a host that is named can show it, a host that is not cannot, and nobody anything else', async () => {
  const [page, named, stranger] = [await newPage(), await host(), await host()]
  const site = await siteFor(`'self' ${named.origin}`)
  const address = site.url.replace(/\/$/, '')
  for (const one of [named, stranger]) one.show(address + EMBED)
  await page.goto(named.origin)
  expect(await finding(page)).toMatch(/^GRDP bình quân đầu người: 7\.200/)
  await page.goto(stranger.origin)
  await expect.poll(framed(page)).toBe(REFUSED)
  for (const path of ['/', '/indicators/grdp-per-capita-usd', '/embed', '/present/show', '/embed/../tasks']) {
    named.show(address + path)
    await page.goto(named.origin)
    await expect.poll(framed(page)).toBe(REFUSED)
  }
  await page.close()
  await Promise.all([site, named, stranger].map((server) => server.close()))
})

test('S1: with the service worker in charge, it is still the server that says who may frame it', async () => {
  const [page, site] = [await newPage(), inject('siteUrl')]
  await page.goto(`${site}/present?part=check`)
  await page.getByText('mất mạng vẫn tải lại và mở thêm cửa sổ được').waitFor()
  await page.route(`${site}/host.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><iframe src="${EMBED}"></iframe>` }),
  )
  await page.goto(`${site}/host.html`)
  expect(await finding(page)).toMatch(/^GRDP bình quân đầu người: 7\.200/)
  // Without the network there is nobody to say so: no kept page stands in.
  await page.context().setOffline(true)
  await page.evaluate((address) => {
    document.querySelector('iframe')?.setAttribute('src', `${address}?lang=en`)
  }, EMBED)
  await expect.poll(framed(page)).toBe(REFUSED)
  await page.close()
})

test('S1: only addresses under /embed/ may be framed', () => {
  expect(headersOf('/embed/indicators/a')['X-Frame-Options']).toBeUndefined()
  for (const path of ['/', '/embed', '/embedded/', '/indicators/embed/', '//embed/', '/present/show']) {
    expect(headersOf(path)['X-Frame-Options']).toBe('DENY')
    expect(headersOf(path)['Content-Security-Policy']).toContain("frame-ancestors 'none'")
  }
})
