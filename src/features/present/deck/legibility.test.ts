import { describe, expect, test } from 'vitest'
import { contrastOf, over, parseColour, weaknessesOf, type Colour, type Mark } from './legibility'

const white: Colour = [255, 255, 255, 1]
const black: Colour = [0, 0, 0, 1]
const red: Colour = [183, 38, 0, 1]

test.each([
  ['rgb(21, 25, 30)', [21, 25, 30, 1]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
  ['rgb(1 2 3 / 0.5)', [1, 2, 3, 0.5]],
  ['color(srgb 1 0 0.2)', [255, 0, 51, 1]],
  ['none', null],
  ['url(#hatch)', null],
  ['currentcolor', null],
  ['', null],
])('the colour %s', (text, expected) => {
  expect(parseColour(text)).toEqual(expected)
})

describe('contrast', () => {
  test('is that of WCAG, whichever is lighter', () => {
    expect(contrastOf(black, white)).toBeCloseTo(21, 5)
    expect(contrastOf(white, black)).toBeCloseTo(21, 5)
    // tokens.css states 6.4 for the mark of what is off track on a card.
    expect(contrastOf(red, white)).toBeCloseTo(6.4, 1)
  })

  test('counts what is half see-through as it looks', () => {
    expect(over([0, 0, 0, 0.5], white)).toEqual([127.5, 127.5, 127.5, 1])
    expect(contrastOf([0, 0, 0, 0.5], white)).toBeLessThan(4.1)
  })
})

const text = (size: number, colour = black): Mark => ({ kind: 'text', text: 'Đô thị hóa', size, colour, ground: white })
const line = (width: number, colour = black): Mark => ({ kind: 'line', width, colour, ground: white })

const sign = (size: number, colour = black): Mark => ({ kind: 'mark', size, colour, ground: white })

test.each<[string, Mark, readonly string[]]>([
  ['text of 2 % of the height', text(0.02), []],
  ['text of exactly 1.7 %', text(0.017), []],
  ['text of 1.6 %', text(0.016), ['small_text']],
  ['saturated red text', text(0.02, red), ['pale_text']],
  ['small red text', text(0.01, red), ['small_text', 'pale_text']],
  ['a line of 3 px of 1080', line(3 / 1080), []],
  ['a line of 2 px of 1080', line(2 / 1080), ['thin_lines']],
  ['a mark of 24 px of 1080', sign(24 / 1080, red), []],
  ['a mark of 20 px of 1080', sign(20 / 1080), ['small_marks']],
  ['a pale mark', sign(0.04, [160, 160, 160, 1]), ['pale_marks']],
  ['a hairline that only decorates', line(1 / 1080, [226, 223, 214, 1]), []],
])('%s', (_, mark, expected) => {
  expect(weaknessesOf([mark]).map(({ kind }) => kind)).toEqual(expected)
})

test('the gravest come first, and lines are counted', () => {
  const found = weaknessesOf([text(0.014), line(0.001), text(0.01), line(0.002), text(0.03, red)])
  expect(found.map((one) => ('size' in one ? one.size : one.kind))).toEqual([0.01, 0.014, 'pale_text', 'thin_lines'])
  expect(found.at(-1)).toEqual({ kind: 'thin_lines', count: 2, width: 0.001 })
})
