import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const RULES = Array.from({ length: 20 }, (_, at) => `S${at + 1}`)

interface Row {
  readonly rule: string
  readonly what: string
  /** Names a test by file and title, or says that it comes later. */
  readonly proof: string
}

/** The table of docs/security.md. */
const rows: readonly Row[] = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/^\| (S\d+) \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm),
].map(([, rule = '', what = '', proof = '']) => ({ rule, what, proof }))

const [later, proved] = [true, false].map((is) => rows.filter(({ proof }) => (proof === 'later') === is))

test('every rule from S1 to S20 has its row', () => {
  expect(rows.map(({ rule }) => rule)).toEqual(RULES)
})

test.each(later ?? [])('$rule comes later, and says why', ({ what }) => {
  expect(what).toMatch(/^Later: ./)
})

test.each(proved ?? [])('$rule is proved by a test that is there: $proof', ({ rule, proof }) => {
  const [, file = '', title = 'no title'] = /^`([^`]+)` › (.+)$/.exec(proof) ?? []
  expect(title).toMatch(new RegExp(`\\b${rule}\\b`))
  expect(readFileSync(file, 'utf8')).toContain(title)
})

test('S15: one place registers a service worker', () => {
  const registering = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .filter((path) => /serviceWorker\.register\b/.test(readFileSync(`src/${path}`, 'utf8')))
  expect(registering).toEqual(['app/keepSite.ts'])
})
