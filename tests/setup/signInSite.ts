import type { Page } from 'playwright'
import { inject } from 'vitest'
import { handlersFor } from '~/mocks/handlers'
import { listenerOf } from '~/mocks/listener'
import { serve } from '~/mocks/localServer'
import { typedTables } from '~/mocks/typedRows'
import { inlinePackage } from '~/scripts/inlinePackage'
import type { SiteConfig } from '~/scripts/restConfig'
import { SECURITY_HEADERS } from '~/scripts/securityHeaders'
import { handOn } from '~/tests/setup/faultySite'
import { CLIENT_ID, startProvider, type SignInProvider } from '~/tests/setup/signInProvider'

/** The finished site whose first register is a `rest` backend for those who have signed in; the second one is for everybody. */
export interface SignInSite {
  /** Without a slash at the end. */
  readonly url: string
  readonly provider: SignInProvider
  /** What the backend was asked for, and how it answered. */
  readonly heard: readonly { readonly path: string; readonly status: number }[]
  readonly close: () => Promise<void>
}

const published = typedTables(await inlinePackage('public/data'))

export async function signInSite(): Promise<SignInSite> {
  const own = inject('siteUrl')
  const heard: { path: string; status: number }[] = []
  const { registers, ...others }: SiteConfig = await (await fetch(`${own}/config.json`)).json()
  const [first, ...rest] = registers
  let provider: SignInProvider | null = null
  const server = await serve((request, response) => {
    const path = request.url ?? '/'
    if (provider === null) response.writeHead(503).end()
    else if (path === '/config.json') {
      const signIn = { issuer: provider.issuer, clientId: CLIENT_ID, scope: 'figures' }
      const source = { kind: 'rest', url: 'backend/api/published', signIn }
      response
        .setHeader('Content-Type', 'application/json')
        .end(JSON.stringify({ ...others, registers: [{ ...first, source }, ...rest] }))
    } else if (path.startsWith('/backend/')) {
      response.on('finish', () => {
        heard.push({ path, status: response.statusCode })
      })
      backend(provider)(request, response)
    } else {
      // The one thing that docs/backends/sign-in.md asks for.
      const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? ''
      handOn(own, request, response, {
        'content-security-policy': policy.replace("connect-src 'self'", `$& ${provider.issuer}`),
      })
    }
  })
  const url = server.url.replace(/\/$/, '')
  const answering = listenerOf(handlersFor({ published }))
  const backend = ({ guarding }: SignInProvider) =>
    guarding((request, response) => {
      request.url = (request.url ?? '').replace('/backend', '')
      answering(request, response)
    })
  const started = await startProvider(url)
  provider = started
  return {
    url,
    provider: started,
    heard,
    close: async () => {
      await server.close()
      await started.close()
    },
  }
}

/** Signs in on the provider's own pages, which are in sight. */
export async function signInAtProvider(page: Page, name = 'nguyen.van.an@example.vn'): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(name)
  await page.getByPlaceholder('and password').fill('mật khẩu')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** The one button that asks to sign in. */
export const signInButton = (page: Page) => page.getByRole('button', { name: 'Đăng nhập', exact: true })
