/** What a page may do; `frames` = who may show it in a frame. */
const policy = (frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types tien-do',
  ].join('; ')

/**
 * What every answer of the site's server carries (QUALITY S1). The one place of truth: the preview server sends these, and a test holds
 * the configurations of `docs/deploy` to them.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'none'"),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Presenting fills the screen and keeps it awake; nothing here needs the others.
  'Permissions-Policy': [
    'fullscreen=(self)',
    'screen-wake-lock=(self)',
    'accelerometer=()',
    'camera=()',
    'display-capture=()',
    'geolocation=()',
    'gyroscope=()',
    'magnetometer=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'serial=()',
    'usb=()',
  ].join(', '),
}

/** Who may show what is made to be shown elsewhere, without a server's own list: pages of the same origin. */
const EMBEDDERS = "'self'"

/** Addresses of pages that are made to stand in a frame. */
const EMBEDDED = /^\/embed\//

/**
 * The same for what is made to stand inside other pages, and for nothing else: there the policy names who may frame it, and
 * X-Frame-Options, which cannot name anybody, is absent. `embedders` as in frame-ancestors.
 */
export function embedHeaders(embedders = EMBEDDERS): Readonly<Record<string, string>> {
  const { 'X-Frame-Options': _, ...others } = SECURITY_HEADERS
  return { ...others, 'Content-Security-Policy': policy(embedders) }
}

/** The headers of an answer, by the path that was asked for. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return EMBEDDED.test(path) ? embedHeaders() : SECURITY_HEADERS
}

/** Said over TLS only, and for a year: from then on the browser asks for this site over TLS alone (ASVS 3.4.1). */
export const TRANSPORT_SECURITY = 'max-age=31536000'

/** A year: the name of a file in assets/ changes with its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** Whatever may change under its name is asked for again each time; an ETag makes the answer small. */
export const ASK_AGAIN = 'no-cache'
