import { describe, expect, test } from 'vitest'
import { seriesOf } from '@/charts/series'
import type { Sheet } from '@/files/sheet'
import { plainMessage } from '@/i18n/plainMessage'
import { reasonSentence } from '@/i18n/reasonSentence'
import { csvCells, monthsAlone } from '~/tests/setup/monthsAlone'
import { ENGLISH, judgedIn, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, kept, sheetValues } from '~/tests/setup/sheetValues'
import { figureTableOf } from './figureRows'
import { indicatorSheets } from './indicatorSheets'

const report = publishedOn('2025-12-31')
const { f, m } = VIETNAMESE

function partsOf(id: string, of = report): readonly [Sheet, Sheet, Sheet] {
  const line = of.indicators.get(id)
  const [figures, targets, assessment] = line === undefined ? [] : indicatorSheets(line, of, VIETNAMESE).sheets
  if (figures === undefined || targets === undefined || assessment === undefined) throw new Error(`no indicator ${id}`)
  return [figures, targets, assessment]
}

describe('one indicator as tables', () => {
  test('its figures are those of the page, in its order, with what became of them', () => {
    for (const line of report.indicators.values()) {
      const { figures } = seriesOf(line, report.day, report.register.term)
      const { rows, others } = figureTableOf(line, figures, report.day)
      const all = [...rows, ...others]
      const [sheet] = partsOf(line.indicator.id)
      expect(sheetValues(sheet).map(([, period, value]) => [period, value])).toEqual(
        all.map(({ observation }) => [observation.period, observation.value]),
      )
      const use = sheet.columns.findIndex(({ name }) => name === 'Sử dụng')
      expect(sheetValues(sheet).map((row) => String(row[use]).startsWith('đang dùng'))).toEqual(
        all.map((row) => row.use === 'chosen'),
      )
    }
  })

  test('a figure that lost a contradiction says so, and names the other side', () => {
    const [figures] = partsOf('grdp-growth-average')
    const of = (name: string): number => figures.columns.findIndex((column) => column.name === name)
    const lost = sheetValues(figures).find((row) => row[of('Số liệu')] === 8.29)
    expect(lost?.[of('Sử dụng')]).toContain('không dùng')
    expect(lost?.[of('Thay bằng')]).toBe(8.89)
    expect(lost?.[of('Lệch với')]).toContain('8,89')
  })

  test('its assessment has the status, its code, the figure as a number and the sentence of the page', () => {
    const { assessment, indicator } = judgedIn(report, 'grdp-growth-average')
    const told = new Map(sheetValues(partsOf('grdp-growth-average')[2]).map(([name, said]) => [name, said]))
    expect(told.get('Tình trạng')).toBe(m.words.status[assessment.status])
    expect(told.get('Mã tình trạng')).toBe(assessment.status)
    expect(told.get('Số liệu')).toBe(kept(assessment.value?.value))
    expect(told.get('Giải thích')).toBe(plainMessage(reasonSentence(m, assessment, indicator, f, report.day)))
  })

  test('on an earlier day nothing that came later', () => {
    const early = publishedOn('2023-12-31')
    for (const line of early.indicators.values()) {
      const { sheets, sources } = indicatorSheets(line, early, VIETNAMESE)
      expect(sheets[0]?.rows).toHaveLength(line.known.length)
      expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
    }
  })

  test('every row has a cell for every column, in both languages', () => {
    for (const line of report.indicators.values()) {
      for (const speech of [VIETNAMESE, ENGLISH]) {
        for (const sheet of indicatorSheets(line, report, speech).sheets) {
          expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
          expect(brokenCells(sheet)).toEqual([])
        }
      }
    }
  })
})

test('as comma-separated values no period becomes a day', async () => {
  for (const speech of [VIETNAMESE, ENGLISH]) {
    for (const line of report.indicators.values()) {
      const cells = await csvCells(indicatorSheets(line, report, speech), speech)
      expect(monthsAlone(cells)).toEqual([])
    }
  }
})
