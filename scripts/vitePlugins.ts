import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { root } from './alias.mjs'
import { ASK_AGAIN, FOR_EVER, headersOf } from './securityHeaders.ts'

/** Text worth compressing ahead of time; pictures and fonts are compressed already. */
const TEXT = /\.(?:js|css|html|json|svg|yaml|csv)$/

/** Bytes. Below this, headers outweigh what compression saves. */
const WORTH_COMPRESSING = 1000

/** The router's package names its development build for browsers too; the same without its warnings lies beside it. */
export function publishedRouter(): Plugin {
  const published = join(root, 'node_modules', 'react-router', 'dist', 'production', 'index.mjs')
  return {
    name: 'published-router',
    apply: 'build',
    config: () => ({ resolve: { alias: { 'react-router': published } } }),
  }
}

/** One-file data packages: the address in the site → how the package is made. Built into dist, made afresh at each request in development. */
export function dataPackages(makers: Readonly<Record<string, () => Promise<unknown>>>): Plugin {
  return {
    name: 'data-packages',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      for (const [fileName, make] of Object.entries(makers)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(await make()) })
      }
    },
    configureServer({ middlewares }) {
      for (const [address, make] of Object.entries(makers)) {
        middlewares.use(`/${address}`, (_, response, next) => {
          make().then((made) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(made)), next)
        })
      }
    },
  }
}

/**
 * Files that stand in public/ for those who work on the repository and are taken out of the finished site: the site holds
 * nothing that it does not show or offer.
 */
export function unpublished(files: readonly string[]): Plugin {
  return {
    name: 'unpublished',
    applyToEnvironment: (environment) => environment.name === 'client',
    async writeBundle({ dir }) {
      if (dir === undefined) return
      await Promise.all(files.map((file) => rm(join(dir, file))))
    },
  }
}

/** Writes a .br and a .gz beside every text file of the finished site, for servers that send them as they are. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return
        const names = await readdir(dir, { recursive: true })
        await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compress(join(dir, name))))
      },
    },
  }
}

async function compress(file: string): Promise<void> {
  if ((await stat(file)).size <= WORTH_COMPRESSING) return
  const text = await readFile(file)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: quality }))
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }))
}

/**
 * Serves the finished site as a real server should: compressed files, security headers, index.html for a screen's address,
 * and 404 for a file that is not there (QUALITY S20).
 */
export function previewServer(): Plugin {
  return {
    name: 'preview-server',
    configurePreviewServer({ config, middlewares }) {
      const serve = sirv(resolve(config.root, config.build.outDir), {
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders: (response, path) => {
          response.setHeader('Cache-Control', path.startsWith('/assets/') ? FOR_EVER : ASK_AGAIN)
        },
      })
      middlewares.use((request, response) => {
        for (const [name, value] of Object.entries(headersOf(request.url ?? '/'))) response.setHeader(name, value)
        const missing = () => {
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          response.setHeader('Cache-Control', ASK_AGAIN)
          response.end('404\n')
        }
        serve(request, response, () => {
          if (!asksForScreen(request)) return missing()
          request.url = '/'
          serve(request, response, missing)
        })
      })
    },
  }
}

/** A browser opening a page, not a script or a picture that has gone. */
function asksForScreen({ method, url = '/', headers }: IncomingMessage): boolean {
  const [path = '/'] = url.split('?')
  // An id may hold a dot (`/indicators/3.6.1`): it is a screen all the same.
  const isScreen = /^\/(?:programmes|(?:embed\/)?indicators|agencies)\//.test(path)
  const isFile = !isScreen && (path.startsWith('/assets/') || /\.[^/]*$|\/\./.test(path))
  return (method === 'GET' || method === 'HEAD') && !isFile && (headers.accept ?? '').includes('text/html')
}
