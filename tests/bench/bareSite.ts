import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { root } from '~/scripts/alias.mjs'
import { compressed, previewServer } from '~/scripts/vitePlugins'
import type { SiteServer } from '~/tests/setup/siteServer'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bare</title>
    <script type="module" src="/main.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`

const SCRIPT = `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  return createElement('main', null, createElement('h1', null, 'Heading'), createElement('p', null, 'A paragraph.'))
}

createRoot(document.querySelector('#root')).render(createElement(Page))
`

/**
 * The least page that React can draw, one component with a heading and a paragraph, built and served as ours is: the yardstick
 * for everything else. It stands in the repository's cache, because it has to find the same React.
 */
export async function serveBareSite(): Promise<SiteServer> {
  const folder = join(root, '.cache', 'bench', 'bare')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), PAGE)
  await writeFile(join(folder, 'main.js'), SCRIPT)
  const config = {
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const
  await build({ ...config, plugins: [compressed()] })
  const server = await preview({ ...config, plugins: [previewServer()], preview: { port: 0, strictPort: false } })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The preview server has no address')
  return { url: address.replace(/\/$/, ''), close: () => server.close() }
}
