import { parseSlide, slideName, type Slide } from '@/domain/deck'
import type { Entry } from '@/state/meeting'

/** The slide that a further part goes on from; null = it does not go on from any. */
function goesOnFrom(name: string): string | null {
  const slide = parseSlide(name)
  return slide !== null && 'part' in slide && slide.part > 1 ? slideName({ ...slide, part: slide.part - 1 }) : null
}

/**
 * The whole order: what was kept, and what the register has made since. A new slide waits at the end until somebody takes it in; but
 * one that goes on from another follows it, and open questions come where the register puts them, because the deck after a meeting
 * opens with them.
 */
export function orderNow(entries: readonly Entry[] | null, made: readonly Slide[]): readonly Entry[] {
  const names = made.map(slideName)
  if (entries === null) return names.map((slide) => ({ slide, shown: true }))
  // Twice in a deck, a slide would lead its steps in a circle.
  const kept = entries.filter(({ slide }, at) => entries.findIndex((one) => one.slide === slide) === at)
  const known = new Set(kept.map(({ slide }) => slide))
  const placed = (order: readonly Entry[], slide: string): readonly Entry[] => {
    if (slide === 'questions') {
      const title = known.has('title') ? order.findIndex((entry) => entry.slide === 'title') : -1
      return order.toSpliced(title + 1, 0, { slide, shown: true })
    }
    const from = goesOnFrom(slide)
    const at = order.findIndex((entry) => entry.slide === from)
    const before = order[at]
    if (before === undefined) return [...order, { slide, shown: false }]
    return order.toSpliced(at + 1, 0, { slide, shown: before.shown })
  }
  return names.filter((name) => !known.has(name)).reduce(placed, kept)
}

/** The order with a slide on the other side of a neighbour; unchanged when either is not there. */
export function movedTo(order: readonly Entry[], name: string, neighbour: string): readonly Entry[] {
  const [from, to] = [name, neighbour].map((one) => order.findIndex(({ slide }) => slide === one))
  const entry = order[from ?? -1]
  if (entry === undefined || from === undefined || to === undefined || to < 0) return order
  return order.toSpliced(from, 1).toSpliced(to, 0, entry)
}

/** The order with a slide left out or taken in; it keeps its place. */
export function withShown(order: readonly Entry[], name: string, shown: boolean): readonly Entry[] {
  return order.map((entry) => (entry.slide === name ? { ...entry, shown } : entry))
}

const isView = ({ slide }: Entry): boolean => parseSlide(slide)?.kind === 'view'

/**
 * The order with one more slide: after the one that was added last, else after the last added screen, else before the closing
 * slide. A slide that is there already is taken in where it is.
 */
export function withAdded(order: readonly Entry[], name: string, lastAdded: string | null): readonly Entry[] {
  if (order.some(({ slide }) => slide === name)) return withShown(order, name, true)
  const after = order.findIndex(({ slide }) => slide === lastAdded)
  const lastView = after < 0 ? order.findLastIndex(isView) : after
  const closing = order.findIndex(({ slide }) => slide === 'asked')
  const at = lastView >= 0 ? lastView + 1 : closing < 0 ? order.length : closing
  return order.toSpliced(at, 0, { slide: name, shown: true })
}
