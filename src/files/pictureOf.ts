import { plainDrawing } from './plainDrawing'
import { xmlText } from './xmlText'

/** A chart as it stands on the page, with what belongs to it. */
export interface Drawn {
  readonly chart: SVGSVGElement
  /** How it is to be read; empty = nothing is said. */
  readonly reading: string
  readonly key: readonly { readonly swatch: SVGSVGElement | null; readonly text: string }[]
}

/** What a picture of a chart says besides: it must be understood where nothing else of the register is at hand. */
export interface PictureWords {
  readonly language: string
  /** What it is about: the name of the indicator. */
  readonly about: string
  readonly heading: string
  /** Under the heading, a line each. */
  readonly sentences: readonly string[]
  /** At the foot, a line each: sources, whose figures, day and code. */
  readonly foot: readonly string[]
  /** That the figures are simulated; null = they are not. */
  readonly simulated: string | null
  /** The chart in a few sentences, for who cannot see it. */
  readonly description: string
}

const SVG = 'http://www.w3.org/2000/svg'
const FAMILY = "'Source Sans 3', 'Source Sans 3 fallback', Arial, sans-serif"

/** CSS pixels. A narrow chart has room for its words beside it. */
const MARGIN = 24
const LEAST_WIDTH = 520

interface Type {
  readonly size: number
  readonly weight: number
  readonly colour: string
}

/** From one foot of letters to the next, in heights of letters. */
const LEADING = 1.35

const COLOURS = ['--ink', '--ink-2', '--card', '--line', '--st-at-risk', '--tint-at-risk'] as const
type Colour = (typeof COLOURS)[number]

/** The light theme's colours: paper is white. */
function lightColours(): Readonly<Record<Colour, string>> {
  const ground = document.createElement('div')
  ground.dataset['theme'] = 'light'
  document.body.append(ground)
  const computed = getComputedStyle(ground)
  const [ink = '', ink2 = '', card = '', line = '', risk = '', tint = ''] = COLOURS.map((name) =>
    computed.getPropertyValue(name).trim(),
  )
  ground.remove()
  return { '--ink': ink, '--ink-2': ink2, '--card': card, '--line': line, '--st-at-risk': risk, '--tint-at-risk': tint }
}

type Attributes = Readonly<Record<string, string | number>>

function drawing(name: string, attributes: Attributes = {}, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  if (text !== undefined) element.textContent = text
  return element
}

type Measure = (text: string, type: Type) => number

function measuring(): Measure {
  const canvas = document.createElement('canvas').getContext('2d')
  return (text, { size, weight }) => {
    if (canvas === null) return (text.length * size) / 2
    canvas.font = `${weight} ${size}px ${FAMILY}`
    return canvas.measureText(text).width
  }
}

/** A text in lines that are not wider; a word that is too long for a line is cut. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\r\n]+/u).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && widthOf(line + letter) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Puts things under each other, and knows how far down it is. */
class Column {
  readonly root: SVGElement
  y = MARGIN
  readonly #width: number
  readonly #measure: Measure

  constructor(root: SVGElement, width: number, measure: Measure) {
    this.root = root
    this.#width = width
    this.#measure = measure
  }

