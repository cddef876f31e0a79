import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

// Text that somebody else wrote meets our regular expressions: none of them may take longer than the text is long (rule S18).
// Nothing is timed: each is analysed, by the library that eslint-plugin-regexp uses for it.

interface Found {
  readonly pattern: string
  readonly flags: string
}

/** Every regular expression literal in a syntax tree. */
function literalsIn(node: unknown): readonly Found[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, regex } = node as { readonly type?: unknown; readonly regex?: Found | null }
  if (type === 'Literal' && regex !== undefined && regex !== null) return [regex]
  return Object.values(node).flatMap(literalsIn)
}

const literalsOf = (name: string, code: string): readonly Found[] => literalsIn(parseSync(name, code).program)

/** What can take polynomial or exponential time on a long text. */
const slow = ({ pattern, flags }: Found): readonly string[] =>
  analyse({ source: pattern, flags }).reports.map(
    ({ exponential, type }) => `/${pattern}/${flags}: ${exponential ? 'exponential' : 'polynomial'} (${type})`,
  )

const ours = ['src', 'public']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.includes('.test.'))
  .map((path) => [path, readFileSync(path, 'utf8')] as const)

test('S18: every regular expression that is shipped takes linear time', () => {
  const literals = ours.flatMap(([path, code]) => literalsOf(path, code).map((literal) => ({ path, literal })))
  expect(literals.length).toBeGreaterThan(50)
  expect(literals.flatMap(({ path, literal }) => slow(literal).map((why) => `${path} ${why}`))).toEqual([])
})

test('S18: no regular expression is made of text', () => {
  expect(ours.filter(([, code]) => /\bRegExp\(/.test(code)).map(([path]) => path)).toEqual([
    // Of the letters of a column, for a sheet that we have written ourselves.
    'src/sources/templateWorkbook.ts',
  ])
})

test.each(['/^(a+)+$/', '/(?:x|x)*y/', '/^(\\S+)\\.\\.(\\S+)$/', '/\\s+$/', '/a.*b.*c/'])(
  'S18: %s would be found',
  (code) => {
    expect(literalsOf('a.ts', `const a = ${code}`).flatMap(slow)).not.toEqual([])
  },
)
