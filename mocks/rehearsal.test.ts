import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parseDay } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf, type TermReport } from '@/domain/report'
import { readRegister } from '@/sources/wire'
import { faultsOf, keyOf, type Resource } from './packageFaults'
import { rehearsalDay, rehearsalTables } from './rehearsal'
import { cellOf, numberOf, rowsBy, rowsOf, type Row, type Tables } from './tables'

const text = (name: string): string => readFileSync(`public/data/${name}`, 'utf8')
const { resources }: { resources: readonly Resource[] } = JSON.parse(text('datapackage.json'))
const published: Tables = Object.fromEntries(
  resources.map(({ name, path }) => [
    name,
    Papa.parse<Row>(text(path), { header: true, delimiter: ',', skipEmptyLines: true }).data,
  ]),
)

const rehearsal = rehearsalTables(published)
const day = rehearsalDay(published)
const simulated = (name: string): readonly Row[] =>
  rowsOf(rehearsal, name).filter((row) => cellOf(row, 'source_id') === 'simulated')
const reportOn = (asOf: string): TermReport =>
  reportOf(readRegister(rehearsal, 'XVII', 'rehearsal'), asOf, DEFAULT_LIMITS)

describe('the same rehearsal every time', () => {
  test('the same seed gives the same tables and leaves the package as it was', () => {
    const before = JSON.stringify(published)
    expect(rehearsalTables(published)).toEqual(rehearsal)
    expect(JSON.stringify(published)).toBe(before)
  })

  test('another seed gives other figures, tasks and reviews for the same programmes', () => {
    const other = rehearsalTables(published, 4)
    for (const table of ['observations', 'tasks', 'reviews', 'baselines'])
      expect(rowsOf(other, table)).not.toEqual(rowsOf(rehearsal, table))
    expect(rowsOf(other, 'programmes')).toEqual(rowsOf(rehearsal, 'programmes'))
  })

  test('it stays small enough to be shipped with the page', () => {
    expect(JSON.stringify(rehearsal).length).toBeLessThan(1_500_000)
  })
})

describe('a whole data package', () => {
  test.each([17, 4, 2024])('seed %i: every cell, key and reference is as datapackage.json wants it', (seed) => {
    const tables = rehearsalTables(published, seed)
    expect(Object.keys(tables).toSorted()).toEqual(resources.map(({ name }) => name).toSorted())
    expect(faultsOf(resources, tables)).toEqual([])
  })

  test('the published package passes the same examination, and a broken one does not', () => {
    expect(faultsOf(resources, published)).toEqual([])
    const [first = {}, ...others] = rowsOf(published, 'baselines')
    const twice = { ...first, period: '21' }
    const broken = { ...published, baselines: [first, twice, ...others], agencies: [] }
    expect(faultsOf(resources, broken).length).toBeGreaterThan(2)
  })

  test('it can be read without a finding', () => {
    expect(readRegister(rehearsal, 'XVII', 'rehearsal').findings).toEqual([])
  })

  test('every figure obeys its decimals and its scale', () => {
    const indicators = new Map(rowsOf(rehearsal, 'indicators').map((row) => [cellOf(row, 'id'), row]))
    const faults = [...rowsOf(rehearsal, 'observations'), ...rowsOf(rehearsal, 'baselines')].filter((row) => {
      const indicator = indicators.get(cellOf(row, 'indicator_id')) ?? {}
      const value = numberOf(row, 'value') ?? NaN
      const scale = cellOf(indicator, 'scale')
      const decimals = cellOf(row, 'value').split('.')[1]?.length ?? 0
      return (
        decimals > Number(cellOf(indicator, 'decimals')) ||
        (scale === 'share' && !(value >= 0 && value <= 100)) ||
        (['count', 'area', 'rate', 'money'].includes(scale) && value < 0) ||
        (scale === 'rank' && value < 1)
      )
    })
    expect(faults).toEqual([])
  })

  test('every figure has a full day of publication, not before its period began', () => {
    for (const row of rowsOf(rehearsal, 'observations')) {
      expect(parseDay(cellOf(row, 'published_on'))).not.toBeNull()
      expect(cellOf(row, 'published_on') > cellOf(row, 'period').slice(0, 4)).toBe(true)
    }
  })
})

