import { expect, test } from 'vitest'
import { isOutdated } from './noteFigure'

test.each([
  ['6,1 %', '6,5 %', true],
  ['6,1 %', '6,1 %', false],
  ['6,1 %', '6.1%', false],
  ['7.200 USD', '7,200 USD', false],
  ['7.200 USD', '7,300 USD', true],
  ['12,4 tỷ USD', '12.4 billion USD', false],
  ['−0,4 %', '0,4 %', true],
  ['6,1 %', '61 %', true],
  ['6,1 %', null, true],
  [null, '6,1 %', false],
  [null, null, false],
])('written for %s, now %s: outdated %s', (writtenFor, now, expected) => {
  expect(isOutdated({ text: 'Hỏi Sở Tài chính', writtenFor }, now)).toBe(expected)
})

test('an empty note is never outdated', () => {
  expect(isOutdated({ text: '  ', writtenFor: '6,1 %' }, '6,5 %')).toBe(false)
})
