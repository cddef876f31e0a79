import { expect, test } from 'vitest'
import { partsOf, wholeOf } from './readingParts'
import { SPECIMEN } from './specimen'
import { readTables } from './wire'

test('tables in parts are the same when they are put together again, whatever their length', () => {
  const agencies = Array.from({ length: 4001 }, (_, at) => ({ id: `a${at}`, name_vi: 'A', name_en: 'A' }))
  for (const rows of [[], agencies.slice(0, 2000), agencies]) {
    const { tables } = readTables({ ...SPECIMEN, agencies: [...SPECIMEN.agencies, ...rows] }, 'here')
    const parts = partsOf(tables)
    expect(wholeOf(parts)).toEqual(tables)
    expect(Math.max(...parts.map((part) => part.agencies.length))).toBeLessThanOrEqual(2000)
  }
})

test('tables without a row are one part', () => {
  const { tables } = readTables({}, 'here', [])
  expect(partsOf(tables)).toEqual([tables])
})
