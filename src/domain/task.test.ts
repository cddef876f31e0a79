import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from './limits'
import { assessTask, type TaskInput } from './task'

const assessed = (task: Omit<TaskInput, 'id'>, day: string) => assessTask({ id: 't', ...task }, day, DEFAULT_LIMITS)

describe('spec 14: the status of a task', () => {
  test.each([
    ['nothing begun, far off', { due: '2023-12-31' }, '2023-06-30', 'not_started', 184],
    ['31 days left', { due: '2023-12-31' }, '2023-11-30', 'not_started', 31],
    ['30 days left', { due: '2023-12-31' }, '2023-12-01', 'due_soon', 30],
    ['due soon whether begun or not', { due: '2023-12-31', started: '2023-01-01' }, '2023-12-01', 'due_soon', 30],
    ['the day itself included', { due: '2023-12-31' }, '2023-12-31', 'due_soon', 0],
    ['the day after', { due: '2023-12-31' }, '2024-01-01', 'overdue', 1],
    ['half done and late is late', { due: '2023-12-31', progress: 0.9 }, '2024-01-01', 'overdue', 1],
    ['started', { due: '2023-12-31', started: '2023-06-30' }, '2023-06-30', 'in_progress', 184],
    ['to be started tomorrow', { due: '2023-12-31', started: '2023-07-01' }, '2023-06-30', 'not_started', 184],
    ['some progress', { due: '2023-12-31', progress: 0.01 }, '2023-06-30', 'in_progress', 184],
    ['no progress', { due: '2023-12-31', progress: 0 }, '2023-06-30', 'not_started', 184],
    ['done early', { due: '2023-12-31', completed: '2023-12-01' }, '2024-06-30', 'done', -30],
    ['done on the day', { due: '2023-12-31', completed: '2023-12-31' }, '2024-06-30', 'done', 0],
    ['done a day late', { due: '2023-12-31', completed: '2024-01-01' }, '2024-06-30', 'done_late', 1],
    ['done, nobody knows when', { due: '2023-12-31', completed: true }, '2024-06-30', 'done', null],
    ['completed: false is not done', { due: '2023-12-31', completed: false }, '2024-01-01', 'overdue', 1],
    ['cancelled', { due: '2023-12-31', cancelled: true }, '2024-06-30', 'cancelled', null],
    ['cancelled though done', { due: '2023-12-31', cancelled: true, completed: true }, '2024-06-30', 'cancelled', null],
    ['no deadline is never overdue', {}, '2030-01-01', 'not_started', null],
    ['no deadline, begun', { started: '2021' }, '2030-01-01', 'in_progress', null],
    ['no deadline, done', { completed: '2022-05-01' }, '2030-01-01', 'done', null],
    ['a deadline nobody can read is none', { due: 'cuối năm' }, '2030-01-01', 'not_started', null],
  ] as const)('%s', (_, task, day, status, days) => {
    expect(assessed(task, day)).toMatchObject({ status, days })
  })

  test.each([
    ['2023', '2023-12-31'],
    ['2023-H1', '2023-06-30'],
    ['2023-Q3', '2023-09-30'],
    ['2023-02', '2023-02-28'],
    ['2023-02-15', '2023-02-15'],
  ])('a deadline %s is %s', (due, day) => {
    expect(assessed({ due }, '2023-01-01')).toMatchObject({ due: day, originalDue: day, extended: false })
  })
})

describe('spec 14: an extension', () => {
  const extended = { due: '2023-12-31', extension: { due: '2024-06-30', approved: '2023-12-15' } }
  test.each([
    ['replaces the deadline from the day of its approval on', '2023-12-15', '2024-06-30', true, 'not_started'],
    ['and not before', '2023-12-14', '2023-12-31', false, 'due_soon'],
    ['keeps the first deadline in sight', '2024-07-01', '2024-06-30', true, 'overdue'],
  ])('%s', (_, day, due, isExtended, status) => {
    expect(assessed(extended, day)).toMatchObject({ due, originalDue: '2023-12-31', extended: isExtended, status })
  })
})

describe('spec 14: warnings', () => {
  test.each([
    ['none where all is known', { due: '2023' }, []],
    ['no deadline', {}, ['no_deadline']],
    ['done without a date', { due: '2023', completed: true }, ['completion_date_missing']],
    ['neither', { completed: true }, ['no_deadline', 'completion_date_missing']],
    ['done after the day does not count', { due: '2023', completed: '2023-07-01' }, ['completion_in_future']],
    ['done in a year that is not over does not count', { due: '2024', completed: '2023' }, ['completion_in_future']],
    ['cancelled without a deadline', { cancelled: true }, ['no_deadline']],
  ])('%s', (_, task, warnings) => {
    expect(assessed(task, '2023-06-30').warnings).toEqual(warnings)
  })

  test('and the status is that of a task not done', () => {
    expect(assessed({ due: '2023-06-29', completed: '2023-07-01' }, '2023-06-30')).toMatchObject({
      status: 'overdue',
      days: 1,
    })
  })
})

test('due soon can begin earlier', () => {
  const limits = { ...DEFAULT_LIMITS, TASK_DUE_SOON_DAYS: 90 }
  expect(assessTask({ id: 't', due: '2023-12-31' }, '2023-10-02', limits).status).toBe('due_soon')
})
