import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Task } from '@/domain/register'
import { reportOf } from '@/domain/report'
import { smallRegister, taskOf, TERM } from '~/mocks/smallRegister'
import { taskRows } from './taskRows'
import { placeOn, spanOf, stripOf, yearsOf, type Strip } from './timeline'

/** Five years of which one is a leap year: a year is 20 % of the strip, as nearly as days allow. */
const SPAN = { from: 2021, to: 2025 }

function strip(task: Partial<Task>, day = '2025-06-30'): Strip {
  const [row] = taskRows(reportOf(smallRegister({ tasks: [taskOf({ id: 't', ...task })] }), day, DEFAULT_LIMITS))
  if (row === undefined) throw new Error('no task')
  return stripOf(row, SPAN, day)
}

describe('the years', () => {
  test('run from the term’s first to its last, or to the day’s', () => {
    expect(spanOf(TERM, '2023-06-30')).toEqual({ from: 2020, to: 2025 })
    expect(spanOf(TERM, '2027-01-01')).toEqual({ from: 2020, to: 2027 })
    expect(yearsOf({ from: 2020, to: 2022 })).toEqual([2020, 2021, 2022])
  })

  test.each([
    ['2021-01-01', 0],
    ['2023-07-02', 50],
    ['2019-05-05', 0],
    ['2026-05-05', 100],
  ])('%s stands at %i %%', (day, place) => {
    expect(placeOn(SPAN, day)).toBeCloseTo(place, 0)
  })
})

describe('a strip', () => {
  test('runs from start to deadline, and is late from there to the day', () => {
    const { run, late, due, done } = strip({ start: '2021-01-01', due: '2023-12-31' })
    expect(run).toEqual({ from: 0, to: due })
    expect(due).toBeCloseTo(60, 0)
    expect(late?.from).toBe(due)
    expect(late?.to).toBeCloseTo(90, 0)
    expect(done).toBeNull()
  })

  test('is late until it was done, and not at all when it was done in time', () => {
    const late = strip({ start: '2021-01-01', due: '2022-12-31', doneOn: '2023-12-31' })
    expect(late.late?.to).toBeCloseTo(60, 0)
    expect(late.done).toBe(late.late?.to)
    const early = strip({ start: '2021-01-01', due: '2023-12-31', doneOn: '2022-12-31' })
    expect([early.late, early.due]).toEqual([null, strip({ due: '2023-12-31' }).due])
  })

  test('says that only the year of its start is known', () => {
    const { vague, run } = strip({ start: '2021', due: '2024-12-31' })
    expect(vague?.from).toBe(0)
    expect(vague?.to).toBeCloseTo(20, 0)
    expect(run?.from).toBe(vague?.to)
  })

  test('draws nothing that is not known', () => {
    expect(strip({})).toEqual({
      run: null,
      vague: null,
      late: null,
      due: null,
      originalDue: null,
      done: null,
      beyond: false,
    })
    expect(strip({ due: '2025-12-31' }).run).toBeNull()
  })

  test('without a deadline runs to the day', () => {
    expect(strip({ start: '2024-06-30' }).run?.to).toBeCloseTo(90, 0)
    expect(strip({ start: '2025-09-01' }).run).toBeNull()
  })

  test('says that its deadline lies beyond the years shown', () => {
    expect(strip({ start: '2021', due: '2030' })).toMatchObject({ beyond: true, due: 100 })
    expect(strip({ start: '2021', due: '2025' }).beyond).toBe(false)
  })

  test('does not know on a day what was done later', () => {
    expect(strip({ due: '2023-12-31', doneOn: '2025-01-15' }, '2024-06-30').done).toBeNull()
  })
})
