import { join } from 'node:path'
import type { Register } from '@/domain/register'
import { readRegister } from '@/sources/wire'
import { rehearsalPackage } from '~/mocks/rehearsalPackage'
import { root } from '~/scripts/alias.mjs'
import { inlinePackage } from '~/scripts/inlinePackage.ts'

/** The rehearsal register as the app reads it, without a server. */
export async function rehearsalRegister(): Promise<Register> {
  const { resources } = rehearsalPackage(await inlinePackage(join(root, 'public', 'data')))
  const tables = Object.fromEntries(
    resources.map(({ name, data: [header = [], ...rows] }) => [
      name,
      rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]]))),
    ]),
  )
  return readRegister(tables, tables['terms']?.[0]?.['id'] ?? '', 'rehearsal')
}
