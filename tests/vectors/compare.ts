/** How far two numbers may be apart and still be the same (from the vector file). */
export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}

/** One field in which the engine and a vector disagree. */
export interface Difference {
  readonly field: string
  readonly expected: unknown
  readonly found: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every field of `expected` that `found` does not have, or has otherwise; fields that `expected` does not name are not looked at. */
export function differencesOf(expected: unknown, found: unknown, tolerance: Tolerance, field = ''): Difference[] {
  if (typeof expected === 'number' && typeof found === 'number') {
    const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected))
    return Math.abs(expected - found) <= allowed ? [] : [{ field, expected, found }]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [{ field, expected, found }]
    return expected.flatMap((item, i) => differencesOf(item, found[i], tolerance, `${field}[${i}]`))
  }
  if (isObject(expected)) {
    if (!isObject(found)) return [{ field, expected, found }]
    return Object.keys(expected).flatMap((key) =>
      differencesOf(expected[key], found[key], tolerance, field === '' ? key : `${field}.${key}`),
    )
  }
  return Object.is(expected, found) ? [] : [{ field, expected, found }]
}
