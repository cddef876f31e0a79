import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './alias.mjs'
import { installFromDebian } from './debian.mjs'
import { say, step } from './step.mjs'

/** @typedef {{ path: string, version: string }} Found */

/** Alike in every binary and quiet on the network, so that a test sees the same picture everywhere. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** Outlives `npm ci` and serves every clone of the same person. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tien-do', 'chromium-147.0.0')

/**
 * The first Chromium on this machine that says its version; nothing is fetched.
 * @returns {Promise<Found | null>}
 */
export async function findBrowser() {
  for (const path of [process.env.CHROMIUM_PATH, ...usualPlaces(), await playwrightsOwn(), join(cache, 'chromium')]) {
    const found = path ? proved(path) : null
    if (found !== null) return found
  }
  return null
}

/**
 * A Chromium for the tests: one that is here, else Debian's, else npm's.
 * @returns {Promise<Found | null>}
 */
export async function fetchBrowser() {
  return (await findBrowser()) ?? fromDebian() ?? fromNpm()
}

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  if (process.platform !== 'win32') return ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

/**
 * @param {string} path
 * @returns {Found | null}
 */
function proved(path) {
  if (!existsSync(path)) return null
  // Chrome on Windows opens a window when it is asked.
  if (process.platform === 'win32') return { path, version: 'version not asked' }
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 ? { path, version: stdout.trim() } : null
}

function fromDebian() {
  return installFromDebian('Browser', ['chromium-headless-shell']) ? proved('/usr/bin/chromium-headless-shell') : null
}

function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  mkdirSync(cache, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'scripts', 'browser', name), join(cache, name))
  if (!step('Browser from npm', `npm ci --prefix "${cache}"`)) return null
  // The package unpacks into the temporary folder, which we make our own so that the binary stays.
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  spawnSync(process.execPath, ['--eval', unpack], {
    cwd: cache,
    env: { ...process.env, TMPDIR: cache },
    stdio: 'inherit',
  })
  return proved(join(cache, 'chromium'))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await fetchBrowser()
  say(
    found === null
      ? 'No browser: install Chrome or Chromium, or set CHROMIUM_PATH'
      : `${found.version} at ${found.path}`,
  )
  process.exitCode = found === null ? 1 : 0
}
