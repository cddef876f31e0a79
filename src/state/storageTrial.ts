const TRIAL_KEY = 'tien-do-trial'

/** Does this browser keep what is written? Writes a word, reads it back and takes it away again. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(TRIAL_KEY, TRIAL_KEY)
    const isKept = localStorage.getItem(TRIAL_KEY) === TRIAL_KEY
    localStorage.removeItem(TRIAL_KEY)
    return isKept
  } catch {
    return false
  }
}

/** Asks that nothing kept here is thrown away when space is short; null where the browser does not say. */
export async function askToPersist(): Promise<boolean | null> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return null
  }
}
