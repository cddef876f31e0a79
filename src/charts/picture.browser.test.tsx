import { render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Language } from '@/domain/register'
import { reportOf, type IndicatorLine, type TermReport } from '@/domain/report'
import type { Stamp } from '@/domain/stamp'
import { PICTURE_FONTS } from '@/files/pictureFonts'
import { linesOf, pictureOf, type Drawn } from '@/files/pictureOf'
import { pngOf } from '@/files/pngOf'
import { loadScreenSpeech, Words } from '@/i18n/Words'
import { datapackageSource } from '@/sources/datapackage'
import { documentsOf } from './documentsOf'
import { drawnIn } from './drawnIn'
import { IndicatorChart } from './IndicatorChart'
import { pictureWords } from './pictureWords'
import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

let report: TermReport

const STAMP: Stamp = {
  organisation: 'Thành ủy Hà Nội',
  title: 'Số liệu công bố',
  term: 'Khóa XVII',
  day: '2025-12-31',
  compareTo: '2023-12-31',
  code: 'K7-3F9A',
  isFrozen: true,
  simulated: false,
}

/** A level, a mean of yearly values, yearly values, a total: each kind of chart. */
const KINDS = ['grdp-per-capita-usd', 'grdp-growth-average', 'tourists-total', 'fdi-registered'] as const

beforeAll(async () => {
  const source = datapackageSource({ url: new URL('/data/register.json', location.origin).href })
  report = reportOf(await source.register('XVII', {}), '2025-12-31', DEFAULT_LIMITS)
  // Latin letters come in one file, Vietnamese ones in another.
  await Promise.all(['400', '650'].map(async (weight) => document.fonts.load(`${weight} 13px "Source Sans 3"`, 'aạ')))
})

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

function lineIn(id: string): IndicatorLine {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return line
}

async function drawn(id: string, language: Language = 'vi', width = 700): Promise<Drawn> {
  const speech = await loadScreenSpeech(language)
  const place = document.createElement('div')
  place.style.width = `${width}px`
  document.body.append(place)
  const { container } = render(
    <Words speech={speech}>
      <IndicatorChart line={lineIn(id)} day={report.day} term={report.register.term} />
    </Words>,
    { container: place },
  )
  return waitFor(() => {
    const found = drawnIn(container)
    if (found === null || found.chart.querySelector('text') === null) throw new Error('not drawn yet')
    return found
  })
}

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml')
const lettersIn = (root: Element | Document): string =>
  [...root.querySelectorAll('text')].map((text) => text.textContent).join(' | ')

/** The pixels of a picture, and what is there in a part of it. */
async function pixels(png: Blob) {
  const image = await createImageBitmap(png)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: image.width, height: image.height })
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('no canvas')
  drawing.drawImage(image, 0, 0)
  const darkIn = (x: number, y: number, width: number, height: number): number => {
    const { data } = drawing.getImageData(x, y, width, height)
    let dark = 0
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 100) dark += 1
    return dark
  }
  return { width: image.width, height: image.height, darkIn }
}

