import { expect, test } from 'vitest'
import { isNoteKnown, type Reading } from './knownNote'
import type { SourceDocument } from './register'

const source = (id: string, publishedOn: string | null): SourceDocument => ({
  id,
  title: id,
  publisher: '',
  url: null,
  publishedOn,
  language: 'vi',
  kind: 'press',
})

const reading: Reading = {
  day: '2021-06-30',
  unpublished: new Set(['late-1']),
  register: { sources: [source('early-1', '2020-10-12'), source('late-1', '2025-08-13'), source('undated-1', null)] },
}

test.each([
  ['Không đặt mục tiêu bằng số.', 'early-1', true],
  ['Không đặt mục tiêu bằng số.', 'undated-1', true],
  ['Không đặt mục tiêu bằng số.', 'late-1', false],
  ['Không đặt mục tiêu bằng số.', null, true],
  ['Theo [early-1].', null, true],
  ['Theo [late-1].', null, false],
  ['Theo [early-1] và [late-1].', 'early-1', false],
  ['Năm 2020 là 613 vụ.', 'early-1', true],
  ['Năm 2021 là 613 vụ.', 'early-1', true],
  ['Năm 2023 là 613 vụ, năm 2024 là 580 vụ.', 'early-1', false],
  ['Tính đến 06/2021.', 'early-1', true],
  ['Tính đến 7/2021.', 'early-1', false],
  ['Công bố 30/06/2021.', 'early-1', true],
  ['Công bố 1/7/2021.', 'early-1', false],
  ['Giai đoạn 2021-2025.', 'early-1', false],
  ['Mốc của kế hoạch là năm 2030.', 'early-1', true],
  ['Tăng 2.024 vụ, còn 2024,5 ha, mã 120245.', 'early-1', true],
  ['Nghị quyết 15/2021/NQ-HĐND.', 'early-1', true],
  ['Nghị quyết 15/2023/NQ-HĐND.', 'early-1', false],
] as const)('%s (from %s): %s', (note, from, known) => {
  expect(isNoteKnown(note, from, reading)).toBe(known)
})

test('nothing is hidden on a day after every document', () => {
  const later: Reading = { ...reading, day: '2026-12-31', unpublished: new Set() }
  expect(isNoteKnown('Năm 2024 và 2025, theo [late-1].', 'late-1', later)).toBe(true)
})
