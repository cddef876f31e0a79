/**
 * FNV-1a, 32 bits, over a text's UTF-16 code units, low byte first: eight hexadecimal digits.
 * Tells two registers apart and gives a freeze its short code; it is no protection against somebody who means to deceive.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
