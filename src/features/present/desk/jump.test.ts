import { describe, expect, test } from 'vitest'
import { deckOf, slideName } from '@/domain/deck'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { isSure, jumpIndex, jumpsTo } from './jump'
import type { Deck } from './steps'

const report = publishedOn('2025-12-31')
const deck: Deck = {
  report,
  shown: deckOf(report, { changes: null, unanswered: 0 }).map((slide) => ({
    slide,
    name: slideName(slide),
    shown: true,
  })),
}
const short: Deck = { report, shown: deck.shown.slice(0, 2) }
const index = jumpIndex(deck, VIETNAMESE)
const found = (query: string, most = 8) => jumpsTo(index, deck, query, most)
const first = (query: string) => found(query)[0]

describe('numbers', () => {
  test('a number is a page, then a programme', () => {
    expect(found('2').map(({ id }) => id)).toEqual(['overview', 'programme:XVII-02'])
    expect(first('3')?.page).toBe(3)
  })

  test('with a nought before it, a programme', () => {
    expect(found('02').map(({ id }) => id)).toEqual(['programme:XVII-02'])
    expect(first('010')?.id).toBe('programme:XVII-10')
  })

  test('of a page that is not there, nothing', () => {
    expect(found('999')).toEqual([])
  })
})

test.each([
  ['2', true],
  ['02', true],
  ['do thi', true],
  ['hoa do', true],
  ['04-ctr', true],
  ['ong quan', false],
  ['ong', false],
])('Enter leads at once to what “%s” finds: %j', (query, sure) => {
  const [best] = found(query)
  if (best === undefined) throw new Error('nothing found')
  expect(isSure(best, query)).toBe(sure)
})

describe('words', () => {
  test.each([
    ['do thi hoa', 'indicator:urbanisation-rate'],
    ['Đô thị hóa', 'indicator:urbanisation-rate'],
    ['tong quan', 'overview'],
    ['chuong trinh 03', 'programme:XVII-03'],
    ['04-ctr', 'programme:XVII-04'],
  ])('%s first finds %s', (query, id) => {
    expect(first(query)?.id).toBe(id)
  })

  test('what is not in the deck can be shown too, and is known as such', () => {
    const outside = jumpsTo(jumpIndex(short, VIETNAMESE), short, 'do thi hoa', 8)[0]
    expect([outside?.id, outside?.page]).toEqual(['indicator:urbanisation-rate', null])
  })

  test('every programme and every indicator of the register can be reached', () => {
    const names = new Set(jumpIndex(short, VIETNAMESE).map(({ entry }) => entry.id))
    for (const { programme } of report.programmes) expect(names).toContain(`programme:${programme.id}`)
    for (const id of report.indicators.keys()) expect(names).toContain(`indicator:${id}`)
  })

  test('nothing stands twice', () => {
    const names = index.map(({ entry }) => entry.id)
    expect(new Set(names).size).toBe(names.length)
  })

  test('no more than there is room for, and nothing for nothing', () => {
    expect(found('a', 3)).toHaveLength(3)
    expect(found('  ')).toEqual([])
    expect(found('khong co gi nhu the')).toEqual([])
  })

  test('in English', () => {
    expect(jumpsTo(jumpIndex(deck, ENGLISH), deck, 'urbanisation', 8)[0]?.id).toBe('indicator:urbanisation-rate')
  })
})
