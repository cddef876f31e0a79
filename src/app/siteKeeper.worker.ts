import { ASK_BUILD, ASK_TAKE_OVER, cacheOf, isOurs } from './keeperWords'
import { CONFIG, isEmbedded, isMeeting, isScreen, isSound, PAGE } from './keptFiles'

/** Something that lasts as long as what it is told to wait for. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface AskedFor extends LastingEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface Told extends LastingEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

/** Of a service worker's scope, what is used here: the library of types has it only beside types that contradict those of a page. */
interface KeeperScope {
  readonly location: Location
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (of: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>
  }
  readonly addEventListener: {
    (kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void
    (kind: 'fetch', listener: (event: AskedFor) => void): void
    (kind: 'message', listener: (event: Told) => void): void
  }
}

declare const self: KeeperScope

/**
 * This build: its name, and the addresses of all its files whose content never changes under their name. `scripts/keptSite.ts` writes
 * it before this script.
 */
declare const SITE: { readonly build: string; readonly files: readonly string[] }

const CACHE = cacheOf(SITE.build)
const FILES: ReadonlySet<string> = new Set(SITE.files)

/** Milliseconds after which a page that is being opened waits no longer for the network. */
const LONGEST_WAIT = 3000

const ownCache = async (): Promise<Cache> => caches.open(CACHE)
const kept = async (file: string): Promise<Response | undefined> => (await ownCache()).match(file, { ignoreVary: true })

async function fetchSound(file: string): Promise<Response> {
  // The name of an asset changes with its content: the browser's own copy is as good. Everything else is asked for.
  const cache = file.startsWith('/assets/') ? 'default' : 'reload'
  const answer = await fetch(file, { cache, redirect: 'error', credentials: 'same-origin' })
  if (!isSound(answer, file)) throw new TypeError(file)
  return answer
}

/** The same without what is only true of the moment: a kept answer must not tell the time (rule R4). */
async function timeless(answer: Response): Promise<Response> {
  return new Response(await answer.text(), {
    headers: { 'Content-Type': answer.headers.get('content-type') ?? '' },
  })
}

/** Keeps the whole build or nothing of it; what an older build keeps stays where it is (rule F47). */
async function keepBuild(): Promise<void> {
  const cache = await ownCache()
  try {
    await Promise.all(SITE.files.map(async (file) => cache.put(file, await fetchSound(file))))
    await cache.put(CONFIG, await timeless(await fetchSound(CONFIG)))
    const page = await fetchSound(PAGE)
    // While a site is being replaced, the page may be of one build and its files of another.
    if (!(await page.clone().text()).includes(`"/boot.js?${SITE.build}"`)) throw new TypeError(PAGE)
    await cache.put(PAGE, page)
  } catch (error) {
    await caches.delete(CACHE)
    throw error
  }
}

/** From now on this build answers, and no page is left that uses another. */
async function dropOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => isOurs(name) && name !== CACHE)
  await Promise.all(others.map(async (name) => caches.delete(name)))
  await self.clients.claim()
}

/** What the network says in time; null = nothing. */
async function inTime(asked: Promise<Response>): Promise<Response | null> {
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), LONGEST_WAIT)
  })
  return Promise.race([asked.catch(() => null), tooLate])
}

/** A screen: as the network has it now, which may be of a newer build; else the page of this one. */
async function openScreen(request: Request, path: string): Promise<Response> {
  const asked = fetch(request)
  const answer = await inTime(asked)
  const isGood = answer !== null && (isMeeting(path) ? isSound(answer, PAGE) : answer.status < 500)
  return isGood ? answer : ((await kept(PAGE)) ?? asked)
}

/** The configuration, which may change without a build: as the network has it; else as it was last. */
async function openConfig(request: Request): Promise<Response> {
  const asked = fetch(request)
  const answer = await inTime(asked)
  if (answer !== null && isSound(answer, CONFIG)) {
    const copy = await timeless(answer.clone())
    // A full storage keeps the one before.
    await (await ownCache()).put(CONFIG, copy).catch(() => undefined)
    return answer
  }
  const isRefused = answer !== null && answer.status >= 400 && answer.status < 500
  return isRefused ? answer : ((await kept(CONFIG)) ?? asked)
}

async function openFile(request: Request, file: string): Promise<Response> {
  return (await kept(file)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(keepBuild()))
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()))

// Figures are not among what is answered here: they have their own place, with their age (src/state).
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (isScreen(pathname) && !isEmbedded(pathname)) event.respondWith(openScreen(request, pathname))
  } else if (pathname === CONFIG) event.respondWith(openConfig(request))
  else if (FILES.has(pathname + search)) event.respondWith(openFile(request, pathname + search))
})

/** Answers in the place of an older build at once, if the page that wishes so is the only one open: no other loses its files. */
async function takeOver(port: MessagePort): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const isAlone = open.length === 1
  if (isAlone) await self.skipWaiting()
  port.postMessage(isAlone)
}

self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (port === undefined) return
  if (event.data === ASK_BUILD) port.postMessage(SITE.build)
  if (event.data === ASK_TAKE_OVER) event.waitUntil(takeOver(port))
})
