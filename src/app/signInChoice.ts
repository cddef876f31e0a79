import * as v from 'valibot'

const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** An https address without a user, a query or a fragment in it (OpenID Connect Discovery 2); http on this machine alone. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOCAL_HOSTS.includes(hostname))
  return isSafe && username === '' && password === '' && !/[?#\s]/.test(text)
}

/** Where the readers of a backend sign in, by OpenID Connect: as a public client, which has no secret. */
export const SignInChoice = v.strictObject({
  issuer: v.pipe(v.string(), v.check(isIssuer)),
  clientId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** What is asked for besides `openid`, such as `figures offline_access` (RFC 6749, 3.3). */
  scope: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.regex(/^[!#-[\]-~]+(?: [!#-[\]-~]+)*$/))),
})

/** Where and as what to sign in. */
export type SignIn = Readonly<v.InferOutput<typeof SignInChoice>>

/** What matters here of a configuration. */
export interface Offered {
  readonly registers: readonly {
    readonly id: string
    readonly source: { readonly kind: string; readonly signIn?: SignIn }
  }[]
}
