import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite, type SiteServer } from './siteServer'

/** The build that a page or a worker is of. */
export function buildIn(text: string): string {
  const [, build] = /boot\.js\?([0-9a-f]{8})/.exec(text) ?? []
  if (build === undefined) throw new Error('No build is named')
  return build
}

/**
 * Serves a copy of a finished site as the build after it: every file in assets/ has another name, wherever it is named, and the build
 * another one too.
 */
export async function serveNextBuild(folder: string): Promise<SiteServer & { readonly build: string }> {
  const copy = mkdtempSync(join(tmpdir(), 'tien-do-next-'))
  cpSync(folder, copy, { recursive: true })
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.(?:br|gz)$/.test(name))) rmSync(join(copy, file))
  const assets = readdirSync(join(copy, 'assets'))
  const before = buildIn(readFileSync(join(copy, 'index.html'), 'utf8'))
  const build = before.split('').toReversed().join('')
  const renamed = (text: string): string =>
    assets
      .reduce((sofar, name) => sofar.replaceAll(name, name.replace(/\.(?=\w+$)/, '-next.')), text)
      .replaceAll(before, build)
  for (const file of files.filter((name) => /\.(?:html|js|css)$/.test(name))) {
    writeFileSync(join(copy, file), renamed(readFileSync(join(copy, file), 'utf8')))
  }
  for (const name of assets) renameSync(join(copy, 'assets', name), join(copy, 'assets', renamed(name)))
  const { url, close } = await serveSite(copy)
  return {
    url,
    build,
    close: async () => {
      await close()
      rmSync(copy, { recursive: true, force: true })
    },
  }
}
