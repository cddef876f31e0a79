import { inSlices } from './inSlices'
import { frozen } from './readingParts'
import type { ProgressSource } from './source'
import { localityObservationsOf, registerSteps, type Readings } from './wire'

let opened = 0

/** What was read from a file, as a source like any other. It lives as long as somebody holds it, and no longer than the page. */
export function fileSource(file: string, readings: Readings): ProgressSource {
  frozen(readings)
  opened += 1
  return {
    // Each opening is another: the file may have been changed meanwhile.
    name: `file ${file} (${opened})`,
    register: async (term, { signal }) => {
      signal?.throwIfAborted()
      return inSlices(registerSteps(readings, term), signal)
    },
    localityObservations: async (scope, { signal }) => {
      signal?.throwIfAborted()
      return localityObservationsOf(readings, scope)
    },
  }
}
