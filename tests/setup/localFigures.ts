import { join } from 'node:path'
import type { Observation } from '@/domain/register'
import { memorySource } from '@/sources/memory'
import { tablesOf } from '~/mocks/rehearsalPackage'
import { root } from '~/scripts/alias.mjs'
import { inlinePackage } from '~/scripts/inlinePackage.ts'

/** The published figures below the city, of every indicator. */
export async function publishedLocalFigures(): Promise<readonly Observation[]> {
  const tables = tablesOf(await inlinePackage(join(root, 'public', 'data')))
  return memorySource(tables).localityObservations({ term: 'XVII' }, {})
}
