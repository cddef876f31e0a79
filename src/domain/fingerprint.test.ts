import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint'

/** The published definition of FNV-1a in whole numbers without a width, a byte at a time. */
function published(bytes: Iterable<number>): string {
  let hash = 0x811c9dc5n
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn
  return hash.toString(16).padStart(8, '0')
}

test('nothing hashes to the offset basis', () => {
  expect(fingerprint('')).toBe('811c9dc5')
})

test('the published definition gives the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toBe(published(Buffer.from(text, 'utf16le')))
    }),
  )
})

test('one digit changes it', () => {
  expect(fingerprint('7.5')).not.toBe(fingerprint('7.6'))
})
