import { expect, test } from 'vitest'
import { parseDay } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import { smallRegister, taskOf } from '~/mocks/smallRegister'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, columnValues, sheetValues } from '~/tests/setup/sheetValues'
import { contentOf } from './sheet'
import { taskTable } from './taskTable'

const report = publishedOn('2025-12-31')
const ALL = ['status', 'title', 'programme', 'agency', 'start', 'due', 'days', 'done', 'reported', 'source'] as const

test('every task with its agency, programme and days as the register has them', () => {
  const { sources, ...table } = taskTable(report.tasks, ALL, report, VIETNAMESE)
  const sheet = { name: '', ...table }
  const { agencies, programmes } = report.register
  expect(columnValues(sheet, 'Nhiệm vụ')).toEqual(report.tasks.map(({ task }) => task.title.vi))
  expect(columnValues(sheet, 'Cơ quan chủ trì')).toEqual(
    report.tasks.map(({ task }) => agencies.find(({ id }) => id === task.leadAgencyId)?.name.vi ?? null),
  )
  const names = columnValues(sheet, 'Chương trình')
  report.tasks.forEach(({ task }, at) =>
    expect(names[at] ?? '').toContain(programmes.find(({ id }) => id === task.programmeId)?.shortName.vi ?? ''),
  )
  const due = sheet.columns.findIndex(({ name }) => name === 'Hạn')
  const whole = report.tasks.flatMap(({ task }, row) => {
    const day = task.due === null ? null : parseDay(task.due)
    return day === null ? [] : [{ day, cell: sheet.rows[row]?.[due] ?? null }]
  })
  expect(whole.length).toBeGreaterThan(0)
  for (const { day, cell } of whole) expect(contentOf(cell)).toEqual({ kind: 'day', day })
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
})

test('days late and days left are numbers in columns of their own', () => {
  const tasks = [
    taskOf({ id: 'late', due: '2025-12-01' }),
    taskOf({ id: 'open', due: '2026-03-01', start: '2025-01-01' }),
    taskOf({ id: 'done', due: '2025-12-01', doneOn: '2025-11-01' }),
    taskOf({ id: 'none' }),
  ]
  const small = reportOf(smallRegister({ tasks }), '2025-12-31', DEFAULT_LIMITS)
  const told = new Map(
    small.tasks.map((line) => {
      const { columns, rows } = taskTable([line], ['days', 'done'], small, VIETNAMESE)
      return [line.task.id, sheetValues({ name: '', columns, rows })[0]]
    }),
  )
  expect(told.get('late')).toEqual([30, null, null])
  expect(told.get('open')).toEqual([null, 60, null])
  expect(told.get('done')).toEqual([null, null, '2025-11-01'])
  expect(told.get('none')).toEqual([null, null, null])
})

test('has a cell for every column of every row, in both languages, and names no document of a later day', () => {
  const early = publishedOn('2023-12-31')
  for (const speech of [VIETNAMESE, ENGLISH]) {
    const { columns, rows, sources } = taskTable(early.tasks, ALL, early, speech)
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
    expect(brokenCells({ name: '', columns, rows })).toEqual([])
    expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
  }
})
