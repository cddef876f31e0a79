import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { journey } from '~/tests/setup/journey'

let server: ViteDevServer
let address = ''

beforeAll(async () => {
  server = await createServer({ mode: 'development', logLevel: 'warn', server: { port: 0, strictPort: false } })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})

afterAll(() => server.close())

journey(
  'while it is edited, the site asks the pretended backend for each of its registers',
  async ({ page, complaints }) => {
    // This server makes each file when it is first asked for one: only the end of the test ends the wait.
    page.setDefaultTimeout(0)
    for (const register of ['published', 'rehearsal']) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/terms/XVII/register'))
      await page.goto(`${address}?register=${register}`)
      const answer = await answered
      expect(new URL(answer.url()).pathname).toBe(`/api/${register}/terms/XVII/register`)
      expect([answer.status(), answer.fromServiceWorker()]).toEqual([200, true])
      await page.getByRole('table').first().waitFor()
    }
    expect(complaints).toEqual([])
  },
)
