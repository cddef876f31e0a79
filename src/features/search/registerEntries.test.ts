import { describe, expect, test } from 'vitest'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { registerIndex } from './registerEntries'
import { find } from './searchIndex'

const report = publishedOn('2025-12-31')
const index = registerIndex(report, 'vi', VIETNAMESE.f)
const found = (query: string, of = index) => find(of, query, 40).map(({ kind, id }) => `${kind} ${id}`)

describe('the published register', () => {
  test.each([
    ['do thi hoa', 'indicator urbanisation-rate'],
    ['Đô thị hóa', 'indicator urbanisation-rate'],
    ['01-CTr', 'programme XVII-01'],
    ['so y te', 'agency so-y-te'],
    ['xa my duc', 'locality my-duc-commune'],
  ])('%s first finds %s', (query, first) => {
    expect(found(query)[0]).toBe(first)
  })

  test('in English', () => {
    expect(found('urbanisation rate', registerIndex(report, 'en', ENGLISH.f))).toContain('indicator urbanisation-rate')
  })

  test('the index of a report and a language is built once', () => {
    expect(registerIndex(report, 'vi', VIETNAMESE.f)).toBe(index)
    expect(registerIndex(report, 'en', ENGLISH.f)).not.toBe(index)
  })
})

describe('on another day', () => {
  const before = registerIndex(publishedOn('2023-12-31'), 'vi', VIETNAMESE.f)

  test('localities are those of the day', () => {
    expect(found('huyen ba vi', before)).toContain('locality ba-vi-district')
    expect(found('huyen ba vi')).not.toContain('locality ba-vi-district')
    expect(found('xa my duc', before)).not.toContain('locality my-duc-commune')
  })

  test('documents that were not out cannot be found', () => {
    const sources = (of: typeof index) => of.filter(({ entry }) => entry.kind === 'source').length
    expect(sources(before)).toBeLessThan(sources(index))
    const late = report.register.sources.filter(({ publishedOn: day }) => (day ?? '') > '2024')
    const known = new Set(before.map(({ entry }) => entry.id))
    expect(late.filter(({ id }) => known.has(id))).toEqual([])
  })
})
