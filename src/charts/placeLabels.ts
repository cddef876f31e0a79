/** A rectangle on the chart, in CSS pixels from the top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One place where a label could stand: the boxes its ink would cover (several when it is slanted). */
export interface Candidate<Place> {
  readonly place: Place
  readonly boxes: readonly Box[]
}

/** Words that want a place. */
export interface Request<Place> {
  readonly id: string
  /** Best first. */
  readonly candidates: readonly Candidate<Place>[]
  /** May it stand on a line when there is nowhere else? Words without which the chart is not understood may. */
  readonly overLines: boolean
  /** Pieces of lines that only these words leave free. */
  readonly alsoFree?: readonly Box[]
}

/** What is on the chart already. */
export interface Ground {
  readonly bounds: Box
  /** Marks that no label may cover. */
  readonly marks: readonly Box[]
  /** Pieces of lines that labels rather leave free. */
  readonly lines: readonly Box[]
}

/** A label with its place. */
export interface Placed<Place> {
  readonly id: string
  readonly place: Place
  readonly boxes: readonly Box[]
}

/** Least distance between two labels. */
const AIR = 2

/** So many pieces of lines crossed weigh as much as one place further down the list. */
const CROSSINGS = 20

export function overlap(a: Box, b: Box, air = 0): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air
}

function within(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

/** Pieces of lines that a candidate would cover. */
function crossingsOf<Place>({ boxes }: Candidate<Place>, lines: readonly Box[]): number {
  const around: Box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
  return lines.filter((line) => overlap(around, line) && boxes.some((box) => overlap(box, line))).length
}

/**
 * Gives every label, in order of importance, the first of its places that is free; a label without one is left out, for its words are
 * in the table too. No two placed labels overlap, none covers a mark or leaves the bounds.
 */
export function placeLabels<Place>(
  requests: readonly Request<Place>[],
  { bounds, marks, lines }: Ground,
): readonly Placed<Place>[] {
  const placed: Placed<Place>[] = []
  const taken: Box[] = []
  const isFree = (box: Box): boolean =>
    within(box, bounds) && !marks.some((mark) => overlap(box, mark)) && !taken.some((other) => overlap(box, other, AIR))
  for (const { id, candidates, overLines, alsoFree = [] } of requests) {
    const avoided = [...lines, ...alsoFree]
    let best: Candidate<Place> | null = null
    let least = Infinity
    let passed = 0
    for (const candidate of candidates) {
      if (!candidate.boxes.every(isFree)) continue
      const crossings = crossingsOf(candidate, avoided)
      const cost = crossings === 0 ? -1 : overLines ? crossings / CROSSINGS + passed : Infinity
      if (cost < least) [best, least] = [candidate, cost]
      if (crossings === 0) break
      passed += 1
    }
    if (best === null) continue
    placed.push({ id, ...best })
    taken.push(...best.boxes)
  }
  return placed
}

/** A straight line as a chain of small boxes; `reach` is half its thickness and the air beside it. */
export function boxesAlong(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  reach: number,
): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const pieces = Math.max(1, Math.ceil(length / Math.max(2 * reach, 4)))
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const x = from.x + ((to.x - from.x) * i) / pieces
    const y = from.y + ((to.y - from.y) * i) / pieces
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  })
}
