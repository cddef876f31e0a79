import type { Reopening } from '@/features/present/room'
import { scriptAddress } from '@/sources/ownWorker'
import { ownBuild } from './builds'
import { siteAddress } from './config'
import { ASK_BUILD, ASK_TAKE_OVER } from './keeperWords'

/** Milliseconds that a worker may take for an answer; one that is not ours gives none. */
const LONGEST_WAIT = 5000

async function ask(worker: ServiceWorker, question: string): Promise<unknown> {
  const { port1: here, port2: there } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST_WAIT)
    here.addEventListener('message', ({ data }) => {
      clearTimeout(timer)
      here.close()
      resolve(data)
    })
    here.start()
    worker.postMessage(question, [there])
  })
}

/** Resolves once a worker is as far as it comes by itself: it answers, waits for older pages to close, or could not be set up. */
async function settled(worker: ServiceWorker | null, registration: ServiceWorkerRegistration): Promise<void> {
  if (worker === null) return
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const waits = worker.state === 'installed' && registration.active !== null
      if (!waits && worker.state !== 'activated' && worker.state !== 'redundant') return
      worker.removeEventListener('statechange', look)
      resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

async function keep(): Promise<Reopening> {
  const build = ownBuild()
  // In development the backend is pretended by a worker of its own, and there can be only one.
  if (!import.meta.env.PROD || build === null || !('serviceWorker' in navigator)) return 'unknown'
  const address = scriptAddress(siteAddress('sw.js'))
  const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
  const isOwn = async (worker: ServiceWorker | null): Promise<boolean> =>
    worker !== null && (await ask(worker, ASK_BUILD)) === build

  // The first one of all may be about to go from waiting to active.
  await settled(registration.installing ?? registration.waiting, registration)
  if (await isOwn(registration.active)) return 'kept'
  if (registration.waiting === null) {
    // Without a network there is no newer one to be had.
    await registration.update().catch(() => undefined)
    await settled(registration.installing, registration)
  }
  const { waiting } = registration
  if (waiting !== null && (await isOwn(waiting)) && (await ask(waiting, ASK_TAKE_OVER)) === true) {
    await settled(waiting, registration)
  }
  if (await isOwn(registration.active)) return 'kept'
  return registration.active === null ? 'failed' : 'older'
}

/** A browser that is not to keep anything says so; everything else is a file that did not come. */
const reasonOf = (error: unknown): Reopening =>
  error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'failed'

let keeping: Promise<Reopening> | null = null

/**
 * Keeps all files of this build in the browser, so that every screen can be opened again without a network (rules P14, F47). Asked
 * again, it looks again unless all is well.
 */
export async function keepSite(): Promise<Reopening> {
  keeping ??= keep()
    .catch(reasonOf)
    .then((found) => {
      if (found !== 'kept') keeping = null
      return found
    })
  return keeping
}
