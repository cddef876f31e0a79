import type { WireTables } from './readTable'
import type { ProgressSource } from './source'
import { localityObservationsOf, readTables, registerOf, type Readings } from './wire'

/** Tables that are already here, as they came from wherever they came: for tests, and for what somebody opens by hand. */
export function memorySource(tables: WireTables): ProgressSource {
  let readings: Readings | null = null
  const read = (signal: AbortSignal | undefined) => {
    signal?.throwIfAborted()
    return (readings ??= readTables(tables, 'memory'))
  }
  return {
    name: 'memory',
    register: async (term, { signal }) => registerOf(read(signal), term),
    localityObservations: async (scope, { signal }) => localityObservationsOf(read(signal), scope),
  }
}
