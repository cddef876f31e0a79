import { expect, test } from 'vitest'
import { judgedOf } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import { indicatorOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { absenceOf } from './absenceOf'

function absenceIn(headline: boolean, hasTarget: boolean) {
  const register = smallRegister({
    indicators: [indicatorOf({ id: 'a', headline })],
    targets: hasTarget ? [targetOf({ indicatorId: 'a', lower: 1 })] : [],
  })
  const report = reportOf(register, '2023-12-31', DEFAULT_LIMITS)
  return absenceOf(judgedOf(report.indicators.values()), report)
}

test.each([
  [false, true, 'unmarked'],
  [true, false, 'noTarget'],
  [true, true, 'filtered'],
] as const)('headline indicators marked: %j, with a target: %j, shown none: %s', (headline, hasTarget, absence) => {
  expect(absenceIn(headline, hasTarget)).toBe(absence)
})
