import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import type { FileBlock, FileChart, FileSlide, SlideFile } from '@/files/slideFile'
import { indicatorOf, observationOf, programmeOf, smallRegister, targetOf } from '~/mocks/smallRegister'
import { ADDED_VIEW, publishedDeck } from '~/tests/setup/publishedDeck'
import { ENGLISH, plain, VIETNAMESE } from '~/tests/setup/publishedReports'
import { slideFileOf } from './slideFileOf'

const { file, shown, ground } = publishedDeck()

function slideIn({ slides }: SlideFile, name: string): FileSlide {
  const found = slides.find((slide) => slide.name === name)
  if (found === undefined) throw new Error(`no slide ${name}`)
  return found
}

function blockOf<Kind extends FileBlock['kind']>(slide: FileSlide, kind: Kind): Extract<FileBlock, { kind: Kind }> {
  const is = (block: FileBlock): block is Extract<FileBlock, { kind: Kind }> => block.kind === kind
  const found = [...slide.blocks, ...slide.beside].find(is)
  if (found === undefined) throw new Error(`no ${kind} on ${slide.name}`)
  return found
}

const seriesOf = ({ series }: FileChart, role: string) => series.find((one) => one.role === role)?.values

describe('the file of a deck', () => {
  test('has each slide that is shown, in its order and with its place', () => {
    expect(file.slides.map(({ name }) => name)).toEqual(shown.map(({ name }) => name))
    expect(file.slides.length).toBeGreaterThan(40)
    expect(file.slides.map(({ page }) => page)).toEqual(shown.map((_, i) => `${i + 1} / ${shown.length}`))
    for (const { title, eyebrow, blocks, beside } of file.slides) {
      expect(title).not.toBe('')
      expect(eyebrow).not.toBe('')
      expect([...blocks, ...beside]).not.toHaveLength(0)
    }
  })

  test('says the day and the code on every slide, and that nothing is frozen where nothing is', () => {
    const { code } = file.stamp
    for (const { standing } of file.slides) expect(standing).toBe(`**Số liệu đến 31/12/2025, chốt ${code}**`)
    const live = slideFileOf(shown, { ...ground, stamp: { ...ground.stamp, isFrozen: false } })
    for (const { standing } of live.slides) expect(standing).toBe(`**Số liệu đến 31/12/2025, chưa chốt, mã ${code}**`)
  })

  test('marks every slide of simulated figures, and no other', () => {
    expect(file.slides.every(({ simulated }) => simulated === null)).toBe(true)
    const other = slideFileOf(shown, { ...ground, stamp: { ...ground.stamp, simulated: true } })
    expect(other.slides.every(({ simulated }) => simulated === 'Số liệu mô phỏng')).toBe(true)
    expect(blockOf(slideIn(other, 'title'), 'warning').text).toContain('không phải số liệu thật')
  })

  test('has the figure of each indicator as the report has it', () => {
    const slides = shown.flatMap(({ slide, name }) =>
      slide.kind === 'indicator' ? [{ id: slide.indicator, name }] : [],
    )
    expect(slides.length).toBeGreaterThan(5)
    for (const { id, name } of slides) {
      const line = ground.report.indicators.get(id)
      const value = line?.assessment?.value
      const slide = slideIn(file, name)
      if (line === undefined || value === undefined || value === null) continue
      expect(blockOf(slide, 'figure').figure).toBe(VIETNAMESE.f.figure(value.value, line.indicator))
      expect(plain(blockOf(slide, 'state').state.text)).toContain(
        VIETNAMESE.m.words.status[line.assessment?.status ?? 'no_data'],
      )
    }
  })

  test('counts on the overview what the report counts', () => {
    const { rows } = blockOf(slideIn(file, 'overview'), 'board')
    const { programmes, rollUp } = ground.report
    expect(rows.map(({ rated, unrated }) => rated.length + unrated.length)).toEqual(
      programmes.map((line) => line.rollUp.total),
    )
    expect(rows.reduce((sum, { rated }) => sum + rated.length, 0)).toBe(rollUp.rated)
    const key = blockOf(slideIn(file, 'overview'), 'key')
    expect(key.entries.reduce((sum, { count }) => sum + Number(count), 0)).toBe(rollUp.total)
  })

  test('draws what is reported year by year as columns against the band of the target', () => {
    const chart = blockOf(slideIn(file, 'indicator:grdp-growth-average'), 'chart')
    expect(chart.form).toBe('periods')
    expect(chart.periods).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025'])
    expect(seriesOf(chart, 'figures')).toEqual([7.62, 4.18, 2.92, 8.89, 6.27, 6.52, 8.5])
    expect(seriesOf(chart, 'lower')).toEqual([null, null, 7.5, 7.5, 7.5, 7.5, 7.5])
    expect(seriesOf(chart, 'upper')).toEqual([null, null, 8, 8, 8, 8, 8])
    expect(chart.series.map(({ name }) => name)).toEqual([
      'Số liệu',
      'Mục tiêu: cận dưới',
      'Mục tiêu: cận trên',
      'Bình quân',
      'Mức cần đạt',
    ])
    expect(chart.bandName).toBe('Mục tiêu: 7,5–8,0')
    expect(seriesOf(chart, 'mean')?.at(-1)).toBeCloseTo(6.62)
  })

  test('draws a level as a line with the way that is needed, and leaves a year without a figure empty', () => {
    const chart = blockOf(slideIn(file, 'indicator:grdp-share-services'), 'chart')
    const line = ground.report.indicators.get('grdp-share-services')
    expect(chart.form).toBe('levels')
    const known = new Map(
      line?.known.filter(({ rejectedBy }) => rejectedBy === null).map(({ observation: o }) => [o.period, o.value]),
    )
    const figures = seriesOf(chart, 'figures') ?? []
    expect(figures.filter((value) => value !== null).length).toBeGreaterThan(2)
    expect(figures).toEqual(chart.periods.map((period) => known.get(period) ?? null))
    expect(figures).toContain(null)
    expect(figures).not.toContain(0)
    expect(seriesOf(chart, 'lower')?.at(-1)).toBe(65)
    expect(seriesOf(chart, 'upper')?.at(-1)).toBe(65.5)
    expect(seriesOf(chart, 'required')?.filter((value) => value !== null)).toHaveLength(2)
  })

  test('ends its axes on marks, with everything drawn between them', () => {
    for (const slide of file.slides) {
      for (const block of slide.beside) {
        if (block.kind !== 'chart') continue
        const { low, high, step } = block.axis
        expect(Math.abs((high - low) / step - Math.round((high - low) / step))).toBeLessThan(1e-6)
        const drawn = block.series.filter(({ role }) => role !== 'needed').flatMap(({ values }) => values)
        for (const value of drawn) {
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(high)
        }
      }
    }
  })

  test('gives a target that is open on one side a single edge with its own name', () => {
    const register = smallRegister({
      programmes: [programmeOf({ id: 'p' })],
      indicators: [indicatorOf({ id: 'i', programmeId: 'p', aggregation: 'period_average' })],
      targets: [targetOf({ indicatorId: 'i', lower: 8, period: '2021-2025' })],
      observations: [observationOf({ indicatorId: 'i', period: '2022', value: 7 })],
    })
    const report = reportOf(register, '2025-12-31', DEFAULT_LIMITS)
    const name = 'indicator:i'
    const made = slideFileOf([{ slide: { kind: 'indicator', indicator: 'i' }, name, shown: true }], {
      ...ground,
      report,
      compared: null,
    })
    const chart = blockOf(slideIn(made, name), 'chart')
    expect(chart.bandName).toBeNull()
    expect(chart.series.map((series) => series.name)).toContain('Mục tiêu: ít nhất')
    expect(seriesOf(chart, 'upper')).toBeUndefined()
    expect(seriesOf(chart, 'figures')).toEqual([null, 7, null, null, null])
  })

  test('says of an added screen what it is, and leads to it', () => {
    const slide = slideIn(file, ADDED_VIEW)
    expect(slide.title).toContain('Nhiệm vụ')
    expect(blockOf(slide, 'link').address).toBe(ground.addressOf(ADDED_VIEW))
    expect(blockOf(slide, 'sentences').lines[0]).toContain('không nằm trong tệp')
  })

  test('has on the notes page what the presenter wrote, what the slide says and where it is from', () => {
    const { notes, title, source } = slideIn(file, 'indicator:grdp-growth-average')
    expect(notes.slice(0, 3)).toEqual([
      'Ghi chú của người trình bày:',
      'Hỏi Sở Tài chính về năm 2025.',
      'Đợi số chính thức.',
    ])
    expect(notes).toContain(title)
    expect(notes).toContain(source)
    expect(notes.join('\n')).not.toContain('**')
    expect(slideIn(file, 'overview').notes[0]).toBe('Trên trang này:')
  })

  test('says so where a note was written for another figure', () => {
    const old = { 'indicator:grdp-growth-average': { text: 'Nói về 6,5.', writtenFor: '6,50 %' } }
    const { notes } = slideIn(slideFileOf(shown, { ...ground, notes: old }), 'indicator:grdp-growth-average')
    expect(plain(notes[1] ?? '')).toBe('Ghi chú này viết cho số 6,50 %, nay là 6,62 %.')
  })

  test('speaks the language of the screen', () => {
    const english = publishedDeck(ENGLISH).file
    expect(english.slides).toHaveLength(file.slides.length)
    const chart = blockOf(slideIn(english, 'indicator:grdp-growth-average'), 'chart')
    expect(chart.series.map(({ name }) => name)).toContain('Target: lower edge')
    expect(chart.bandName).toBe('Target: 7.5–8.0')
  })

  test('still has a slide for what the register has no longer', () => {
    const gone = [{ slide: { kind: 'indicator', indicator: 'gone' }, name: 'indicator:gone', shown: true }] as const
    expect(slideFileOf(gone, ground).slides[0]?.title).toBe('Bộ dữ liệu đang chiếu không có chỉ tiêu “gone”')
  })
})
