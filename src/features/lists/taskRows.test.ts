import { describe, expect, test } from 'vitest'
import { doneOn } from '@/domain/doneOn'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import { smallRegister, taskOf } from '~/mocks/smallRegister'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { sortedBy } from './sorting'
import {
  TASK_COLUMNS,
  TASK_ORDER,
  taskKey,
  taskRows,
  tasksShown,
  type TaskColumn,
  type TaskFilter,
  type TaskRow,
} from './taskRows'

const ALL: TaskFilter = { taskStatus: null, programme: null, agency: null, q: null }
const rows = taskRows(publishedOn('2025-12-31'))
const shown = (filter: Partial<TaskFilter>): readonly TaskRow[] => tasksShown(rows, { ...ALL, ...filter })

describe('the published tasks', () => {
  test('come longest overdue first', () => {
    expect(rows).toHaveLength(publishedOn('2025-12-31').tasks.length)
    expect(rows.slice(0, 14).every(({ status }) => status === 'overdue')).toBe(true)
    expect(rows[0]?.line.assessment.days).toBe(1716)
  })

  test.each<[Partial<TaskFilter>, number]>([
    [{ taskStatus: 'overdue' }, 14],
    [{ taskStatus: 'overdue', agency: 'so-xay-dung' }, 1],
    [{ agency: 'so-xay-dung' }, 5],
    [{ programme: 'XVII-03', taskStatus: 'overdue' }, 2],
    [{ q: 'thanh tra 2022' }, 1],
    [{ q: 'không có việc nào như thế' }, 0],
  ])('%j leaves %i', (filter, count) => {
    expect(shown(filter)).toHaveLength(count)
  })

  test('every status is counted once', () => {
    expect(TASK_ORDER.reduce((sum, taskStatus) => sum + shown({ taskStatus }).length, 0)).toBe(rows.length)
  })

  test('words are found without diacritics, and by agency', () => {
    expect(shown({ q: 'so xay dung' })).toEqual(shown({ q: 'Sở Xây dựng' }))
    expect(shown({ q: 'so xay dung' })).toEqual(expect.arrayContaining([...shown({ agency: 'so-xay-dung' })]))
  })

  test('a day in the past knows no task that was published later', () => {
    const past = taskRows(publishedOn('2021-12-31'))
    expect(past.length).toBeGreaterThan(0)
    expect(past.length).toBeLessThan(rows.length)
  })
})

describe('the order by a column', () => {
  const by = (column: TaskColumn, reversed = false): readonly TaskRow[] =>
    sortedBy(rows, (row) => taskKey(row, column, 'vi'), reversed, VIETNAMESE.f.compare)

  test.each(TASK_COLUMNS)('%s keeps every row, and its blanks at the end both ways', (column) => {
    for (const reversed of [false, true]) {
      const sorted = by(column, reversed)
      expect(new Set(sorted.map(({ id }) => id)).size).toBe(rows.length)
      const blank = sorted.map((row) => taskKey(row, column, 'vi') === null)
      expect(blank.indexOf(true) === -1 || !blank.slice(blank.indexOf(true)).includes(false)).toBe(true)
    }
  })

  test('due has the earliest deadline first, days the longest delay', () => {
    expect(by('due')[0]?.line.assessment.due).toBe('2021-04-20')
    expect(by('days')[0]?.line.assessment.days).toBe(1716)
    expect(by('days', true)[0]?.status).not.toBe('overdue')
  })
})

test('what an agency says stands beside the reckoning only where it differs and was known', () => {
  const tasks = [
    taskOf({ id: 'late', due: '2025-01-31', reportedStatus: 'in-progress', reportedOn: '2025-03-01' }),
    taskOf({ id: 'done', due: '2025-01-31', doneOn: '2025-01-10', reportedStatus: 'done', reportedOn: '2025-01-12' }),
  ]
  const on = (day: string) => taskRows(reportOf(smallRegister({ tasks }), day, DEFAULT_LIMITS))
  const told = (day: string) => Object.fromEntries(on(day).map((row) => [row.id, [row.reported, doneOn(row.line)]]))
  expect(told('2025-06-30')).toEqual({ late: ['in-progress', null], done: [null, '2025-01-10'] })
  expect(told('2025-01-11')).toEqual({ late: [null, null], done: [null, null] })
})
