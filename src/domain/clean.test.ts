import { describe, expect, test } from 'vitest'
import { figures, level } from '~/mocks/smallIndicator'
import type { FigureInput } from './assessment'
import { clean, type Cleaned } from './clean'
import type { Frequency } from './period'
import type { Aggregation, Quality } from './register'

function cleaned(
  observations: readonly FigureInput[],
  day: string,
  aggregation: Aggregation = 'end_of_period',
  frequency: Frequency = 'annual',
): Cleaned {
  return clean(level({ observations }), aggregation, frequency, day)
}

const figure = (period: unknown, value: unknown, quality: unknown = 'official', published?: unknown): FigureInput =>
  published === undefined ? { period, value, quality } : { period, value, quality, published }
const close = (value: number): number => expect.closeTo(value, 12) as number
const kept = ({ figures: usable }: Cleaned) => usable.map(({ period, value, quality }) => [period.text, value, quality])

describe('spec 5: each figure in turn', () => {
  const DAY = '2023-06-30'

  test.each([
    ['1. a malformed period', figure('20-23', 5), ['invalid_period']],
    ['1. the first nine months of a year', figure('2022-9M', 5), ['invalid_period']],
    ['1. a span of years', figure('2021-2022', 5), ['invalid_period']],
    ['1. a number for a period', figure(2022, 5), ['invalid_period']],
    ['1. no period', figure(null, 5), ['invalid_period']],
    ['1. comes before 2.', figure('mai', null), ['invalid_period']],
    ['2. declared missing', figure('2022', null), []],
    ['2. not there at all', figure('2022', undefined), []],
    ['3. text', figure('2022', '52'), ['invalid_value']],
    ['3. true', figure('2022', true), ['invalid_value']],
    ['3. NaN', figure('2022', NaN), ['invalid_value']],
    ['3. Infinity', figure('2022', -Infinity), ['invalid_value']],
    ['3. a list', figure('2022', [52]), ['invalid_value']],
    ['3. more than 1e15', figure('2022', 1.1e15), ['invalid_value']],
    ['3. comes before 4.', figure('2022', NaN, 'official', '2024-01-01'), ['invalid_value']],
    ['4. published the day after', figure('2022', 52, 'official', '2023-07-01'), []],
    ['4. published in a month that is not over', figure('2022', 52, 'official', '2023-07'), []],
    ['4. comes before 5.', figure('2024', 52, 'official', '2023-07-01'), []],
    ['5. a period that starts after the day', figure('2023-H2', 52), ['future_period']],
    ['7. over the natural limit', figure('2022', 100.1), ['outside_limits']],
    ['7. under the natural limit', figure('2022', -0.1), ['outside_limits']],
  ])('%s is dropped', (_, input, warnings) => {
    expect(cleaned([input], DAY)).toEqual({ figures: [], warnings, revision: null })
  })

  test.each<[string, FigureInput, readonly unknown[], readonly string[], string?]>([
    ['4. published on the day', figure('2022', 52, 'official', DAY), ['2022', 52, 'official'], []],
    ['4. in a year that is over', figure('2022', 52, 'official', '2022'), ['2022', 52, 'official'], []],
    [
      '4. on no day of the calendar: as if undated',
      figure('2022', 52, 'official', 'mai'),
      ['2022', 52, 'official'],
      [],
    ],
    ['5. a period that starts on the day', figure('2023-06', 52, 'estimate'), ['2023-06', 52, 'estimate'], []],
    ['5. a year that begins on the day', figure('2023', 52, 'estimate'), ['2023', 52, 'estimate'], [], '2023-01-01'],
    ['6. another frequency, but a level', figure('2022-Q3', 52), ['2022-Q3', 52, 'official'], []],
    ['7. on the natural limit', figure('2022', 100), ['2022', 100, 'official'], []],
    ['0 is a figure', figure('2022', 0), ['2022', 0, 'official'], []],
    ['8. an unknown quality is an estimate', figure('2022', 52, 'firm'), ['2022', 52, 'estimate'], ['quality_missing']],
    ['8. no quality is an estimate', { period: '2022', value: 52 }, ['2022', 52, 'estimate'], ['quality_missing']],
    [
      '9. official before the period is over is an estimate',
      figure('2023', 52),
      ['2023', 52, 'estimate'],
      ['official_before_period_end'],
    ],
    ['9. preliminary before it is over stays so', figure('2023', 52, 'preliminary'), ['2023', 52, 'preliminary'], []],
    ['9. a period is over on its last day', figure('2023-H1', 52), ['2023-H1', 52, 'official'], []],
  ])('%s', (_, input, usable, warnings, day = DAY) => {
    const result = cleaned([input], day)
    expect(kept(result)).toEqual([usable])
    expect(result.warnings).toEqual(warnings)
  })

  test.each(['period_average', 'cumulative', 'annual'] as const)(
    '6. another frequency is dropped where figures add up: %s',
    (aggregation) => {
      const result = cleaned([...figures({ 2021: 1, '2022-Q1': 2, '2022-H1': 3 })], DAY, aggregation)
      expect(kept(result)).toEqual([['2021', 1, 'official']])
      expect(result.warnings).toEqual(['frequency_mismatch', 'frequency_mismatch'])
    },
  )

  test('warnings repeat, one a row, in input order', () => {
    const rows = [figure('mai', 1), figure('2022', 'x'), figure('2022', 1, null), figure('2021', 'x')]
    expect(cleaned(rows, DAY).warnings).toEqual(['invalid_period', 'invalid_value', 'quality_missing', 'invalid_value'])
  })
})

