import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Sheet, SheetCell } from './sheet'
import { csvOf, csvText } from './writeCsv'

const sheetOf = (...rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: 'A',
  columns: [
    { name: 'Chỉ tiêu', kind: 'text' },
    { name: 'Số', kind: 'number' },
  ],
  rows,
})
const body = (text: string): string => text.slice(text.indexOf('\r\n') + 2)

describe('as a Vietnamese spreadsheet opens it', () => {
  test('a mark of UTF-8, semicolons, decimal commas, days as they are written, lines as RFC 4180 ends them', () => {
    const text = csvText(
      sheetOf(
        ['Tỷ lệ hộ nghèo', { value: -12.5, decimals: 1 }],
        ['a;b "c"\nd', { day: '2025-12-31' }],
        [null, 1234567.25],
        [{ text: 'Báo cáo', address: 'https://example.org/' }, Number.NaN],
        ['không', -0],
      ),
      'vi',
    )
    expect(text).toBe(
      '\uFEFFChỉ tiêu;Số\r\nTỷ lệ hộ nghèo;-12,5\r\n"a;b ""c""\nd";31/12/2025\r\n;1234567,25\r\nBáo cáo;\r\nkhông;0\r\n',
    )
  })

  test('in English with commas and points, and days that no country reads differently', () => {
    expect(body(csvText(sheetOf(['a, b', -12.5], [{ day: '2025-12-31' }, 3]), 'en'))).toBe(
      '"a, b",-12.5\r\n2025-12-31,3\r\n',
    )
  })
})

describe('nothing in it is a formula (rule S9)', () => {
  /** The last ones behind what a spreadsheet drops or nobody sees. */
  const formulas = [
    '=1+1 +1 -1 @SUM(A1) −1 ＝1 ＋1 －1 ＠a'.split(' '),
    ['\t=1', '\r=1', '\n=1', '\0=1'],
    [' =1+1', '\u00A0=1', '\u3000@a', '\u200B=1', '\uFEFF=1', '\u2060+1', '\u00AD-1', '\u3164=1', '\uFE0F=1'],
    [" '=1", "'\u200B =1"],
  ].flat()
  test.each(formulas)('text %j has a quote before it', (text) => {
    const [row] = Papa.parse<string[]>(csvText(sheetOf([text, null]), 'vi'), {
      delimiter: ';',
      skipEmptyLines: true,
    }).data.slice(1)
    expect(row?.[0]).toBe(`'${text}`)
  })

  test('a head, too', () => {
    const sheet: Sheet = { name: 'A', columns: [{ name: '=cmd()', kind: 'text' }], rows: [] }
    expect(csvText(sheet, 'vi')).toBe("\uFEFF'=cmd()\r\n")
  })

  test('numbers have none: they stay numbers', () => {
    expect(body(csvText(sheetOf(['a', -0.5]), 'vi'))).toBe('a;-0,5\r\n')
  })
})

/** A sign of a formula, alone or behind what does not show; or white space that a spreadsheet drops. */
const LIKE_A_FORMULA = /^(?:'*[\t\r\n\0]|['\s\p{Cc}\p{Cf}\p{DI}]*[=+\-@−＝＋－＠])/u

/** What an independent reader takes out of a file, the quote before what looks like a formula taken away. */
function readBack(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' })
  expect(errors).toEqual([])
  expect(data.at(-1)).toEqual([''])
  return data
    .slice(1, -1)
    .map((row) => row.map((cell) => (LIKE_A_FORMULA.test(cell.slice(1)) ? cell.replace(/^'/, '') : cell)))
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '−',
      '@',
      '＝',
      '\t',
      '\r',
      '\n',
      '\0',
      '"',
      "'",
      ';',
      ',',
      ' ',
      '\u200B',
      '\uFEFF',
      'ộ',
      'A1',
    ),
  }),
)

test('parse(export(x)) = x for any text and number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyText, fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)))),
      fc.constantFrom('vi' as const, 'en' as const),
      (rows, language) => {
        const [delimiter, point] = language === 'vi' ? [';', ','] : [',', '.']
        expect(
          readBack(csvText(sheetOf(...rows), language), delimiter).map(([text = '', number = '']) => [
            text,
            number === '' ? null : Number(number.replace(/^'/, '').replace(point, '.')),
          ]),
        ).toEqual(rows.map(([text, number]) => [text.normalize('NFC'), number === 0 ? 0 : number]))
      },
    ),
  )
})

test('no text cell of a file begins like a formula, whatever somebody wrote', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const text = csvText(sheetOf(...texts.map((one) => [one, null])), 'vi')
      const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' })
      expect(data.flat().filter((cell) => /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}]*[=+\-@−＝＋－＠])/u.test(cell))).toEqual([])
    }),
  )
})

test('a long table is written piece by piece, says how far it is, and stops', async () => {
  const long = sheetOf(...Array.from({ length: 5000 }, (_, n): readonly SheetCell[] => [`dòng ${n}`, n]))
  const told: number[] = []
  const file = await csvOf(long, 'vi')((done) => told.push(done), new AbortController().signal)
  // As a Blob gives its text, without the mark.
  expect(await file.text()).toBe(csvText(long, 'vi').slice(1))
  expect(new Uint8Array(await file.slice(0, 3).arrayBuffer())).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(told).toEqual([2000, 4000, 5000])
  const stopper = new AbortController()
  await expect(csvOf(long, 'vi')(() => stopper.abort(), stopper.signal)).rejects.toThrow(/abort/i)
})
