import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8')

type Range = readonly [number, number]

/** The code points that a file is declared for. */
function rangesOf(file: string): readonly Range[] {
  const list = new RegExp(`${file}\\.woff2[^}]*unicode-range:([^;]*);`).exec(css)?.[1]
  if (list === undefined) throw new Error(`fonts.css does not declare ${file}`)
  return list.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

const has = (ranges: readonly Range[], letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([from, to]) => code >= from && code <= to)
}

const latin = rangesOf('source-sans-3-latin')
const vietnamese = rangesOf('source-sans-3-vietnamese')

/** Every letter of the Vietnamese alphabet with every tone. */
const letters = Array.from('aăâeêioôơuưyđ').flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter === 'đ' ? letter : `${letter}${tone}`)),
)

describe('the two files of Source Sans 3', () => {
  test('hold every Vietnamese letter, small and capital, each in one of them', () => {
    for (const letter of letters.flatMap((small) => [small, small.toUpperCase()])) {
      const composed = letter.normalize('NFC')
      expect.soft(composed).toHaveLength(1)
      expect.soft(has(latin, composed) !== has(vietnamese, composed), composed).toBe(true)
    }
  })

  test('hold the signs that figures and sentences are written with', () => {
    const signs = Array.from('0123456789.,%+−–—÷×·…“”°²³↑↓₫\u00A0\u202F')
    expect(signs.filter((sign) => !has(latin, sign) && !has(vietnamese, sign))).toEqual([])
  })

  test('do not overlap', () => {
    const both = latin.filter(([from, to]) => vietnamese.some(([start, end]) => from <= end && start <= to))
    expect(both).toEqual([])
  })
})
