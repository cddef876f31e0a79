import type { Token } from '@/sources/bearer'
import { SourceError } from '@/sources/source'
import { forgetFigures, forgetForGood, forgetReader, isAnotherReader } from '@/state/forget'
import { keepPending, takePending } from '@/state/signInPending'
import { openWindowChannel } from '@/state/windowChannel'
import { openSession, type Session } from './session'
import type { Offered, SignIn } from './signInChoice'

/** Where the site begins. */
const home = (): string => new URL(import.meta.env.BASE_URL, location.origin).href

/** Where the provider sends the reader back to. */
const signedIn = (): string => new URL('signed-in', home()).href

/** Fetched with the first thing that is asked of a provider. */
const loadOpenId = async () => import('./openId')

const nameOf = ({ issuer, clientId }: SignIn): string => `tien-do-sign-in ${issuer} ${clientId}`

/** Holds a lock of this name, so that other windows know that it is worth asking here, until the returned function is called. */
function holdLock(name: string): () => void {
  if (!('locks' in navigator)) return () => undefined
  let release = (): void => undefined
  const untilReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  void navigator.locks.request(name, { mode: 'shared' }, async () => untilReleased)
  return release
}

async function isLocked(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return false
  const { held = [] } = await navigator.locks.query()
  return held.some((lock) => lock.name === name)
}

const sessions = new Map<string, Session>()

/** The one session of this page at a provider. */
export function sessionOf(signIn: SignIn): Session {
  const name = nameOf(signIn)
  const known = sessions.get(name)
  if (known !== undefined) return known
  const session = openSession({
    renew: async (refresh) => (await loadOpenId()).renewTokens(signIn, refresh),
    openChannel: (hear) => openWindowChannel(name, hear),
    offer: () => holdLock(name),
    isOffered: async () => isLocked(name),
    now: () => performance.now(),
    // A new page has nothing left in its memory, and what this one was writing may have come after the other had deleted.
    onOut: () => void forgetForGood().then(() => location.reload()),
  })
  sessions.set(name, session)
  return session
}

/** Nobody is signed in; `signIn` says where to. */
export class SignInNeeded extends SourceError {
  readonly signIn: SignIn

  constructor(signIn: SignIn) {
    super({ kind: 'sign_in', address: signIn.issuer })
    this.signIn = signIn
  }
}

/** The token for the questions of a source; throws a SignInNeeded where there is none. */
export function tokenOf(signIn: SignIn): Token {
  return async (refused) => {
    const token = await sessionOf(signIn).token(refused)
    if (token === null) throw new SignInNeeded(signIn)
    return token
  }
}

const failures = new Map<string, unknown>()

/** Why the last sign-in at a provider failed; null = it did not. */
export function lastFailure(signIn: SignIn): unknown {
  return failures.get(nameOf(signIn)) ?? null
}

/** Sends the reader to the provider, who sends them back to where they are now; throws where it cannot be reached. */
export async function goToSignIn(signIn: SignIn): Promise<void> {
  const { beginSignIn } = await loadOpenId()
  const { address, pending } = await beginSignIn(signIn, signedIn())
  keepPending({ ...pending, place: location.pathname + location.search + location.hash })
  location.assign(address)
}

/** Finishes a sign-in that the address brings back, before anything is asked, and puts the reader's own place into the address. */
export async function arrive(config: Offered): Promise<void> {
  const back = new URL(location.href)
  if (back.pathname !== new URL(signedIn()).pathname) return
  const pending = takePending()
  // At once: the code in it is of no use to anybody else, and has no business in the history.
  history.replaceState(null, '', pending?.place ?? '/')
  const signIn = config.registers
    .flatMap(({ source }) => source.signIn ?? [])
    .find(({ issuer, clientId }) => issuer === pending?.issuer && clientId === pending.clientId)
  if (pending === null || signIn === undefined) return
  try {
    const { finishSignIn } = await loadOpenId()
    const { tokens, reader } = await finishSignIn(signIn, signedIn(), pending, back)
    // What one reader was shown is not kept for the next (rule R6).
    if (isAnotherReader(reader)) await forgetFigures()
    sessionOf(signIn).enter(tokens)
  } catch (error) {
    failures.set(nameOf(signIn), error)
  }
}

/** Signs out in every window of this browser, deletes what it keeps, and then signs out at the provider, where that can be reached. */
export async function signOut(signIn: SignIn): Promise<void> {
  const refresh = sessionOf(signIn).leave()
  forgetReader()
  await forgetForGood()
  const openId = await loadOpenId().catch(() => null)
  if (refresh !== null) await openId?.revokeToken(signIn, refresh).catch(() => undefined)
  const address = await openId?.signOutAddress(signIn, home()).catch(() => null)
  location.assign(address ?? home())
}