describe('nothing published passes for simulated, nothing simulated for published', () => {
  test('every simulated row cites the one simulated source', () => {
    for (const table of ['observations', 'tasks', 'reviews'])
      expect(simulated(table)).toHaveLength(rowsOf(rehearsal, table).length)
    for (const row of rowsOf(rehearsal, 'conflicts'))
      expect([cellOf(row, 'source_a'), cellOf(row, 'source_b')]).toEqual(['simulated', 'simulated'])
    const own = rowsOf(rehearsal, 'sources').filter((row) => !rowsOf(published, 'sources').includes(row))
    expect(own.map((row) => cellOf(row, 'id'))).toEqual(['simulated'])
  })

  test('no published observation is among the simulated ones', () => {
    const figureOf = (row: Row): string =>
      `${keyOf(row, ['indicator_id', 'locality_id', 'period'])} ${numberOf(row, 'value')}`
    const known = new Set(rowsOf(published, 'observations').map(figureOf))
    expect(rowsOf(rehearsal, 'observations').filter((row) => known.has(figureOf(row)))).toEqual([])
  })

  test('the frame stays as published; of indicators only the frequency of some levels differs', () => {
    for (const table of ['terms', 'programmes', 'programme_roles', 'agencies', 'localities', 'local_programmes'])
      expect(rowsOf(rehearsal, table)).toEqual(rowsOf(published, table))
    const kept = rowsOf(rehearsal, 'indicators').map((row, at) => ({
      ...row,
      frequency: cellOf(rowsOf(published, 'indicators')[at] ?? {}, 'frequency'),
    }))
    expect(kept).toEqual(rowsOf(published, 'indicators'))
    const quicker = rowsOf(rehearsal, 'indicators').filter(
      (row, at) => row['frequency'] !== rowsOf(published, 'indicators')[at]?.['frequency'],
    )
    expect(quicker.length).toBeGreaterThan(30)
    expect(new Set(quicker.map((row) => keyOf(row, ['aggregation', 'frequency'])))).toEqual(
      new Set(['end_of_period | quarter']),
    )
  })

  test('published targets stand; one is changed in mid-term, two are added, the others are yearly plans', () => {
    const before = rowsOf(published, 'targets')
    expect(rowsOf(rehearsal, 'targets').slice(0, before.length)).toEqual(before)
    const placeOf = (row: Row): string => keyOf(row, ['indicator_id', 'period', 'kind'])
    const places = new Set(before.map(placeOf))
    const terms = simulated('targets').filter((row) => cellOf(row, 'kind') === 'term')
    expect(terms).toHaveLength(3)
    const changed = simulated('targets').filter((row) => places.has(placeOf(row)))
    expect(changed.map((row) => keyOf(row, ['kind', 'set_on', 'note']))).toEqual([
      'term | 2023-07-07 | Mô phỏng: điều chỉnh giữa nhiệm kỳ.',
    ])
    const plans = simulated('targets').filter((row) => cellOf(row, 'kind') === 'annual-plan')
    expect(plans.length + terms.length).toBe(simulated('targets').length)
    expect(plans.length).toBeGreaterThan(50)
  })
})

describe('figures for everything', () => {
  const series = rowsBy(
    rowsOf(rehearsal, 'observations').filter((row) => cellOf(row, 'locality_id') === ''),
    'indicator_id',
  )

  test('every indicator has figures, and every level a baseline before the term', () => {
    for (const indicator of rowsOf(rehearsal, 'indicators')) expect(series.get(cellOf(indicator, 'id'))).toBeDefined()
    const baselines = new Map(rowsOf(rehearsal, 'baselines').map((row) => [cellOf(row, 'indicator_id'), row]))
    for (const target of rowsOf(published, 'targets')) {
      const baseline = baselines.get(cellOf(target, 'indicator_id')) ?? {}
      expect(cellOf(baseline, 'period')).toMatch(/^(2016-)?2020$/)
      expect(
        series
          .get(cellOf(target, 'indicator_id'))
          ?.some((row) => keyOf(row, ['period', 'value']) === keyOf(baseline, ['period', 'value'])),
      ).toBe(true)
    }
  })

  test('every quality is met, and later releases replace earlier ones with other values', () => {
    const qualities = new Set(rowsOf(rehearsal, 'observations').map((row) => cellOf(row, 'quality')))
    expect(qualities).toEqual(new Set(['official', 'preliminary', 'estimate', 'derived']))
    const growth = series.get('grdp-growth-average')?.filter((row) => cellOf(row, 'period') === '2022') ?? []
    expect(growth.map((row) => cellOf(row, 'quality'))).toEqual(['estimate', 'preliminary', 'official'])
    expect(new Set(growth.map((row) => cellOf(row, 'value'))).size).toBe(3)
  })

  test('every district appears, and what is counted in districts adds up to the city', () => {
    const local = rowsOf(rehearsal, 'observations').filter((row) => cellOf(row, 'locality_id') !== '')
    const districts = rowsOf(rehearsal, 'localities').filter((row) => cellOf(row, 'level') === 'district')
    expect(districts).toHaveLength(30)
    expect(new Set(local.map((row) => cellOf(row, 'locality_id')))).toEqual(
      new Set(districts.map((row) => cellOf(row, 'id'))),
    )
    const sum = local
      .filter((row) => keyOf(row, ['indicator_id', 'period']) === 'communes-new-rural | 2022')
      .reduce((all, row) => all + Number(cellOf(row, 'value')), 0)
    const city = series.get('communes-new-rural')?.find((row) => cellOf(row, 'period') === '2022')
    expect(String(sum)).toBe(cellOf(city ?? {}, 'value'))
  })

  test('the shares of the economy add up to 100 in every release', () => {
    const shares = [...series.values()].flat().filter((row) => cellOf(row, 'indicator_id').startsWith('grdp-share-'))
    const releases = new Map<string, number[]>()
    for (const row of shares) {
      const release = keyOf(row, ['period', 'quality', 'published_on'])
      releases.set(release, [...(releases.get(release) ?? []), Number(cellOf(row, 'value'))])
    }
    for (const parts of releases.values()) {
      expect(parts).toHaveLength(4)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 6)
    }
  })
})

