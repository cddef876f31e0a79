import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { alias, root } from './alias.mjs'

const BOOT = 'src="/boot.js"'

/** Beside what is in assets/ and the page's own first script. */
const OTHERS = ['/favicon.svg']

/**
 * Writes `sw.js`, the service worker that keeps a whole build in the browser: its code after the list of what it keeps. The build is
 * named by a hash of all that, and the page names it too, with its first script: page and worker know by it whether they belong
 * together, and the files of two builds never have the same address.
 */
export function keptSite(): Plugin {
  return {
    name: 'kept-site',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return
        const page = join(dir, 'index.html')
        const [html, boot, assets, code] = await Promise.all([
          readFile(page, 'utf8'),
          readFile(join(dir, 'boot.js'), 'utf8'),
          readdir(join(dir, 'assets')),
          keeper(),
        ])
        if (!html.includes(BOOT)) throw new Error(`index.html has no ${BOOT}`)
        const named = [...assets.toSorted().map((file) => `/assets/${file}`), ...OTHERS]
        const name = createHash('sha256')
          .update(JSON.stringify([html, boot, named, code]))
          .digest('hex')
          .slice(0, 8)
        const site = { build: name, files: [...named, `/boot.js?${name}`] }
        await writeFile(
          page,
          html.replace(BOOT, () => `src="/boot.js?${name}"`),
        )
        await writeFile(join(dir, 'sw.js'), `const SITE=${JSON.stringify(site)};${code}`)
      },
    },
  }
}

/** The worker's code as one classic script: it is the same in every browser that has service workers. */
async function keeper(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias },
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src', 'app', 'siteKeeper.worker.ts'), output: { format: 'iife' } },
    },
  })
  const [script, ...more] = 'output' in made ? made.output : []
  if (script?.type !== 'chunk' || more.length > 0) throw new Error('The worker is not one script')
  return script.code
}
