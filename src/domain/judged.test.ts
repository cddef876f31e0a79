import { describe, expect, test } from 'vitest'
import { roleOf, smallRegister, sourceOf } from '~/mocks/smallRegister'
import { holderAt } from './judged'
import { DEFAULT_LIMITS } from './limits'
import type { ProgrammeRole } from './register'
import { reportOf } from './report'

const headOn = (day: string, ...programmeRoles: readonly ProgrammeRole[]): string | undefined => {
  const sources = [
    sourceOf({ id: 'paper', publishedOn: '2023-10-27' }),
    sourceOf({ id: 'yearbook', publishedOn: '2024' }),
  ]
  const report = reportOf(smallRegister({ programmeRoles, sources }), day, DEFAULT_LIMITS)
  return holderAt(report, 'p', 'steering-head')?.holder.vi
}
const an = (cells: Partial<ProgrammeRole> = {}): ProgrammeRole => roleOf({ programmeId: 'p', name: 'An', ...cells })
const binh = (cells: Partial<ProgrammeRole> = {}): ProgrammeRole => roleOf({ programmeId: 'p', name: 'Bình', ...cells })

describe('who is named in a role on a day', () => {
  test.each([
    ['before the first day', '2022-12-31', [an({ validFrom: '2023-01-01' })], undefined],
    ['on the first day', '2023-01-01', [an({ validFrom: '2023-01-01' })], 'An'],
    [
      'within the month of the beginning, which may be its last day',
      '2023-01-30',
      [an({ validFrom: '2023-01' })],
      undefined,
    ],
    ['on the last day', '2023-06-30', [an({ validTo: '2023-06' })], 'An'],
    ['after the last day', '2023-07-01', [an({ validTo: '2023-06' })], undefined],
    ['a day before the source was published', '2023-10-26', [an({ sourceId: 'paper' })], undefined],
    ['on the day of the source', '2023-10-27', [an({ sourceId: 'paper' })], 'An'],
    ['in office, but nobody had printed it', '2023-10-26', [an({ validFrom: '2021', sourceId: 'paper' })], undefined],
    ['printed in a year, before its end', '2024-12-30', [an({ sourceId: 'yearbook' })], undefined],
    ['two at once', '2024-01-01', [binh({ validFrom: '2022' }), an({ validFrom: '2021' })], 'Bình'],
    [
      'the later of two not printed yet',
      '2023-01-01',
      [an({ validFrom: '2021' }), binh({ validFrom: '2022', sourceId: 'paper' })],
      'An',
    ],
    ['of another role', '2024-01-01', [an({ role: 'standing-agency' })], undefined],
    ['of another programme', '2024-01-01', [an({ programmeId: 'q' })], undefined],
  ] as const)('%s', (_, day, roles, name) => {
    expect(headOn(day, ...roles)).toBe(name)
  })
})
