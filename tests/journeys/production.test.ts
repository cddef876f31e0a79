import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rehearsalPackage } from '~/mocks/rehearsalPackage'
import { inlinePackage } from '~/scripts/inlinePackage'
import { readManifest } from '~/tests/setup/manifest'

// What was built for these journeys, byte by byte.
const SITE = 'dist'
const paths = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
const textOf = (path: string) => readFileSync(join(SITE, path), 'utf8')
/** What a browser runs, draws or follows; figures and documents are none of it. */
const code = new Map(paths.filter((path) => /\.(?:js|css|html|svg)$/.test(path)).map((path) => [path, textOf(path)]))

/** Every match of a pattern in the code of a site, with the file that it is in. */
function found(pattern: RegExp, files: ReadonlyMap<string, string> = code): readonly string[] {
  return [...files].flatMap(([path, text]) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))
}

const PRETENDING = /\bmsw\b|mockServiceWorker/gi
const CHATTER = /\bconsole\.(?:log|debug|info|table|dir|trace)\b/g
const SOURCE_MAP = /sourceMappingURL/g
const ADDRESS = /https?:\/\/[^\s"'`\\<>)]+/g
/** Only within a tag: prose may hold anything. */
const INLINE =
  /<script(?![^>]*\ssrc=)[^>]*>|<style\b[^>]*>|<[^>]+\s(?:style|on\w+)\s*=[^>]*>|<[^>]+=\s*["']?\s*javascript:[^>]*>/gi

/** Addresses that are named and never asked: names of XML vocabularies, and what messages of packages send a developer to. */
const NAMED_ONLY: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
  // React, react-router, and the store inside recharts.
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/reactrouter\.com\/en\/main\/routers\/picking-a-router\.$/,
  /^https:\/\/github\.com\/ungap\/url-search-params\.$/,
  /^https:\/\/redux(?:-toolkit)?\.js\.org\/Errors\?code=/,
  /^https:\/\/bit\.ly\/3cXEKWf$/,
  // What a path is completed with where only a whole address can be read: react-router's, and ours.
  /^http:\/\/localhost$/,
  /^https:\/\/here\.invalid$/,
  /^http:\/\/fb\.me\/use-check-prop-types$/,
]

describe('the finished site', () => {
  test('has no line of the pretended backend', () => {
    expect([...found(PRETENDING), ...paths.filter((path) => /mock/i.test(path))]).toEqual([])
    const modules = Object.keys(readManifest(SITE))
    expect(modules.filter((module) => /\bmocks\/|\bmsw\b/.test(module))).toEqual([])
    expect(textOf('config.json')).toBe(readFileSync('public/config.json', 'utf8'))
  })

  test('holds no source maps, nothing for authors and nothing that talks to the console unasked', () => {
    // The data's own README says whose figures these are: it is published with them.
    expect(paths.filter((path) => /\.(?:map|py|md|tsx?)$/.test(path))).toEqual(['data/README.md'])
    expect([...found(SOURCE_MAP), ...found(CHATTER)]).toEqual([])
  })

  test('has no script or style inline', () => {
    expect(found(INLINE, new Map([['index.html', textOf('index.html')]]))).toEqual([])
  })

  test('names no address but its own, save those that nobody asks', () => {
    const foreign = found(ADDRESS).filter(
      (one) => !NAMED_ONLY.some((known) => known.test(one.slice(one.indexOf(': ') + 2))),
    )
    expect(foreign).toEqual([])
  })

  test('its registers are made from the tables of the repository and from nothing else', async () => {
    const published = await inlinePackage('public/data')
    expect(textOf('data/register.json')).toBe(JSON.stringify(published))
    expect(textOf('data/rehearsal.json')).toBe(JSON.stringify(rehearsalPackage(published)))
  })
})

test.each([
  [PRETENDING, "import{setupWorker}from'msw/browser'"],
  [PRETENDING, "register('/mockServiceWorker.js')"],
  [CHATTER, 'console.log(1)'],
  [SOURCE_MAP, '//# sourceMappingURL=a.js.map'],
  [ADDRESS, "fetch('https://example.org/figures')"],
  [INLINE, '<script>start()</script>'],
  [INLINE, '<script type="module">start()</script>'],
  [INLINE, '<style>p{}</style>'],
  [INLINE, '<p style="color:red">'],
  [INLINE, '<body onload="start()">'],
  [INLINE, '<a href="javascript:start()">'],
])('%s finds what it is looking for: %s', (pattern, text) => {
  expect(found(pattern, new Map([['a', text]]))).toHaveLength(1)
})
