import { render, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Language } from '@/domain/register'
import { reportOf, type IndicatorLine, type TermReport } from '@/domain/report'
import { loadScreenSpeech, Words } from '@/i18n/Words'
import { datapackageSource } from '@/sources/datapackage'
import type { Beside } from './beside'
import { fetchChart } from './chartScript'
import { IndicatorChart } from './IndicatorChart'
import { LazyIndicatorChart } from './LazyIndicatorChart'
import { textWidth } from './textWidth'
import css from './chart.module.css'
import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

let report: TermReport

beforeAll(async () => {
  const source = datapackageSource({ url: new URL('/data/register.json', location.origin).href })
  report = reportOf(await source.register('XVII', {}), '2025-12-31', DEFAULT_LIMITS)
  // Latin letters come in one file, Vietnamese ones in another.
  await Promise.all(['400', '650'].map(async (weight) => document.fonts.load(`${weight} 13px "Source Sans 3"`, 'aạ')))
})

function lineIn(id: string): IndicatorLine {
  const line = report.indicators.get(id)
  if (line === undefined) throw new Error(`no indicator ${id}`)
  return line
}

/** A chart of an indicator in a place so many pixels wide, once it is drawn. */
async function drawn(id: string, width = 860, language: Language = 'vi', beside: Beside = {}): Promise<SVGSVGElement> {
  const speech = await loadScreenSpeech(language)
  const place = document.createElement('div')
  place.style.width = `${width}px`
  document.body.append(place)
  const { container } = render(
    <Words speech={speech}>
      <IndicatorChart line={lineIn(id)} day={report.day} term={report.register.term} {...beside} />
    </Words>,
    { container: place },
  )
  return waitFor(() => {
    const svg = container.querySelector<SVGSVGElement>('svg.recharts-surface')
    if (svg === null || svg.querySelector('text') === null) throw new Error('not drawn yet')
    return svg
  })
}

const all = (svg: SVGSVGElement, name: string): readonly Element[] => [...svg.querySelectorAll(`.${css[name] ?? ''}`)]
const texts = (svg: SVGSVGElement): readonly SVGTextElement[] => [...svg.querySelectorAll('text')]
/** The line; recharts draws lines and bars after everything that stands in the picture by itself. */
const seriesOf = async (svg: SVGSVGElement): Promise<string> =>
  waitFor(() => {
    const path = svg.querySelector(`.${css.series ?? ''} path`)?.getAttribute('d') ?? ''
    if (path === '') throw new Error('no line yet')
    return path
  })
const words = (svg: SVGSVGElement): string =>
  texts(svg)
    .map((text) => [...text.childNodes].map((line) => line.textContent).join(' '))
    .join(' | ')
    .replaceAll('\u00A0', ' ')

describe('a level', () => {
  test('has the bands of all horizons, the way needed, the trend and its fan', async () => {
    const svg = await drawn('grdp-per-capita-usd')
    expect(all(svg, 'band')).toHaveLength(1)
    expect(all(svg, 'bandBeyond')).toHaveLength(2)
    expect(all(svg, 'required')).not.toHaveLength(0)
    expect(all(svg, 'trend')).not.toHaveLength(0)
    expect(all(svg, 'fan')).not.toHaveLength(0)
    expect(all(svg, 'gap')).toHaveLength(1)
    expect(words(svg)).toContain('Định hướng 2030 12.000–13.000')
    expect(words(svg)).toContain('chênh 2.100 USD nếu giữ nhịp này')
  })

  test('stands where its axes say: the marks of the figures lie on the line that recharts draws', async () => {
    const svg = await drawn('grdp-per-capita-usd')
    const path = await seriesOf(svg)
    const corners = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    const marks = [...svg.querySelectorAll(`.${css.mark ?? ''} circle, .${css.lastMark ?? ''} circle`)]
    expect(marks).toHaveLength(5)
    marks.forEach((mark, i) => {
      expect(Number(mark.getAttribute('cx'))).toBeCloseTo(corners[i]?.[0] ?? 0, 1)
      expect(Number(mark.getAttribute('cy'))).toBeCloseTo(corners[i]?.[1] ?? 0, 1)
    })
  })

  test('joins whole years only: half a year has a mark beside the line', async () => {
    const svg = await drawn('tourists-total')
    const path = await seriesOf(svg)
    expect(path.match(/-?[\d.]+,-?[\d.]+/g)).toHaveLength(5)
    expect(svg.querySelectorAll(`.${css.mark ?? ''} circle, .${css.lastMark ?? ''} circle`)).toHaveLength(7)
  })

  test('without a target has its course only', async () => {
    const svg = await drawn('grdp-size-usd')
    expect(all(svg, 'band')).toHaveLength(0)
    expect(all(svg, 'bandBeyond')).toHaveLength(0)
    expect(all(svg, 'needed')).toHaveLength(0)
  })

  test('without a figure has its band and says that there is none', async () => {
    const svg = await drawn('admin-procedures-simplified')
    expect(all(svg, 'band')).toHaveLength(1)
    expect(words(svg)).toContain('Chưa có số liệu nào để vẽ.')
  })
})

