import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { publishedDeck } from '~/tests/setup/publishedDeck'
import { elementsIn, wordsIn, xmlParts, type XmlElement } from '~/tests/setup/xmlParts'
import type { FileChart, FileSlide, SlideFile } from './slideFile'
import { pptxOf } from './writePptx'

const { file } = publishedDeck()

async function written(deck: SlideFile): Promise<Uint8Array> {
  const blob = await pptxOf(deck)(() => undefined, new AbortController().signal)
  return new Uint8Array(await blob.arrayBuffer())
}

/** The whole deck, written once. */
const bytes = await written(file)

/** A deck of one slide, with other words or blocks. */
const oneSlide = (changed: Partial<FileSlide>): SlideFile => ({
  ...file,
  slides: file.slides.slice(0, 1).map((slide) => ({ ...slide, ...changed })),
})

const charts: readonly FileChart[] = file.slides.flatMap(({ beside }) =>
  beside.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
)

function partIn(parts: ReadonlyMap<string, XmlElement>, path: string): XmlElement {
  const found = parts.get(path)
  if (found === undefined) throw new Error(`no part ${path}`)
  return found
}

const valueOf = (element: XmlElement, name: string): string | undefined =>
  elementsIn(element, name)[0]?.attributes['val']

/** The numbers of a series as a chart part keeps them; null where it has none. */
function cached(series: XmlElement): readonly (number | null)[] {
  const [numbers] = elementsIn(series, 'c:numCache')
  if (numbers === undefined) return []
  const known = new Map(
    elementsIn(numbers, 'c:pt').map((point) => [Number(point.attributes['idx']), Number(wordsIn(point))]),
  )
  return Array.from({ length: Number(valueOf(numbers, 'c:ptCount')) }, (_, i) => known.get(i) ?? null)
}

const nameOf = (series: XmlElement): string => {
  const [name] = elementsIn(series, 'c:tx')
  const [point] = name === undefined ? [] : elementsIn(name, 'c:pt')
  return point === undefined ? '' : wordsIn(point)
}

