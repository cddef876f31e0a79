import { describe, expect, test } from 'vitest'
import { indicatorOf, observationOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { DEFAULT_LIMITS } from './limits'
import type { Observation, Scale, Target } from './register'
import { reportOf } from './report'
import { shareFaultsOf } from './shareFaults'

const PARTS = ['services', 'industry', 'farming'] as const

interface Facts {
  readonly observations?: readonly Observation[]
  readonly targets?: readonly Target[]
  readonly whole?: Scale
}

const faults = ({ observations = [], targets = [], whole = 'money' }: Facts, day = '2025-12-31') =>
  shareFaultsOf(
    reportOf(
      smallRegister({
        indicators: [
          indicatorOf({ id: 'output', scale: whole }),
          ...PARTS.map((id) => indicatorOf({ id, scale: 'share', breakdownOf: 'output' })),
          indicatorOf({ id: 'exports', scale: 'money', breakdownOf: 'output' }),
        ],
        observations,
        targets,
      }),
      day,
      DEFAULT_LIMITS,
    ),
  ).map(({ whole: { id }, of, period, sum }) => [id, of, period, Number(sum.toFixed(2))])

const shares = (period: string, values: readonly number[], publishedOn: string | null = null): readonly Observation[] =>
  values.map((value, at) => observationOf({ indicatorId: PARTS[at] ?? '', period, value, publishedOn }))

const bands = (...ends: readonly (readonly [number | null, number | null])[]): readonly Target[] =>
  ends.map(([lower, upper], at) => targetOf({ indicatorId: PARTS[at] ?? '', lower, upper }))

describe('spec 16: shares of one amount that do not make 100', () => {
  test.each([
    ['that do', shares('2023', [65.2, 22.8, 12]), []],
    ['rounded', shares('2023', [65.2, 22.8, 12.1]), []],
    ['too much', shares('2023', [65.2, 22.8, 13]), [['output', 'figures', '2023', 101]]],
    ['too little', shares('2023', [65.2, 22.8, 11]), [['output', 'figures', '2023', 99]]],
    ['with one still missing', shares('2023', [65.2, 22.8]), []],
    [
      'of two years, one of them off',
      [...shares('2022', [60, 30, 11]), ...shares('2023', [60, 30, 10])],
      [['output', 'figures', '2022', 101]],
    ],
    ['of different years', [...shares('2022', [60, 30]), ...shares('2023', [60])], []],
  ])('figures %s', (_, observations, found) => {
    expect(faults({ observations })).toEqual(found)
  })

  test('a revision counts from the day it was published', () => {
    const observations = [...shares('2023', [60, 30, 11], '2024-01-31'), ...shares('2023', [60, 29, 11], '2024-06-30')]
    expect(faults({ observations }, '2024-06-29')).toEqual([['output', 'figures', '2023', 101]])
    expect(faults({ observations }, '2024-06-30')).toEqual([])
  })

  test.each([
    ['that can all be met', bands([65, 65.5], [22.5, 23], [11, 12]), []],
    ['that ask for too much', bands([65, 66], [30, 31], [11, 12]), [['output', 'targets', '2025', 106]]],
    ['that allow too little', bands([60, 61], [20, 21], [11, 12]), [['output', 'targets', '2025', 94]]],
    ['of which one is not set', bands([65, 66], [40, 41]), []],
    ['open above', bands([60, null], [20, 21], [11, 12]), []],
  ])('targets %s', (_, targets, found) => {
    expect(faults({ targets })).toEqual(found)
  })

  test('shares of a share are no parts of it', () => {
    expect(faults({ whole: 'share', observations: shares('2023', [90, 95, 80]) })).toEqual([])
  })
})
