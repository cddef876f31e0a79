import { expect, test } from 'vitest'
import { changesBetween, type TaskChange } from '@/domain/change'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { taskSentence } from './taskSentence'

const { from, tasks } = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))

function taskChange(id: string): TaskChange {
  const found = tasks.find(({ task }) => task.id === id)
  if (found === undefined) throw new Error(`no change of ${id}`)
  return found
}

const told = (id: string): string => plain(taskSentence(taskChange(id), from, VIETNAMESE))

test('a task slipped: its deadline, how late, and what it was before', () => {
  expect(told('p04-plan-2023')).toMatch(/^hạn 2023, chậm 731 ngày; trước: Sắp đến hạn$/)
  expect(told('p10-final-review')).toContain('đến 31/12/2023 chưa có trong bộ dữ liệu')
})

test('a task done: when, and how late where it was', () => {
  expect(told('p05-air-quality-plan')).toMatch(/^xong .*, chậm [\d.]+ ngày; hạn .*; trước: Quá hạn$/)
})

test('a new deadline: from which to which', () => {
  const change = taskChange('p04-plan-2023')
  const moved: TaskChange = {
    ...change,
    turn: 'extended',
    after: {
      task: { ...change.task, due: '2026-06-30' },
      assessment: { ...change.after.assessment, due: '2026-06-30' },
    },
  }
  expect(plain(taskSentence(moved, from, VIETNAMESE))).toBe('hạn từ 2023 thành 30/06/2026')
})

test('a deadline that was printed as a month or a year is told as one: no day is made up', () => {
  const ofMonth = taskChange('p01-index-conference')
  expect(ofMonth.after.task.due).toBe('2025-10')
  expect(plain(taskSentence(ofMonth, from, VIETNAMESE))).toMatch(/^hạn 10\/2025, chậm 61 ngày; /)
  expect(plain(taskSentence(ofMonth, from, ENGLISH))).toMatch(/^due Oct 2025, 61 days late; /)
  for (const turn of ['slipped', 'done', 'new'] as const) {
    expect(plain(taskSentence({ ...ofMonth, turn }, from, VIETNAMESE))).toMatch(/hạn 10\/2025[,;]/)
  }
  const moved: TaskChange = {
    ...ofMonth,
    turn: 'extended',
    before: {
      task: { ...ofMonth.task, due: '2023' },
      assessment: { ...ofMonth.after.assessment, due: '2023-12-31' },
    },
  }
  expect(plain(taskSentence(moved, from, VIETNAMESE))).toBe('hạn từ 2023 thành 10/2025')
})

test('an extension has a day of its own', () => {
  const change = taskChange('p01-index-conference')
  const extended: TaskChange = {
    ...change,
    turn: 'extended',
    before: change.after,
    after: { ...change.after, assessment: { ...change.after.assessment, due: '2026-06-30', extended: true } },
  }
  expect(plain(taskSentence(extended, from, VIETNAMESE))).toBe('hạn từ 10/2025 thành 30/06/2026')
})

test('every task of the register can be told in both languages', () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    const texts = tasks.map((change) => taskSentence(change, from, speech))
    expect(texts.filter((text) => /undefined|null|NaN/.test(text))).toEqual([])
  }
})
