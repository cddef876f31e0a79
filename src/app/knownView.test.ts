import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchOf } from '@/state/view'
import { publishedOn } from '~/tests/setup/publishedReports'
import { knownView } from './knownView'

const REGISTERS = [{ id: 'published' }, { id: 'rehearsal' }]
const report = publishedOn('2025-12-31')
const known = (search: string): string => searchOf(knownView(search, REGISTERS, report))

test.each([
  ['?register=nope', ''],
  ['?register=rehearsal', '?register=rehearsal'],
  ['?asOf=garbage', ''],
  ['?asOf=0001-01-01', ''],
  ['?compare=2026-01-01', '?compare=none'],
  ['?compare=2025-12-31', '?compare=none'],
  ['?compare=2023-12-31', '?compare=2023-12-31'],
  [`?q=${'x'.repeat(5000)}`, ''],
  ['?q=rural&lang=fr&other=1', '?q=rural'],
  ['?programme=XVII-99&agency=nobody&indicator=none', ''],
  [
    '?programme=XVII-02&agency=so-xay-dung&indicator=exports',
    '?programme=XVII-02&indicator=exports&agency=so-xay-dung',
  ],
  ['?programme=XVII-02%2CXVII-99%2CXVII-03&part=summary', '?programme=XVII-02%2CXVII-03&part=summary'],
  ['?freeze=K7-3F9A&frozenAt=1767600000000', '?freeze=K7-3F9A&frozenAt=1767600000000'],
  ['?freeze=K7-3F9A&frozenAt=soon', '?freeze=K7-3F9A'],
  ['?frozenAt=1767600000000', ''],
  ['?trial=soon', ''],
  ['?trial=pace%3A2.5', '?trial=pace%3A2.5'],
])('of %s there is %s', (asked, there) => {
  expect(known(asked)).toBe(there)
})

test('S17: of five hundred addresses of chance each is read, and what is shown is read again as it is', () => {
  const names = ['register', 'asOf', 'compare', 'lang', 'status', 'programme', 'part', 'q', 'sort', 'trial', 'slide']
  const value = fc.oneof(
    fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', '2025-02-30', 'XVII-02', 'none', 'vi'),
    fc.string({ unit: 'binary' }),
  )
  const search = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value))
  fc.assert(
    fc.property(search, (pairs) => {
      const shown = known(`?${new URLSearchParams(pairs.map(([name, text]) => [name, text]))}`)
      expect(known(shown)).toBe(shown)
      expect(shown).not.toMatch(/[<>"'\s]/)
    }),
    { numRuns: 500 },
  )
})