describe('the slides of the published register', () => {
  const parts = xmlParts(bytes)
  const slideWords = (at: number): string => wordsIn(partIn(parts, `ppt/slides/slide${at + 1}.xml`))

  test('are as many as the deck has, each with its title, place, day, code and source', () => {
    expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(
      file.slides.length,
    )
    for (const [i, { title, page, source }] of file.slides.entries()) {
      const words = slideWords(i)
      expect(words).toContain(title)
      expect(words).toContain(page)
      expect(words).toContain(`Số liệu đến 31/12/2025, chốt ${file.stamp.code}`)
      expect(words).toContain(source)
    }
  })

  test('have a title that readers and outlines find', () => {
    for (const [i, { title }] of file.slides.entries()) {
      const shapes = elementsIn(partIn(parts, `ppt/slides/slide${i + 1}.xml`), 'p:sp')
      const titles = shapes.filter((shape) =>
        elementsIn(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'),
      )
      expect(titles.map(wordsIn)).toEqual([title])
    }
  })

  test('have the presenter’s notes, what the slide says and its source on the notes pages, paragraph by paragraph', () => {
    for (const [i, { notes }] of file.slides.entries()) {
      const said = elementsIn(partIn(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`), 'a:p').map(wordsIn)
      expect(said.slice(0, notes.length)).toEqual(notes)
    }
  })

  test('have a chart for every chart of the deck, whose kept numbers are those of the register', () => {
    expect(charts.length).toBeGreaterThan(5)
    for (const [i, chart] of charts.entries()) {
      const part = partIn(parts, `ppt/charts/chart${i + 1}.xml`)
      const series = elementsIn(part, 'c:ser')
      for (const { name, values } of chart.series) {
        expect(series.filter((one) => nameOf(one) === name).map(cached)).toContainEqual(values)
      }
      for (const one of series) {
        const [categories] = elementsIn(one, 'c:cat')
        expect(elementsIn(categories ?? one, 'c:v').map(wordsIn)).toEqual(chart.periods)
      }
      // Each place of a series is taken once, or an office repairs the file.
      expect(series.map((one) => valueOf(one, 'c:idx'))).toEqual(series.map((_, at) => String(at)))
    }
  })

  test('have the band as series of their own: what carries it, and its height', () => {
    const at = charts.findIndex(({ bandName }) => bandName === 'Mục tiêu: 7,5–8,0')
    const series = elementsIn(partIn(parts, `ppt/charts/chart${at + 1}.xml`), 'c:ser')
    const [carrier, band] = series
    expect(series.map(nameOf)).toEqual([
      'Mục tiêu: cận dưới',
      'Mục tiêu: 7,5–8,0',
      'Số liệu',
      'Mục tiêu: cận dưới',
      'Mục tiêu: cận trên',
      'Bình quân',
      'Mức cần đạt',
    ])
    if (carrier === undefined || band === undefined) throw new Error('no band')
    expect(cached(carrier)).toEqual([null, null, 7.5, 7.5, 7.5, 7.5, 7.5])
    expect(cached(band)).toEqual([null, null, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(elementsIn(elementsIn(carrier, 'c:spPr')[0] ?? carrier, 'a:noFill')).not.toHaveLength(0)
  })

  test('show a gap where nothing is known, on axes that end alike', () => {
    for (const [i, { form, axis }] of charts.entries()) {
      const part = partIn(parts, `ppt/charts/chart${i + 1}.xml`)
      expect(valueOf(part, 'c:dispBlanksAs')).toBe(form === 'periods' ? 'gap' : 'span')
      for (const scale of elementsIn(part, 'c:valAx')) {
        expect(Number(valueOf(scale, 'c:min'))).toBe(axis.low)
        expect(Number(valueOf(scale, 'c:max'))).toBe(axis.high)
      }
      // No empty numbers: an office takes them for 0, or for damage.
      expect(elementsIn(part, 'c:v').every((value) => wordsIn(value) !== '')).toBe(true)
    }
  })

  test('carry in each chart a workbook with the same numbers, read by somebody else’s reader', async () => {
    const files = unzipSync(bytes)
    for (const [i, chart] of charts.entries()) {
      const book = files[`ppt/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`]
      if (book === undefined) throw new Error(`no workbook ${i + 1}`)
      const [head = [], ...rows] = await readSheet(Buffer.from(book))
      expect(head.slice(0, chart.series.length + 1)).toEqual(['Kỳ', ...chart.series.map(({ name }) => name)])
      expect(rows.map(([period]) => period)).toEqual(chart.periods)
      for (const [column, { values }] of chart.series.entries()) {
        expect(rows.map((cells) => cells[column + 1] ?? null)).toEqual(values)
      }
    }
  })

  test('describe each chart and each sign in words', () => {
    const described = file.slides.flatMap((_, i) => {
      const slide = partIn(parts, `ppt/slides/slide${i + 1}.xml`)
      return elementsIn(slide, 'p:cNvPr').map(({ attributes }) => attributes['descr'] ?? '')
    })
    for (const { description } of charts) expect(described).toContain(description)
    for (const word of ['Khó đạt', 'Chưa có số liệu', 'Vượt mục tiêu']) expect(described).toContain(word)
  })

  test('name every part that they hold, and hold every part that they name', () => {
    const held = new Set(Object.keys(unzipSync(bytes)))
    const named = elementsIn(partIn(parts, '[Content_Types].xml'), 'Override').map(({ attributes }) =>
      (attributes['PartName'] ?? '').slice(1),
    )
    expect(named.filter((path) => !held.has(path))).toEqual([])
    for (const [path, part] of parts) {
      if (!path.endsWith('.rels')) continue
      const folder = path.replace(/_rels\/[^/]*$/, '')
      for (const { attributes } of elementsIn(part, 'Relationship')) {
        if (attributes['TargetMode'] === 'External') continue
        const target = new URL(attributes['Target'] ?? '', `https://x/${folder}`).pathname.slice(1)
        expect(held.has(target), `${path} → ${target}`).toBe(true)
      }
    }
  })

  test('are the same bytes for the same deck, whatever was made before', async () => {
    expect(Buffer.from(await written(file)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('lead to the added screen with an address that stands in XML', () => {
    const [last] = file.slides.slice(-1)
    const link = last?.blocks.find((block) => block.kind === 'link')
    const relations = partIn(parts, `ppt/slides/_rels/slide${file.slides.length}.xml.rels`)
    const targets = elementsIn(relations, 'Relationship').map(({ attributes }) => attributes['Target'])
    expect(targets).toContain(link?.kind === 'link' ? link.address : '')
  })
})

test('words that XML does not allow do no harm, and Vietnamese is composed', async () => {
  const hostile = `a\u0000b\u000Bc\uD800d ]]> <x> & "y" 'z' ${'Tỷ lệ'.normalize('NFD')}`
  const clean = `abcd ]]> <x> & "y" 'z' Tỷ lệ`
  const [chart] = charts
  if (chart === undefined) throw new Error('no chart')
  const mark = { status: 'missed', word: hostile, isUnsure: true, hasOldFigures: false } as const
  const deck = oneSlide({
    title: hostile,
    eyebrow: hostile,
    source: hostile,
    notes: [hostile],
    blocks: [
      { kind: 'state', state: { mark, text: hostile } },
      { kind: 'rows', rows: [{ sign: mark, lines: [hostile], aside: [hostile] }], rest: hostile },
      { kind: 'link', text: hostile, address: 'https://example.org/?a=1&b="<' },
    ],
    beside: [
      {
        ...chart,
        description: hostile,
        periods: chart.periods.map(() => hostile),
        series: chart.series.map((series) => ({ ...series, name: hostile })),
      },
    ],
  })
  const stamp = { ...deck.stamp, organisation: hostile }
  const made = await written({ ...deck, title: hostile, stamp })
  const parts = xmlParts(made)
  expect(wordsIn(partIn(parts, 'ppt/slides/slide1.xml'))).toContain(clean)
  expect(wordsIn(partIn(parts, 'ppt/notesSlides/notesSlide1.xml'))).toContain(clean)
  expect(wordsIn(partIn(parts, 'ppt/charts/chart1.xml'))).toContain(clean)
  expect(wordsIn(partIn(parts, 'docProps/core.xml'))).toContain(clean)
  const book = unzipSync(made)['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx']
  const sheet = xmlParts(book ?? new Uint8Array()).get('xl/worksheets/sheet1.xml')
  expect(sheet === undefined ? '' : wordsIn(sheet)).toContain(clean)
})

test('a deck without a chart, and one without a slide, are files too', async () => {
  const parts = xmlParts(await written(oneSlide({ blocks: [], beside: [] })))
  expect([...parts.keys()].some((path) => path.startsWith('ppt/charts/'))).toBe(false)
  expect(unzipSync(await written({ ...file, slides: [] }))['ppt/presentation.xml']).toBeDefined()
})

test('simulated figures are marked on every slide', async () => {
  const deck = {
    ...file,
    slides: file.slides.slice(0, 4).map((slide) => ({ ...slide, simulated: 'Số liệu mô phỏng' })),
  }
  const parts = xmlParts(await written(deck))
  for (const i of [1, 2, 3, 4]) {
    expect(wordsIn(partIn(parts, `ppt/slides/slide${i}.xml`))).toContain('Số liệu mô phỏng')
  }
})

test('nothing that is read on a slide is smaller than 14 points, most of it 16 or more', () => {
  const files = unzipSync(bytes)
  const sizes = Object.entries(files).flatMap(([path, content]) =>
    /^ppt\/(?:slides\/slide|charts\/chart)\d+\.xml$/.test(path)
      ? [...strFromU8(content).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size))
      : [],
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1400)
  expect(sizes.filter((size) => size >= 1600).length / sizes.length).toBeGreaterThan(0.95)
})

test('work is told slide by slide and can be stopped', async () => {
  const told: string[] = []
  const stopper = new AbortController()
  const work = pptxOf(file)((done, of) => {
    told.push(`${done}/${of}`)
    if (done === 3) stopper.abort()
  }, stopper.signal)
  await expect(work).rejects.toThrow(/abort/i)
  expect(told).toEqual([0, 1, 2, 3].map((done) => `${done}/${file.slides.length}`))
})