  write(text: string, type: Type, indent = 0): void {
    const lines = linesOf(text, this.#width - 2 * indent, (part) => this.#measure(part, type))
    for (const line of lines) {
      this.y += type.size * LEADING
      this.root.append(
        drawing(
          'text',
          {
            x: MARGIN + indent,
            // The feet of the letters stand above the lower end of the line.
            y: round(this.y - type.size * (LEADING - 1)),
            fill: type.colour,
            'font-size': type.size,
            'font-weight': type.weight,
          },
          line,
        ),
      )
    }
  }

  /** Small drawings with words, side by side as long as there is room. */
  writeKey(key: readonly { readonly swatch: SVGSVGElement | null; readonly text: string }[], type: Type): void {
    const [gap, between] = [8, 20]
    let x = 0
    const height = type.size * LEADING
    if (key.length > 0) this.y += height
    for (const { swatch, text } of key) {
      const own = swatch === null ? 0 : Number(swatch.getAttribute('width')) + gap
      const lines = linesOf(text, this.#width - own, (part) => this.#measure(part, type))
      const width = own + Math.max(0, ...lines.map((line) => this.#measure(line, type)))
      if (x > 0 && x + width > this.#width) {
        x = 0
        this.y += height
      }
      if (swatch !== null) {
        swatch.setAttribute('x', String(round(MARGIN + x)))
        swatch.setAttribute('y', String(round(this.y - type.size * 0.4 - Number(swatch.getAttribute('height')) / 2)))
        this.root.append(swatch)
      }
      for (const [i, line] of lines.entries()) {
        if (i > 0) this.y += height
        const attributes = { y: round(this.y), fill: type.colour, 'font-size': type.size }
        this.root.append(drawing('text', { x: round(MARGIN + x + own), ...attributes }, line))
      }
      x += width + between
    }
  }
}

const round = (length: number): number => Math.round(length * 100) / 100

/** Takes away what XML does not allow, wherever somebody's words may stand. */
function sound(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) element.setAttribute(name, xmlText(value))
    for (const node of element.childNodes) if (node instanceof Text) node.data = xmlText(node.data)
  }
}

/**
 * A chart with its heading, key, sources, day and code as one SVG that needs nothing else, always light: what style sheets say of it is
 * written into it, and `fonts` (style rules) brings the letters. The same screen makes the same text.
 */
export function pictureOf(drawn: Drawn, words: PictureWords, fonts: string): string {
  const colours = lightColours()
  const chart = plainDrawing(drawn.chart, 'c')
  const chartWidth = Number(chart.getAttribute('width'))
  const chartHeight = Number(chart.getAttribute('height'))
  const width = Math.max(chartWidth, LEAST_WIDTH)
  const root = drawing('svg', { lang: words.language, 'font-family': FAMILY, 'font-weight': 400 })
  const column = new Column(root, width, measuring())
  const quiet: Type = { size: 14, weight: 400, colour: colours['--ink-2'] }
  const small: Type = { ...quiet, size: 13 }

  root.append(drawing('title', {}, words.heading), drawing('desc', {}, words.description))
  if (fonts !== '') root.append(drawing('style', {}, fonts))
  const paper = drawing('rect', { fill: colours['--card'] })
  root.append(paper)
  if (words.simulated !== null) {
    const box = drawing('rect', { fill: colours['--tint-at-risk'], stroke: colours['--st-at-risk'], rx: 6 })
    root.append(box)
    const top = column.y
    column.y += 6
    column.write(words.simulated, { size: 15, weight: 650, colour: colours['--ink'] }, 12)
    column.y += 6
    for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height: round(column.y - top) })) {
      box.setAttribute(name, String(value))
    }
    column.y += 10
  }
  column.write(words.about, quiet)
  column.write(words.heading, { size: 20, weight: 650, colour: colours['--ink'] })
  for (const sentence of words.sentences) column.write(sentence, { ...quiet, size: 15 })
  column.y += 6
  if (drawn.reading !== '') column.write(drawn.reading, small)
  column.y += 4
  chart.setAttribute('x', String(MARGIN))
  chart.setAttribute('y', String(round(column.y)))
  chart.setAttribute('overflow', 'visible')
  root.append(chart)
  column.y += chartHeight + 4
  column.writeKey(
    drawn.key.map(({ swatch, text }, i) => ({
      swatch: swatch === null ? null : plainDrawing(swatch, `k${i + 1}-`),
      text,
    })),
    small,
  )
  column.y += 12
  root.append(drawing('path', { d: `M${MARGIN} ${round(column.y)}h${width}`, stroke: colours['--line'] }))
  column.y += 4
  for (const line of words.foot) column.write(line, small)

  const [allWidth, allHeight] = [Math.ceil(width + 2 * MARGIN), Math.ceil(column.y + MARGIN)]
  for (const [name, value] of Object.entries({
    width: allWidth,
    height: allHeight,
    viewBox: `0 0 ${allWidth} ${allHeight}`,
  })) {
    root.setAttribute(name, String(value))
  }
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  sound(root)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`
}
