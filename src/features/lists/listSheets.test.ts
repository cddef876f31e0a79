import { describe, expect, test } from 'vitest'
import { changesBetween } from '@/domain/change'
import { STATUSES } from '@/domain/status'
import type { Sheet, SheetSet } from '@/files/sheet'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { columnValues, kept } from '~/tests/setup/sheetValues'
import { agencyListSheet } from './agencyListSheet'
import { agencyRows } from './agencyRows'
import { INDICATOR_COLUMNS, indicatorKey, type IndicatorColumn } from './indicatorColumns'
import { indicatorListSheet, type IndicatorList } from './indicatorListSheet'
import { indicatorRows, indicatorsShown, type IndicatorRow } from './indicatorRows'
import { listFilters } from './listFilters'
import { rowGroups } from './rowGroups'
import { sortedBy } from './sorting'
import { taskListSheet } from './taskListSheet'
import { TASK_COLUMNS, TASK_ORDER, taskKey, taskRows, tasksShown } from './taskRows'

const report = publishedOn('2025-12-31')
const changes = changesBetween(publishedOn('2023-12-31'), report)
const rows = indicatorRows(report, changes)
const tasks = taskRows(report)
const { f } = VIETNAMESE
const HEADS = { ...VIETNAMESE.m.lists.indicators.column, turn: 'Đổi từ 31/12/2023' }
const NO_FILTER = { status: null, programme: null, agency: null, kind: null, turn: null, q: null } as const

