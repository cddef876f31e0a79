/** Every character that XML 1.0 does not allow: most control characters, halves of a pair that stand alone, two noncharacters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * A text as it may stand in XML: without the characters that make a file unreadable, and composed (NFC), so that Vietnamese letters
 * are found by whoever searches the file. `<`, `&` and quotes are left to who writes the XML.
 */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, '').normalize('NFC')
}
