import { expect, test } from 'vitest'
import { readManifest, scriptsOf, sentBytes } from '~/tests/setup/manifest'

const MAX_SCRIPT_BYTES = 105_000

const manifest = readManifest('dist')

/** The entry, the application with all that it needs before it runs, and the words of the first language. */
const initial = scriptsOf(manifest, ['index.html', 'src/app/start.ts', 'src/i18n/vi/catalogue.ts'])

test('the scripts of the first view fit the budget, compressed with brotli', () => {
  const bytes = initial.reduce((sum, file) => sum + sentBytes('dist', file), 0)
  expect(bytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES)
})

test.each(['src/charts/IndicatorChart.tsx', 'src/sources/csv.ts', 'src/sources/rest.ts', 'src/i18n/en/catalogue.ts'])(
  'the first view does not wait for %s',
  (module) => {
    const [own] = scriptsOf(manifest, [module])
    expect(own).toMatch(/\.js$/)
    expect(initial).not.toContain(own)
  },
)
