/** At least so much of the place is filled; where columns stand side by side, something may have to be cut. */
const LEAST_SHARE = 0.75

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
 * How much of a screen to show so that as little as possible is cut through, in the pixels of its place: at most `room`, less where a
 * row, a line or a mark would stick out.
 */
export function wholeRows(screen: HTMLElement, room: number): number {
  const { top } = screen.getBoundingClientRect()
  const pieces = [...screen.querySelectorAll('*')]
    .filter(isPiece)
    .map((piece) => piece.getBoundingClientRect())
    .map((box) => ({ from: box.top - top, to: box.bottom - top }))
    .filter(({ from, to }) => to > from && to - from <= room * MOST_WHOLE)
  const ends = pieces.map(({ from }) => from).filter((from) => from >= room * LEAST_SHARE && from < room)
  const cutBy = (end: number): number => pieces.filter(({ from, to }) => from < end - 0.5 && to > end + 0.5).length
  const [best = room] = [room, ...ends].toSorted((a, b) => cutBy(a) - cutBy(b) || b - a)
  return best
}
