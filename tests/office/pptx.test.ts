import { beforeAll, describe, expect, test } from 'vitest'
import type { FileBlock, SlideFile } from '@/files/slideFile'
import { pptxOf } from '@/files/writePptx'
import { officeTools, OPENING } from '~/tests/setup/office'
import { publishedDeck } from '~/tests/setup/publishedDeck'
import { ENGLISH, VIETNAMESE } from '~/tests/setup/publishedReports'

/** Words without the breaks that an office puts between them. */
const inOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
/** The same without any blank: letters of large sizes are read apart. */
const closeUp = (text: string): string => inOneLine(text).replaceAll(' ', '')
const bare = (text: string): string => text.replaceAll('**', '')

const blocksOf = (file: SlideFile): readonly (readonly FileBlock[])[] =>
  file.slides.map(({ blocks, beside }) => [...blocks, ...beside])

// LibreOffice reads the deck as any office would.
describe.each([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
] as const)('the slides as LibreOffice shows them, in %s', (_, speech) => {
  const { file } = publishedDeck(speech)
  let pages: readonly string[] = []
  let sizes: readonly { readonly width: number; readonly height: number }[] = []
  beforeAll(async () => {
    const blob = await pptxOf(file)(() => undefined, new AbortController().signal)
    const tools = officeTools()
    const pdf = tools.toPdf('slides.pptx', new Uint8Array(await blob.arrayBuffer()))
    pages = tools.pdfPages(pdf)
    sizes = tools.pageSizes(pdf)
  }, OPENING)

  test('are as many as the deck has, all 16:9', () => {
    expect(pages).toHaveLength(file.slides.length)
    for (const { width, height } of sizes) expect(width / height).toBeCloseTo(16 / 9, 2)
  })

  test('have their title with all its tone marks, their place, the day and the code', () => {
    for (const [i, { title, page, standing }] of file.slides.entries()) {
      const words = closeUp(pages[i] ?? '')
      expect(words).toContain(closeUp(title))
      expect(words).toContain(closeUp(page))
      expect(words).toContain(closeUp(bare(standing)))
    }
  })

  /** Those of some texts that a page does not have. */
  const missing = (texts: (block: FileBlock) => readonly string[]): readonly string[] =>
    blocksOf(file).flatMap((blocks, i) => {
      const words = closeUp(pages[i] ?? '')
      return blocks.flatMap(texts).filter((text) => !words.includes(closeUp(bare(text))))
    })

  test('have every large figure and every status in words', () => {
    const said = (block: FileBlock): readonly string[] =>
      block.kind === 'figure' ? [block.figure] : block.kind === 'state' ? block.state.text.split(', ') : []
    expect(blocksOf(file).flat().flatMap(said).length).toBeGreaterThan(15)
    expect(missing(said)).toEqual([])
  })

  test('have the figures of their charts in the pictures, as the language writes them', () => {
    const said = (block: FileBlock): readonly string[] => {
      if (block.kind !== 'chart' || block.form !== 'periods') return []
      const figures = block.series.find(({ role }) => role === 'figures')?.values ?? []
      const written = figures.flatMap((value) =>
        value === null ? [] : [speech.f.number(value, block.decimals.figures)],
      )
      return [...block.periods, ...written, ...(block.bandName === null ? [] : [block.bandName])]
    }
    expect(blocksOf(file).flat().flatMap(said).length).toBeGreaterThan(20)
    expect(missing(said)).toEqual([])
  })

  test('have what stands at the right of every row, and the names of all programmes', () => {
    const said = (block: FileBlock): readonly string[] =>
      block.kind === 'rows'
        ? block.rows.flatMap(({ aside }) => aside)
        : block.kind === 'board'
          ? block.rows.flatMap(({ name, share }) => [name, share])
          : []
    expect(missing(said)).toEqual([])
  })
})
