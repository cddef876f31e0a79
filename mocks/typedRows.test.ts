import { expect, test } from 'vitest'
import { typedRows } from './typedRows'

const FIELDS = [
  { name: 'id', type: 'string' },
  { name: 'value', type: 'number' },
  { name: 'lag_days', type: 'integer' },
  { name: 'headline', type: 'boolean' },
  { name: 'start', type: 'date' },
]

const typed = (...cells: string[]) =>
  typedRows({ schema: { fields: FIELDS }, data: [FIELDS.map(({ name }) => name), cells] })[0]

test('numbers and truth become JSON’s own, text and days stay text', () => {
  expect(typed('17', '-1.50', '-2', 'true', '2020-10-13')).toEqual({
    id: '17',
    value: -1.5,
    lag_days: -2,
    headline: true,
    start: '2020-10-13',
  })
  expect(typed('a', '0', '0', 'false', '2020-10-13')).toMatchObject({ value: 0, lag_days: 0, headline: false })
})

test('an empty cell is null in every column, never 0, false or an empty text', () => {
  expect(typed('', '', '', '', '')).toEqual({ id: null, value: null, lag_days: null, headline: null, start: null })
})

test('what is not of its type travels as it is, for whoever reads it to find', () => {
  expect(typed('a', '7,5', 'NaN', 'yes', 'autumn')).toEqual({
    id: 'a',
    value: '7,5',
    lag_days: 'NaN',
    headline: 'yes',
    start: 'autumn',
  })
})
