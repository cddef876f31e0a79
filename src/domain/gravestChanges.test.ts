import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { changesBetween, turnCounts } from './change'
import { gravestChanges } from './gravestChanges'

const changes = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))

test('everything that got worse stands before what fell silent, and that before what got better', () => {
  const { worse, gone_silent: silent, better, newly_judged: judged } = turnCounts(changes.indicators)
  expect(worse).toBeGreaterThan(2)
  expect(gravestChanges(changes).map(({ turn }) => turn)).toEqual([
    ...Array.from({ length: worse }, () => 'worse'),
    ...Array.from({ length: silent }, () => 'gone_silent'),
    ...Array.from({ length: better }, () => 'better'),
    ...Array.from({ length: judged }, () => 'newly_judged'),
  ])
})

test('within a turn the gravest and the main indicators first', () => {
  const [first] = gravestChanges(changes)
  expect([first?.indicator.headline, first?.after.assessment?.status]).toEqual([true, 'off_track'])
})

test('nothing changed, nothing there', () => {
  expect(gravestChanges({ ...changes, indicators: [] })).toEqual([])
})
