import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

/** A finished site's own list of its modules. */
export type Manifest = Readonly<Record<string, Chunk | undefined>>

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'))
}

/** The scripts that these modules need before they can run, as paths in the site; what they import later is not among them. */
export function scriptsOf(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const files = new Set<string>()
  const visit = (module: string): void => {
    const chunk = manifest[module]
    if (chunk === undefined) throw new Error(`The site has no module ${module}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  modules.forEach(visit)
  return [...files]
}

/** Bytes of a file as the site sends it: compressed with brotli where that is worth it. */
export function sentBytes(folder: string, file: string): number {
  const path = join(folder, file)
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}
