import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from './alias.mjs'

/** @param {string} line */
export const say = (line) => console.log(`• ${line}`)

/**
 * Runs a command line in the repository's folder, with the tools that the project brings, and says how long it took.
 * @param {string} title what the reader sees
 * @param {string} command
 * @returns {boolean} whether it succeeded
 */
export function step(title, command) {
  say(`${title}: ${command}`)
  const start = performance.now()
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH
  const { status } = spawnSync(command, {
    cwd: root,
    env: { ...process.env, PATH: path },
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  say(`${title}: ${status === 0 ? 'done' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return status === 0
}

/**
 * Installs the packages of package-lock.json, unless exactly those are there.
 * @returns {boolean} whether they are there now
 */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Node.js 20.19 or later is needed; this is ${process.versions.node}`)
    return false
  }
  return installed() || step('Packages', 'npm ci')
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean } | undefined> }} Lock */

function installed() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  /** @type {Lock} */
  const here = JSON.parse(readFileSync(record, 'utf8'))
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  // Optional packages are those of other platforms: they may be absent, but not of another version.
  return Object.entries(wanted.packages).every(
    ([path, entry]) =>
      path === '' ||
      here.packages[path]?.version === entry?.version ||
      (entry?.optional === true && here.packages[path] === undefined),
  )
}
