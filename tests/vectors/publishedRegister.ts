import { join } from 'node:path'
import type { Register } from '@/domain/register'
import { readRegister } from '@/sources/wire'
import { root } from '~/scripts/alias.mjs'
import { inlinePackage } from '~/scripts/inlinePackage.ts'

/** The published register as the app reads it, without a server: the data package of this repository, in its first term. */
export async function publishedRegister(): Promise<Register> {
  const folder = join(root, 'public', 'data')
  const { resources } = await inlinePackage(folder)
  const tables = Object.fromEntries(
    resources.map(({ name, data: [header = [], ...rows] }) => [
      name,
      rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]]))),
    ]),
  )
  return readRegister(tables, tables['terms']?.[0]?.['id'] ?? '', folder)
}
