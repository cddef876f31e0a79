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
  expect(told('p04-plan-2023')).toMatch(/^hạn 31\/12\/2023, chậm 731 ngày; trước: Sắp đến hạn$/)
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
    after: { ...change.after, assessment: { ...change.after.assessment, due: '2026-06-30' } },
  }
  expect(plain(taskSentence(moved, from, VIETNAMESE))).toBe('hạn từ 31/12/2023 thành 30/06/2026')
})

test('every task of the register can be told in both languages', () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    const texts = tasks.map((change) => taskSentence(change, from, speech))
    expect(texts.filter((text) => /undefined|null|NaN/.test(text))).toEqual([])
  }
})
