import type { Steps } from './steps'

const START = 0x811c9dc5

/** Rows that are written out at a time. */
const PIECE = 500

function after(start: number, text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function written(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * FNV-1a of 32 bits, a UTF-16 code unit at a time, as eight hexadecimal digits; for ASCII text the published FNV-1a.
 * Tells two registers apart and gives a freeze its short code; it is no protection against somebody who means to deceive.
 */
export function fingerprint(text: string): string {
  return written(after(START, text))
}

/** The fingerprint of an object's JSON text, long lists piece by piece. */
export function* fingerprintOf(content: object): Steps<string> {
  let hash = after(START, '{')
  let comma = ''
  for (const [key, value] of Object.entries(content) as [string, unknown][]) {
    const rows: readonly unknown[] = Array.isArray(value) ? value : []
    hash = after(hash, `${comma}${JSON.stringify(key)}:${Array.isArray(value) ? '[' : JSON.stringify(value)}`)
    for (let at = 0; at < rows.length; at += PIECE) {
      hash = after(hash, (at === 0 ? '' : ',') + JSON.stringify(rows.slice(at, at + PIECE)).slice(1, -1))
      yield
    }
    if (Array.isArray(value)) hash = after(hash, ']')
    comma = ','
  }
  return written(after(hash, '}'))
}
