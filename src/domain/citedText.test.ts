import { describe, expect, test } from 'vitest'
import { publishedRegister } from '~/tests/vectors/publishedRegister'
import { noteOf, titleOf } from './citedText'
import type { SourceDocument } from './register'

const source = (id: string, title = id): SourceDocument => ({
  id,
  title,
  publisher: 'CafeF',
  url: null,
  publishedOn: null,
  language: 'vi',
  kind: 'press',
})
const cafef = source('cafef-20251202')

describe('a note', () => {
  test.each([
    ['Không đạt [cafef-20251202].', ['Không đạt ', cafef, '.']],
    ['[cafef-20251202] và [cafef-20251202]', [cafef, ' và ', cafef]],
    ['Theo bản in [ghi-chu-khong-co].', ['Theo bản in', '.']],
    ['Cách tính khác nhau; xem conflicts.csv.', ['Cách tính khác nhau.']],
    ['Trích nguyên văn [sic].', ['Trích nguyên văn [sic].']],
    ['Không có gì lạ', ['Không có gì lạ']],
  ])('%s', (note, pieces) => {
    expect(noteOf(note, [cafef])).toEqual(pieces)
  })

  test('of the register names no id and no file', async () => {
    const { sources, observations, indicators, reviews, conflicts } = await publishedRegister()
    const notes = [...observations, ...indicators, ...reviews].flatMap(({ note }) => note ?? [])
    const words = [...notes, ...conflicts.map(({ explanation }) => explanation)].flatMap((note) =>
      noteOf(note, sources).filter((piece) => typeof piece === 'string'),
    )
    expect(words.filter((text) => /\[[a-z0-9]+-[a-z0-9-]+\]|\.(?:csv|json|txt)\b/.test(text))).toEqual([])
  })
})

test.each([
  ['Bài 2: Triển khai đồng bộ (003_f0efe02560fe30fd.txt)', 'Bài 2: Triển khai đồng bộ'],
  ['[Hanoi labor market prospers]', 'Hanoi labor market prospers'],
  ['[Trực tiếp] Khai mạc', '[Trực tiếp] Khai mạc'],
])('the title %s reads %s', (title, read) => {
  expect(titleOf(source('a', title))).toBe(read)
})
