import { describe, expect, test } from 'vitest'
import { find } from '@/i18n/searchIndex'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { registerIndex } from './registerEntries'

const report = publishedOn('2025-12-31')
const index = registerIndex(report, VIETNAMESE)
const found = (query: string, of = index) => find(of, query, 40).map(({ kind, id }) => `${kind} ${id}`)

describe('the published register', () => {
  test.each([
    ['do thi hoa', 'indicator urbanisation-rate'],
    ['Đô thị hóa', 'indicator urbanisation-rate'],
    ['01-CTr', 'programme XVII-01'],
    ['so y te', 'agency so-y-te'],
    ['xa my duc', 'locality my-duc-commune'],
    ['06-CTr/QU', 'local_programme tay-ho-06-ctr-qu'],
    ['quan long bien', 'locality long-bien-district'],
  ])('%s first finds %s', (query, first) => {
    expect(found(query)[0]).toBe(first)
  })

  test('a local programme is found by its place as well', () => {
    expect(found('bach khoa')).toEqual(['locality bach-khoa-ward', 'local_programme bach-khoa-02-ctr-du'])
  })

  test.each([
    ['do thi hoa', 'indicator urbanisation-rate'],
    ['Sở Xây dựng', 'agency so-xay-dung'],
    ['phuong tay ho', 'locality tay-ho-ward'],
  ])('Vietnamese names are found in English too: %s', (query, one) => {
    expect(found(query, registerIndex(report, ENGLISH))).toContain(one)
  })

  test('a place that is no more says until when it was', () => {
    const [former] = find(index, 'quan long bien', 1)
    expect(former?.hint).toContain('đến 30/06/2025')
    const [ward] = find(index, 'phường Long Biên', 1)
    expect(ward?.hint).not.toContain('đến')
  })

  test('in English', () => {
    expect(found('urbanisation rate', registerIndex(report, ENGLISH))).toContain('indicator urbanisation-rate')
  })

  test('the index of a report and a language is built once', () => {
    expect(registerIndex(report, VIETNAMESE)).toBe(index)
    expect(registerIndex(report, ENGLISH)).not.toBe(index)
  })
})

describe('on another day', () => {
  const before = registerIndex(publishedOn('2023-12-31'), VIETNAMESE)

  test('places that did not exist yet cannot be found', () => {
    expect(found('huyen ba vi', before)).toContain('locality ba-vi-district')
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
