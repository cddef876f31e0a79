import type { Register } from '@/domain/register'
import type { Difference } from './compare'
import { readVectorFile, runVector, type Vector, type VectorFile } from './run'

/** What came of a file of vectors. */
export interface Score {
  readonly passed: number
  readonly failed: number
  /** What there is to say about those that failed, a line a difference. */
  readonly lines: readonly string[]
}

const failedAtOnce = (line: string): Score => ({ passed: 0, failed: 1, lines: [line] })

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A value as a line shows it; what JSON cannot say is named. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

function lineOf({ name }: Vector, { field, expected, found }: Difference): string {
  return `${name}  ${field}  expected ${shown(expected)} found ${shown(found)}`
}

async function scoreVector(vector: Vector, file: VectorFile, published: () => Promise<Register>): Promise<Score> {
  try {
    const register = vector.kind === 'register' ? await published() : null
    const differences = runVector(vector, file.tolerance, register)
    return differences.length === 0
      ? { passed: 1, failed: 0, lines: [] }
      : { passed: 0, failed: 1, lines: differences.map((difference) => lineOf(vector, difference)) }
  } catch (error) {
    return failedAtOnce(`${vector.name}  ${messageOf(error)}`)
  }
}

/**
 * Runs the vectors of a file's text. Text that is no vector file, one without a vector, and a vector that cannot be run count as
 * failed, so that nothing passes by not having been looked at. `name` is the file's; `published` is asked only for vectors about a
 * whole register.
 */
export async function scoreOf(name: string, text: string, published: () => Promise<Register>): Promise<Score> {
  let file: VectorFile
  try {
    file = readVectorFile(text)
  } catch (error) {
    return failedAtOnce(`${name}  not a file of vectors: ${messageOf(error)}`)
  }
  if (file.vectors.length === 0) return failedAtOnce(`${name}  no vectors in it`)
  const scores: Score[] = []
  for (const vector of file.vectors) scores.push(await scoreVector(vector, file, published))
  return totalOf(scores)
}

/** Several scores as one. */
export function totalOf(scores: readonly Score[]): Score {
  return {
    passed: scores.reduce((sum, score) => sum + score.passed, 0),
    failed: scores.reduce((sum, score) => sum + score.failed, 0),
    lines: scores.flatMap((score) => score.lines),
  }
}
