import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOfMaterials, readLock, SBOM_FILE, sbomText } from '~/scripts/sbom'

const lock = readLock()
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Licences of what we build with or ship: all of them let a public office use, change and pass on the result. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Zlib',
])

/** Of what is shipped: nothing that asks for the source of a change. */
const SHIPPED_LICENCES = new Set([...LICENCES].filter((licence) => licence !== 'MPL-2.0'))

/** Packages that would run something when they are installed; `.npmrc` lets none, and these have been looked at. */
const WITH_INSTALL_SCRIPT = new Map([['node_modules/msw', 'copies its worker to a folder that we do not name']])

/** May what is so licensed be used? Of alternatives one is enough; where both kinds of joint stand, every name has to be on the list. */
function isFree(expression: string | undefined, licences: ReadonlySet<string>): boolean {
  const plain = (expression ?? '').replaceAll(/[()]/g, '')
  const names = plain.split(/ (?:AND|OR) /)
  const isChoice = plain.includes(' OR ') && !plain.includes(' AND ')
  return isChoice ? names.some((name) => licences.has(name)) : names.every((name) => licences.has(name))
}

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0-or-later)', false],
  ['(MIT OR ISC) AND GPL-3.0-or-later', false],
  ['GPL-3.0-or-later', false],
  [undefined, false],
])('%s: may it be used? %s', (expression, isUsed) => {
  expect(isFree(expression, LICENCES)).toBe(isUsed)
})

test('S12: every package is one published version, held by the digest of its content', () => {
  const loose = locked.filter(
    ([, { version = '', integrity = '', link = false }]) =>
      link || !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/]{86}==$/.test(integrity),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})

test('S12: no package runs anything when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const scripted = locked.filter(([, { hasInstallScript = false }]) => hasInstallScript).map(([path]) => path)
  expect(scripted).toEqual([...WITH_INSTALL_SCRIPT.keys()])
})

test('S12: every licence is on the list', () => {
  const others = locked.filter(([, { license }]) => !isFree(license, LICENCES))
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  const { components } = billOfMaterials(lock) as {
    readonly components: readonly {
      readonly name: string
      readonly licenses: readonly { readonly expression: string }[]
    }[]
  }
  const shipped = components.filter(({ licenses }) =>
    licenses.some(({ expression }) => !isFree(expression, SHIPPED_LICENCES)),
  )
  expect(shipped.map(({ name }) => name)).toEqual([])
})

test('S12: the list of what is shipped is the one in docs/ (`npm run sbom` writes it)', () => {
  const text = sbomText(lock)
  expect(readFileSync(SBOM_FILE, 'utf8')).toBe(text)
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  for (const [name, version] of Object.entries(dependencies)) {
    expect(text).toContain(`"pkg:npm/${name.replace('@', '%40')}@${version}"`)
  }
})
