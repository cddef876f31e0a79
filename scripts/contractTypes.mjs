import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './alias.mjs'
import { step } from './step.mjs'

/** Outlives `npm ci` and serves every clone of the same person. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tien-do', 'openapi-typescript-7.13.0')
const generator = join(cache, 'node_modules', 'openapi-typescript', 'bin', 'cli.js')

const CONTRACT = join(root, 'public', 'openapi.yaml')

/** What `contractTypes` writes. */
export const RESULT = join(root, 'src', 'sources', 'restContract.ts')

/**
 * The types of the contract of a backend, as they are committed. The generator needs TypeScript 5 and so lives in a folder of
 * its own, where it is installed on its first use by the lock beside this file. Throws when it cannot be had.
 * @param {string} contract file of the contract
 * @returns {string}
 */
export function contractTypes(contract = CONTRACT) {
  if (!existsSync(generator)) install()
  return run(process.execPath, [join(root, 'node_modules', 'oxfmt', 'bin', 'oxfmt'), '--stdin-filepath', RESULT], {
    input: run(process.execPath, [generator, contract]),
  })
}

function install() {
  mkdirSync(cache, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(root, 'scripts', 'contract', name), join(cache, name))
  }
  if (!step('Generator of the types of the contract', `npm ci --prefix "${cache}"`)) {
    throw new Error('openapi-typescript cannot be installed')
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} rest
 * @param {{ input?: string }} [options]
 */
function run(command, rest, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, rest, { cwd: root, encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(`${command} ${rest.join(' ')}: ${stderr}`)
  return stdout
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) writeFileSync(RESULT, contractTypes())
