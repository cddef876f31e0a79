import { expect, test } from 'vitest'
import { TERM } from '~/mocks/smallRegister'
import { windowOf } from './register'

test.each([
  ['begun in October 2020, ended in October 2025', '2020-10-13', '2025-10-17', '2021', '2025'],
  ['begun on New Year’s Day', '2021-01-01', '2025-12-31', '2021', '2025'],
  ['begun on the second of January', '2021-01-02', '2025-12-31', '2022', '2025'],
  ['not ended yet: five years', '2025-10-17', null, '2026', '2030'],
  ['of another length', '2015-11-01', '2018-06-30', '2016', '2018'],
])('spec 3: the window of a term in whole years: %s', (_, start, end, from, to) => {
  expect(windowOf({ ...TERM, start, end })).toEqual({ from, to })
})
