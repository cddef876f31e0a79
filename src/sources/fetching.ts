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

/** What goes with a question beside its address; with a body it is a POST. */
export interface Enclosed {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A complete answer, and what its header fields say of it. */
export interface Answer {
  readonly text: string
  readonly headers: Headers
}

/** The clock of the server that answered last: its words, the seconds its answer lay in a cache, and when it came by `performance.now()`. */
export const heard = { date: '', age: 0, at: 0 }

function hearClock({ headers }: Response): void {
  const date = headers.get('date')
  // A server on another origin seldom lets it be read.
  if (date !== null) Object.assign(heard, { date, age: Number(headers.get('age')), at: performance.now() })
}

/** The one door to the network. Asks once: whoever asked decides by `isPassing` whether to ask again. */
export async function fetchAnswer(
  address: string,
  expected: Format,
  { signal }: Asked,
  { headers, body }: Enclosed = {},
): Promise<Answer> {
  const timeOut = AbortSignal.timeout(SECONDS * 1000)
  try {
    const response = await fetch(address, {
      headers: { Accept: MEDIA_TYPES[expected], ...headers },
      ...(body !== undefined && { method: 'POST', body }),
      // Whoever serves files seldom says how long they keep; a register of yesterday must not pass for today's.
      cache: 'no-cache',
      signal: signal === undefined ? timeOut : AbortSignal.any([signal, timeOut]),
    })
    hearClock(response)
    const type = mediaTypeOf(response)
    if (!response.ok) {
      const problem = type.includes('json') ? await readBody(response, address, 'json') : undefined
      throw new SourceError(refusalOf(response, address), problem)
    }
    if (type.includes('html')) throw new SourceError(notTheFormat(address, expected, type))
    const text = await readBody(response, address, expected)
    // Neither format begins so; a page served under a wrong name does.
    if (text.trimStart().startsWith('<')) throw new SourceError(notTheFormat(address, expected, text))
    return { text, headers: response.headers }
  } catch (error) {
    if (error instanceof SourceError) throw error
    signal?.throwIfAborted()
    throw new SourceError(
      timeOut.aborted ? { kind: 'too_slow', address, seconds: SECONDS } : { kind: 'unreachable', address },
      error,
    )
  }
}

/** A way to ask: as anybody may (`fetchAnswer`), or as somebody who is signed in (`bearer`). */
export type Ask = typeof fetchAnswer

export async function fetchText(address: string, expected: Format, asked: Asked): Promise<string> {
  return (await fetchAnswer(address, expected, asked)).text
}

/** What a JSON answer holds, of which nothing is known yet. */
export async function fetchJson(address: string, asked: Asked, enclosed?: Enclosed): Promise<unknown> {
  return readJson((await fetchAnswer(address, 'json', asked, enclosed)).text, address)
}

export function readJson(text: string, address: string): unknown {
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
  return {
    kind: 'refused',
    address,
    status,
    retryAfter: /^\d+$/.test(wait) ? Number(wait) : null,
    said: null,
  }
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
      throw new SourceError({ kind: 'too_large', address, megabytes: MAX_BYTES / MEGABYTE })
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
