import { expect, test } from 'vitest'
import { divisionsOf, localSeriesOf, rankingsOf } from '@/domain/localSeries'
import { publishedLocalFigures } from '~/tests/setup/localFigures'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { sheetValues } from '~/tests/setup/sheetValues'
import { cascadeSheet } from './cascadeSheet'
import { coverageOf } from './coverage'
import { localFiguresSheet } from './localFiguresSheet'

const report = publishedOn('2025-12-31')
const all = (): boolean => true
const { compare } = VIETNAMESE.f

test('the cascade: every document of the screen, then the places of which none is known', () => {
  const groups = coverageOf(report)
  const { sheets } = cascadeSheet({ groups, report, isMeant: all, filters: [] }, VIETNAMESE)
  const rows = sheets[0] === undefined ? [] : sheetValues(sheets[0])
  const documents = groups.flatMap(({ rows: own }) => own.flatMap((row) => [...row.documents.values()].flat()))
  const titles = rows.map((row) => String(row[5]))
  expect(titles.filter((title) => title !== VIETNAMESE.m.tables.noDocument).toSorted(compare)).toEqual(
    documents.map(({ title }) => title).toSorted(compare),
  )
  expect(titles.filter((title) => title === VIETNAMESE.m.tables.noDocument)).toHaveLength(
    groups.reduce((sum, { without }) => sum + without.length, 0),
  )
  const first = groups[0]
  const places = new Set(
    rows.slice(0, first?.rows.flatMap((row) => [...row.documents.values()].flat()).length).map((row) => String(row[1])),
  )
  expect([...places]).toEqual([...places].toSorted(compare))
})

test('only the places that are looked for', () => {
  const isMeant = (name: string): boolean => name.includes('Tây Hồ')
  const { sheets } = cascadeSheet({ groups: coverageOf(report), report, isMeant, filters: [] }, VIETNAMESE)
  expect(sheets[0]?.rows.length).toBeGreaterThan(0)
  expect(sheets.flatMap(sheetValues).every((row) => String(row[1]).includes('Tây Hồ'))).toBe(true)
})

test('figures of places: those of the rankings, in their order', async () => {
  const series = localSeriesOf(await publishedLocalFigures(), report)
  const divisions = divisionsOf(report.register.localities, report.day)
  const shown = { series, chosen: null, divisions, report, isMeant: all, filters: [] }
  const { sheets, sources } = localFiguresSheet(shown, VIETNAMESE)
  const values = sheets.flatMap(sheetValues).map((row) => row[4])
  expect(values).toEqual(
    report.register.indicators.flatMap(({ id }) =>
      divisions.flatMap((division) =>
        rankingsOf(series.get(id) ?? [], division, report.day).flatMap(({ places }) =>
          places.map(({ figure }) => figure.value),
        ),
      ),
    ),
  )
  expect(sources.filter(({ id }) => report.unpublished.has(id))).toEqual([])
  const [id = ''] = [...series.keys()]
  const one = localFiguresSheet({ ...shown, chosen: id }, VIETNAMESE).sheets[0]?.rows ?? []
  expect(new Set(one.map(([name]) => name)).size).toBe(1)
})
