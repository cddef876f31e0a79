import { execFileSync } from 'node:child_process'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the finished site is served during the run, without a slash at the end. */
    readonly siteUrl: string
  }
}

/** Builds the site as it will be published and serves it, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A process of its own: inside vitest NODE_ENV is "test", and React would be built for development.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'warn' })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The preview server has no address')
  project.provide('siteUrl', address.replace(/\/$/, ''))
  return () => server.close()
}
