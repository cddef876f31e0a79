import { inSlices } from './inSlices'
import type { ProgressSource } from './source'
import { localityObservationsOf, registerSteps, type Readings } from './wire'

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

let opened = 0

/** What was read from a file, as a source like any other. It lives as long as somebody holds it, and no longer than the page. */
export function fileSource(file: string, readings: Readings): ProgressSource {
  // What a worker sends is a copy that could be changed.
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
