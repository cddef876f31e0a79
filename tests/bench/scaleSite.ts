import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { SIZED_DAY, type Size } from '~/mocks/sizedFigures'
import { SIZED_TERM } from '~/mocks/sizedTables'
import { root } from '~/scripts/alias.mjs'
import { sizedPackage } from '~/scripts/sizedPackage'
import { buildSite, serveSite, type SiteServer } from '~/tests/setup/siteServer'

/** The addresses of the two registers that are compared: neither is drawn at build time, both are read by the page. */
export const SHIPPED = 'shipped'
export const LARGE = 'large'

interface SiteConfig {
  readonly registers: readonly [Readonly<Record<string, unknown>>, ...Readonly<Record<string, unknown>>[]]
}

async function put(file: string, text: string): Promise<void> {
  await writeFile(file, text)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: quality }))
  await rm(`${file}.gz`, { force: true })
}

/** The site as it is published, offering the shipped register once more and a simulated one of some size. */
export async function serveScaleSite(size: Size): Promise<SiteServer & { readonly bytes: number }> {
  const folder = join(root, '.cache', 'bench', 'scale')
  buildSite(folder)
  const large = await sizedPackage(size)
  await put(join(folder, 'data', 'large.json'), large)
  const config: SiteConfig = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))
  const [first] = config.registers
  const { compareTo: _, ...offer } = first
  const registers = [
    first,
    { ...offer, id: SHIPPED },
    {
      ...offer,
      id: LARGE,
      term: SIZED_TERM,
      asOf: SIZED_DAY,
      simulated: true,
      source: { kind: 'datapackage', url: 'data/large.json' },
    },
  ]
  await put(join(folder, 'config.json'), JSON.stringify({ ...config, registers }))
  return { ...(await serveSite(folder)), bytes: Buffer.byteLength(large) }
}
