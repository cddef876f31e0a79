import { get as plainGet, type IncomingHttpHeaders } from 'node:http'
import { get as secureGet } from 'node:https'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ASK_AGAIN, embedHeaders, FOR_EVER, SECURITY_HEADERS, TRANSPORT_SECURITY } from '~/scripts/securityHeaders'
import { readManifest } from '~/tests/setup/manifest'
import type { SiteServer } from '~/tests/setup/siteServer'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** One bare request, so that nothing unpacks the answer or adds headers. */
export function answerTo(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const secure = address.startsWith('https:')
    // A server on this machine, with a certificate made for this run. A connection of its own: the server may close one that has been
    // idle just as it is used again.
    const options = { headers, rejectUnauthorized: false, agent: false }
    const asked = (secure ? secureGet : plainGet)(address, options, (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('latin1'),
          }),
        )
    })
    asked.on('error', reject)
  })
}

/** What a browser says when it opens a page. */
export const OPENING = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

const SCREENS = [
  '/',
  '/mot/man-hinh?den=2025',
  '/data',
  '/data/',
  '/programmes/XVII-02',
  '/indicators/3.6.1',
  '/present/show',
  '/embed/indicators/3.6.1',
]
const MISSING = [
  '/assets/gone-1a2b3c.js',
  '/assets/gone',
  '/assets/',
  '/data/gone.json',
  '/gone.png',
  '/.vite/manifest.json',
  '/.git/config',
]

/** What every server of the finished site has to do (rules S1 and S20). */
export function describeServing(name: string, start: () => Promise<SiteServer>): void {
  let server: SiteServer
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.close())
  const ask = (path: string, headers?: Record<string, string>) => answerTo(server.url + path, headers)

  test(`${name}: every answer carries the security headers (S1)`, async () => {
    const asset = `/${Object.values(readManifest('dist'))[0]?.file}`
    for (const path of ['/', '/data', '/favicon.svg', '/config.json', asset, '/assets/gone.js', '/gone.png']) {
      const { headers } = await ask(path, OPENING)
      for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
        expect.soft(headers[header.toLowerCase()], `${path} ${header}`).toBe(value)
      }
      // Over http it would have no meaning.
      const transport = server.url.startsWith('https:') ? TRANSPORT_SECURITY : undefined
      expect.soft(headers['strict-transport-security'], path).toBe(transport)
    }
  })

  test.each(['/embed/indicators/grdp-per-capita-usd', '/embed/indicators/3.6.1?lang=en', '/embed/gone'])(
    `${name}: %s may stand in a frame of its own site, and carries every other header (S1)`,
    async (path) => {
      const { status, headers } = await ask(path, OPENING)
      expect(status).toBe(200)
      for (const [header, value] of Object.entries(embedHeaders())) {
        expect.soft(headers[header.toLowerCase()], `${path} ${header}`).toBe(value)
      }
      expect(headers['x-frame-options']).toBeUndefined()
    },
  )

  test.each(SCREENS)(`${name}: %s is a screen, answered without a detour (S20)`, async (path) => {
    const { status, headers, body } = await ask(path, OPENING)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/html')
    expect(headers['cache-control']).toBe(ASK_AGAIN)
    expect(body).toContain('<div id="root"')
  })

  test.each(MISSING)(`${name}: %s is not there, and says so even to a browser (S20)`, async (path) => {
    const { status, headers, body } = await ask(path, OPENING)
    expect(status).toBe(404)
    expect(headers['cache-control']).toBe(ASK_AGAIN)
    expect(body).not.toContain('<div id="root"')
  })

  test.each(['/mot/man-hinh', '/data', '/programmes/XVII-02'])(
    `${name}: whoever asks %s for figures is not answered with a screen (S20)`,
    async (path) => {
      expect((await ask(path, { accept: 'application/json' })).status).toBe(404)
    },
  )

  test(`${name}: what is in assets/ is kept for ever, everything else asked for again, and then not sent twice`, async () => {
    const asset = `/${Object.values(readManifest('dist'))[0]?.file}`
    expect((await ask(asset)).headers['cache-control']).toBe(FOR_EVER)
    for (const path of [
      '/',
      '/config.json',
      '/boot.js',
      '/sw.js',
      '/data/register.json',
      '/data/sources.csv',
      '/favicon.svg',
    ]) {
      const { headers } = await ask(path)
      expect.soft(headers['cache-control'], path).toBe(ASK_AGAIN)
      const again = await ask(path, { 'if-none-match': headers.etag ?? '' })
      expect.soft([again.status, again.body], path).toEqual([304, ''])
    }
  })

  test(`${name}: a text file leaves compressed, in the best form that was asked for`, async () => {
    const form = async (path: string, accepted: string) =>
      (await ask(path, { 'accept-encoding': accepted })).headers['content-encoding']
    for (const path of ['/data/register.json', '/boot.js', '/']) {
      expect(await form(path, 'gzip, deflate, br')).toBe('br')
      expect(await form(path, 'gzip')).toBe('gzip')
      expect(await form(path, 'identity')).toBeUndefined()
    }
  })

  test(`${name}: what a file is stands in its header, since nobody may guess (S1)`, async () => {
    const type = async (path: string) => ((await ask(path)).headers['content-type'] ?? '').replace(/;.*/, '')
    expect(await type('/boot.js')).toMatch(/^(?:text|application)\/javascript$/)
    // Under another type no browser runs it.
    expect(await type('/sw.js')).toMatch(/^(?:text|application)\/javascript$/)
    expect(await type('/data/register.json')).toBe('application/json')
    expect(await type('/data/sources.csv')).toBe('text/csv')
    expect(await type('/favicon.svg')).toBe('image/svg+xml')
  })
}
