import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, fingerprintOf } from './fingerprint'
import { inOneGo } from './steps'

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the published example %j', (text, hash) => {
  expect(fingerprint(text)).toBe(hash)
})

test('eight hexadecimal digits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{8}$/)
    }),
  )
})

test('one character put in another’s place changes it', () => {
  const character = fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })
  fc.assert(
    fc.property(fc.string(), character, character, fc.string(), (before, one, other, after) => {
      fc.pre(one !== other)
      expect(fingerprint(before + one + after)).not.toBe(fingerprint(before + other + after))
    }),
  )
})

test('piece by piece it is the fingerprint of the JSON text', () => {
  const long = Array.from({ length: 1234 }, (_, place) => ({ place }))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(long))), (content) => {
      expect(inOneGo(fingerprintOf(content))).toBe(fingerprint(JSON.stringify(content)))
    }),
  )
})
