import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readManifest, scriptsOf, sentBytes } from '~/tests/setup/manifest'

/** The bound on what may come before the board shows. */
const MAX_BEFORE_BOARD = 105_000

/** Our own: what makes the first view answer may not grow unnoticed. */
const MAX_UNTIL_IT_ANSWERS = 128_000

const manifest = readManifest('dist')
const bytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + sentBytes('dist', file), 0)

/** The entry, the application with all that it needs before it runs, and the words of the first language. */
const initial = scriptsOf(manifest, ['index.html', 'src/app/start.ts', 'src/i18n/vi/catalogue.ts'])

test('the page holds the board, and the scripts that it names itself fit the budget, compressed with brotli', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  expect(page).toMatch(/<div id="root" data-drawn="[0-9a-f]{8} published [0-9a-f]{8} 2025-12-31 vi">/)
  expect(page.match(/aria-labelledby="attention"/g)).toHaveLength(1)
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file)
  expect(named.length).toBeGreaterThan(0)
  expect(bytesOf(named)).toBeLessThanOrEqual(MAX_BEFORE_BOARD)
})

test('all scripts until the first view answers, compressed with brotli', () => {
  expect(bytesOf(initial)).toBeLessThanOrEqual(MAX_UNTIL_IT_ANSWERS)
})

test.each([
  'src/app/frozen.ts',
  'src/app/FreezeMark.tsx',
  'src/charts/IndicatorChart.tsx',
  'src/sources/csv.ts',
  'src/app/otherSources.ts',
  'src/app/SignIn.tsx',
  'src/app/openId.ts',
  'src/sources/jsonstat.ts',
  'src/sources/postgrest.ts',
  'src/sources/rest.ts',
  'src/i18n/en/catalogue.ts',
  'src/i18n/vi/screens.ts',
])('the first view does not wait for %s', (module) => {
  const [own] = scriptsOf(manifest, [module])
  expect(own).toMatch(/\.js$/)
  expect(initial).not.toContain(own)
})
