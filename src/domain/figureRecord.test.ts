import { describe, expect, test } from 'vitest'
import { publishedOn } from '~/tests/setup/publishedReports'
import { cityRecordOf, conflictsOn, parseSide, revisionsOf, versionsOf } from './figureRecord'
import type { Indicator, Observation } from './register'
import type { TermReport } from './report'

const report = publishedOn('2026-01-31')

const figuresOf = (of: TermReport, id: string, period: string): readonly Observation[] =>
  (of.indicators.get(id)?.known ?? []).map(({ observation }) => observation).filter((o) => o.period === period)

function recordIn(of: TermReport, id: string, period: string, value: number) {
  const figure = figuresOf(of, id, period).find((o) => o.value === value)
  const record = figure === undefined ? null : cityRecordOf(figure, of)
  if (record === null) throw new Error(`no figure ${value} of ${id}`)
  return record
}

describe('the record of a figure', () => {
  test('says what it replaced', () => {
    const record = recordIn(report, 'corruption-cases-handled', '2024', 316)
    expect(record.standing).toBe('stands')
    expect(record.replaced.map(({ value }) => value)).toEqual([173])
    expect(record.replacedBy).toBeNull()
  })

  test('says what replaced it', () => {
    const record = recordIn(report, 'corruption-cases-handled', '2024', 173)
    expect(record.standing).toBe('replaced')
    expect(record.replacedBy?.value).toBe(316)
    expect(record.replaced).toEqual([])
  })

  test('says what contradicts it, and that it lost', () => {
    const record = recordIn(report, 'grdp-growth-average', '2022', 8.29)
    expect(record.standing).toBe('set_aside')
    expect(record.replacedBy?.value).toBe(8.89)
    expect(record.conflicts.map(({ valueA, valueB, preferred }) => [valueA, valueB, preferred])).toEqual([
      ['8.89', '8.29', 'a'],
    ])
    expect(record.source?.id).toBe('dnkinhtexanh-2025')
  })

  test('knows nothing that came out after the day', () => {
    // On 31/12/2024 nobody had printed 316 yet.
    const before = recordIn(publishedOn('2024-12-31'), 'corruption-cases-handled', '2024', 173)
    expect(before.standing).toBe('stands')
    expect(before.replacedBy).toBeNull()
    expect(before.conflicts).toEqual([])
  })
})

const indicator = (aggregation: Indicator['aggregation']): Indicator => {
  const line = report.indicators.get('urbanisation-rate')
  if (line === undefined) throw new Error('no indicator')
  return { ...line.indicator, aggregation }
}
const known = (...rows: readonly Pick<Observation, 'period' | 'value' | 'quality' | 'publishedOn'>[]) =>
  rows.map((row) => ({
    observation: { indicatorId: 'i', localityId: null, sourceId: 's', note: null, ...row },
    rejectedBy: null,
  }))

describe('versions of a moment', () => {
  const estimate = { period: '2024', value: 7, quality: 'estimate', publishedOn: '2025-06-01' } as const
  const official = { period: '2024', value: 6, quality: 'official', publishedOn: '2025-03-01' } as const

  test('the firmer one stands, though it came earlier', () => {
    const [versions] = versionsOf(indicator('annual'), known(official, estimate), '2025-12-31')
    expect(versions?.map(({ observation, standing }) => [observation.value, standing])).toEqual([
      [7, 'replaced'],
      [6, 'stands'],
    ])
  })

  test('of a level the year and its last quarter are one moment, of a yearly amount they are not', () => {
    const figures = known(official, { ...official, period: '2024-Q4', value: 5 })
    expect(versionsOf(indicator('end_of_period'), figures, '2025-12-31')).toHaveLength(1)
    expect(versionsOf(indicator('annual'), figures, '2025-12-31')).toHaveLength(2)
  })

  test('later moments come first', () => {
    const figures = known({ ...official, period: '2023' }, official)
    expect(
      versionsOf(indicator('annual'), figures, '2025-12-31').map((versions) => versions[0]?.observation.period),
    ).toEqual(['2024', '2023'])
  })
})

describe('revisions', () => {
  test('the latest first, each with the figure before it', () => {
    const revisions = revisionsOf(report)
    const days = revisions.map(({ to }) => to.publishedOn?.slice(0, 4) ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
    expect(
      revisions.find(({ indicator: { id }, to }) => id === 'grdp-per-capita-vnd' && to.period === '2022'),
    ).toMatchObject({ from: { value: 141.8 }, to: { value: 142.3 } })
  })

  test('two figures of one undated page are no revision', () => {
    expect(revisionsOf(report).some(({ indicator: { id } }) => id === 'unemployment-rate-urban')).toBe(false)
  })

  test('are not known before the later figure is out', () => {
    const isThere = (of: TermReport): boolean =>
      revisionsOf(of).some(({ indicator: { id } }) => id === 'corruption-cases-handled')
    expect(isThere(publishedOn('2024-12-31'))).toBe(false)
    expect(isThere(publishedOn('2025-01-14'))).toBe(true)
  })
})

test('a conflict is known once both its documents are out', () => {
  const of = (day: string): boolean => {
    const then = publishedOn(day)
    return conflictsOn(then.register.conflicts, then).some(
      ({ indicatorId, period, sourceB }) =>
        indicatorId === 'grdp-growth-average' && period === '2025' && sourceB === 'doanhnhanvn-20260105',
    )
  }
  expect(of('2025-12-31')).toBe(false)
  expect(of('2026-01-05')).toBe(true)
})

test.each([
  ['6.67', { kind: 'value', value: 6.67 }],
  ['-2.4', { kind: 'value', value: -2.4 }],
  ['7.5..8', { kind: 'band', min: 7.5, max: 8 }],
  ['6..', { kind: 'band', min: 6, max: null }],
  ['..3', { kind: 'band', min: null, max: 3 }],
  ['', null],
  ['about 6', null],
])('a side of a conflict: %s', (text, side) => {
  expect(parseSide(text)).toEqual(side)
})
