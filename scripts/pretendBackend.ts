import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from './alias.mjs'
import { restConfig, type SiteConfig } from './restConfig.ts'

const ENTRY = 'src="/src/main.tsx"'
const PRETENDING_ENTRY = 'src="/mocks/start.ts"'

/** What stands beside the files of public/, or in the place of one: the address, its type, and its text at that moment. */
const FILES = [
  {
    address: '/mockServiceWorker.js',
    type: 'text/javascript',
    read: () => readFile(join(root, 'node_modules', 'msw', 'lib', 'mockServiceWorker.js'), 'utf8'),
  },
  { address: '/config.json', type: 'application/json', read: readRestConfig },
]

async function readRestConfig(): Promise<string> {
  const config: SiteConfig = JSON.parse(await readFile(join(root, 'public', 'config.json'), 'utf8'))
  return JSON.stringify(restConfig(config))
}

/**
 * Development only: the app asks for its registers over the network, of a backend that a service worker of MSW plays by the
 * contract of public/openapi.yaml. Builds, previews and tests know nothing of it.
 */
export function pretendBackend(): Plugin {
  return {
    name: 'pretend-backend',
    apply: (_, { command, mode }) => command === 'serve' && mode === 'development',
    // The scan for packages begins at index.html as it is written, and would meet these only when the page is open.
    config: () => ({ optimizeDeps: { include: ['msw', 'msw/browser'] } }),
    configureServer({ middlewares }) {
      for (const { address, type, read } of FILES) {
        middlewares.use(address, (_, response, next) => {
          read().then((text) => response.setHeader('Content-Type', type).end(text), next)
        })
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(ENTRY)) throw new Error(`index.html has no ${ENTRY}`)
        return html.replace(ENTRY, PRETENDING_ENTRY)
      },
    },
  }
}
