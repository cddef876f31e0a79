import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import { indicatorOf, observationOf, smallRegister, sourceOf as documentOf } from '~/mocks/smallRegister'
import { VIETNAMESE } from '~/tests/setup/publishedReports'
import { sourceOf } from './sourceOf'

const document = (id: string, publisher: string, publishedOn: string | null) =>
  documentOf({ id, publisher, publishedOn })

function told(periods: readonly (readonly [period: string, source: string])[]): string | null {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'i' })],
    observations: periods.map(([period, sourceId]) => observationOf({ indicatorId: 'i', period, value: 1, sourceId })),
    sources: [
      document('a', 'Cục Thống kê', '2025-01'),
      document('a2', 'Cục Thống kê', '2024-01'),
      document('b', 'Báo', null),
      document('c', 'Sở', '2023-05-01'),
    ],
  })
  const report = reportOf(register, '2025-12-31', DEFAULT_LIMITS)
  const line = report.indicators.get('i')
  return line === undefined ? null : sourceOf(line, report, VIETNAMESE)
}

test.each([
  [[], null],
  [[['2024', 'a']], 'Cục Thống kê 01/2025'],
  [[['2023', 'b']], 'Báo'],
  [
    [
      ['2022', 'b'],
      ['2024', 'a'],
      ['2023', 'a2'],
    ],
    'Cục Thống kê 01/2025; Báo',
  ],
  [
    [
      ['2021', 'c'],
      ['2022', 'b'],
      ['2024', 'a'],
    ],
    'Cục Thống kê 01/2025; Báo; 1 nguồn khác',
  ],
] as const)('figures of %j', (periods, expected) => {
  expect(told(periods)).toBe(expected)
})
