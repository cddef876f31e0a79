import type { TestProject } from 'vitest/node'
import { buildSite, serveSite } from '~/tests/setup/siteServer'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the finished site is served during the run, without a slash at the end. */
    readonly siteUrl: string
  }
}

/** Builds the site as it will be published and serves it, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite('dist')
  const server = await serveSite('dist')
  project.provide('siteUrl', server.url)
  return server.close
}
