import { boxesAlong, type Box, type Candidate } from './placeLabels'
import { textWidth } from './textWidth'

/** How words look; one CSS class each. `target` is gold and nothing else is. */
export type TextLook = 'figure' | 'value' | 'target' | 'strong' | 'plain' | 'quiet'

/** Words before they have a place. */
export interface Words {
  readonly lines: readonly string[]
  readonly look: TextLook
}

/** Words in their place: the baseline of the first line, in CSS pixels. */
export interface TextPlace extends Words {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Degrees clockwise around the place; 0 = level. */
  readonly angle: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Sizes in CSS pixels; nothing in a chart is smaller than 12.5. */
export const TEXT_SIZE: Readonly<Record<TextLook, number>> = {
  figure: 17,
  value: 13,
  target: 13,
  strong: 13,
  plain: 13,
  quiet: 13,
}
const STRONG: ReadonlySet<TextLook> = new Set(['figure', 'value', 'target', 'strong'])

/** Ink above the baseline and below it, and from line to line, in ems. */
const ASCENT = 0.8
const DESCENT = 0.24
const LEADING = 1.3

/** Width of the widest line and height of all of them. */
export function extentOf({ lines, look }: Words): { readonly width: number; readonly height: number } {
  const size = TEXT_SIZE[look]
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line, size, STRONG.has(look)))),
    height: (ASCENT + DESCENT + LEADING * (lines.length - 1)) * size,
  }
}

/** Where words stand to a spot: the first word says up or down, the second to which side. */
export type Side = 'above' | 'below' | 'right' | 'left' | 'above right' | 'above left' | 'below right' | 'below left'

function anchorOf(side: Side): TextPlace['anchor'] {
  if (side.endsWith('right')) return 'start'
  return side.endsWith('left') ? 'end' : 'middle'
}

/** Level words whose box has its top left corner there. */
function levelWords(words: Words, left: number, top: number, anchor: TextPlace['anchor']): Candidate<TextPlace> {
  const { width, height } = extentOf(words)
  const x = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2
  return {
    place: { ...words, x, y: top + ASCENT * TEXT_SIZE[words.look], anchor, angle: 0 },
    boxes: [{ left, top, right: left + width, bottom: top + height }],
  }
}

/** Words beside a spot, `gap` pixels away, on each side in turn. */
export function wordsBeside(
  words: Words,
  spot: Spot,
  gap: number,
  sides: readonly Side[],
): readonly Candidate<TextPlace>[] {
  const { width, height } = extentOf(words)
  return sides.map((side) => {
    const anchor = anchorOf(side)
    const level = side === 'left' || side === 'right'
    const away = level || side === 'above' || side === 'below' ? gap : gap * 0.6
    const left = anchor === 'middle' ? spot.x - width / 2 : anchor === 'start' ? spot.x + away : spot.x - away - width
    const top = level ? spot.y - height / 2 : side.startsWith('above') ? spot.y - away - height : spot.y + away
    return levelWords(words, left, top, anchor)
  })
}

/** Shares of a line's length at which words along it may have their middle, best first. */
const MIDDLES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** Distance of words from the line they run along, and from its ends. */
const OFF_LINE = 7
const OFF_ENDS = 10

/** One line of words along a straight line, over it or under it; none when the line is too short. */
export function wordsAlong(
  words: Words,
  from: Spot,
  to: Spot,
  sides: readonly ('over' | 'under')[],
): readonly Candidate<TextPlace>[] {
  const size = TEXT_SIZE[words.look]
  const { width } = extentOf(words)
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < width + 2 * OFF_ENDS) return []
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const at = (distance: number, off: number): Spot => ({
    x: from.x + along.x * distance - along.y * off,
    y: from.y + along.y * distance + along.x * off,
  })
  return MIDDLES.filter((share) => length * Math.min(share, 1 - share) >= width / 2 + OFF_ENDS).flatMap((share) =>
    sides.map((side) => {
      const baseline = side === 'over' ? -OFF_LINE : OFF_LINE + size * 0.72
      const middle = baseline - size * 0.28
      const distance = length * share
      const spot = at(distance, baseline)
      return {
        place: { ...words, ...spot, anchor: 'middle' as const, angle: (Math.atan2(along.y, along.x) * 180) / Math.PI },
        boxes: boxesAlong(at(distance - width / 2, middle), at(distance + width / 2, middle), size * 0.46),
      }
    }),
  )
}

/** The box of a round mark. */
export function boxAround({ x, y }: Spot, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
