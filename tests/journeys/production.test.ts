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
/** The page that archives are filled into is kept as JSON: as text, it is what a browser will run. */
const ARCHIVE = /^assets\/archive-\w+\.json$/
const runText = (path: string): string => {
  if (!ARCHIVE.test(path)) return textOf(path)
  const page: { readonly texts: readonly string[] } = JSON.parse(textOf(path))
  return page.texts.join('')
}
/** What a browser runs, draws or follows; figures and documents are none of it. */
const code = new Map(
  paths
    .filter((path) => /\.(?:js|css|html|svg)$/.test(path) || ARCHIVE.test(path))
    .map((path) => [path, runText(path)]),
)

/** Every match of a pattern in the code of a site, with the file that it is in. */
function found(pattern: RegExp, files: ReadonlyMap<string, string> = code): readonly string[] {
  return [...files].flatMap(([path, text]) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))
}

/** The same by the name of the file without its hash, each once. */
const known = (pattern: RegExp): ReadonlySet<string> =>
  new Set(found(pattern).map((one) => one.replace(/^assets\/(\w+)-.*?: /, '$1: ')))

const PRETENDING = /\bmsw\b|mockServiceWorker/gi
const CHATTER = /\bconsole\.(?:log|debug|info|table|dir|trace)\b/g
const SOURCE_MAP = /sourceMappingURL/g
const TEST_MARK = /data-testid/g
/** Text that becomes code, now or later. */
const CODE_FROM_TEXT = /\beval\(|\bnew Function\b|(?<![\w$.])Function\(\s*["'`]|\bset(?:Timeout|Interval)\(\s*["'`]/g
/** Text that becomes markup. */
const MARKUP_FROM_TEXT =
  /\.(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\(|\bdocument\.write(?:ln)?\(|\bcreateContextualFragment\(|\bparseFromString\(|\.srcdoc\s*=(?!=)/g
const ADDRESS = /https?:\/\/[^\s"'`\\<>)]+/g
/** Only within a tag: prose may hold anything. */
const INLINE =
  /<script(?![^>]*\ssrc=)[^>]*>|<style\b[^>]*>|<[^>]+\s(?:style|on\w+)\s*=[^>]*>|<[^>]+=\s*["']?\s*javascript:[^>]*>/gi

/** Addresses that are named and never asked: names of XML vocabularies, and what messages of packages send a developer to. */
const NAMED_ONLY: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
  // Vocabularies of a workbook.
  /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\//,
  /^http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms|dcmitype)\/$/,
  /^http:\/\/(?:purl\.oclc\.org\/ooxml|www\.wps\.cn\/officeDocument)\//,
  /^http:\/\/www\.w3\.org\/2001\/XMLSchema-instance$/,
  // React, react-router, and the store inside recharts.
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/reactrouter\.com\/en\/main\/routers\/picking-a-router\.$/,
  /^https:\/\/github\.com\/ungap\/url-search-params\.$/,
  /^https:\/\/redux(?:-toolkit)?\.js\.org\/Errors\?code=/,
  /^https:\/\/bit\.ly\/3cXEKWf$/,
  // What a path is completed with where only a whole address can be read: react-router's, and ours.
  /^http:\/\/localhost$/,
  /^https:\/\/here\.invalid$/,
  /^https:\/\/github\.com\/mholt\/PapaParse$/,
  /^http:\/\/fb\.me\/use-check-prop-types$/,
  // What the writers of office files, their archiver and the bundler tell a developer.
  /^https:\/\/rolldown\.rs\/in-depth\/bundling-cjs#require-external-modules$/,
  /^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\/forum\/all\/does-word-support-more-than-9-list-levels\//,
  /^https:\/\/stuk\.github\.io\/jszip\/documentation\/howto\/read_zip\.html$/,
  /^https:\/\/gitbrent\.github\.io\/PptxGenJS\/docs\/[\w-]+\.html$/,
  /^https:\/\/github\.com$/,
]

/** What keys and passwords look like. */
const SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}|\bxox[abpr]-[\w-]{10,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.|\bAIza[\w-]{35}\b|\bsk_live_\w{16,}|\b(?:api[_-]?key|client[_-]?secret|password|passwd)["']?\s*[:=]\s*["'][^"']{4,}["']/gi

/** Bits that each character of a text tells: about 4 for words, more for what was drawn by lot. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0)
}

/** Passages that look like a key: of a known form, or long, mixed and without meaning. Addresses are none, nor are alphabets, files inside others and hashes. */
function secretsIn(text: string): readonly string[] {
  const without = text
    .replaceAll(/https?:\/\/[^\s"'`,]+/g, '')
    .replaceAll(/\bassets\/[\w-]+/g, '')
    // Fonts in a style sheet, and hashes that say what a script or an answer must be.
    .replaceAll(/\bdata:[\w/+-]+;base64,[\w+/=]+/g, '')
    .replaceAll(/\bsha(?:256|384)-[\w+/=]+/g, '')
    // What the bundler calls a module of Node.js that a browser has not, and a name within the archiver.
    .replaceAll(/\/__vite-browser-external-[\w-]+/g, '')
    .replaceAll('readBlockZip64EndOfCentralLocator', '')
  const drawn = [...without.matchAll(/[\w+/=-]{32,}/g)]
    .map(([word]) => word)
    .filter((word) => word.length < 50 || new Set(word).size < word.length)
    .filter((word) => /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word) && entropyOf(word) > 4.2)
  return [...[...without.matchAll(SECRET)].map(([match]) => match), ...drawn]
}

describe('the finished site', () => {
  test('S14: has no line of the pretended backend', () => {
    expect([...found(PRETENDING), ...paths.filter((path) => /mock/i.test(path))]).toEqual([])
    const modules = Object.keys(readManifest(SITE))
    expect(modules.filter((module) => /\bmocks\/|\bmsw\b/.test(module))).toEqual([])
    expect(textOf('config.json')).toBe(readFileSync('public/config.json', 'utf8'))
  })

  test('S14: holds no source maps, nothing for authors and nothing that talks to the console unasked', () => {
    // The data's own README says whose figures these are: it is published with them.
    expect(paths.filter((path) => /\.(?:map|py|md|tsx?)$/.test(path))).toEqual(['data/README.md'])
    expect([...found(SOURCE_MAP), ...found(TEST_MARK)]).toEqual([])
    // The writer of slides explains its own tables to whoever asks it with `verbose`, which nothing of ours does.
    expect(known(CHATTER)).toEqual(new Set(['writePptx: console.log']))
  })

  test('S2: has no script or style inline', () => {
    const pages = new Map([...code].filter(([path]) => /\.(?:html|svg)$/.test(path)))
    expect(pages.size).toBeGreaterThan(1)
    expect(found(INLINE, pages)).toEqual([])
  })

  test('S3: makes no code and no markup out of text', () => {
    // decimal.js-light, within recharts, for a machine without `self`; no browser gets there, and the policy would refuse it.
    // The archiver of slides would make code of a text that is to be called later; it is given none, and the policy would refuse it too.
    expect(known(CODE_FROM_TEXT)).toEqual(
      new Set(['IndicatorChart: Function(`', 'archive: Function(`', 'writePptx: Function(`']),
    )
    // React's own, for an attribute that no component of ours has.
    expect(known(MARKUP_FROM_TEXT)).toEqual(new Set(['first: .innerHTML=', 'archive: .innerHTML=']))
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(join('src', path), 'utf8')] as const)
    const asked = /dangerouslySetInnerHTML/g
    expect([CODE_FROM_TEXT, MARKUP_FROM_TEXT, asked].flatMap((pattern) => found(pattern, new Map(sources)))).toEqual([])
  })

  test('S5: holds nothing that looks like a key', () => {
    const texts = paths.filter((path) => /\.(?:js|css|html|svg|json|csv|yaml|md)$/.test(path))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.flatMap((path) => secretsIn(textOf(path)).map((secret) => `${path}: ${secret}`))).toEqual([])
    expect(secretsIn(readFileSync('public/config.json', 'utf8'))).toEqual([])
  })

  test('S11: a picture is written in one place, by the browser itself', () => {
    const own = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('src', path), 'utf8')] as const)
    const writers = /\bXMLSerializer\b|\btoDataURL\b|\btoBlob\(|\bforeignObject\b/g
    expect(found(writers, new Map(own)).toSorted()).toEqual([
      'files/pictureOf.ts: XMLSerializer',
      'files/pngOf.ts: toBlob(',
    ])
  })

  test('S13: names no address but its own, save those that nobody asks', () => {
    const foreign = found(ADDRESS).filter(
      (one) => !NAMED_ONLY.some((name) => name.test(one.slice(one.indexOf(': ') + 2))),
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
  [TEST_MARK, 'jsx("p",{"data-testid":"sum"})'],
  [CODE_FROM_TEXT, 'eval(a)'],
  [CODE_FROM_TEXT, 'new Function(a)'],
  [CODE_FROM_TEXT, 'a=Function(`return this`)'],
  [CODE_FROM_TEXT, 'setTimeout("start()",1)'],
  [MARKUP_FROM_TEXT, 'a.innerHTML=b'],
  [MARKUP_FROM_TEXT, 'a.outerHTML += b'],
  [MARKUP_FROM_TEXT, 'document.write(a)'],
  [MARKUP_FROM_TEXT, 'a.insertAdjacentHTML("beforeend",b)'],
  [INLINE, '<script>start()</script>'],
  [INLINE, '<script type="module">start()</script>'],
  [INLINE, '<style>p{}</style>'],
  [INLINE, '<p style="color:red">'],
  [INLINE, '<body onload="start()">'],
  [INLINE, '<a href="javascript:start()">'],
])('%s finds what it is looking for: %s', (pattern, text) => {
  expect(found(pattern, new Map([['a', text]]))).toHaveLength(1)
})

test.each([
  '-----BEGIN RSA PRIVATE KEY-----',
  'token: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl',
  'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  '{"password":"bí mật"}',
  'kQ8v2ZpX7rT1mN4wB9yL6cH3jF5dS0aG',
])('S5: %s looks like a key', (text) => {
  expect(secretsIn(text)).not.toEqual([])
})
