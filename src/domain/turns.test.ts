import { expect, test } from 'vitest'
import type { Spell } from './history'
import { statusSpells } from './turns'

const spell = (from: string, to: string, status: Spell['status'], stale = false): Spell => ({
  from,
  to,
  status,
  stage: 'interim',
  stale,
  because: null,
})

test('a figure that grows old does not turn the status', () => {
  expect(
    statusSpells([
      spell('2021-01-01', '2021-12-31', null),
      spell('2022-01-01', '2022-12-31', 'at_risk'),
      spell('2023-01-01', '2023-06-30', 'at_risk', true),
      spell('2023-07-01', '2023-12-31', 'no_data', true),
      spell('2024-01-01', '2024-12-31', 'at_risk'),
    ]),
  ).toEqual([
    { from: '2021-01-01', to: '2021-12-31', status: null },
    { from: '2022-01-01', to: '2023-06-30', status: 'at_risk' },
    { from: '2023-07-01', to: '2023-12-31', status: 'no_data' },
    { from: '2024-01-01', to: '2024-12-31', status: 'at_risk' },
  ])
  expect(statusSpells([])).toEqual([])
})
