import { promisifyRequest, type UseStore } from 'idb-keyval'
import { mayKeep } from './forget'

const STORE = 'files'

/** Milliseconds after which storage that does not answer counts as refused. */
const LONGEST_WAIT = 5000

/** An answer of the browser's storage, which some browsers never give. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('storage does not answer', 'TimeoutError')), LONGEST_WAIT)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return promisifyRequest(request)
}

/** Our database; one without our table is not ours any more and made anew. */
async function openSoundDatabase(name: string): Promise<IDBDatabase> {
  const found = await openDatabase(name)
  if (found.objectStoreNames.contains(STORE)) return found
  found.close()
  await promisifyRequest(indexedDB.deleteDatabase(name))
  return openDatabase(name)
}

function refuseLeavers(): void {
  if (!mayKeep()) throw new DOMException('somebody has signed out', 'InvalidStateError')
}

/** The table of a database of ours, opened with the first question and again when the browser has closed it; it refuses once somebody has signed out. */
export function openTable(name: string): UseStore {
  let opened: Promise<IDBDatabase> | null = null
  const open = async (): Promise<IDBDatabase> => {
    const database = await openSoundDatabase(name)
    const leave = (): void => {
      database.close()
      opened = null
    }
    database.addEventListener('close', leave)
    // Another version of this program must not have to wait for us.
    database.addEventListener('versionchange', leave)
    return database
  }
  return async (mode, question) => {
    // Before it is opened, which would make it anew, and after, for one that was being opened.
    refuseLeavers()
    const opening = (opened ??= open())
    const database = await opening.catch((error: unknown) => {
      opened = null
      throw error
    })
    refuseLeavers()
    return question(database.transaction(STORE, mode).objectStore(STORE))
  }
}
