import { expect, test } from 'vitest'
import { judgedOf } from '@/domain/judged'
import { ENGLISH, judgedIn, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { stepsOf } from './stepsOf'

const latest = publishedOn('2025-12-31')

/** The steps of an indicator as "label: result", the deciding one between stars. */
function stepsIn(id: string): readonly string[] {
  return stepsOf(judgedIn(latest, id), VIETNAMESE).map(({ label, result, deciding }) =>
    plain(deciding === true ? `*${label}: ${result}*` : `${label}: ${result}`),
  )
}

test('a mean that is complete is decided by the distance', () => {
  expect(stepsIn('grdp-growth-average')).toEqual([
    'Bình quân 5/5 năm: 6,62 %',
    'Cận dưới của mục tiêu: 7,5 %',
    '*Còn thiếu: 0,88 điểm*',
  ])
})

test('a mean that is not complete is decided by the pace it needs, beside the planned and the best one', () => {
  expect(stepsIn('grdp-growth-industry-construction')).toEqual([
    'Bình quân 3/5 năm: 6,33 %',
    'Cận dưới của mục tiêu: 8,5 %',
    'Còn thiếu: 2,17 điểm',
    '*Nhịp cần để đạt: 11,8 % mỗi năm*',
  ])
  const { formula } = stepsOf(judgedIn(latest, 'grdp-growth-industry-construction'), VIETNAMESE).at(-1) ?? {}
  expect(typeof formula === 'string' ? plain(formula) : formula).toBe(
    'bằng 1,38 lần kế hoạch (8,5 % mỗi năm); tốt nhất từng có 10,1 % mỗi năm',
  )
})

test('a sum of some years is not held against the band of all', () => {
  expect(stepsIn('social-investment').map((step) => step.replace(/:.*/, ''))).toEqual([
    'Cộng 1/5 năm',
    'Mục tiêu',
    '*Nhịp cần để đạt',
  ])
})

test('what cannot be judged says which figure is overdue', () => {
  expect(stepsIn('papi-rank-gain')).toEqual([
    'Số 2022, chính thức: −2 bậc',
    'Mục tiêu: từ 5 bậc',
    '*Số lẽ ra đã có: 2024*',
  ])
})

test.each([VIETNAMESE, ENGLISH])('every line of every reckoning is written out in $language', (speech) => {
  for (const line of judgedOf(latest.indicators.values())) {
    const steps = stepsOf(line, speech)
    expect(new Set(steps.map(({ label }) => label)).size).toBe(steps.length)
    for (const { label, result } of steps) expect(`${label} ${result}`).not.toMatch(/NaN|undefined|null|\*/)
  }
})
