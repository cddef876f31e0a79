/** Name of the entry that tells one reader from another; it is made of a digest and names nobody. */
const READER_KEY = 'tien-do-reader'

/** Where `keptRegisters` and `freezes` keep figures; named here, so that signing out needs neither. */
const DATABASES = ['tien-do-registers', 'tien-do-freezes'] as const

/** Was it somebody else who signed in here last, as far as one can know? From now on it was this reader. */
export function isAnotherReader(reader: string): boolean {
  try {
    const before = localStorage.getItem(READER_KEY)
    localStorage.setItem(READER_KEY, reader)
    return before !== null && before !== reader
  } catch {
    return true
  }
}

/** Forgets who signed in here last. */
export function forgetReader(): void {
  try {
    localStorage.removeItem(READER_KEY)
  } catch {
    // Storage that refuses keeps nothing.
  }
}

async function deleteDatabase(name: string): Promise<void> {
  await new Promise((resolve) => {
    const asking = indexedDB.deleteDatabase(name)
    // Another window that holds it open lets it go, and then it is deleted.
    for (const said of ['success', 'error', 'blocked']) asking.addEventListener(said, resolve)
  })
}

async function deleteCaches(): Promise<void> {
  if ('caches' in window) await Promise.all((await caches.keys()).map(async (name) => caches.delete(name)))
  if (!('serviceWorker' in navigator)) return
  // The next page has a new one, which begins with nothing.
  const workers = await navigator.serviceWorker.getRegistrations()
  await Promise.all(workers.map(async (worker) => worker.unregister()))
}

/** Deletes every figure that this browser keeps, last good registers and freezes, and what the service worker has put by (rules R6, S15). */
export async function forgetFigures(): Promise<void> {
  // What refuses keeps nothing, and must not keep the others.
  await Promise.allSettled([...DATABASES.map(deleteDatabase), deleteCaches()])
}

let isLeft = false

/** May this page still keep anything? */
export const mayKeep = (): boolean => !isLeft

/** As `forgetFigures`, where somebody has signed out: until the next page, what was just about to be kept is kept no more. */
export async function forgetForGood(): Promise<void> {
  isLeft = true
  await forgetFigures()
}
