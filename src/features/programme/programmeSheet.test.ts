import { expect, test } from 'vitest'
import { judgedOf } from '@/domain/judged'
import { isRated } from '@/domain/rollUp'
import { ENGLISH, programmeIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells } from '~/tests/setup/sheetValues'
import { programmeSheet } from './programmeSheet'
import { COLUMNS, sortedBy } from './sorting'

const report = publishedOn('2025-12-31')

test('a programme’s indicators in the order of the screen, whatever they are sorted by; those that cannot be judged last', () => {
  const lines = judgedOf(programmeIn(report, 'XVII-02').indicators)
  const rated = lines.filter(({ assessment }) => isRated(assessment.status))
  const silent = lines.filter(({ assessment }) => !isRated(assessment.status))
  expect(rated.length).toBeGreaterThan(3)
  for (const column of COLUMNS) {
    const sorting = { column, reversed: true }
    const { sheets } = programmeSheet({ lines, sorting, filters: [], report }, VIETNAMESE)
    const shown = [...sortedBy(rated, sorting, report.limits, VIETNAMESE), ...silent]
    expect(sheets[0]?.rows.map(([, name]) => name)).toEqual(shown.map(({ indicator }) => indicator.shortName.vi))
    expect(sheets[0]?.rows.map(([status]) => status)).toEqual(
      shown.map(({ assessment }) => VIETNAMESE.m.words.status[assessment.status]),
    )
  }
})

test('every row has a cell for every column, in both languages', () => {
  for (const { indicators } of report.programmes) {
    for (const speech of [VIETNAMESE, ENGLISH]) {
      const list = {
        lines: judgedOf(indicators),
        sorting: { column: 'status', reversed: false },
        filters: [],
        report,
      } as const
      const [sheet] = programmeSheet(list, speech).sheets
      expect(sheet?.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
      expect(sheet === undefined ? null : brokenCells(sheet)).toEqual([])
    }
  }
})
