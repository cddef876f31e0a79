import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const NOT_OURS = /^(?:\.git|node_modules|dist|coverage|\.cache|\.vitest)$/

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/')
      return entry.isDirectory() ? filesIn(path) : [path]
    })
}

const files = filesIn('.').filter((path) => !/\.(?:png|woff2|ico)$/.test(path))
const contents = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))

/** The files in which a pattern occurs, with what was found. */
function found(pattern: RegExp, among = /./): string[] {
  return [...contents].flatMap(([path, text]) => {
    const [match] = (among.test(path) && pattern.exec(text)) || []
    return match === undefined ? [] : [`${path}: ${match}`]
  })
}

test('no file names the address of a package registry or a key to one', () => {
  const address =
    /https?:\/\/[\w.-]*(?:registry|npmjs|yarnpkg|artifactory|verdaccio|nexus)[\w.-]*|_(?:authToken|password)\s*=/i
  expect(found(address)).toEqual([])
})

test('S12: the locks do not record from where a package was fetched', () => {
  const locks = files.filter((path) => path.endsWith('package-lock.json'))
  expect(locks).toEqual(expect.arrayContaining(['package-lock.json', 'scripts/browser/package-lock.json']))
  expect(found(/"resolved"/, /package-lock\.json$/)).toEqual([])
  expect(found(/"integrity"/, /package-lock\.json$/)).toHaveLength(locks.length)
})

test('S12: every dependency is of one exact version', () => {
  interface Manifest {
    readonly dependencies: Record<string, string>
    readonly devDependencies?: Record<string, string>
  }
  const versions = files
    .filter((path) => path.endsWith('package.json'))
    .map((path): Manifest => JSON.parse(readFileSync(path, 'utf8')))
    .flatMap(({ dependencies, devDependencies }) => Object.entries({ ...dependencies, ...devDependencies }))
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('nothing silences a check or skips a test', () => {
  const silencer = /(?:ox|es)lint-disable|@ts-(?:ignore|nocheck|expect-error)/
  const skip = /\b(?:it|test|describe|journey)\.(?:only|skip|skipIf|runIf|todo|fails)\b/
  const ours = /^(?:src|mocks|tests|scripts)\/.*\.(?:tsx?|mjs)$|^[^/]*\.ts$/
  expect([...found(silencer, ours), ...found(skip, ours)]).toEqual([])
})

test('.ci/run can be run', () => {
  expect(statSync('.ci/run').mode & 0o111).toBe(0o111)
})
