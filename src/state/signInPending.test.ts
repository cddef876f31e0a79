import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPending, parsePlace, takePending } from './signInPending'

const ORIGIN = 'https://tien-do.example'
const PENDING = {
  issuer: 'https://id.example',
  clientId: 'tien-do',
  state: 's',
  nonce: 'n',
  verifier: 'v',
  place: '/programmes/XVII-02?asOf=2023-12-31#content',
}

let stored: Map<string, string>
beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('location', new URL(`${ORIGIN}/signed-in`))
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

test.each(['/', '/programmes/XVII-02?asOf=2023-12-31&lang=vi', '/tasks#content', '/indicators/3.6.1', '/a/../b'])(
  'S4: the way back leads to %s',
  (place) => {
    const { pathname, search, hash } = new URL(place, ORIGIN)
    expect(parsePlace(place, ORIGIN)).toBe(pathname + search + hash)
  },
)

test.each([
  '',
  'tasks',
  'https://evil.example/',
  'https:evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  'javascript:alert(1)',
  '\u0000/tasks',
])('S4: the way back never leads to %j', (place) => {
  expect(parsePlace(place, ORIGIN)).toBe('/')
})

test('what is kept is taken out once', () => {
  keepPending(PENDING)
  expect(takePending()).toEqual(PENDING)
  expect(stored.size).toBe(0)
  expect(takePending()).toBeNull()
})

test.each([
  '',
  'null',
  '[]',
  '{}',
  JSON.stringify({ ...PENDING, verifier: '' }),
  JSON.stringify({ ...PENDING, state: 1 }),
])('S16: %s is none, and is taken out all the same', (text) => {
  stored.set('tien-do-sign-in', text)
  expect(takePending()).toBeNull()
  expect(stored.size).toBe(0)
})

test('what another program wrote leads nowhere else', () => {
  stored.set('tien-do-sign-in', JSON.stringify({ ...PENDING, place: '//evil.example' }))
  expect(takePending()?.place).toBe('/')
})

test('where the browser refuses its storage, there is none', () => {
  vi.stubGlobal('sessionStorage', null)
  expect(takePending()).toBeNull()
})