describe('spec 5: one figure a moment', () => {
  const DAY = '2025-06-30'
  const vintage = (value: number, quality: Quality, published?: string) => figure('2023', value, quality, published)

  test.each([
    [
      'official before everything else, however late',
      [vintage(1, 'official', '2024-01-01'), vintage(2, 'estimate', '2025-01-01')],
      1,
      ['revised'],
    ],
    ['preliminary before estimate', [vintage(1, 'preliminary'), vintage(2, 'estimate')], 1, ['revised']],
    ['estimate before derived', [vintage(1, 'derived'), vintage(2, 'estimate')], 2, ['revised']],
    [
      'of one quality the latest',
      [vintage(1, 'official', '2024-06-01'), vintage(2, 'official', '2024-01-01')],
      1,
      ['revised'],
    ],
    ['undated is earliest', [vintage(1, 'official', '2024-01-01'), vintage(2, 'official')], 1, ['revised']],
    [
      'a month is its last day',
      [vintage(1, 'official', '2024-01'), vintage(2, 'official', '2024-01-30')],
      1,
      ['revised'],
    ],
    [
      'of one quality and day the last in the list, which is a conflict',
      [vintage(1, 'official', '2024-01-01'), vintage(2, 'official', '2024-01-01')],
      2,
      ['duplicate_conflict'],
    ],
    ['both undated is a conflict, too', [vintage(1, 'estimate'), vintage(2, 'estimate')], 2, ['duplicate_conflict']],
    ['the same value twice is nothing to speak of', [vintage(1, 'official'), vintage(1, 'official')], 1, []],
    ['nor is an estimate that was confirmed', [vintage(1, 'estimate'), vintage(1, 'official')], 1, []],
    [
      'a conflict among others is a conflict, and no revision besides',
      [vintage(3, 'estimate'), vintage(1, 'official'), vintage(2, 'official')],
      2,
      ['duplicate_conflict'],
    ],
  ])('%s', (_, vintages, value, warnings) => {
    const result = cleaned(vintages, DAY)
    expect(result.figures.map((one) => one.value)).toEqual([value])
    expect(result.warnings).toEqual(warnings)
  })

  test('two periods with one end are one moment', () => {
    const result = cleaned([figure('2023-Q4', 3, 'estimate'), figure('2023', 4), figure('2023-12', 5, 'derived')], DAY)
    expect(kept(result)).toEqual([['2023', 4, 'official']])
  })

  test('moments come in order of time, whatever the order of the list', () => {
    const result = cleaned([...figures({ '2023-Q2': 3, '2022': 2, '2021-H1': 1 })], DAY)
    expect(kept(result).map(([period]) => period)).toEqual(['2021-H1', '2022', '2023-Q2'])
  })
})

describe('spec 5: how much figures are usually revised', () => {
  test.each([
    ['nothing was published twice', figures({ 2021: 1, 2022: 2 }), null],
    ['once, by 0.4', [figure('2022', 6.9, 'estimate'), figure('2022', 6.5)], close(0.4)],
    [
      'the mean of 0.4 and 0.2, up and down alike',
      [figure('2021', 6.9, 'estimate'), figure('2021', 6.5), figure('2022', 6.5, 'estimate'), figure('2022', 6.7)],
      close(0.3),
    ],
    [
      'from the first vintage to the last, not what lay between',
      [figure('2022', 6, 'derived'), figure('2022', 9, 'estimate'), figure('2022', 6.5)],
      close(0.5),
    ],
    ['a figure that was confirmed counts as 0', [figure('2022', 6.5, 'estimate'), figure('2022', 6.5)], 0],
    [
      'what is not known yet does not count',
      [figure('2022', 6.9, 'estimate'), figure('2022', 6.5, 'official', '2026')],
      null,
    ],
  ])('%s', (_, observations, revision) => {
    expect(cleaned(observations, '2025-06-30').revision).toEqual(revision)
  })
})
