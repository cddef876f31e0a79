/** The next of a stream of numbers in [0, 1). */
export type Draw = () => number

/** A 32-bit number that stands for a text (FNV-1a). */
function stamp(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/**
 * The stream that belongs to a seed and a few names (mulberry32). It depends on nothing drawn before, so a new indicator
 * in the package changes no other one's figures.
 */
export function drawOf(seed: number, ...names: readonly (string | number)[]): Draw {
  let state = stamp(`${seed}/${names.join('/')}`)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number from `low` up to `high`. */
export function between(draw: Draw, low: number, high: number): number {
  return low + (high - low) * draw()
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(draw: Draw, low: number, high: number): number {
  return low + Math.floor(draw() * (high - low + 1))
}

/** The list in another order. */
export function shuffled<T>(draw: Draw, list: readonly T[]): readonly T[] {
  return list
    .map((entry) => ({ entry, place: draw() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
}

/**
 * Deals a deck to the names in shuffled order, over and over: which name gets which card depends on the seed, how often
 * each card is dealt does not. So no seed leaves a rehearsal without an indicator that slips.
 */
export function dealt<T>(draw: Draw, names: readonly string[], deck: readonly [T, ...T[]]): ReadonlyMap<string, T> {
  return new Map(shuffled(draw, names).map((name, at) => [name, deck[at % deck.length] ?? deck[0]]))
}
