import type { RequestListener } from 'node:http'
import * as oauth from 'oauth4webapi'
import Provider from 'oidc-provider'
import { vi } from 'vitest'
import { serve } from '~/mocks/localServer'

// A real OpenID provider (`oidc-provider`, certified) with its own pages, on this machine.

/** Whom the tokens are for. */
const FIGURES = 'urn:tien-do:figures'
export const CLIENT_ID = 'tien-do'
/** Seconds: everything that it keeps lasts longer than any test, but an access token. */
const LASTS = 3600
const TOKEN_LASTS = 300
const KINDS = ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'RefreshToken', 'Session']

export interface SignInProvider {
  readonly issuer: string
  /** From now on, does a sign-in bring a refresh token? At first it does. */
  readonly renews: (does: boolean) => void
  /** Every access token and refresh token that it has given, and every ID token, in turn. */
  readonly given: readonly string[]
  /** How often it has been asked for tokens with this grant. */
  readonly asked: (grant: 'authorization_code' | 'refresh_token') => number
  /** Lets through whoever brings a token of this provider that is in force and was not taken back, to others it says 401. */
  readonly guarding: (listener: RequestListener) => RequestListener
  /** From now on the backend refuses what has been given so far. */
  readonly takeBack: () => void
  readonly close: () => Promise<void>
}

/** Starts a provider that knows the site at `url` as a client without a secret. */
export async function startProvider(url: string): Promise<SignInProvider> {
  let renews = true
  const given: string[] = []
  const grants: string[] = []
  const refused = new Set<string>()
  let answer: RequestListener = (_, response) => response.writeHead(503).end()
  const server = await serve((request, response) => answer(request, response))
  const issuer = server.url.replace(/\/$/, '')
  // It says that it is not set up for production, which is true.
  const warnings = vi.spyOn(console, 'warn').mockReturnValue()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${url}/signed-in`],
        post_logout_redirect_uris: [`${url}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    clientBasedCORS: () => true,
    issueRefreshToken: () => Promise.resolve(renews),
    rotateRefreshToken: true,
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    ttl: Object.fromEntries(KINDS.map((kind) => [kind, LASTS])),
    cookies: { keys: ['only for tests'] },
    features: {
      devInteractions: { enabled: true },
      revocation: { enabled: true, allowedPolicy: () => true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => FIGURES,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'figures',
          audience: FIGURES,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_LASTS,
        }),
      },
    },
  })
  const callback = provider.callback()
  warnings.mockRestore()
  answer = (request, response) => {
    // What it sends and is sent is overheard, so that a test can look for it where it must not be.
    if (request.url === '/token' && request.method === 'POST') {
      request.on('data', (chunk: Buffer) => {
        grants.push(new URLSearchParams(chunk.toString()).get('grant_type') ?? '')
      })
      const end = response.end.bind(response)
      response.end = ((body: unknown, ...others: []) => {
        const said: Record<string, unknown> = JSON.parse(String(body))
        for (const name of ['access_token', 'refresh_token', 'id_token']) {
          const token = said[name]
          if (typeof token === 'string') given.push(token)
        }
        return end(body, ...others)
      }) as typeof response.end
    }
    callback(request, response)
  }
  const secure = { [oauth.allowInsecureRequests]: true }
  const known = await oauth.processDiscoveryResponse(
    new URL(issuer),
    await oauth.discoveryRequest(new URL(issuer), secure),
  )
  return {
    issuer,
    given,
    renews: (does) => {
      renews = does
    },
    asked: (grant) => grants.filter((one) => one === grant).length,
    takeBack: () => {
      for (const token of given) refused.add(token)
    },
    guarding: (listener) => (request, response) => {
      const { authorization = '' } = request.headers
      const headers = new Headers({ authorization })
      const check = async (): Promise<void> => {
        if (refused.has(authorization.replace(/^Bearer /, ''))) throw new Error('taken back')
        await oauth.validateJwtAccessToken(known, new Request(issuer, { headers }), FIGURES, secure)
      }
      check().then(
        () => listener(request, response),
        () => response.writeHead(401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' }).end(),
      )
    },
    close: server.close,
  }
}
