import { describe, expect, test } from 'vitest'
import { foldedText, hasWords } from './wordsIn'

test('texts are one text without diacritics; what is missing adds nothing', () => {
  expect(foldedText(['Sở Xây dựng', null, undefined, '01-CTr/TU'])).toBe('so xay dung 01-ctr/tu')
})

describe('words in "Tỷ lệ đô thị hóa"', () => {
  test.each([
    ['đô thị', true],
    ['do thi', true],
    ['THI do', true],
    ['  hoa   tỷ ', true],
    ['thi hoa'.normalize('NFD'), true],
    ['', true],
    ['do thi nong thon', false],
  ])('"%s": %s', (words, found) => {
    expect(hasWords(foldedText(['Tỷ lệ đô thị hóa']), words)).toBe(found)
  })
})
