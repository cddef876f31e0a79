import { expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { conflictLinesOf } from './conflictLines'
import { sideStandingOf } from './sideStanding'

const report = publishedOn('2025-12-31')

function standings(id: string, period: string): readonly (readonly string[])[] {
  return conflictLinesOf(report)
    .filter(({ conflict }) => conflict.indicatorId === id && conflict.period === period)
    .map((line) => [sideStandingOf(line, 'a', report), sideStandingOf(line, 'b', report)])
}

test.each([
  ['a figure that was chosen', 'par-index-score', '2023', ['stands', 'replaced']],
  ['a target of the term: the one set last', 'urban-wastewater-treated', '2025', ['stands', 'replaced']],
  ['whatever the register prefers, as of figures', 'digital-economy-share', '2025', ['replaced', 'stands']],
  ['a yearly plan', 'export-growth', '2023', ['replaced', 'stands']],
  ['an orientation', 'green-space-per-capita', '2030', ['stands', 'replaced']],
  ['two targets that a third one replaced', 'digital-economy-share', '2030', ['replaced', 'replaced']],
] as const)('%s', (_, id, period, expected) => {
  expect(standings(id, period)).toContainEqual(expected)
})

test('where nobody chose, it is open', () => {
  const [line] = conflictLinesOf(report)
  if (line === undefined) throw new Error('no contradiction')
  const open = { ...line, outcome: { kind: 'none' } } as const
  expect([sideStandingOf(open, 'a', report), sideStandingOf(open, 'b', report)]).toEqual(['open', 'open'])
})