function sheetOf({ sheets: [sheet] }: SheetSet): Sheet {
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

const listOf = (list: Partial<IndicatorList>): IndicatorList => ({
  rows,
  columns: INDICATOR_COLUMNS,
  heads: HEADS,
  sorting: { column: 'status', reversed: false },
  grouping: null,
  filters: [],
  report,
  ...list,
})
const names = (some: readonly IndicatorRow[]): readonly string[] => some.map(({ line }) => line.indicator.shortName.vi)

describe('the list of indicators as a table', () => {
  test('has every row of the screen, in the order of whatever column it is sorted by', () => {
    for (const sortedColumn of INDICATOR_COLUMNS) {
      for (const reversed of [false, true]) {
        const sheet = sheetOf(indicatorListSheet(listOf({ sorting: { column: sortedColumn, reversed } }), VIETNAMESE))
        const keyOf = (row: IndicatorRow) => indicatorKey(row, sortedColumn, report.limits, 'vi')
        expect(columnValues(sheet, 'Chỉ tiêu')).toEqual(names(sortedBy(rows, keyOf, reversed, f.compare)))
      }
    }
  })

  test('has only what the filter leaves, and its groups in a column of their own', () => {
    const shown = indicatorsShown(rows, { ...NO_FILTER, programme: 'XVII-02', kind: 'target' })
    const sheet = sheetOf(indicatorListSheet(listOf({ rows: shown, grouping: 'status' }), VIETNAMESE))
    const groups = rowGroups(shown, 'status', report.register, STATUSES, VIETNAMESE)
    expect(columnValues(sheet, 'Chỉ tiêu')).toEqual(names(groups.flatMap((group) => group.rows)))
    expect([...new Set(columnValues(sheet, 'Nhóm'))]).toEqual(
      groups.map(({ key }) => VIETNAMESE.m.words.status[key as keyof typeof VIETNAMESE.m.words.status]),
    )
  })

  test('has the chosen columns only, and the unit once', () => {
    const chosen: readonly IndicatorColumn[] = ['name', 'figure', 'target']
    const heads = sheetOf(indicatorListSheet(listOf({ columns: chosen }), VIETNAMESE)).columns.map(({ name }) => name)
    expect(heads).toEqual([
      'Chỉ tiêu',
      'Chủ yếu',
      'Vì sao chưa xếp',
      'Số liệu',
      'Kỳ',
      'Loại số',
      'Số kỳ đã có',
      'Đơn vị',
      'Mục tiêu từ',
      'Mục tiêu đến',
      'Mốc mục tiêu',
    ])
  })

  test('says what the screen says: figure, unit, period, band and status of each row', () => {
    const sheet = sheetOf(indicatorListSheet(listOf({}), VIETNAMESE))
    expect(columnValues(sheet, 'Số liệu')).toEqual(rows.map(({ figure }) => kept(figure?.value)))
    expect(columnValues(sheet, 'Kỳ')).toEqual(
      rows.map(({ figure }) => (figure === null ? null : f.period(figure.period))),
    )
    expect(columnValues(sheet, 'Mục tiêu từ')).toEqual(
      rows.map(({ line }) => line.assessment?.milestone?.band.min ?? null),
    )
    expect(columnValues(sheet, 'Tình trạng')).toEqual(
      rows.map(({ status }) => (status === null ? 'Theo dõi' : VIETNAMESE.m.words.status[status])),
    )
    expect(columnValues(sheet, 'Đổi từ 31/12/2023').filter((turn) => turn === 'xấu đi')).toHaveLength(4)
  })

  test('distances are figures: short of the band below 0, inside 0', () => {
    const sheet = sheetOf(indicatorListSheet(listOf({}), VIETNAMESE))
    const distances = columnValues(sheet, 'Cách khoảng mục tiêu')
    const compared = rows.flatMap(({ rated }, at) => {
      const distance = distances[at]
      const { value, milestone } = rated?.assessment ?? { value: null, milestone: null }
      return typeof distance !== 'number' || value === null || milestone === null
        ? []
        : [{ distance, value: value.value, min: milestone.band.min ?? -Infinity, max: milestone.band.max ?? Infinity }]
    })
    for (const { distance, value, min, max } of compared) {
      expect(distance).toBeCloseTo(value - Math.min(Math.max(value, min), max), 5)
    }
    expect(distances.filter((distance) => typeof distance === 'number' && distance < 0).length).toBeGreaterThan(5)
  })

  test('rests on documents that were out on the day', () => {
    const early = publishedOn('2023-12-31')
    const { sources } = indicatorListSheet(listOf({ rows: indicatorRows(early, null), report: early }), VIETNAMESE)
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
  })

  test('is told in English as well', () => {
    const heads = { ...ENGLISH.m.lists.indicators.column, turn: 'Since' }
    const sheet = sheetOf(indicatorListSheet(listOf({ heads }), ENGLISH))
    expect(columnValues(sheet, 'Indicator')[0]).toBe(rows[0]?.line.indicator.shortName.en)
  })
})

describe('the list of tasks as a table', () => {
  const sheetFor = (list: Partial<Parameters<typeof taskListSheet>[0]>): Sheet =>
    sheetOf(
      taskListSheet(
        {
          rows: tasks,
          columns: TASK_COLUMNS,
          sorting: { column: 'status', reversed: false },
          grouping: null,
          filters: [],
          report,
          ...list,
        },
        VIETNAMESE,
      ),
    )

  test('has every row of the screen, in the order of whatever column it is sorted by', () => {
    for (const sortedColumn of TASK_COLUMNS) {
      const ordered = sortedBy(tasks, (row) => taskKey(row, sortedColumn, 'vi'), true, f.compare)
      const sheet = sheetFor({ sorting: { column: sortedColumn, reversed: true } })
      expect(columnValues(sheet, 'Nhiệm vụ')).toEqual(ordered.map(({ line }) => line.task.title.vi))
    }
  })

  test('days are days, days late are numbers', () => {
    const overdue = tasksShown(tasks, { taskStatus: 'overdue', programme: null, agency: null, q: null })
    const sheet = sheetFor({ rows: overdue })
    expect(columnValues(sheet, 'Số ngày chậm')).toEqual(overdue.map(({ line }) => line.assessment.days))
    expect(columnValues(sheet, 'Số ngày còn lại').every((left) => left === null)).toBe(true)
    expect(columnValues(sheet, 'Hạn').filter((due) => /^\d{4}-\d\d-\d\d$/.test(String(due))).length).toBeGreaterThan(0)
    expect(columnValues(sheet, 'Nguồn số').every((number) => typeof number === 'number')).toBe(true)
  })

  test('its groups follow the screen', () => {
    const groups = rowGroups(tasks, 'agency', report.register, TASK_ORDER, VIETNAMESE)
    expect(columnValues(sheetFor({ grouping: 'agency' }), 'Nhiệm vụ')).toEqual(
      groups.flatMap((group) => group.rows.map(({ line }) => line.task.title.vi)),
    )
  })
})

test('the list of agencies as a table, in the order of the screen', () => {
  const agencies = agencyRows(report, (a, b) => f.compare(a.name.vi, b.name.vi))
  const sheet = sheetOf(agencyListSheet(agencies, VIETNAMESE))
  expect(columnValues(sheet, 'Cơ quan')).toEqual(agencies.map(({ agency }) => agency.name.vi))
  expect(columnValues(sheet, 'Chỉ tiêu nợ số liệu')).toEqual(agencies.map(({ owed }) => owed))
})

test('what was filtered, sorted and grouped is said in words', () => {
  const told = listFilters(
    { ...NO_FILTER, status: 'off_track', programme: 'XVII-02', q: 'GRDP' },
    { column: 'pace', reversed: true, label: 'Cần mỗi năm' },
    'status',
    report.register,
    VIETNAMESE,
  )
  expect(told.map(plain)).toEqual([
    'Tình trạng: Khó đạt',
    expect.stringMatching(/^Chương trình: 02/),
    'có chữ: GRDP',
    'xếp theo Cần mỗi năm, ngược lại',
    'xếp nhóm theo tình trạng',
  ])
})
