import { describe, expect, test } from 'vitest'
import { changesBetween, TURNS } from '@/domain/change'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { isRated } from '@/domain/rollUp'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { INDICATOR_COLUMNS, indicatorKey, type IndicatorColumn } from './indicatorColumns'
import { indicatorRows, indicatorsShown, type IndicatorFilter, type IndicatorRow } from './indicatorRows'
import { sortedBy } from './sorting'

const report = publishedOn('2025-12-31')
const rows = indicatorRows(report, changesBetween(publishedOn('2023-12-31'), report))
const ALL: IndicatorFilter = { status: null, programme: null, agency: null, kind: null, turn: null, q: null }
const shown = (filter: Partial<IndicatorFilter>): readonly IndicatorRow[] =>
  indicatorsShown(rows, { ...ALL, ...filter })
const ids = (some: readonly IndicatorRow[]): readonly string[] => some.map(({ id }) => id)

describe('the rows', () => {
  test('are all indicators of the register, those without a target too', () => {
    expect(rows).toHaveLength(193)
    expect(rows.filter(({ judged }) => judged !== null)).toHaveLength(108)
    expect(rows.filter(({ status }) => status === null)).toHaveLength(85)
  })

  test('come judged ones worst first, then what cannot be judged, then what is only followed', () => {
    const kinds = rows.map(({ status }) => (status === null ? 'followed' : isRated(status) ? 'rated' : 'silent'))
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual(['rated', 'silent', 'followed'])
    expect(rows[0]?.status).toBe('off_track')
    expect(rows[43]?.status).toBe('exceeded')
  })

  test('show the latest published figure where none is judged', () => {
    const silent = rows.find(({ id }) => id === 'tourists-international')
    expect(silent?.status).toBe('no_data')
    expect(silent?.figure).toMatchObject({ period: '2023', value: 4 })
  })

  test('without a compared day nothing has turned', () => {
    expect(indicatorRows(report, null).every(({ turn }) => turn === null)).toBe(true)
  })
})

describe('the filter', () => {
  test.each<[Partial<IndicatorFilter>, number]>([
    [{}, 193],
    [{ status: 'off_track' }, 8],
    [{ status: 'no_data' }, 64],
    [{ programme: 'XVII-02' }, 31],
    [{ programme: 'XVII-02', status: 'off_track' }, 5],
    [{ agency: 'so-xay-dung' }, 7],
    [{ kind: 'target' }, 108],
    [{ kind: 'context' }, 85],
    [{ kind: 'context', status: 'off_track' }, 0],
    [{ turn: 'better' }, 13],
    [{ turn: 'worse' }, 4],
    [{ turn: 'newly_judged' }, 15],
    [{ turn: 'gone_silent' }, 14],
    [{ turn: 'newly_targeted' }, 3],
    [{ q: 'không có chỉ tiêu nào như thế' }, 0],
  ])('%j leaves %i', (filter, count) => {
    expect(shown(filter)).toHaveLength(count)
  })

  test('every indicator with a target turned one way or stayed', () => {
    expect(TURNS.reduce((sum, turn) => sum + shown({ turn }).length, 0)).toBe(108)
  })

  test('finds words without diacritics, in any order, by code, by agency and in either language', () => {
    expect(ids(shown({ q: 'đô thị hóa' }))).toContain('urbanisation-rate')
    expect(shown({ q: 'do thi hoa' })).toEqual(shown({ q: 'Đô Thị  hóa' }))
    expect(shown({ q: '03-CTr' })).toEqual(shown({ programme: 'XVII-03' }))
    expect(ids(shown({ q: 'so xay dung' }))).toEqual(expect.arrayContaining([...ids(shown({ agency: 'so-xay-dung' }))]))
    expect(ids(shown({ q: 'usd capita' }))).toContain('grdp-per-capita-usd')
  })

  test('headline indicators are those of the Congress', () => {
    const found = shown({ kind: 'headline' })
    expect(found.length).toBeGreaterThan(5)
    expect(found.every(({ line }) => line.indicator.headline)).toBe(true)
  })
})

describe('the order by a column', () => {
  const by = (column: IndicatorColumn, reversed = false): readonly IndicatorRow[] =>
    sortedBy(rows, (row) => indicatorKey(row, column, DEFAULT_LIMITS, 'vi'), reversed, VIETNAMESE.f.compare)

  test.each(INDICATOR_COLUMNS)('%s keeps every row, and its blanks at the end both ways', (column) => {
    for (const reversed of [false, true]) {
      const sorted = by(column, reversed)
      expect(new Set(ids(sorted)).size).toBe(193)
      const keys = sorted.map((row) => indicatorKey(row, column, DEFAULT_LIMITS, 'vi') === null)
      expect(keys.indexOf(true) === -1 || !keys.slice(keys.indexOf(true)).includes(false)).toBe(true)
    }
  })

  test('name follows the alphabet of the language', () => {
    const names = by('name').map(({ line }) => line.indicator.shortName.vi)
    expect(names).toEqual(names.toSorted(VIETNAMESE.f.compare))
    const english = sortedBy(rows, (row) => indicatorKey(row, 'name', DEFAULT_LIMITS, 'en'), false, ENGLISH.f.compare)
    const inEnglish = english.map(({ line }) => line.indicator.shortName.en)
    expect(inEnglish).toEqual(inEnglish.toSorted(ENGLISH.f.compare))
  })

  test('turn has the worse first, confidence the lowest, pace the heaviest burden', () => {
    expect(by('turn')[0]?.turn).toBe('worse')
    expect(by('confidence')[0]?.judged?.assessment.confidence.level).toBe('none')
    const burdens = by('pace').map(({ rated }) => rated?.assessment.progress.burden ?? -Infinity)
    expect(burdens).toEqual(burdens.toSorted((a, b) => b - a))
  })
})
