/** What of a drawing's look children take from their parents, and what a drawing without any style has. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-size': '',
  'font-weight': '400',
  'paint-order': 'normal',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'text-anchor': 'start',
}

/** The same of what each element has for itself. */
const OWN: Readonly<Record<string, string>> = { 'clip-path': 'none', opacity: '1' }

/** Of no use outside the page, or not allowed to leave it: what runs, what names styles, what is for ears and fingers. */
const OF_PAGE = /^(?:class|style|id|role|tabindex|focusable|on.*|aria-.*|data-.*|href|xlink:href)$/i

/** Of a drawing, only what draws and what names it leaves: nothing that could ask for something or run. */
const DRAWS = new Set(
  'svg g defs pattern clipPath title desc path rect circle ellipse line polyline polygon text tspan'.split(' '),
)

type Look = Readonly<Record<string, string>>

function lookOf(element: Element): Look {
  const computed = getComputedStyle(element)
  return Object.fromEntries(
    [...Object.keys(INHERITED), ...Object.keys(OWN)].map((name) => [name, computed.getPropertyValue(name).trim()]),
  )
}

/** Gives a new name to what a drawing refers to, so that several stand in one file, and the same screen makes the same file. */
function renamed(drawing: Element, prefix: string, ids: ReadonlyMap<Element, string>): void {
  const names = new Map<string, string>()
  for (const [element, id] of ids) {
    const name = `${prefix}${names.size + 1}`
    names.set(id, name)
    element.setAttribute('id', name)
  }
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (!value.includes('url(')) continue
      const led = value.replace(/url\(["']?#([^"')]*)["']?\)/g, (_, id: string) => `url(#${names.get(id) ?? ''})`)
      element.setAttribute(name, led)
    }
  }
}

/**
 * A drawing of the page as it looks in the light theme, in a form that needs no page: what style sheets say of it stands in the drawing
 * itself, where it says something that a drawing does not have anyway. `prefix` names what it refers to.
 */
export function plainDrawing(drawn: SVGSVGElement, prefix: string): SVGSVGElement {
  const copy = document.importNode(drawn, true)
  const ground = document.createElement('div')
  ground.dataset['theme'] = 'light'
  for (const [name, value] of [
    ['color', 'var(--ink)'],
    ['position', 'absolute'],
    ['visibility', 'hidden'],
    ['forced-color-adjust', 'none'],
    ['pointer-events', 'none'],
  ] as const) {
    ground.style.setProperty(name, value)
  }
  ground.append(copy)
  // Beside what it was copied from: the same style sheets, the same room.
  drawn.parentElement?.append(ground)
  const elements: readonly Element[] = [copy, ...copy.querySelectorAll('*')]
  const looks = new Map(elements.map((element) => [element, lookOf(element)]))
  ground.remove()

  const ids = new Map<Element, string>()
  for (const element of elements) {
    if (!DRAWS.has(element.localName)) {
      element.remove()
      continue
    }
    if (['pattern', 'clipPath'].includes(element.localName)) ids.set(element, element.id)
    for (const name of element.getAttributeNames()) {
      if (OF_PAGE.test(name) || name in INHERITED) element.removeAttribute(name)
    }
    const look = looks.get(element) ?? {}
    const around = (element === copy ? undefined : looks.get(element.parentElement ?? copy)) ?? INHERITED
    for (const [name, value = ''] of Object.entries(look)) {
      const plain = name in OWN ? OWN[name] : around[name]
      if (value !== plain) element.setAttribute(name, value)
    }
  }
  renamed(copy, prefix, ids)
  return copy
}
