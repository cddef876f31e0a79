/**
 * What every answer of the site's server carries (QUALITY S1). The one place of truth: the preview server sends these, and a test holds
 * the configurations of `docs/deploy` to them.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
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
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types tien-do',
  ].join('; '),
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

/** Said over TLS only, and for a year: from then on the browser asks for this site over TLS alone (ASVS 3.4.1). */
export const TRANSPORT_SECURITY = 'max-age=31536000'

/** A year: the name of a file in assets/ changes with its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** Whatever may change under its name is asked for again each time; an ETag makes the answer small. */
export const ASK_AGAIN = 'no-cache'
