/** Less than this share of the place would be a slide of almost nothing: then a row may be cut. */
const LEAST_SHARE = 0.6

/** What takes more of the place, such as a chart, may be cut: its rest is missed in the picture anyway. */
const MOST_WHOLE = 0.25

const ROWS = 'tr, [role="row"], li'

/** Anything that must be seen whole or not at all: a line of words, a mark or a picture, and the innermost rows around them. */
function isPiece(element: Element): boolean {
  if (element.parentElement?.closest('svg') != null) return false
  if (element.matches('svg, input, select, button')) return true
  if (element.matches(ROWS)) return element.querySelector(ROWS) === null
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
}

/**
 * How much of a screen to show so that nothing is cut through, in the pixels of its place: at most `room`, less where a row, a line or
 * a mark would stick out.
 */
export function wholeRows(screen: HTMLElement, room: number): number {
  const { top } = screen.getBoundingClientRect()
  const pieces = [...screen.querySelectorAll('*')]
    .filter(isPiece)
    .map((piece) => piece.getBoundingClientRect())
    .map((box) => ({ from: box.top - top, to: box.bottom - top }))
    .filter(({ from, to }) => to > from && to - from <= room * MOST_WHOLE)
    .toSorted((a, b) => b.from - a.from)
  let cut = room
  // From the bottom up: what a higher cut runs through starts higher.
  for (const { from, to } of pieces) if (from < cut && to > cut) cut = from
  return cut < room * LEAST_SHARE ? room : cut
}
