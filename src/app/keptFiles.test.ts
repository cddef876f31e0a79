import { expect, test } from 'vitest'
import { isEmbedded, isMeeting, isScreen, isSound, type Sent } from './keptFiles'

const sent = (type: string, more: Partial<Sent> = {}): Sent => ({
  status: 200,
  type: 'basic',
  redirected: false,
  headers: new Headers({ 'Content-Type': type }),
  ...more,
})

test.each([
  ['/', 'text/html'],
  ['/', 'text/html; charset=utf-8'],
  ['/assets/first-1a2b.js', 'text/javascript'],
  ['/boot.js?1a2b3c4d', 'application/javascript'],
  ['/assets/style-1a2b.css', 'text/css'],
  ['/assets/source-sans-3.woff2', 'font/woff2'],
  ['/assets/source-sans-3.woff2', 'application/octet-stream'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/config.json', 'application/json'],
])('S15: %s may be kept as %s', (file, type) => {
  expect(isSound(sent(type), file)).toBe(true)
})

test.each([
  ['a page in the place of a script', '/assets/first-1a2b.js', sent('text/html')],
  ['a page in the place of the configuration', '/config.json', sent('text/html')],
  ['a script in the place of the page', '/', sent('text/javascript')],
  ['no type', '/assets/first-1a2b.js', sent('')],
  ['a file of no known kind', '/data/observations.csv', sent('text/csv')],
  ['a part of a file', '/assets/first-1a2b.js', sent('text/javascript', { status: 206 })],
  ['a refusal', '/assets/first-1a2b.js', sent('text/javascript', { status: 404 })],
  ['what came from elsewhere', '/assets/first-1a2b.js', sent('text/javascript', { type: 'cors' })],
  ['what was sent on', '/', sent('text/html', { redirected: true })],
])('S15: never kept: %s', (_, file, answer) => {
  expect(isSound(answer, file)).toBe(false)
})

test.each([
  '/',
  '/data',
  '/programmes/XVII-02',
  '/indicators/3.6.1',
  '/embed/indicators/3.6.1',
  '/present/show',
  '/mot/man-hinh',
])('%s is a screen', (path) => {
  expect(isScreen(path)).toBe(true)
})

test.each(['/data/register.json', '/data/sources.csv', '/openapi.yaml', '/assets/gone', '/.git/config', '/a.b/.c'])(
  '%s is none',
  (path) => {
    expect(isScreen(path)).toBe(false)
  },
)

test('the windows of a meeting are known by their address', () => {
  const paths = ['/present/show', '/present/desk', '/present', '/presents/show']
  expect(paths.map(isMeeting)).toEqual([true, true, false, false])
})

test('what stands in frames is known by its address: no kept page answers there', () => {
  const paths = ['/embed/indicators/a', '/embed/', '/embed', '/indicators/embed/']
  expect(paths.map(isEmbedded)).toEqual([true, true, false, false])
})
