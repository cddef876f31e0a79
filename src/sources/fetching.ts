import type { Failure } from '@/domain/failure'
import { excerpt } from './cells'
import { SourceError, type Asked } from './source'

/** Longest wait for a complete answer (rule R1). */
const SECONDS = 10

const MEGABYTE = 1e6
/** Largest answer, unpacked (rule R10). */
const MAX_BYTES = 10 * MEGABYTE

type Format = 'json' | 'csv'
const MEDIA_TYPES: Readonly<Record<Format, string>> = { json: 'application/json', csv: 'text/csv' }

/** The one door to the network. Asks once: whoever asked decides by `isPassing` whether to ask again. */
export async function fetchText(address: string, expected: Format, { signal }: Asked): Promise<string> {
  const timeOut = AbortSignal.timeout(SECONDS * 1000)
  try {
    const response = await fetch(address, {
      headers: { Accept: MEDIA_TYPES[expected] },
      // Whoever serves files seldom says how long they keep; a register of yesterday must not pass for today's.
      cache: 'no-cache',
      signal: signal === undefined ? timeOut : AbortSignal.any([signal, timeOut]),
    })
    const type = mediaTypeOf(response)
    if (!response.ok) {
      const problem = type === 'application/problem+json' ? await readBody(response, address, 'json') : undefined
      throw new SourceError(refusalOf(response, address), problem)
    }
    if (type.includes('html')) throw new SourceError(notTheFormat(address, expected, type))
    const text = await readBody(response, address, expected)
    // Neither format begins so; a page served under a wrong name does.
    if (text.trimStart().startsWith('<')) throw new SourceError(notTheFormat(address, expected, text))
    return text
  } catch (error) {
    if (error instanceof SourceError) throw error
    signal?.throwIfAborted()
    throw new SourceError(
      timeOut.aborted ? { kind: 'too_slow', address, seconds: SECONDS } : { kind: 'unreachable', address },
      error,
    )
  }
}

/** What a JSON answer holds, of which nothing is known yet. */
export async function fetchJson(address: string, asked: Asked): Promise<unknown> {
  const text = await fetchText(address, 'json', asked)
  try {
    return JSON.parse(text)
  } catch (error) {
    const failure = isCutOff(text) ? ({ kind: 'unreachable', address } as const) : notTheFormat(address, 'json', text)
    throw new SourceError(failure, error)
  }
}

export function notTheFormat(address: string, expected: Format, found: unknown): Failure {
  return { kind: 'not_the_format', address, expected, found: excerpt(found ?? 'null') }
}

function mediaTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase()
}

function refusalOf({ status, headers }: Response, address: string): Failure {
  if (status === 404) return { kind: 'not_found', address }
  const wait = headers.get('retry-after') ?? ''
  return { kind: 'refused', address, status, retryAfter: /^\d+$/.test(wait) ? Number(wait) : null }
}

/** The body as text, given up as soon as it is seen to be too large. */
async function readBody(response: Response, address: string, expected: Format): Promise<string> {
  if (response.body === null) return ''
  const reader = response.body.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > MAX_BYTES) {
      await reader.cancel()
      throw new SourceError({ kind: 'too_large', address, megabytes: bytes / MEGABYTE })
    }
    chunks.push(value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(chunks).arrayBuffer())
  } catch (error) {
    throw new SourceError(notTheFormat(address, expected, 'not UTF-8'), error)
  }
}

/** Does a text end before everything that was opened in it is closed? */
function isCutOff(json: string): boolean {
  let open = 0
  let isQuoted = false
  for (const [mark] of json.matchAll(/\\.|["{}[\]]/gs)) {
    if (mark === '"') isQuoted = !isQuoted
    else if (!isQuoted && mark.length === 1) open += mark === '{' || mark === '[' ? 1 : -1
  }
  return isQuoted || open > 0
}
