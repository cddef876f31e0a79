import { execFileSync } from 'node:child_process'
import { preview } from 'vite'

/** A site on this machine. */
export interface SiteServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds the site as it will be published, into a folder. */
export function buildSite(folder: string): void {
  // A process of its own: under vitest and `npm run` scripts NODE_ENV is another one, and React would be built for development.
  const build = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  execFileSync(process.execPath, build, {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Serves a finished site as `npm start` does, at a free port. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, strictPort: false },
    logLevel: 'warn',
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The preview server has no address')
  return { url: address.replace(/\/$/, ''), close: () => server.close() }
}
