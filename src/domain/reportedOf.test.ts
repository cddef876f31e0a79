import { expect, test } from 'vitest'
import { smallRegister, taskOf } from '~/mocks/smallRegister'
import { DEFAULT_LIMITS } from './limits'
import type { ReportedStatus, Task } from './register'
import { reportOf } from './report'
import { reportedOf } from './reportedOf'

const DAY = '2025-06-30'

/** What is shown of an agency's word about a task on the day. */
function shown(task: Partial<Task>): ReportedStatus | null {
  const [line] = reportOf(smallRegister({ tasks: [taskOf({ id: 't', ...task })] }), DAY, DEFAULT_LIMITS).tasks
  if (line === undefined) throw new Error('no task')
  return reportedOf(line, DAY)
}

test.each<[ReportedStatus, Partial<Task>]>([
  ['in-progress', { due: '2025-05-31' }],
  ['planned', { start: '2025-01-01', due: '2026-12-31' }],
  ['delayed', { due: '2026-12-31' }],
])('%s is shown where the reckoning says otherwise', (reportedStatus, task) => {
  expect(shown({ reportedStatus, ...task })).toBe(reportedStatus)
})

test.each<[ReportedStatus, Partial<Task>]>([
  ['delayed', { due: '2025-05-31' }],
  ['in-progress', { start: '2025-01-01' }],
  ['planned', { start: '2025-07-01' }],
  ['done', { doneOn: '2025-03-01' }],
])('%s is not repeated where the reckoning says the same', (reportedStatus, task) => {
  expect(shown({ reportedStatus, ...task })).toBeNull()
})

test('nothing is known before it was reported, or where nothing was', () => {
  expect(shown({ reportedStatus: 'in-progress', due: '2025-05-31', reportedOn: '2025-07-01' })).toBeNull()
  expect(shown({ due: '2025-05-31' })).toBeNull()
})
