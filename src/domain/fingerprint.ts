/**
 * FNV-1a of 32 bits, a UTF-16 code unit at a time, as eight hexadecimal digits; for ASCII text the published FNV-1a.
 * Tells two registers apart and gives a freeze its short code; it is no protection against somebody who means to deceive.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
