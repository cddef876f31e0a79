import { expect, onTestFinished, test } from 'vitest'
import { serve } from '~/mocks/localServer'
import { beginSignIn, signOutAddress } from './openId'
import type { SignIn } from './signInChoice'

/** A provider that says these addresses of itself. */
async function provider(endpoints: Readonly<Record<string, string>>): Promise<SignIn> {
  let issuer = ''
  const { url, close } = await serve((_, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ issuer, ...endpoints }))
  })
  onTestFinished(close)
  issuer = url.replace(/\/$/, '')
  return { issuer, clientId: 'tien-do' }
}

test('a reader is sent to the page that the provider names, with what it needs to know', async () => {
  const signIn = await provider({ authorization_endpoint: 'https://sign-in.example/auth?tenant=1' })
  const { address, pending } = await beginSignIn(signIn, 'https://tien-do.example/signed-in')
  const { origin, pathname, searchParams } = new URL(address)
  expect(origin + pathname).toBe('https://sign-in.example/auth')
  expect(Object.fromEntries(searchParams)).toMatchObject({
    tenant: '1',
    client_id: 'tien-do',
    response_type: 'code',
    scope: 'openid',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge_method: 'S256',
  })
  expect(address).not.toContain(pending.verifier)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nowhere'])(
  'S7: no other kind of address leads out of the site, to sign in or out: %s',
  async (endpoint) => {
    const signIn = await provider({ authorization_endpoint: endpoint, end_session_endpoint: endpoint })
    await expect(beginSignIn(signIn, 'https://tien-do.example/signed-in')).rejects.toThrow('invalid_endpoint')
    await expect(signOutAddress(signIn, 'https://tien-do.example/')).rejects.toThrow('invalid_endpoint')
  },
)

test('a provider without a place to sign out has none', async () => {
  const signIn = await provider({ authorization_endpoint: 'https://sign-in.example/auth' })
  expect(await signOutAddress(signIn, 'https://tien-do.example/')).toBeNull()
})
