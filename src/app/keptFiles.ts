/** What a kept file must be sent as, by the end of its name: a page in the place of a script is no script (rule S15). */
const TYPES: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/javascript$/,
  css: /^text\/css$/,
  json: /^application\/json$/,
  svg: /^image\/svg\+xml$/,
  // Older servers know no fonts.
  woff2: /^(?:font\/woff2|application\/(?:font-woff2|octet-stream))$/,
}

/** The one page; the application finds out by the address which screen is meant. */
export const PAGE = '/'
export const CONFIG = '/config.json'

const PAGE_TYPE = /^text\/html$/

/** What decides whether an answer may be kept. */
export type Sent = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>

/** Is this the file itself: whole, of this site, not sent on from elsewhere, of the type that its name promises? */
export function isSound({ status, type, redirected, headers }: Sent, file: string): boolean {
  const sentAs = (headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase()
  const [path = ''] = file.split('?')
  const expected = path === PAGE ? PAGE_TYPE : TYPES[path.slice(path.lastIndexOf('.') + 1)]
  return status === 200 && type === 'basic' && !redirected && expected?.test(sentAs) === true
}

/** Is there a screen at this path? The servers of `docs/deploy` tell screens from files by the same rule. */
export function isScreen(path: string): boolean {
  if (/^\/(?:programmes|(?:embed\/)?indicators|agencies)\//.test(path)) return true
  const [, ...parts] = path.split('/')
  const isHidden = parts.some((part) => part.startsWith('.'))
  return parts[0] !== 'assets' && !isHidden && parts.at(-1)?.includes('.') !== true
}

/** The windows of a meeting: what stands in them is never another page than ours. */
export function isMeeting(path: string): boolean {
  return path.startsWith('/present/')
}

/** Made to stand inside other pages: whether it may, the server says with each answer, and a kept page is one that must not be framed. */
export function isEmbedded(path: string): boolean {
  return path.startsWith('/embed/')
}
