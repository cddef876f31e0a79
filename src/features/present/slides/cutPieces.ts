/** What takes more of the room's height than this is not left out as one, but by its own rows and lines. */
const MOST_WHOLE = 0.25

const ROWS = 'tr, [role="row"]'

/** A picture of more than a mark, with everything that belongs to it. */
export const CHART = 'figure'

/** Where something stands on a screen, from its upper left corner, in the pixels of its layout. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Anything that must be seen whole or not at all: a line of words, a mark or a picture, and the rows and entries around them. */
function isPiece(element: Element): boolean {
  if (element.matches(CHART)) return true
  if (element.closest(CHART) !== null || element.parentElement?.closest('svg') != null) return false
  if (element.matches('svg, input, select, button')) return true
  if (element.matches(ROWS)) return true
  if (element.matches('li')) return element.querySelector(`${ROWS}, li`) === null
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
}

/** How many pixels of the window one of the layout takes. */
export const scaleOf = (screen: HTMLElement): number => screen.getBoundingClientRect().width / screen.offsetWidth

/** Where an element stands on the screen around it. */
export function placeOn(screen: HTMLElement, element: Element): Place {
  const [ground, box, scale] = [screen.getBoundingClientRect(), element.getBoundingClientRect(), scaleOf(screen)]
  return {
    left: (box.left - ground.left) / scale,
    top: (box.top - ground.top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  }
}

/** A row reaches to the edge of its card, which goes on. */
const EDGE = 0.5

/** So much of a piece, in pixels of the layout, is the line under it, or rounding. */
const SLACK = 0.6

/**
 * The pieces of a screen that its end would cut through, without the edges of the card they stand in: half a row says nothing, and half a
 * chart something else.
 */
export function cutPieces(screen: HTMLElement, end: number): readonly Place[] {
  return [...screen.querySelectorAll('*')].filter(isPiece).flatMap((piece) => {
    if (!piece.checkVisibility()) return []
    const place = placeOn(screen, piece)
    const edge = piece.matches(ROWS) ? EDGE : 0
    const isCut = place.width > 0 && place.top < end - SLACK && place.top + place.height > end + SLACK
    return isCut && (place.height <= end * MOST_WHOLE || piece.matches(CHART))
      ? [{ ...place, left: place.left + edge, width: place.width - 2 * edge }]
      : []
  })
}
