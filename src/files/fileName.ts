import { xmlText } from './xmlText'

/** Characters, ending included. */
const LONGEST = 120

/** Bytes in UTF-8: most file systems take 255 of them, and browsers add a number to a name that is taken. */
const MOST_BYTES = 240

/** What some system takes for a path, a pattern or a stream; and marks that turn the order of letters around, so that an ending can hide. */
const UNWANTED = /[<>:"/\\|?*\u007F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu

/** Names of devices: Windows opens these instead of a file, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=$|[\s.])/i

const ENDING = /\.[a-z\d]{1,8}$/i

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Without what may not end a name on Windows: points and white space. */
function withoutEnd(name: string): string {
  let end = name.length
  while (/[\s.]/u.test(name.charAt(end - 1))) end -= 1
  return name.slice(0, end)
}

/** As much of a name as is allowed beside its ending; no letter is cut in two. */
function cut(stem: string, ending: string): string {
  let kept = stem.slice(0, LONGEST - ending.length)
  while (bytesOf(kept + ending) > MOST_BYTES) kept = kept.slice(0, -1)
  return withoutEnd(kept.replace(/[\uD800-\uDBFF]$/, ''))
}

/** A name under which every system keeps a file: no path, no device, composed letters (NFC), 120 characters at most (rule S9). */
export function safeFileName(name: string): string {
  const plain = xmlText(name).replaceAll(UNWANTED, '-').replaceAll(/\s+/gu, ' ').trim()
  const ending = ENDING.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length).replace(/^[\s.]+/u, '')
  const named = /[\p{L}\p{N}]/u.test(stem) ? stem : 'tien-do'
  return cut(DEVICE.test(named) ? `_${named}` : named, ending) + ending
}