describe('yearly values', () => {
  test('have bars, a dash for a year without a figure, the band, the mean and the need', async () => {
    const svg = await drawn('grdp-growth-average', 500)
    await waitFor(() => expect(all(svg, 'bar')).toHaveLength(5))
    expect(all(svg, 'barBefore')).toHaveLength(3)
    expect(all(svg, 'band')).toHaveLength(1)
    expect(all(svg, 'mean')).toHaveLength(1)
    expect(all(svg, 'needed')).toHaveLength(1)
    expect(words(svg).match(/—/g)).toHaveLength(3)
    expect(words(svg)).toContain('cần 12,9')
  })

  test('stand where their axis says: the top of a bar is at its value', async () => {
    const svg = await drawn('grdp-growth-average', 860)
    await waitFor(() => expect(all(svg, 'bar').length).toBeGreaterThan(1))
    const middleOf = (label: string): number => {
      const box = texts(svg)
        .find((text) => text.textContent === label)
        ?.getBoundingClientRect()
      return box === undefined ? Number.NaN : (box.top + box.bottom) / 2
    }
    const [zero, ten] = [middleOf('0'), middleOf('10')]
    const bar = svg.querySelectorAll(`.${css.bar ?? ''} rect`)[1]?.getBoundingClientRect()
    const value = ((zero - (bar?.top ?? 0)) / (zero - ten)) * 10
    expect(value).toBeCloseTo(8.89, 1)
    const year = texts(svg)
      .find((text) => text.textContent === '2022')
      ?.getBoundingClientRect()
    expect(((bar?.left ?? 0) + (bar?.right ?? 0)) / 2).toBeCloseTo(((year?.left ?? 0) + (year?.right ?? 0)) / 2, 0)
  })
})

test('once its script is there a chart is drawn at once: React would show a wait for 0.3 s', async () => {
  await fetchChart()
  const { container } = render(
    <Words speech={await loadScreenSpeech('vi')}>
      <LazyIndicatorChart line={lineIn('tourists-total')} day={report.day} term={report.register.term} />
    </Words>,
  )
  expect(container.querySelector('svg.recharts-surface path')).not.toBeNull()
})

test('a chart is a picture with a sentence, and no stop of the keyboard', async () => {
  const svg = await drawn('urbanisation-rate', 600, 'en')
  expect(svg.getAttribute('role')).toBe('img')
  expect(svg.getAttribute('aria-label')?.replaceAll('\u00A0', ' ')).toMatch(
    /^Chart of Urbanisation rate\. Since 2019 up 0\.6 points a year; .*15 points a year.*Targets: 2025: 60–62%; 2030: 65–75%\.$/,
  )
  expect(svg.closest('figure')?.querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0)
})

const SHOWN = [
  'grdp-growth-average',
  'grdp-per-capita-usd',
  'urbanisation-rate',
  'fdi-registered',
  'poverty-rate',
  'pci-rank',
  'jobs-created',
  'communes-advanced',
  'housing-area-per-capita',
]

/** What is wrong with the words of a chart: too small, outside, or one on another. */
function faultsOf(svg: SVGSVGElement): readonly string[] {
  const frame = svg.getBoundingClientRect()
  const small = texts(svg)
    .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12.5)
    .map((text) => `"${text.textContent}" is too small`)
  const level = texts(svg)
    .filter((text) => text.getAttribute('transform') === null && text.textContent !== '')
    .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
  const outside = level
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(({ said }) => `"${said}" is outside`)
  const over = level.flatMap(({ said, box }, i) =>
    level
      .slice(i + 1)
      .filter((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Ink is smaller than the box of a line by more than this.
        return across > 1 && down > 6
      })
      .map((other) => `"${said}" is on "${other.said}"`),
  )
  return [...small, ...outside, ...over]
}