describe('the picture of a chart', () => {
  test.each(KINDS.flatMap((id) => [[id, 'vi'] as const, [id, 'en'] as const]))(
    '%s in %s is sound XML and says what it is, from where, of which day and under which code',
    async (id, language) => {
      const speech = await loadScreenSpeech(language)
      const { m, f } = speech
      const line = lineIn(id)
      const words = pictureWords(line, report, STAMP, speech)
      const shown = await drawn(id, language)
      const root = parsed(pictureOf(shown, words, '')).documentElement
      expect(root.querySelector('parsererror')).toBeNull()
      expect(root.localName).toBe('svg')
      expect(root.getAttribute('lang')).toBe(language)
      expect(root.querySelector(':scope > title')?.textContent).toBe(words.heading.normalize('NFC'))
      const said = lettersIn(root).replaceAll(' | ', ' ')
      for (const part of [words.heading, ...words.sentences, 'K7-3F9A', f.day(STAMP.day), STAMP.organisation]) {
        expect(said).toContain(part)
      }
      expect(documentsOf(line, report).length).toBeGreaterThan(0)
      for (const { publisher } of documentsOf(line, report)) expect(said).toContain(publisher)
      // Every word of the chart, and no other: its figures are the register's.
      const [chart] = root.querySelectorAll(':scope > svg')
      expect(chart === undefined ? '' : lettersIn(chart)).toBe(lettersIn(shown.chart))
      const { assessment } = line
      if (assessment?.value == null) throw new Error('a figure was expected')
      expect(said).toContain(f.figure(assessment.value.value, line.indicator))
      expect(said).toContain(m.words.status[assessment.status])
      for (const { text } of shown.key) expect(said).toContain(text)
    },
  )

  test('needs no page: nothing in it names a style sheet, runs, or asks for anything', async () => {
    const speech = await loadScreenSpeech('vi')
    const text = pictureOf(
      await drawn('grdp-growth-average'),
      pictureWords(lineIn('grdp-growth-average'), report, STAMP, speech),
      PICTURE_FONTS,
    )
    const svg = parsed(text)
    const attributes = [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    const names = new Set(attributes.map(({ name }) => name))
    for (const name of names) expect(name).not.toMatch(/^(?:class|style|href|on|data-|aria-)/)
    for (const { value } of attributes) expect(value).not.toMatch(/var\(|currentcolor/i)
    const ids = new Set([...svg.querySelectorAll('[id]')].map(({ id }) => id))
    for (const { value } of attributes) {
      for (const [, id = ''] of value.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id)
    }
    expect([...text.matchAll(/url\((?!#|data:font\/woff2;base64,)/g)]).toEqual([])
    expect(svg.querySelector('script, foreignObject, image, a, use')).toBeNull()
  })

  test('is light whatever the screen is, and the same each time', async () => {
    const speech = await loadScreenSpeech('vi')
    const words = pictureWords(lineIn('grdp-per-capita-usd'), report, STAMP, speech)
    document.documentElement.dataset['theme'] = 'light'
    const light = pictureOf(await drawn('grdp-per-capita-usd'), words, '')
    document.documentElement.dataset['theme'] = 'dark'
    const dark = pictureOf(await drawn('grdp-per-capita-usd'), words, '')
    // Not printed: it is long.
    expect(dark === light).toBe(true)
    expect(light).toContain('fill="#fff')
  })

  test('S11: whatever a name holds, it stays text', async () => {
    const speech = await loadScreenSpeech('vi')
    const words = pictureWords(lineIn('grdp-per-capita-usd'), report, STAMP, speech)
    const hostile = `</text><script>alert(1)</script> & "x" ']]> ${'W'.repeat(300)}`
    const forbidden = '\u0000\u000B\uD800\uFFFF'
    const svg = parsed(
      pictureOf(
        await drawn('grdp-per-capita-usd'),
        { ...words, about: hostile + forbidden, heading: hostile + forbidden, foot: [hostile + forbidden] },
        '',
      ),
    )
    expect(svg.querySelector('parsererror, script')).toBeNull()
    expect(svg.querySelector('title')?.textContent).toBe(hostile)
    expect(lettersIn(svg)).toContain('</text><script>alert(1)</script>')
    // Too long for a line, it is cut into lines instead of leaving the picture.
    expect([...svg.querySelectorAll('text')].every((text) => text.textContent.length < 150)).toBe(true)
  })

  test('simulated figures say so first', async () => {
    const speech = await loadScreenSpeech('vi')
    const line = lineIn('grdp-per-capita-usd')
    const words = pictureWords(line, report, { ...STAMP, simulated: true, isFrozen: false }, speech)
    const svg = parsed(pictureOf(await drawn('grdp-per-capita-usd'), words, ''))
    expect(svg.querySelector('text')?.textContent).toBe('Số liệu mô phỏng để tập huấn. Không dùng làm báo cáo.')
    expect(lettersIn(svg)).toContain('mã số liệu K7-3F9A (chưa chốt)')
  })
})

describe('the same as pixels', () => {
  test.each([
    ['narrow', 300],
    ['as wide as a page', 860],
  ])('%s: at least 1,600 wide, with its words and lines', async (_, width) => {
    const speech = await loadScreenSpeech('vi')
    const words = pictureWords(lineIn('grdp-per-capita-usd'), report, STAMP, speech)
    const svg = pictureOf(await drawn('grdp-per-capita-usd', 'vi', width), words, PICTURE_FONTS)
    const png = await pngOf(svg)
    expect(png.type).toBe('image/png')
    const picture = await pixels(png)
    expect(picture.width).toBeGreaterThanOrEqual(1600)
    // The heading is there: its letters are read before the picture is taken.
    expect(picture.darkIn(0, 0, picture.width, Math.round(picture.height / 8))).toBeGreaterThan(500)
    // The margin is empty: what looks for the letters leaves nothing behind.
    expect(picture.darkIn(0, picture.height - 30, picture.width, 30)).toBe(0)
  })

  test('letters are those of the screens, not of whatever the machine has', async () => {
    const speech = await loadScreenSpeech('vi')
    const words = pictureWords(lineIn('grdp-per-capita-usd'), report, STAMP, speech)
    const shown = await drawn('grdp-per-capita-usd')
    const withOurs = pictureOf(shown, words, PICTURE_FONTS)
    // The machine may have letters of that name itself.
    const without = pictureOf(shown, words, '').replaceAll('Source Sans 3', 'No Such Letters')
    const [own, any] = await Promise.all([withOurs, without].map(async (svg) => pixels(await pngOf(svg))))
    const area = [0, 0, own?.width ?? 0, 400] as const
    expect(own?.darkIn(...area)).not.toBe(any?.darkIn(...area))
  })
})

test('lines are not wider than they may be, and lose no letter', () => {
  const widthOf = (text: string): number => Array.from(text).length
  expect(linesOf('một hai ba', 7, widthOf)).toEqual(['một hai', 'ba'])
  expect(linesOf('một', 7, widthOf)).toEqual(['một'])
  expect(linesOf('', 7, widthOf)).toEqual([])
  expect(linesOf('a bbbbbbbbbb c', 4, widthOf)).toEqual(['a', 'bbbb', 'bbbb', 'bb c'])
  // A space that does not break.
  expect(linesOf('a 7,5\u00A0%', 5, widthOf)).toEqual(['a', '7,5\u00A0%'])
})
