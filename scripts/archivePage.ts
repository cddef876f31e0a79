import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { alias, root } from './alias.mjs'
import { CSS_MODULES } from './drawnBoard.ts'
import { publishedRouter } from './vitePlugins.ts'

/** What the build fills into `archive.html`; every other slot is filled when an archive is made. */
type BuiltSlot = 'policy' | 'icon' | 'style' | 'script'

/** Where development answers with the page; `src/app/archivePage.ts` names it. */
const IN_DEVELOPMENT = '/archive-page.json'

/** The module that the build writes: where the page is, and what it must be. */
const NAMING = join(root, 'src', 'app', 'archivePage.ts')

/** What an archive has no use for, in modules that it has: it opens no files, so it needs no worker that reads them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  [join(root, 'src', 'sources', 'fileReader.ts')]:
    'const refuse = async () => { throw new Error("An archive reads no files") }; export { refuse as readInWorker, refuse as templateFromWorker }',
}

const sha = (kind: 'sha256' | 'sha384', text: string): string =>
  `${kind}-${createHash(kind).update(text).digest('base64')}`

function leftOut(): Plugin {
  return { name: 'left-out', enforce: 'pre', load: (id) => LEFT_OUT[id] }
}

/** The application of an archive as one script and one style sheet; fonts are in the sheet. */
async function compiled(): Promise<{ readonly script: string; readonly style: string }> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react(), publishedRouter(), leftOut()],
    resolve: { alias },
    css: { modules: CSS_MODULES },
    build: {
      write: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: join(root, 'src', 'app', 'openArchive.ts'),
        output: { codeSplitting: false },
      },
    },
  })
  const files = 'output' in made ? made.output : []
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const styles = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []))
  const [script, style] = [scripts[0], styles[0]]
  if (script === undefined || style === undefined || files.length > 2) {
    throw new Error(
      `An archive is one script and one style sheet, not ${files.map((file) => file.fileName).join(', ')}`,
    )
  }
  return { script: inElement(script.trim(), 'script'), style: inElement(style.trim(), 'style') }
}

/** A script or a style sheet that ends where its element ends: in a string `<\\/script` is the same text. */
function inElement(code: string, element: 'script' | 'style'): string {
  if (code.includes('<!--')) throw new Error(`The ${element} of an archive holds what HTML reads as a comment`)
  return code.replaceAll(new RegExp(`</(?=${element})`, 'gi'), '<\\/')
}

/**
 * The page that every archive is filled into (`archiveText.ts`): the application in one file, which asks for nothing. Only its own script
 * and style may run, known by their hashes; text never becomes code.
 */
export async function archivePage(): Promise<string> {
  const [template, icon, { script, style }] = await Promise.all([
    readFile(join(root, 'archive.html'), 'utf8'),
    readFile(join(root, 'public', 'favicon.svg'), 'base64'),
    compiled(),
  ])
  const policy = [
    "default-src 'none'",
    `script-src '${sha('sha256', script)}'`,
    `style-src '${sha('sha256', style)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const built: Readonly<Record<BuiltSlot, string>> = {
    policy,
    icon: `data:image/svg+xml;base64,${icon}`,
    style: `<style>${style}</style>`,
    script: `<script type="module">${script}</script>`,
  }
  const isBuilt = (slot: string): slot is BuiltSlot => slot in built
  const texts: string[] = ['']
  const slots: string[] = []
  // Every other piece of what is split is the name of a slot.
  for (const [at, piece] of template.split(/(?:<!--)?\{(\w+)\}(?:-->)?/).entries()) {
    if (at % 2 === 1 && !isBuilt(piece)) {
      slots.push(piece)
      texts.push('')
    } else texts.push(`${texts.pop() ?? ''}${at % 2 === 1 && isBuilt(piece) ? built[piece] : piece}`)
  }
  return JSON.stringify({ texts, slots })
}

/**
 * Puts the page of archives among the files of the site, as JSON: it is fetched by whoever makes an archive, and is no page of the site.
 * Its name comes from its content, and the application knows its hash, so that an archive is never of another build.
 */
export function archivePages(): Plugin {
  let page: Promise<string> | null = null
  const made = async (): Promise<string> => (page ??= archivePage())
  return {
    name: 'archive-page',
    applyToEnvironment: (environment) => environment.name === 'client',
    async load(id) {
      if (id !== NAMING || this.environment.mode !== 'build') return null
      const text = await made()
      const fileName = `assets/archive-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
      this.emitFile({ type: 'asset', fileName, source: text })
      return `export const archivePage = ${JSON.stringify({ address: fileName, integrity: sha('sha384', text) })}`
    },
    configureServer({ middlewares }) {
      middlewares.use(IN_DEVELOPMENT, (_, response, next) => {
        archivePage().then((text) => response.setHeader('Content-Type', 'application/json').end(text), next)
      })
    },
  }
}
