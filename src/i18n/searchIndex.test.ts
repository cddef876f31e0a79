import { describe, expect, test } from 'vitest'
import { find, indexOf, type Entry } from './searchIndex'

const entry = (kind: Entry['kind'], title: string, hint = ''): Entry => ({ kind, id: title, title, hint })

const INDEX = indexOf([
  entry('task', 'Đề án phát triển đô thị thông minh', 'Sở Xây dựng'),
  entry('indicator', 'Tỷ lệ đô thị hóa', 'Chương trình 03'),
  entry('indicator', 'Tỷ lệ nước thải đô thị được xử lý', '03'),
  entry('programme', 'Đô thị và kinh tế đô thị', '03-CTr/TU'),
  entry('programme', 'Xây dựng Đảng, CCHC', '01-CTr/TU'),
  entry('locality', 'Quận Đống Đa', '006'),
  entry('screen', 'Nhiệm vụ'),
])
const titles = (query: string) => find(INDEX, query, 10).map(({ title }) => title)

describe('finding', () => {
  test('without diacritics, whatever the order of the words', () => {
    expect(titles('do thi hoa')).toEqual(['Tỷ lệ đô thị hóa'])
    expect(titles('hoa do thi')).toEqual(['Tỷ lệ đô thị hóa'])
    expect(titles('dong da')).toEqual(['Quận Đống Đa'])
  })

  test('with diacritics, composed or not', () => {
    expect(titles('đô thị hóa')).toEqual(['Tỷ lệ đô thị hóa'])
    expect(titles('đô thị hóa'.normalize('NFD'))).toEqual(['Tỷ lệ đô thị hóa'])
  })

  test('by code', () => {
    expect(titles('01-CTr')).toEqual(['Xây dựng Đảng, CCHC'])
    expect(titles('006')).toEqual(['Quận Đống Đa'])
  })

  test('the title that begins so comes first, then titles, then hints', () => {
    expect(titles('do thi')[0]).toBe('Đô thị và kinh tế đô thị')
    expect(titles('xay dung')).toEqual(['Xây dựng Đảng, CCHC', 'Đề án phát triển đô thị thông minh'])
  })

  test('screens before figures where both answer alike', () => {
    expect(find(indexOf([entry('task', 'Nhiệm vụ'), entry('screen', 'Nhiệm vụ')]), 'nhiem vu', 5)[0]?.kind).toBe(
      'screen',
    )
  })

  test('nothing for nothing, and never more than asked for', () => {
    expect(titles('  ')).toEqual([])
    expect(titles('khong co gi nhu the')).toEqual([])
    expect(find(INDEX, 'o', 2)).toHaveLength(2)
  })

  test('signs that mean something elsewhere are only signs', () => {
    expect(titles('.*')).toEqual([])
    expect(titles('(')).toEqual([])
  })
})
