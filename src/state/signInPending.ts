import * as v from 'valibot'

/** What has to outlast the way to the sign-in page and back, and nothing longer: no token is among it. */
export interface PendingSignIn {
  readonly issuer: string
  readonly clientId: string
  /** Made by chance for this one sign-in: they show that what comes back is the answer to it. */
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Where the reader was: path, query and fragment in this site. */
  readonly place: string
}

const KEY = 'tien-do-sign-in'

/** An address of this site as the browser understands it, else the overview: nobody is led elsewhere (ASVS 3.7.2). */
export function parsePlace(place: string, origin: string): string {
  if (!place.startsWith('/') || !URL.canParse(place, origin)) return '/'
  const found = new URL(place, origin)
  const path = found.pathname + found.search + found.hash
  return found.origin === origin && !path.startsWith('//') ? path : '/'
}

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))
const pending = v.object({
  issuer: text,
  clientId: text,
  state: text,
  nonce: text,
  verifier: text,
  place: v.pipe(v.string(), v.maxLength(8000)),
})

/** Keeps it in this tab until the reader comes back. */
export function keepPending(one: PendingSignIn): void {
  sessionStorage.setItem(KEY, JSON.stringify(one))
}

/** Takes it out, for good; null = no sign-in has been begun in this tab, or another program wrote there. */
export function takePending(): PendingSignIn | null {
  try {
    const stored = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), pending), stored)
    return read.success ? { ...read.output, place: parsePlace(read.output.place, location.origin) } : null
  } catch {
    return null
  }
}
