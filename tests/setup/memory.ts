import type { CDPSession, Page } from 'playwright'

/** What a page holds once everything that nothing refers to has been thrown away. */
export interface Held {
  /** Bytes. */
  readonly heap: number
  /** All nodes, of the page or not. */
  readonly nodes: number
  readonly listeners: number
  /** Trees of nodes that scripts hold on to although they are no longer in the page. */
  readonly detached: number
}

export async function heldIn(devtools: CDPSession): Promise<Held> {
  // What a finaliser lets go of is thrown away the second time.
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  const { detachedNodes } = await devtools.send('DOM.getDetachedDomNodes')
  return { heap: usedSize, nodes, listeners: jsEventListeners, detached: detachedNodes.length }
}

/** Opens what `heldIn` asks. */
export async function memoryOf(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('HeapProfiler.enable')
  return devtools
}

declare global {
  interface Window {
    /** What `watchBlocks` has seen: milliseconds of every task of the main thread that took 50 or longer. */
    blocks?: number[]
  }
}

/** Runs in the page before anything else. */
export function watchBlocks(): void {
  const blocks: number[] = []
  window.blocks = blocks
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}
