/** How far long work has come: so many of so many parts. */
export type Tell = (done: number, of: number) => void

/**
 * Work that makes a file, piece by piece: it tells how far it is, lets the page breathe between the pieces (`breath`), and stops where
 * the signal says so.
 */
export type LongWork = (tell: Tell, signal: AbortSignal) => Promise<Blob>

/** Gives the page time to draw and to hear a click; throws what the signal was stopped with. */
export async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
