import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { changesBetween } from '@/domain/change'
import { freezeCode } from '@/domain/freezeCode'
import { judgedOf } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Register } from '@/domain/register'
import { reportOf } from '@/domain/report'
import type { Status } from '@/domain/status'
import { paperOf } from '@/features/report/paperOf'
import type { Paper, PaperRun } from '@/files/paper'
import { docxOf } from '@/files/writeDocx'
import type { ScreenSpeech } from '@/i18n/Words'
import { root } from '~/scripts/alias.mjs'
import { officeTools, OPENING, type OfficeTools } from '~/tests/setup/office'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { rehearsalRegister } from '~/tests/setup/rehearsalRegister'

const DAY = '2025-12-31'

/** Statuses as whoever wrote the specification worked them out. */
const EXPECTED: {
  readonly vectors: readonly [{ readonly expected: Readonly<Record<string, { readonly status: Status }>> }]
} = JSON.parse(readFileSync(join(root, 'tests', 'vectors', `register_${DAY}.json`), 'utf8'))
const STATUS_OF = EXPECTED.vectors[0].expected

function wholePaper(register: Register, simulated: boolean, speech: ScreenSpeech): Paper {
  const report = reportOf(register, DAY, DEFAULT_LIMITS)
  const { language } = speech
  return paperOf(
    {
      report,
      changes: changesBetween(reportOf(register, '2023-12-31', DEFAULT_LIMITS), report),
      stamp: {
        organisation: 'Thành ủy Hà Nội',
        title: 'Số liệu',
        term: register.term.name[language],
        day: DAY,
        compareTo: '2023-12-31',
        code: freezeCode(register, DAY, DEFAULT_LIMITS),
        isFrozen: true,
        simulated,
      },
      heading: null,
    },
    { programmes: 'all', depth: 'full' },
    speech,
  )
}

async function docx(paper: Paper): Promise<Uint8Array> {
  const file = await docxOf(paper)(() => {}, new AbortController().signal)
  return new Uint8Array(await file.arrayBuffer())
}

/** Without the spaces that hold words together, and without those between words that a page breaks. */
const squeezed = (text: string): string => plain(text).replaceAll(/\s+/g, ' ').trim()

/** Letters of a status' sign and of the space after it. */
const SIGN = 2

const wordsOf = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('')

let tools: OfficeTools
beforeAll(() => {
  tools = officeTools()
}, OPENING)

