import type { Steps } from '@/domain/steps'

/**
 * Milliseconds of work at a time. A register like the shipped one is read in fewer; with what the browser itself does between two
 * slices, nobody waits longer than the 200 that F22 allows.
 */
const SLICE = 60

/** Lets the browser answer whatever waits, and goes on before anything that is less urgent. */
export async function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield()
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/**
 * Does long work without holding up the page. Slices rather than a worker: what a worker has read would have to be copied here, which
 * takes the page about as long in one piece as the longest of these, and the reports of each day would have to be copied as well.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < until)
    await pause()
    signal?.throwIfAborted()
  }
}
