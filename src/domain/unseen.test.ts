import { expect, test } from 'vitest'
import { withoutUnseen } from './unseen'

test.each([
  ['Sở Xây dựng', 'Sở Xây dựng'],
  ['Sở'.normalize('NFD'), 'Sở'],
  ['hai\ndòng\tcột', 'hai\ndòng\tcột'],
  ['gpj.\u202Eexe', 'gpj.exe'],
  ['\u2066\u2067\u2068a\u2069\u200E\u200F\u061C', 'a'],
  ['a\u200B\u200C\u200D\u2060\uFEFFb', 'ab'],
  ['a\u0000\u0007\u001B[31m\u007F\u009Bb', 'a[31mb'],
  ['nửa \uD800 chữ', 'nửa  chữ'],
  [`Z${'\u0337\u0322\u0334'.repeat(20)}algo`, 'Z\u0337\u0322\u0334\u0337algo'],
  ['\u{E0041}\u{E0042}nhãn', 'nhãn'],
  ['a\u00ADb', 'ab'],
])('S10: nothing unseen is left of %j', (text, seen) => {
  expect(withoutUnseen(text).normalize('NFD').length).toBeLessThanOrEqual(seen.normalize('NFD').length)
  expect(withoutUnseen(text).replaceAll(/\p{M}/gu, '')).toBe(seen.normalize('NFC').replaceAll(/\p{M}/gu, ''))
})