describe.each([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
] as const)('the report as DOCX, read by LibreOffice (%s)', (language, speech) => {
  const { m, f } = speech
  const report = publishedOn(DAY)
  const judged = judgedOf(report.indicators.values())
  let paper: Paper
  let lines: readonly string[]
  beforeAll(async () => {
    paper = wholePaper(report.register, false, speech)
    lines = tools.toText('report.docx', await docx(paper)).map(squeezed)
  }, OPENING)

  /** The lines after one that begins so and is followed by one that begins so. */
  const after = (first: string, second: string, count: number): readonly string[] => {
    const at = lines.findIndex((one, i) => one.startsWith(first) && lines[i + 1]?.startsWith(second) === true)
    expect(at, `${first} / ${second}`).toBeGreaterThan(-1)
    return lines.slice(at + 1, at + 1 + count)
  }

  test('has the whole paper, heading to recipients, letters intact', () => {
    expect(lines.join('\n')).toBe(lines.join('\n').normalize('NFC'))
    for (const text of [
      ...paper.heading.issuer,
      ...paper.heading.motto,
      paper.heading.placeAndDate,
      ...paper.title,
      paper.closing.recipientsTitle,
    ])
      expect(lines).toContain(squeezed(text))
    const said = new Set([...lines, ...lines.map((one) => one.slice(SIGN))])
    const missing = paper.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.kind === 'heading') return [`${block.number}. ${block.text}`]
        const rows = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ runs }) => runs)) : []
        return [...(block.kind === 'paragraph' ? [block.runs] : []), ...rows].map(wordsOf)
      })
      .filter((text) => !said.has(squeezed(text)))
    expect(missing).toEqual([])
  })

  test('counts the indicators of each programme as the specification does', () => {
    expect(report.programmes).toHaveLength(10)
    for (const { programme } of report.programmes) {
      const own = report.register.indicators.filter(
        ({ id, programmeId }) => programmeId === programme.id && id in STATUS_OF,
      )
      const count = (...statuses: readonly Status[]): string =>
        String(own.filter(({ id }) => statuses.includes(STATUS_OF[id]?.status ?? 'no_data')).length)
      const agency = lines[lines.indexOf(squeezed(`${programme.code} ${programme.shortName[language]}`)) + 1] ?? ''
      const counts = [
        count('exceeded'),
        count('achieved'),
        count('on_track'),
        count('at_risk'),
        count('off_track'),
        count('missed'),
        count('no_data', 'not_due'),
      ]
      const isNothing = counts.every((one) => one === '0')
      expect(after(squeezed(`${programme.code} ${programme.shortName[language]}`), agency, 9).slice(2)).toEqual(
        isNothing ? counts.map(() => '—') : counts,
      )
    }
  })

  test('says value and status of each judged indicator', () => {
    expect(judged).toHaveLength(108)
    for (const { indicator, assessment } of judged) {
      const value = assessment.value === null ? m.words.missing : f.value(assessment.value.value, indicator)
      const status = m.words.status[STATUS_OF[indicator.id]?.status ?? 'no_data']
      const name = squeezed(indicator.shortName[language])
      const rows = lines.flatMap((one, at) =>
        one === name || one.startsWith(`${name} (`)
          ? [{ value: lines[at + 2] ?? '', status: lines[at + 3] ?? '' }]
          : [],
      )
      const right = rows.filter(
        (row) => row.value.startsWith(squeezed(value)) && row.status.slice(SIGN).startsWith(status),
      )
      expect(right, `${indicator.id}: ${value}, ${status}`).toHaveLength(1)
    }
  })
})

describe('the pages of the report as DOCX', () => {
  let pages: readonly string[]
  let sizes: ReturnType<OfficeTools['pageSizes']>
  let paper: Paper
  beforeAll(async () => {
    paper = wholePaper(publishedOn(DAY).register, false, VIETNAMESE)
    const pdf = tools.toPdf('report.docx', await docx(paper))
    pages = tools.pdfPages(pdf)
    sizes = tools.pageSizes(pdf)
  }, OPENING)

  test('are A4, upright, then sideways for the annexes', () => {
    const turned = sizes.map(({ width, height }) => width > height)
    const first = pages.findIndex((page) => page.includes('Phụ lục 1.'))
    expect(first).toBeGreaterThan(1)
    expect(turned).toEqual(pages.map((_, at) => at >= first))
    for (const { width, height } of sizes) {
      expect(Math.min(width, height)).toBeCloseTo(595.3, 0)
      expect(Math.max(width, height)).toBeCloseTo(841.9, 0)
    }
  })

  test('are numbered above from the second on, and carry day and code at their foot', () => {
    const tops = pages.map((page) => page.trim().split('\n')[0]?.trim())
    expect(tops.slice(1)).toEqual(pages.slice(1).map((_, at) => String(at + 2)))
    expect(tops[0]).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    for (const page of pages) expect(squeezed(page).endsWith(squeezed(paper.foot))).toBe(true)
    expect(paper.foot).toContain(paper.stamp.code)
  })

  test('are none of them empty', () => {
    for (const page of pages) expect(squeezed(page).length).toBeGreaterThan(squeezed(paper.foot).length + 20)
  })

  test(
    'say on every page of the rehearsal that figures are simulated',
    async () => {
      const rehearsal = wholePaper(await rehearsalRegister(), true, VIETNAMESE)
      const all = tools.pdfPages(tools.toPdf('rehearsal.docx', await docx(rehearsal)))
      expect(all.length).toBeGreaterThan(10)
      for (const page of all)
        expect(page.trim().split('\n').slice(0, 3).join(' ').toLowerCase()).toContain('số liệu mô phỏng')
    },
    OPENING,
  )
})