describe('what a presenter meets', () => {
  const middle = reportOn(day)
  const lines = [...middle.indicators.values()].flatMap(({ indicator, assessment }) =>
    assessment === null ? [] : [{ indicator, assessment }],
  )
  const statuses = (report: TermReport): ReadonlySet<string> =>
    new Set([...report.indicators.values()].flatMap(({ assessment }) => assessment?.status ?? []))

  test('on the day it opens: every status that there is before a target is due', () => {
    expect(day).toBe('2024-06-30')
    expect(statuses(middle)).toEqual(
      new Set(['exceeded', 'achieved', 'on_track', 'at_risk', 'off_track', 'not_due', 'no_data']),
    )
  })

  test('after the term: targets missed, met and exceeded, some for good and some still provisional', () => {
    const after = reportOn('2026-06-30')
    expect([...statuses(after)]).toEqual(expect.arrayContaining(['missed', 'achieved', 'exceeded', 'no_data']))
    const stages = new Set([...after.indicators.values()].flatMap(({ assessment }) => assessment?.stage ?? []))
    expect([...stages]).toEqual(expect.arrayContaining(['final', 'provisional', 'awaiting_result']))
  })

  test('the reasons that need explaining: overshot bands, slipping, moving away, figures that are late, missing or too old', () => {
    const reasons = new Set(lines.map(({ assessment }) => assessment.reason.code))
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'overshoot',
        'slipping',
        'moving_away',
        'reached_early',
        'behind_pace',
        'figure_overdue',
        'data_too_old',
        'window_not_started',
        'first_figure_not_due',
      ]),
    )
    expect(
      lines.some(({ assessment }) => assessment.modifiers.includes('stale') && assessment.status !== 'no_data'),
    ).toBe(true)
  })

  test('two lead agencies owe all their figures; one of them answers before the term ends', () => {
    const silentOn = (report: TermReport): ReadonlySet<string | null> => {
      const judged = [...report.indicators.values()].filter(({ assessment }) => assessment !== null)
      const agencies = new Set(judged.map(({ indicator }) => indicator.leadAgencyId))
      return new Set(
        [...agencies].filter((agency) => {
          const own = judged.filter(({ indicator }) => indicator.leadAgencyId === agency)
          return own.length > 1 && own.every(({ assessment }) => assessment?.status === 'no_data')
        }),
      )
    }
    expect(silentOn(middle).size).toBe(2)
    expect(silentOn(reportOn('2025-06-30')).size).toBe(1)
  })

  test('every listed contradiction is settled, or found by the engine', () => {
    const conflicts = rowsOf(rehearsal, 'conflicts')
    expect(conflicts.length).toBeGreaterThan(2)
    for (const conflict of conflicts) {
      const line = middle.indicators.get(cellOf(conflict, 'indicator_id'))
      const setAside = line?.known.filter(({ rejectedBy }) => rejectedBy !== null) ?? []
      const open = cellOf(conflict, 'preferred') === 'none'
      expect(setAside.map(({ observation }) => observation.period)).toEqual(open ? [] : [cellOf(conflict, 'period')])
      expect(line?.assessment?.warnings.includes('duplicate_conflict')).toBe(open)
    }
  })

  test('a yearly plan is judged beside the badge', () => {
    expect([...middle.indicators.values()].filter(({ annualPlan }) => annualPlan !== null).length).toBeGreaterThan(10)
  })

  test('tasks in every state that the table can say', () => {
    const states = new Map<string, number>()
    for (const { assessment } of middle.tasks) states.set(assessment.status, (states.get(assessment.status) ?? 0) + 1)
    expect(new Set(states.keys())).toEqual(
      new Set(['done', 'done_late', 'in_progress', 'due_soon', 'overdue', 'not_started']),
    )
    expect(Math.min(...states.values())).toBeGreaterThan(5)
  })

  test('tasks begin before they are due and before they are done', () => {
    const turned = rowsOf(rehearsal, 'tasks').filter((row) => {
      const [start, due, done] = ['start', 'due', 'done_on'].map((column) => cellOf(row, column))
      return (
        start === undefined || due === undefined || start > due || (done !== '' && done !== undefined && start > done)
      )
    })
    expect(turned).toEqual([])
  })
})
