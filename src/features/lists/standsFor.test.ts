import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { standsFor } from './standsFor'

const on = (day: string, id: string): readonly string[] => {
  const report = publishedOn(day)
  const agency = report.register.agencies.find((one) => one.id === id)
  if (agency === undefined) throw new Error(`no agency ${id}`)
  return standsFor(agency, report).map(({ programme }) => programme.id)
}

test('an agency stands for the programmes whose sources name it', () => {
  expect(on('2025-12-31', 'so-xay-dung')).toEqual(['XVII-03'])
  expect(on('2025-12-31', 'ubnd-tp')).toEqual([])
})

test('nobody stood for a programme before a source said so', () => {
  expect(on('2020-10-31', 'so-xay-dung')).toEqual([])
})
