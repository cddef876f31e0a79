import * as oauth from 'oauth4webapi'
import { fingerprint } from '@/domain/fingerprint'
import { SourceError } from '@/sources/source'
import type { PendingSignIn } from '@/state/signInPending'
import { SignInRefused, type Tokens } from './session'
import type { SignIn } from './signInChoice'

/** Milliseconds for one question to the provider (rule R1). */
const LONGEST_TRY = 10_000

/** The standard leaves http to this machine alone; so does the schema of config.json. */
const asked = ({ issuer }: SignIn) => ({
  signal: () => AbortSignal.timeout(LONGEST_TRY),
  [oauth.allowInsecureRequests]: issuer.startsWith('http:'),
})
const clientOf = ({ clientId }: SignIn): oauth.Client => ({ client_id: clientId })

/** Throws a SourceError where the provider cannot be reached, else a SignInRefused. */
function failing({ issuer }: SignIn): (error: unknown) => never {
  return (error) => {
    if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
      throw new SignInRefused(error.error, error)
    }
    const isAnswer = error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError
    if (isAnswer) throw new SignInRefused(error.code ?? error.name, error)
    throw new SourceError({ kind: 'unreachable', address: issuer }, error)
  }
}

const providers = new Map<string, Promise<oauth.AuthorizationServer>>()

/** What the provider says of itself (OpenID Connect Discovery 4), asked once. */
async function providerOf(signIn: SignIn): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(signIn.issuer)
  const known = providers.get(signIn.issuer)
  if (known !== undefined) return known
  const asking = oauth
    .discoveryRequest(issuer, asked(signIn))
    .then(async (answer) => oauth.processDiscoveryResponse(issuer, answer))
  providers.set(signIn.issuer, asking)
  asking.catch(() => providers.delete(signIn.issuer))
  return asking
}

/** A page of the provider that the reader is sent to, over what its own address is reached by: no other kind of address leads out of the site (rule S7). */
function pageOf({ issuer }: SignIn, endpoint: string): URL {
  const address = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (address === null || !['https:', new URL(issuer).protocol].includes(address.protocol)) {
    throw new SignInRefused('invalid_endpoint', endpoint)
  }
  return address
}

/** Where to send the reader, and what has to be known when they come back. */
export async function beginSignIn(
  signIn: SignIn,
  redirect: string,
): Promise<{ readonly address: string; readonly pending: Omit<PendingSignIn, 'place'> }> {
  const { authorization_endpoint: endpoint } = await providerOf(signIn).catch(failing(signIn))
  if (endpoint === undefined) throw new SignInRefused('authorization_endpoint', signIn.issuer)
  const [state, nonce, verifier] = [
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
    oauth.generateRandomCodeVerifier(),
  ]
  const address = pageOf(signIn, endpoint)
  const parameters = {
    client_id: signIn.clientId,
    redirect_uri: redirect,
    response_type: 'code',
    scope: ['openid', ...(signIn.scope === undefined ? [] : [signIn.scope])].join(' '),
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // Without consent asked for, no provider has to give a refresh token (OpenID Connect Core 11).
    ...(signIn.scope?.split(' ').includes('offline_access') && { prompt: 'consent' }),
  }
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
  return {
    address: address.href,
    pending: { issuer: signIn.issuer, clientId: signIn.clientId, state, nonce, verifier },
  }
}

const tokensOf = (answer: oauth.TokenEndpointResponse, refresh: string | null): Tokens => ({
  access: answer.access_token,
  lasts: answer.expires_in ?? null,
  refresh: answer.refresh_token ?? refresh,
})

/** The tokens for what the provider sent back, and a digest that tells this reader from others and names nobody. */
export async function finishSignIn(
  signIn: SignIn,
  redirect: string,
  { state, nonce, verifier }: PendingSignIn,
  back: URL,
): Promise<{ readonly tokens: Tokens; readonly reader: string }> {
  try {
    const [provider, client] = [await providerOf(signIn), clientOf(signIn)]
    const code = oauth.validateAuthResponse(provider, client, back, state)
    const answer = await oauth.authorizationCodeGrantRequest(
      provider,
      client,
      oauth.None(),
      code,
      redirect,
      verifier,
      asked(signIn),
    )
    // Issuer, audience, nonce, algorithm and times of the ID token; that it is the provider's, TLS says (OpenID Connect Core 3.1.3.7).
    const found = await oauth.processAuthorizationCodeResponse(provider, client, answer, {
      expectedNonce: nonce,
      requireIdToken: true,
    })
    const reader = fingerprint(`${signIn.issuer} ${oauth.getValidatedIdTokenClaims(found)?.sub ?? ''}`)
    return { tokens: tokensOf(found, null), reader }
  } catch (error) {
    return failing(signIn)(error)
  }
}

/** New tokens for a refresh token, with the next refresh token where the provider rotates them; null = it gives no more. */
export async function renewTokens(signIn: SignIn, refresh: string): Promise<Tokens | null> {
  try {
    const [provider, client] = [await providerOf(signIn), clientOf(signIn)]
    const answer = await oauth.refreshTokenGrantRequest(provider, client, oauth.None(), refresh, asked(signIn))
    return tokensOf(await oauth.processRefreshTokenResponse(provider, client, answer), refresh)
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError && error.status < 500) return null
    return failing(signIn)(error)
  }
}

/** Takes a refresh token back where the provider lets us (RFC 7009). Nothing hangs on it: the token is forgotten here. */
export async function revokeToken(signIn: SignIn, refresh: string): Promise<void> {
  const provider = await providerOf(signIn)
  if (provider.revocation_endpoint === undefined) return
  await oauth.revocationRequest(provider, clientOf(signIn), oauth.None(), refresh, asked(signIn))
}

/**
 * Where the reader signs out at the provider too (RP-Initiated Logout 2); null = it has no such place. Without `id_token_hint`: a token
 * has no business in an address, so the provider asks once more.
 */
export async function signOutAddress(signIn: SignIn, home: string): Promise<string | null> {
  const { end_session_endpoint: endpoint } = await providerOf(signIn).catch(failing(signIn))
  if (endpoint === undefined) return null
  const address = pageOf(signIn, endpoint)
  address.searchParams.set('client_id', signIn.clientId)
  address.searchParams.set('post_logout_redirect_uri', home)
  return address.href
}
