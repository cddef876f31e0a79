import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './alias.mjs'

/** Where the list stands in the repository. */
export const SBOM_FILE = join(root, 'docs', 'sbom.cdx.json')

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}

/** A lock file, as far as it concerns us. */
export interface Lock {
  readonly name: string
  readonly version: string
  readonly packages: Readonly<Record<string, Locked>>
}

/** The repository's own lock file. */
export function readLock(): Lock {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** A package's place in the npm namespace (package-url). */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

const hashOf = (integrity: string): { readonly alg: string; readonly content: string } => {
  const [kind = '', digest = ''] = integrity.split('-', 2)
  return { alg: kind.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }
}

/**
 * Whose code the finished site may hold, as CycloneDX 1.5 (rule S12): every package that is not for development alone. Made of the lock
 * file and nothing else, so it is the same wherever it is made; npm's own list carries the time and leaves out what is needed twice.
 */
export function billOfMaterials({ name, version, packages }: Lock): unknown {
  const shipped = Object.entries(packages).filter(
    ([path, { dev = false, devOptional = false, optional = false }]) =>
      path !== '' && !dev && !devOptional && !optional,
  )
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, 'bom-ref': purlOf(name, version) } },
    components: shipped
      .map(([path, { version: locked = '', integrity = '', license = '' }]) => ({
        type: 'library',
        'bom-ref': path,
        name: nameIn(path),
        version: locked,
        purl: purlOf(nameIn(path), locked),
        licenses: [{ expression: license }],
        hashes: [hashOf(integrity)],
      }))
      .toSorted((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1)),
  }
}

/** The list as it stands in the repository. */
export function sbomText(lock: Lock): string {
  return `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(SBOM_FILE, sbomText(readLock()))
