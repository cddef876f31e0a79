/** What the test demands of a slide besides what stands in the rules. */
export interface SlideNeeds {
  /** What must be read on every slide: the day and the code (rule P8). */
  readonly said: readonly string[]
}

/**
 * What on the slide in sight breaks rules P1, P2, P3, P4, P5, P8, P15 or P17 of QUALITY.md, or is cut, or stands on something else;
 * one line each. Runs in the page, so it may use nothing from outside of itself.
 */
export function slideFaults({ said }: SlideNeeds): readonly string[] {
  const TEXT_AT_LEAST = 0.0255
  const VIEW_TEXT_AT_LEAST = 0.0169
  const HEADING_AT_LEAST = 0.03
  const LINE_AT_LEAST = 0.0027
  // An outline of a mark is a twelfth of it; 24 px at 1080 is what rule P3 asks of the whole.
  const MARK_AT_LEAST = 0.031
  const SAFE = 0.05
  const TEXT_CONTRAST = 7
  const MARK_CONTRAST = 4.5
  /** Under this a line is decoration and may vanish. */
  const MEANT_CONTRAST = 3

  const faults: string[] = []
  const picture = document.querySelector('[data-theme^="meeting"] > section')
  const stage = picture?.parentElement
  if (picture == null || stage == null) return ['there is no stage']
  const box = stage.getBoundingClientRect()
  const per = (pixels: number): string => `${((pixels / box.height) * 100).toFixed(2)} %`

  type Rgb = readonly [number, number, number]
  const colourOf = (text: string): Rgb | null => {
    const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text)
    if (found === null || found[4] === '0') return null
    return [Number(found[1]), Number(found[2]), Number(found[3])]
  }
  const luminance = (colour: Rgb): number => {
    const [r, g, b] = colour.map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
  }
  const contrast = (one: Rgb, other: Rgb): number => {
    const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
  }
  const card = colourOf(getComputedStyle(stage).backgroundColor) ?? [255, 255, 255]
  const isSvg = (element: Element): element is SVGElement => element instanceof SVGElement
  /** What paints the ground under a point: a rim of the words themselves, a shape, or a box. */
  const groundOf = (element: Element, x: number, y: number): Rgb | null => {
    const own = getComputedStyle(element)
    if (isSvg(element) && own.stroke !== 'none' && own.paintOrder.startsWith('stroke')) return colourOf(own.stroke)
    for (const under of document.elementsFromPoint(x, y)) {
      if (under === element || under.closest('text') !== null || !stage.contains(under)) continue
      const style = getComputedStyle(under)
      const paint = isSvg(under)
        ? under instanceof SVGGeometryElement
          ? colourOf(style.fill)
          : null
        : colourOf(style.backgroundColor)
      if (paint !== null) return paint
    }
    return card
  }
  const isUnseen = (element: Element): boolean =>
    element.closest('[hidden], .visuallyHidden') !== null || getComputedStyle(element).visibility !== 'visible'
  const inView = (element: Element): boolean => element.closest('[inert]') !== null

  const [, body, foot] = picture.children
  const footTop = foot?.getBoundingClientRect().top ?? box.bottom

  // Words
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const element = node.parentElement
    if (text === '' || element === null || isUnseen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (rects.length === 0) continue
    const style = getComputedStyle(element)
    const size = Number.parseFloat(style.fontSize)
    const cut = text.length > 40 ? `${text.slice(0, 40)}…` : text
    if (inView(element)) {
      // A screen is laid out at a size of its own.
      const laidOut = element.closest<HTMLElement>('[inert] > *')
      const scale = laidOut === null ? 1 : laidOut.getBoundingClientRect().width / laidOut.offsetWidth
      const shown = size * scale
      if (shown < VIEW_TEXT_AT_LEAST * box.height) faults.push(`P1: “${cut}” is ${per(shown)} high`)
      continue
    }
    if (size < TEXT_AT_LEAST * box.height) faults.push(`P1: “${cut}” is ${per(size)} high`)
    if (element.closest('h1') !== null && size < HEADING_AT_LEAST * box.height) faults.push(`P1: heading ${per(size)}`)
    for (const rect of rects) {
      const [dx, dy] = [SAFE * box.width - 1, SAFE * box.height - 1]
      // The box of a line is taller than its ink.
      const ink = { top: rect.top + rect.height * 0.12, bottom: rect.bottom - rect.height * 0.12 }
      if (
        rect.left < box.left + dx ||
        rect.right > box.right - dx ||
        ink.top < box.top + dy ||
        ink.bottom > box.bottom - dy
      )
        faults.push(`P15: “${cut}” stands in the outer 5 %`)
      if (body?.contains(element) === true && ink.bottom > footTop + 1) faults.push(`on the foot: “${cut}”`)
      for (let around: Element | null = element; around !== null && around !== stage; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue
        const clip = around.getBoundingClientRect()
        if (
          rect.left < clip.left - 1 ||
          rect.right > clip.right + 1 ||
          ink.top < clip.top - 1 ||
          ink.bottom > clip.bottom + 1
        )
          faults.push(`cut: “${cut}”`)
      }
    }
    const [first] = rects
    const ink = colourOf(element.closest('svg') === null ? style.color : style.fill)
    if (first === undefined || ink === null) continue
    const ground = groundOf(element, first.left + first.width / 2, first.top + first.height / 2)
    if (ground !== null && contrast(ink, ground) < TEXT_CONTRAST)
      faults.push(`P17: “${cut}” has a contrast of ${contrast(ink, ground).toFixed(1)}`)
  }

  // Boxes that something sticks out of
  for (const element of stage.querySelectorAll('*')) {
    if (isSvg(element) || isUnseen(element) || inView(element)) continue
    const style = getComputedStyle(element)
    if (style.display === 'inline' || element.clientWidth === 0) continue
    if (element.scrollWidth > element.clientWidth + 1)
      faults.push(`too wide: ${element.tagName} “${element.textContent?.slice(0, 40)}”`)
    // The box of a letter is taller than a line of headings or of one large figure.
    const letters = [element, ...element.children].map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    const rest = Math.max(...letters) * 0.3
    if (element.scrollHeight > element.clientHeight + rest)
      faults.push(`too high: ${element.tagName} “${element.textContent?.slice(0, 40)}”`)
    if (
      style.backgroundImage !== 'none' ||
      style.boxShadow !== 'none' ||
      style.textShadow !== 'none' ||
      style.opacity !== '1'
    )
      faults.push(`P4: ${element.tagName} “${element.textContent?.slice(0, 40)}”`)
  }
  const blocks = [...picture.children].map((element) => element.getBoundingClientRect())
  blocks.slice(1).forEach((block, i) => {
    if (block.top < (blocks[i]?.bottom ?? 0) - 1) faults.push('header, body and footer stand on each other')
  })

  // Marks and lines
  const scopeOf = (svg: Element): boolean => !inView(svg) && !isUnseen(svg)
  for (const svg of [...stage.querySelectorAll('svg')].filter(scopeOf)) {
    const isMark = svg.getAttribute('aria-hidden') === 'true'
    const { width, height } = svg.getBoundingClientRect()
    if (isMark) {
      if (Math.min(width, height) < MARK_AT_LEAST * box.height)
        faults.push(`P3: a mark of ${per(Math.min(width, height))}`)
      const colour = colourOf(getComputedStyle(svg).color)
      if (colour !== null && contrast(colour, card) < MARK_CONTRAST)
        faults.push(`P17: a mark of ${contrast(colour, card).toFixed(1)}`)
      continue
    }
    for (const shape of svg.querySelectorAll('path, rect, circle, line')) {
      const { stroke, strokeWidth } = getComputedStyle(shape)
      const colour = colourOf(stroke)
      const isDrawn = shape.getBoundingClientRect().width + shape.getBoundingClientRect().height > 0
      if (colour === null || !isDrawn || contrast(colour, card) < MEANT_CONTRAST) continue
      if (Number.parseFloat(strokeWidth) < LINE_AT_LEAST * box.height)
        faults.push(`P2: a line of ${per(Number.parseFloat(strokeWidth))}`)
    }
    // Words on words, as the four corners of their ink.
    const corners = [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent !== '')
      .map((text) => {
        const { x, y, width: wide, height: high } = text.getBBox()
        const matrix = text.getScreenCTM()
        const inks = [
          [x, y + high * 0.14],
          [x + wide, y + high * 0.14],
          [x + wide, y + high * 0.86],
          [x, y + high * 0.86],
        ] as const
        return { text, at: inks.map(([px, py]) => new DOMPoint(px, py).matrixTransform(matrix ?? undefined)) }
      })
    const apart = (one: readonly DOMPoint[], other: readonly DOMPoint[]): boolean =>
      [one, other].some((shape) =>
        shape.some((from, i) => {
          const to = shape[(i + 1) % shape.length] ?? from
          const along = (point: DOMPoint): number =>
            (point.x - from.x) * (to.y - from.y) - (point.y - from.y) * (to.x - from.x)
          const [a, b] = [one.map(along), other.map(along)]
          return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a)
        }),
      )
    corners.forEach((one, i) => {
      for (const other of corners.slice(i + 1)) {
        if (!apart(one.at, other.at)) faults.push(`“${one.text.textContent}” stands on “${other.text.textContent}”`)
      }
    })
  }

  if (document.getAnimations().length > 0) faults.push('P5: something moves')
  const words = stage.textContent?.replaceAll('\u00A0', ' ') ?? ''
  for (const text of said) if (!words.includes(text)) faults.push(`P8: “${text}” is not said`)
  return [...new Set(faults)]
}
