import { describe, expect, test } from 'vitest'
import { changesBetween } from '@/domain/change'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf, type TermReport } from '@/domain/report'
import type { Sheet } from '@/files/sheet'
import { plainMessage } from '@/i18n/plainMessage'
import { reasonSentence } from '@/i18n/reasonSentence'
import { indicatorOf, observationOf, smallRegister } from '~/mocks/smallRegister'
import { csvCells, monthsAlone } from '~/tests/setup/monthsAlone'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { brokenCells, columnValues, kept, sheetValues } from '~/tests/setup/sheetValues'
import { registerSheets } from './registerSheets'

const report = publishedOn('2025-12-31')
const early = publishedOn('2023-12-31')
const never = new AbortController().signal
const { m, f } = VIETNAMESE

const setOf = async (of: TermReport, speech = VIETNAMESE) => registerSheets(of, null, speech, () => undefined, never)

async function sheetOf(name: keyof typeof m.tables.sheet, of = report): Promise<Sheet> {
  const { sheets } = await setOf(of)
  const found = sheets.find((sheet) => sheet.name === m.tables.sheet[name])
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

describe('the whole register as tables', () => {
  test('has every indicator with its status, code, figure and sentence', async () => {
    const sheet = await sheetOf('indicators')
    const lines = [...report.indicators.values()]
    expect(columnValues(sheet, 'Mã chỉ tiêu')).toEqual(lines.map(({ indicator }) => indicator.id))
    expect(columnValues(sheet, 'Mã tình trạng')).toEqual(lines.map(({ assessment }) => assessment?.status ?? null))
    const sentences = columnValues(sheet, 'Giải thích')
    lines.forEach(({ assessment, indicator }, at) => {
      if (assessment === null) return
      expect(sentences[at]).toBe(plainMessage(reasonSentence(m, assessment, indicator, f, report.day)))
    })
    const judged = lines.flatMap(({ assessment }, at) => (assessment === null ? [] : [{ assessment, at }]))
    const figures = columnValues(sheet, 'Số liệu')
    expect(judged.map(({ at }) => figures[at])).toEqual(judged.map(({ assessment }) => kept(assessment.value?.value)))
  })

  test('has every figure known on the day, and says of those not used by which they were replaced', async () => {
    const sheet = await sheetOf('figures')
    const known = [...report.indicators.values()].flatMap((line) => line.known)
    expect(columnValues(sheet, 'Số liệu')).toEqual(known.map(({ observation }) => observation.value))
    expect(columnValues(sheet, 'Mã kỳ')).toEqual(known.map(({ observation }) => observation.period))
    const at = known.findIndex(({ observation: o }) => o.indicatorId === 'grdp-growth-average' && o.value === 8.29)
    expect(columnValues(sheet, 'Sử dụng')[at]).toContain('không dùng')
    expect(columnValues(sheet, 'Thay bằng')[at]).toBe(8.89)
  })

  test('an amount of half a year beside those of whole years is only there to compare with', async () => {
    const sheet = await sheetOf('figures')
    const [ids, periods, uses] = ['Mã chỉ tiêu', 'Mã kỳ', 'Sử dụng'].map((name) => columnValues(sheet, name))
    const useOf = (period: string) =>
      uses?.[periods?.findIndex((one, at) => one === period && ids?.[at] === 'exports') ?? -1]
    expect(useOf('2024-H1')).toBe(m.data.record.onlyCompared)
    expect(useOf('2024')).toBe(m.data.record.stands)
  })

  test('has programmes, tasks, reviews, targets, conflicts', async () => {
    expect((await sheetOf('programmes')).rows).toHaveLength(report.programmes.length)
    expect(columnValues(await sheetOf('tasks'), 'Nhiệm vụ')).toEqual(report.tasks.map(({ task }) => task.title.vi))
    const targets = [...report.indicators.values()].flatMap(({ targets: of }) => [
      ...of.badge,
      ...of.annualPlans,
      ...of.superseded,
    ])
    expect(columnValues(await sheetOf('targets'), 'Mục tiêu từ')).toEqual(targets.map(({ lower }) => lower))
  })

  test('on an earlier day has nothing that came later', async () => {
    const { sheets, sources } = await setOf(early)
    expect(sources.filter(({ id }) => early.unpublished.has(id))).toEqual([])
    const figures = await sheetOf('figures', early)
    expect(figures.rows.length).toBeGreaterThan(100)
    expect(
      columnValues(figures, 'Công bố ngày').filter(
        (day) => typeof day === 'string' && day > '2023-12-31' && day.length === 10,
      ),
    ).toEqual([])
    // No document of a later day, wherever it might stand.
    const laterAddresses = new Set(
      early.register.sources.flatMap(({ id, url }) => (early.unpublished.has(id) && url !== null ? [url] : [])),
    )
    const addresses = sheets.flatMap((sheet) => sheetValues(sheet).flat())
    expect(addresses.filter((address) => laterAddresses.has(String(address)))).toEqual([])
  })

  test('has a cell for every column of every row, in both languages, with and without a compared day', async () => {
    for (const speech of [VIETNAMESE, ENGLISH]) {
      for (const changes of [null, changesBetween(early, report)]) {
        const { sheets } = await registerSheets(report, changes, speech, () => undefined, never)
        expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
        for (const sheet of sheets) {
          expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([])
          expect(brokenCells(sheet)).toEqual([])
        }
      }
    }
  })
})

test('as comma-separated values no month becomes a day: it is written with a word', async () => {
  const vietnamese = await csvCells(await setOf(report), VIETNAMESE)
  expect(monthsAlone(vietnamese)).toEqual([])
  expect(vietnamese).toContain('tháng 10/2025')
  const english = await csvCells(await setOf(report, ENGLISH), ENGLISH)
  expect(monthsAlone(english)).toEqual([])
  expect(english).toContain('month 10/2025')
})

test('a large register is told about as it grows, and can be stopped between the pieces', async () => {
  const ids = Array.from({ length: 400 }, (_, n) => `i${n}`)
  const large = reportOf(
    smallRegister({
      indicators: ids.map((id) => indicatorOf({ id })),
      observations: ids.map((indicatorId) => observationOf({ indicatorId, period: '2024', value: 1 })),
    }),
    '2025-12-31',
    DEFAULT_LIMITS,
  )
  const told: number[] = []
  await registerSheets(large, null, VIETNAMESE, (done, of) => told.push(done / of), never)
  expect(told.length).toBeGreaterThan(20)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
  const stopper = new AbortController()
  let pieces = 0
  const stopped = registerSheets(
    large,
    null,
    VIETNAMESE,
    () => {
      pieces += 1
      stopper.abort()
    },
    stopper.signal,
  )
  await expect(stopped).rejects.toThrow(/abort/i)
  expect(pieces).toBe(1)
})
