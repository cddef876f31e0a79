import { expect, test } from 'vitest'
import { changesBetween, TASK_TURNS, TURNS } from '@/domain/change'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, sheetValues } from '~/tests/setup/sheetValues'
import { changesSheet } from './changesSheet'
import { byTurn, shownChanges } from './shownChanges'

const [then, now] = [publishedOn('2023-12-31'), publishedOn('2025-12-31')]
const changes = changesBetween(then, now)

test.each([
  [null, null],
  ['worse', null],
  [null, 'XVII-02'],
] as const)('filtered by %s and %s: the rows of the screen in its order', (turn, programme) => {
  const shown = shownChanges(changes, turn, programme)
  const { sheets, sources } = changesSheet({ shown, changes, now, before: then, filters: [] }, VIETNAMESE)
  const rows = sheets[0] === undefined ? [] : sheetValues(sheets[0])
  expect(rows.map(([, name]) => name)).toEqual([
    ...byTurn(shown.indicators).flatMap((group) => group.changes.map(({ indicator }) => indicator.shortName.vi)),
    ...TASK_TURNS.flatMap((one) => shown.tasks.filter((task) => task.turn === one).map(({ task }) => task.title.vi)),
  ])
  const kinds = rows.map(([kind]) => kind).filter((kind, at, all) => kind !== all[at - 1])
  const { turn: turns, taskTurn } = VIETNAMESE.m.changes
  const order = [...TURNS.map((one) => turns[one]), ...TASK_TURNS.map((one) => taskTurn[one])]
  expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind)))
  expect(sources.length).toBeGreaterThan(0)
  // The numbers of the documents are those of the list.
  const numbers = rows.flatMap((row) => String(row.at(-1) ?? '').split(', ')).filter((number) => number !== '')
  expect(numbers.every((number) => Number(number) >= 1 && Number(number) <= sources.length)).toBe(true)
  expect(sheets.flatMap(brokenCells)).toEqual([])
})
