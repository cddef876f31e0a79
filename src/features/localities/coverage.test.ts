import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { coverageOf, kindOf } from './coverage'

test('while the districts existed, seven of thirty are known to have a programme of their own', () => {
  const [now, bodies, ...others] = coverageOf(publishedOn('2025-06-30'))
  expect(others).toEqual([])
  expect(now).toMatchObject({ inForce: true, covered: 7 })
  expect(now?.division?.localities).toHaveLength(30)
  expect(now?.without).toHaveLength(23)
  const tayHo = now?.rows.find(({ key }) => key === 'tay-ho-district')
  expect(tayHo?.documents.get('XVII-01')?.map(({ code }) => code)).toEqual(['06-CTr/QU'])
  // A ward stands under its district and is no thirty-first.
  expect(now?.rows.find(({ key }) => key === 'vinh-phuc-ward')?.within?.id).toBe('ba-dinh-district')
  expect(bodies?.division).toBeNull()
  expect(bodies?.rows.map(({ body }) => body)).toContain('Sở Xây dựng')
})

test('after the change the new units come first, the former ones stay apart', () => {
  const [now, before] = coverageOf(publishedOn('2025-07-01'))
  expect(now).toMatchObject({ inForce: true, covered: 0, rows: [] })
  expect(now?.division?.localities).toHaveLength(126)
  expect(before).toMatchObject({ inForce: false, covered: 7 })
  expect(now?.division && kindOf(now.division)).toBe('commune')
  expect(before?.division && kindOf(before.division)).toBe('district')
})

test('a document is not there before its source was out', () => {
  const [now, ...others] = coverageOf(publishedOn('2021-06-30'))
  expect(now).toMatchObject({ covered: 0, rows: [] })
  expect(now?.division?.localities).toHaveLength(30)
  expect(others).toEqual([])
})
