import { expect, test } from 'vitest'
import { changesBetween } from '@/domain/change'
import { publishedOn } from '~/tests/setup/publishedReports'
import { gravestChanges } from './gravestChanges'

const changes = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))
const turns = (most: number): readonly string[] => gravestChanges(changes, most).map(({ turn }) => turn)

test('what got worse first, and nothing bad buries what got better', () => {
  expect(turns(6)).toEqual(['worse', 'worse', 'gone_silent', 'gone_silent', 'better', 'better'])
})

test('what is left over goes to what got worse', () => {
  expect(turns(8)).toEqual(['worse', 'worse', 'worse', 'worse', 'gone_silent', 'gone_silent', 'better', 'better'])
})

test('within a turn the gravest and the main indicators first', () => {
  const [first] = gravestChanges(changes, 6)
  expect([first?.indicator.headline, first?.after.assessment?.status]).toEqual([true, 'off_track'])
})

test('never more than there are', () => {
  expect(gravestChanges({ ...changes, indicators: [] }, 6)).toEqual([])
  expect(turns(500).length).toBe(
    changes.indicators.filter(({ turn }) => turn !== 'same' && turn !== 'newly_targeted').length,
  )
})
