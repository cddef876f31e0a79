import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { alias } from './alias.mjs'
import { drawnStyle } from './drawnStyle.ts'
import { inlinePackage } from './inlinePackage.ts'

interface Drawing {
  drawBoard(
    config: unknown,
    tables: Record<string, readonly unknown[]>,
  ): Promise<{ readonly markup: string; readonly name: string } | null>
}

/** What the build reads of config.json; the rest is checked by the application itself. */
interface SiteConfig {
  readonly language: string
  readonly registers: readonly [{ readonly id: string; readonly source: { readonly url: string } }]
}

const EMPTY_ROOT = '<div id="root"></div>'

/** As the build writes it into the page. */
const WHOLE_STYLE = /<link rel="stylesheet" crossorigin href="\/(assets\/[^"]+\.css)">/

/** Names of classes in CSS modules: the same in the browser's code and in the board that is drawn here. */
export const CSS_MODULES = { generateScopedName: '[local]_[hash:base64:5]' }

/**
 * Draws the overview of the default register into the finished index.html, so that it can be read before any script has run, and
 * lists what is to be asked for together with the application's code: style sheet, configuration, register, words. The list is inert
 * until `main.tsx` says so: on a thin line it would hold up the board, whose own style sheet is a fifth of the whole one. The register is
 * named there for `boot.js`, since an address may ask for another.
 * The root stays empty, and the page waits for the whole style sheet, where nothing can be drawn.
 */
export function drawnBoard(folder: string): Plugin {
  return {
    name: 'drawn-board',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) return
        const page = join(dir, 'index.html')
        const html = await readFile(page, 'utf8')
        if (!html.includes(EMPTY_ROOT)) throw new Error(`index.html has no ${EMPTY_ROOT}`)
        const config: SiteConfig = JSON.parse(await readFile('public/config.json', 'utf8'))
        const [first] = config.registers
        const board = await draw(folder, config)
        const words = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .find((file) => file.facadeModuleId?.endsWith(`/i18n/${config.language}/catalogue.ts`))
        const wordFiles = words === undefined ? [] : [words.fileName, ...words.imports]
        const [wholeStyle, styleFile = ''] = WHOLE_STYLE.exec(html) ?? []
        if (wholeStyle === undefined) throw new Error('index.html has no style sheet')
        const hints = [
          ...(board === null ? [] : [wholeStyle]),
          '<link rel="preload" href="/config.json" as="fetch" crossorigin>',
          `<link rel="preload" href="/${first.source.url}" as="fetch" crossorigin data-register="${first.id}">`,
          ...wordFiles.map((file) => `<link rel="modulepreload" href="/${file}" crossorigin>`),
        ]
        const root = board === null ? EMPTY_ROOT : `<div id="root" data-drawn="${board.name}">${board.markup}</div>`
        const ahead = `<template id="ahead">${hints.join('')}</template>`
        const drawn = html.replace(EMPTY_ROOT, () => `${root}\n    ${ahead}`)
        if (board === null) return writeFile(page, drawn)
        const styleOfBoard = drawnStyle(drawn, await readFile(join(dir, styleFile), 'utf8'))
        const file = `assets/drawn-${createHash('sha256').update(styleOfBoard).digest('hex').slice(0, 8)}.css`
        await writeFile(join(dir, file), styleOfBoard)
        await writeFile(page, drawn.replace(wholeStyle, `<link rel="stylesheet" href="/${file}">`))
      },
    },
  }
}

/** The drawing code is compiled like the application, for Node, into a folder from which the packages can be found. */
const COMPILED = 'node_modules/.tien-do'

async function draw(folder: string, config: SiteConfig): ReturnType<Drawing['drawBoard']> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    css: { modules: CSS_MODULES },
    build: { ssr: 'src/app/drawBoard.ts', outDir: COMPILED, emptyOutDir: true, copyPublicDir: false, minify: false },
  })
  const drawing: Drawing = await import(pathToFileURL(resolve(COMPILED, 'drawBoard.js')).href)
  const { resources } = await inlinePackage(folder)
  const tables: [string, readonly unknown[]][] = resources.map(({ name, data: [header = [], ...rows] }) => [
    name,
    rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]]))),
  ])
  return drawing.drawBoard(config, Object.fromEntries<readonly unknown[]>(tables))
}
