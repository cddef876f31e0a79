import { over, parseColour, type Colour, type Mark } from './legibility'

const WHITE: Colour = [255, 255, 255, 1]
const SHAPES = 'line, path, rect, circle, ellipse, polygon, polyline'
/** Text beyond this many characters is recognised by its beginning. */
const MOST_LETTERS = 60

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  // What is for ears only is clipped to a pixel.
  element.getBoundingClientRect().width > 1

/** How much of an element's colour is seen, and whether the edge of what it stands in cuts it off. */
function standing(element: Element, slide: Element): { readonly opacity: number; readonly isCut: boolean } {
  const own = element.getBoundingClientRect()
  const middle = own.top + own.height / 2
  let opacity = 1
  let isCut = false
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const style = getComputedStyle(around)
    opacity *= Number(style.opacity)
    if (around !== element && style.overflowY !== 'visible') {
      const { top, bottom } = around.getBoundingClientRect()
      isCut ||= middle < top || middle > bottom
    }
    if (around === slide) break
  }
  return { opacity, isCut }
}

/** The background an HTML element stands on: the nearest one behind it that is opaque, with what lies over it. */
function groundOf(element: Element | null): Colour {
  if (element === null) return WHITE
  const own = parseColour(getComputedStyle(element).backgroundColor)
  if (own === null || own[3] === 0) return groundOf(element.parentElement)
  return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
}

/** What is painted under a text of a picture: the last filled shape before it that holds its middle. */
function groundInPicture(text: Element, svg: SVGSVGElement): Colour {
  const box = text.getBoundingClientRect()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const below = [...svg.querySelectorAll(SHAPES)].findLast((shape) => {
    if ((shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false
    const at = shape.getBoundingClientRect()
    const fill = parseColour(getComputedStyle(shape).fill)
    return fill !== null && fill[3] > 0 && x >= at.left && x <= at.right && y >= at.top && y <= at.bottom
  })
  const ground = groundOf(svg)
  const fill = below === undefined ? null : parseColour(getComputedStyle(below).fill)
  return fill === null ? ground : over(fill, ground)
}

/** Sizes in layout are whole pixels: what is narrower says too little about the scale. */
const LEAST_WIDTH = 200

/** The scale that transforms and zoom give an HTML element. */
function cssScaleOf(element: HTMLElement | null): number {
  if (element === null) return 1
  if (element.offsetWidth < LEAST_WIDTH && element.parentElement !== null) return cssScaleOf(element.parentElement)
  return element.offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / element.offsetWidth
}

/** How many pixels of the screen one CSS pixel of the element takes, transforms and view boxes counted. */
function scaleOf(element: Element): number {
  if (element instanceof SVGGraphicsElement) {
    const matrix = element.getScreenCTM()
    return matrix === null ? 1 : Math.hypot(matrix.b, matrix.d)
  }
  return element instanceof HTMLElement ? cssScaleOf(element) : cssScaleOf(element.parentElement)
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function textMark(element: Element, slide: Element, height: number): Mark | null {
  const text = ownText(element)
  if (text === '' || !isSeen(element)) return null
  const { opacity, isCut } = standing(element, slide)
  const style = getComputedStyle(element)
  const svg = element.closest('svg')
  const colour = parseColour(svg === null ? style.color : style.fill)
  if (colour === null || isCut) return null
  return {
    kind: 'text',
    text: text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text,
    size: (Number.parseFloat(style.fontSize) * scaleOf(element)) / height,
    colour: [colour[0], colour[1], colour[2], colour[3] * opacity],
    ground: svg === null ? groundOf(element) : groundInPicture(element, svg),
  }
}

/** Share of the picture's height up to which a silent picture is the mark of something beside it; a larger one has lines of its own. */
const LARGEST_MARK = 0.08

/** A mark is seen as an area, hatched or not: what counts is its size and its colour, not the lines in it (rule P3). */
function isMark(svg: Element, height: number): boolean {
  return svg.getAttribute('aria-hidden') === 'true' && svg.getBoundingClientRect().height <= LARGEST_MARK * height
}

function signMark(svg: Element, slide: Element, height: number): Mark | null {
  const { width, height: own } = svg.getBoundingClientRect()
  const colour = parseColour(getComputedStyle(svg).color)
  if (!isMark(svg, height) || colour === null || !isSeen(svg) || standing(svg, slide).isCut) return null
  return { kind: 'mark', size: Math.min(width, own) / height, colour, ground: groundOf(svg.parentElement) }
}

function lineMark(shape: Element, slide: Element, height: number): Mark | null {
  const svg = shape.closest('svg')
  const style = getComputedStyle(shape)
  const [colour, width] = [parseColour(style.stroke), Number.parseFloat(style.strokeWidth)]
  if (svg === null || colour === null || colour[3] === 0 || !(width > 0) || !isSeen(svg)) return null
  if (isMark(svg, height) || standing(shape, slide).isCut) return null
  const scale = style.vectorEffect === 'non-scaling-stroke' ? scaleOf(svg.parentElement ?? svg) : scaleOf(shape)
  return { kind: 'line', width: (width * scale) / height, colour, ground: groundOf(svg) }
}

/** Every text, drawn line and mark of a slide, measured by the picture's own height. */
export function marksOf(slide: Element): readonly Mark[] {
  const { height } = slide.getBoundingClientRect()
  if (height === 0) return []
  const texts = [...slide.querySelectorAll('*')].map((element) => textMark(element, slide, height))
  const lines = [...slide.querySelectorAll(SHAPES)].map((shape) => lineMark(shape, slide, height))
  const signs = [...slide.querySelectorAll('svg')].map((svg) => signMark(svg, slide, height))
  return [...texts, ...lines, ...signs].filter((mark) => mark !== null)
}
