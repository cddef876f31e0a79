import { isPassing } from '@/domain/failure'
import { SourceError } from '@/sources/source'

/** Most times that a passing failure is asked again (rule R2). */
const MOST_RETRIES = 2

/** Milliseconds: the longest first wait, which doubles, and the longest of all (rule R2). */
const FIRST_WAIT = 500
const LONGEST_WAIT = 8000

/** The longest wait that a server may ask of us, in milliseconds (rule R2). */
const LONGEST_ASKED_WAIT = 60_000

/** Milliseconds that one question may take, and a question with all that is asked again (rule R1). */
const LONGEST_TRY = 10_000
const LONGEST = 30_000

/** Milliseconds that the server asks us to stay away; null = it does not say. */
export function askedWait(error: unknown): number | null {
  const failure = error instanceof SourceError ? error.failure : null
  if (failure?.kind !== 'refused' || failure.retryAfter === null) return null
  return Math.min(failure.retryAfter * 1000, LONGEST_ASKED_WAIT)
}

/**
 * Milliseconds until a question that has failed `tried` times is put again: as long as the server asks, else at random up to a time
 * that doubles. Null = not again: the failure will not pass, it was tried often enough, or the reader would wait too long (rules R1,
 * R2). `elapsed` is counted from the first try; `chance` from 0 to 1 keeps many readers from asking at once.
 */
export function waitBefore(tried: number, error: unknown, elapsed: number, chance: number): number | null {
  if (tried > MOST_RETRIES || !(error instanceof SourceError) || !isPassing(error.failure)) return null
  const wait = askedWait(error) ?? chance * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tried - 1))
  return elapsed + wait + LONGEST_TRY > LONGEST ? null : wait
}

/** The answer to a question, which is put again as `waitBefore` says; throws what the last try threw. */
export async function patiently<Answer>(
  ask: () => Promise<Answer>,
  signal: AbortSignal,
  began = performance.now(),
  tried = 1,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    signal.throwIfAborted()
    const wait = waitBefore(tried, error, performance.now() - began, Math.random())
    if (wait === null) throw error
    await new Promise((resolve) => {
      setTimeout(resolve, wait)
    })
    signal.throwIfAborted()
    return patiently(ask, signal, began, tried + 1)
  }
}
