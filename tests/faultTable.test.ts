import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULTS } from '~/tests/faults/faults'
import { faultIn, faultTable } from '~/tests/faultTable'

/** Names of tests in a file, and the cells of its tables that names are made of. */
const namesIn = (file: string): readonly string[] =>
  [...readFileSync(`tests/faults/${file}`, 'utf8').matchAll(/['"`](F\d+ [^'"`]+)['"`]/g)].map(([, name = '']) => name)

const files = readdirSync('tests/faults').filter((name) => name.endsWith('.test.ts'))

test('the matrix has the faults 1 to 50, each once', () => {
  expect(FAULTS.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
})

test.each(FAULTS)('F$number has a test of that name', ({ number, tested }) => {
  expect(namesIn(tested).map(faultIn)).toContain(number)
})

test('no test is about a fault that the table does not know', () => {
  const known = new Set(FAULTS.map(({ number }) => number))
  expect(files.flatMap(namesIn).filter((name) => !known.has(faultIn(name) ?? 0))).toEqual([])
})

test('docs/faults.md is what a run writes in which every test passes', () => {
  const all = new Map(FAULTS.map(({ number }) => [number, true]))
  expect(readFileSync('docs/faults.md', 'utf8')).toBe(faultTable(all))
})

test('a fault whose test fails, or did not run, is said to', () => {
  const table = faultTable(new Map([[1, false]]))
  expect(table).toMatch(/^\| F1 \|.*\*\*fails\*\*/m)
  expect(table).toMatch(/^\| F2 \|.*not run/m)
})

test.each([
  ['F7 429 in five tabs', 7],
  ["'F15 a page to sign in': the page says", 15],
  ['once the file is mended', null],
  ['F50', null],
])('%s is about %s', (title, number) => {
  expect(faultIn(title)).toBe(number)
})
