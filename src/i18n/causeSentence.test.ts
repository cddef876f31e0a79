import { expect, test } from 'vitest'
import { changesBetween, type Cause, type IndicatorChange } from '@/domain/change'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Observation, Target } from '@/domain/register'
import { weighedCauses } from '@/domain/weighedCauses'
import { observationOf, targetOf } from '~/mocks/smallRegister'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { causeSentence } from './causeSentence'
import type { ScreenSpeech } from './Words'

const changes = changesBetween(publishedOn('2023-12-31'), publishedOn('2025-12-31'))
const LIMITS = { before: DEFAULT_LIMITS, now: { ...DEFAULT_LIMITS, OFF_TRACK_BURDEN: 1.6, EXCEED_OPEN_MARGIN: null } }

function changeIn(id: string): IndicatorChange {
  const found = changes.indicators.find(({ indicator }) => indicator.id === id)
  if (found === undefined) throw new Error(`no change of ${id}`)
  return found
}

const told = (cause: Cause, id = 'grdp-growth-average', speech: ScreenSpeech = VIETNAMESE): string =>
  plain(causeSentence(cause, changeIn(id), [changes.from, changes.to], LIMITS, speech).text)

const figure = (more: Partial<Observation>): Observation =>
  observationOf({ indicatorId: 'i', period: '2023', value: 5.05, publishedOn: '2024-06', ...more })
const target = (more: Partial<Target>): Target =>
  targetOf({ indicatorId: 'i', lower: 55, upper: 60, setOn: '2024-03-15', ...more })

const PERCENT: Cause = { kind: 'new_figure', figure: figure({ quality: 'preliminary' }) }

test.each<readonly [Cause, string, string]>([
  [
    PERCENT,
    'Số mới: **5,05 %** (2023, sơ bộ), công bố 06/2024.',
    'New figure: **5.05%** (2023, preliminary), published Jun 2024.',
  ],
  [
    { kind: 'new_figure', figure: figure({ publishedOn: null }) },
    'Số mới: **5,05 %** (2023, chính thức).',
    'New figure: **5.05%** (2023, official).',
  ],
  [
    { kind: 'corrected_figure', from: figure({ value: 5.29, quality: 'estimate' }), figure: figure({}) },
    'Số 2023 sửa từ **5,29** thành **5,05 %** (chính thức), công bố 06/2024.',
    'The figure for 2023 was corrected from **5.29** to **5.05%** (official), published Jun 2024.',
  ],
  [
    { kind: 'corrected_figure', from: figure({ quality: 'estimate' }), figure: figure({}) },
    'Số 2023 vẫn là **5,05 %**, từ ước thành chính thức, công bố 06/2024.',
    'The figure for 2023 is still **5.05%**, now official (before: estimate), published Jun 2024.',
  ],
  [
    { kind: 'corrected_figure', from: figure({ sourceId: 'other' }), figure: figure({}) },
    'Thêm nguồn cho số 2023: **5,05 %**, công bố 06/2024.',
    'Another source for 2023: **5.05%**, published Jun 2024.',
  ],
  [
    { kind: 'changed_target', from: null, target: target({}) },
    'Mục tiêu 2025 mới đặt: **55–60 %**, đặt 15/03/2024.',
    'Target 2025 newly set: **55–60%**, set 15 Mar 2024.',
  ],
  [
    { kind: 'changed_target', from: target({ lower: 50, upper: null }), target: target({ setOn: null }) },
    'Mục tiêu 2025 trước là **từ 50 %**, nay là **55–60 %**.',
    'Target 2025 was **at least 50%**, now **55–60%**.',
  ],
  [
    { kind: 'changed_limit', limit: 'OFF_TRACK_BURDEN' },
    'Giới hạn “Khó đạt khi nhịp cần hơn mức này (lần kế hoạch)” đổi từ **1,40** thành **1,60**.',
    'The limit “off track when the pace needed is over this (times the plan)” changed from **1.40** to **1.60**.',
  ],
  [
    { kind: 'changed_limit', limit: 'EXCEED_OPEN_MARGIN' },
    'Giới hạn “Vượt mục tiêu khi hơn mức tối thiểu ít nhất phần này” đổi từ **0,05** thành **—**.',
    'The limit “exceeded from this share above the minimum” changed from **0.05** to **—**.',
  ],
])('%o', (cause, vietnamese, english) => {
  expect(told(cause)).toBe(vietnamese)
  expect(told(cause, 'grdp-growth-average', ENGLISH)).toBe(english)
})

test('growing old names the figure that did not come and the last one there is', () => {
  expect(told({ kind: 'aged' }, 'trained-labour-share')).toMatch(
    /^Không có số mới dùng để đánh giá: số 2023 quá hạn công bố \d\d\/\d\d\/2024; số gần nhất là của 2022\.$/,
  )
})

test('every cause of the register can be told, none with an empty value', () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    const texts = changes.indicators.flatMap((change) =>
      [...change.causes, ...weighedCauses(change).main].map((cause) => told(cause, change.indicator.id, speech)),
    )
    expect(texts.filter((text) => /undefined|null|NaN|—|\*\*\*\*/.test(text))).toEqual([])
  }
})

test('only what counts for the status is named first', () => {
  const { main, rest } = weighedCauses(changeIn('grdp-growth-average'))
  expect(main.map((cause) => ('figure' in cause ? cause.figure.period : cause.kind))).toEqual(['2025', '2024'])
  expect(rest.length).toBe(10)
})

test('a silence is never explained by a quarter’s figure', () => {
  const change = changeIn('grdp-growth-agriculture')
  expect(change.turn).toBe('gone_silent')
  expect(weighedCauses(change).main).toEqual([{ kind: 'aged' }])
  expect(weighedCauses(change).rest).toEqual(change.causes)
})
