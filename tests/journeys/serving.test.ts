import { get } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { expect, inject, test } from 'vitest'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
}

/** One bare request, so that nothing unpacks the answer or adds headers. */
function answerTo(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(inject('siteUrl') + path, { headers }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }))
    }).on('error', reject)
  })
}

const OPENING = { accept: 'text/html,*/*;q=0.8' }

test('a text file leaves compressed, in the best form that was asked for', async () => {
  const form = async (accepted: string) =>
    (await answerTo('/data/register.json', { 'accept-encoding': accepted })).headers['content-encoding']
  expect(await form('gzip, deflate, br')).toBe('br')
  expect(await form('gzip')).toBe('gzip')
  expect(await form('identity')).toBeUndefined()
})

test('the address of a screen opens the app', async () => {
  const { status, headers } = await answerTo('/mot/man-hinh?den=2025', OPENING)
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('text/html')
  expect(headers['cache-control']).toBe('no-cache')
})

test.each(['/assets/gone-1a2b3c.js', '/assets/gone', '/data/gone.json', '/gone.png', '/.vite/manifest.json'])(
  '%s is not there, and says so even to a browser',
  async (path) => {
    expect((await answerTo(path, OPENING)).status).toBe(404)
  },
)

test('an address that is no screen is not answered with one', async () => {
  expect((await answerTo('/mot/man-hinh', { accept: 'application/json' })).status).toBe(404)
})

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/favicon.svg', '/assets/gone.js']) {
    const { headers } = await answerTo(path, OPENING)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; .*frame-ancestors 'none'; .*trusted-types 'none'$/,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  }
})