test.each([340, 420, 560, 720, 900])(
  'at %d px words are large enough, apart from each other and inside',
  async (width) => {
    const found: string[] = []
    for (const id of SHOWN) {
      for (const language of ['vi', 'en'] as const) {
        const svg = await drawn(id, width, language)
        found.push(...faultsOf(svg).map((fault) => `${id}, ${language}: ${fault}`))
        document.body.replaceChildren()
      }
    }
    expect(found).toEqual([])
  },
)

const SAID = [
  'Mục tiêu 2025',
  'Định hướng 2026–2030',
  '12.000–13.000',
  'cần 10,8 % mỗi năm đến 2030, rồi 7,6 % mỗi năm đến 2045',
  'vùng dự báo 80 %, mới có hai bước để tính',
  'needs 10.8% a year to 2030, then 7.6% a year to 2045',
  'nghìn tỷ đồng',
  'Ưu tiên phường Đống Đa',
]

test.each(
  SAID.flatMap((text) => [
    { text, weight: 400 },
    { text, weight: 650 },
  ]),
)('words are about as wide as they were thought to be, weight $weight: $text', ({ text, weight }) => {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.font = `${weight} 13px "Source Sans 3"`
  const measured = context.measureText(text).width
  const thought = textWidth(text, 13, weight > 400)
  expect(thought).toBeGreaterThanOrEqual(measured - 1)
  expect(thought).toBeLessThanOrEqual(measured * 1.15 + 2)
})

describe('beside what is known', () => {
  const earlier = (id: string): Beside => {
    const then = reportOf(report.register, '2023-12-31', DEFAULT_LIMITS).indicators.get(id)
    if (then === undefined) throw new Error(`no indicator ${id}`)
    return { compared: { line: then, day: '2023-12-31' } }
  }

  test('a ring stands around the figure of the compared day, with its date', async () => {
    const svg = await drawn('grdp-per-capita-usd', 860, 'vi', earlier('grdp-per-capita-usd'))
    const [ring] = all(svg, 'earlier')
    const middle = (mark: Element | undefined): readonly number[] => {
      const box = mark?.getBoundingClientRect()
      return box === undefined ? [] : [(box.left + box.right) / 2, (box.top + box.bottom) / 2].map(Math.round)
    }
    const figure = all(svg, 'mark').find((mark) => mark.querySelector('title')?.textContent.startsWith('2022:'))
    expect(middle(ring)).toEqual(middle(figure?.querySelector('circle') ?? undefined))
    expect(words(svg)).toContain('31/12/2023: 6.068')
  })

  test('a hollow bar stands at the mean of the compared day', async () => {
    const svg = await drawn('grdp-growth-average', 860, 'vi', earlier('grdp-growth-average'))
    expect(all(svg, 'earlier')).toHaveLength(1)
  })

  test('the ground between the ways to both edges begins at the last figure and ends on the band', async () => {
    const svg = await drawn('grdp-per-capita-usd')
    const wedge = all(svg, 'needWedge')[0]?.getBoundingClientRect()
    const last = all(svg, 'lastMark')[0]?.getBoundingClientRect()
    const band = all(svg, 'bandBeyond')[0]?.getBoundingClientRect()
    expect(wedge?.left).toBeCloseTo(((last?.left ?? 0) + (last?.right ?? 0)) / 2, 0)
    expect(wedge?.right).toBeCloseTo(((band?.left ?? 0) + (band?.right ?? 0)) / 2, 0)
    expect(wedge?.top).toBeCloseTo(band?.top ?? 0, 0)
  })

  test('supposed figures are dashed points on a dashed line, and named', async () => {
    const svg = await drawn('grdp-per-capita-usd', 860, 'vi', {
      supposed: [
        { period: '2026', value: 8000 },
        { period: '2027', value: 9000 },
      ],
    })
    expect(all(svg, 'supposedMark')).toHaveLength(2)
    expect(words(svg)).toContain('thử 9.000')
    const [mark] = all(svg, 'supposedMark')
    expect(mark === undefined ? '' : getComputedStyle(mark).strokeDasharray).not.toBe('none')
  })
})
