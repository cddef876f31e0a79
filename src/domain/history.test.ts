import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { addDays } from './day'
import { historyOf, type Spell } from './history'
import { DEFAULT_LIMITS } from './limits'

const report = publishedOn('2025-12-31')
const spellsOf = (id: string, from = '2021-01-01', to = '2025-12-31'): readonly Spell[] => {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(id)
  return historyOf(line.dossier, report.register, from, to, DEFAULT_LIMITS)
}

test('GRDP per capita: the turns of the term on the days they came', () => {
  expect(spellsOf('grdp-per-capita-usd').map(({ from, status, stale }) => [from, status, stale]))
    .toMatchInlineSnapshot(`
    [
      [
        "2021-01-01",
        "not_due",
        false,
      ],
      [
        "2022-05-01",
        "no_data",
        false,
      ],
      [
        "2023-01-19",
        "at_risk",
        false,
      ],
      [
        "2024-04-30",
        "at_risk",
        true,
      ],
      [
        "2025-03-31",
        "no_data",
        true,
      ],
      [
        "2025-10-16",
        "off_track",
        false,
      ],
    ]
  `)
})

test('the spells follow each other without a gap and without an overlap', () => {
  const spells = spellsOf('grdp-growth-average')
  expect(spells[0]?.from).toBe('2021-01-01')
  expect(spells.at(-1)?.to).toBe('2025-12-31')
  expect(spells.slice(1).map(({ from }) => from)).toEqual(spells.slice(0, -1).map(({ to }) => addDays(to, 1)))
})

test('every day looks as its spell says', () => {
  const ids = ['grdp-per-capita-usd', 'grdp-growth-average', 'urbanisation-rate', 'poverty-rate', 'tourists-total']
  for (const day of ['2021-04-22', '2022-07-01', '2023-01-19', '2023-12-31', '2024-05-05', '2025-10-16']) {
    const then = publishedOn(day)
    for (const id of ids) {
      const spell = spellsOf(id).find(({ from, to }) => from <= day && day <= to)
      expect([id, day, spell?.status]).toEqual([id, day, then.indicators.get(id)?.assessment?.status ?? null])
    }
  }
})

test('nothing between days in the wrong order', () => {
  expect(spellsOf('grdp-per-capita-usd', '2025-12-31', '2021-01-01')).toEqual([])
})
