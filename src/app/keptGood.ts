import type { Failure } from '@/domain/failure'
import type { Register, TermId } from '@/domain/register'
import { inSlices } from '@/sources/inSlices'
import { SourceError, type ProgressSource } from '@/sources/source'
import { wireSteps } from '@/sources/wire'
import { wireOf } from '@/sources/wireOf'
import { confirmKept, dropKept, keepRegister, readKept } from '@/state/keptRegisters'

/** Where a register that did not come from its source stands. */
interface KeptStanding {
  readonly confirmedAt: number
  /** Why the source itself could not be asked. */
  readonly failure: Failure | null
}

const standings = new WeakMap<Register, KeptStanding>()

const nameOf = (source: ProgressSource, term: TermId): string => `${source.name} ${term}`

/** Who may not see the figures any more is not shown those of yesterday. */
function isForbidden(why: unknown): boolean {
  if (!(why instanceof SourceError)) return false
  const { failure } = why
  return failure.kind === 'sign_in' || (failure.kind === 'refused' && [401, 403].includes(failure.status))
}

async function parseKept(text: string, term: TermId, hash: string, name: string): Promise<Register | null> {
  try {
    const tables: unknown = JSON.parse(text)
    if (typeof tables !== 'object' || tables === null) return null
    const register = await inSlices(wireSteps({ ...tables }, term, name))
    return register.hash === hash ? register : null
  } catch {
    return null
  }
}

/** The register that the source last gave to this browser, read as if an enemy had written it; throws `why` when there is none (rules R6, F41). */
export async function readKeptGood(source: ProgressSource, term: TermId, why: unknown): Promise<Register> {
  const name = nameOf(source, term)
  const kept = isForbidden(why) ? null : await readKept(name)
  if (kept === null) throw why
  const register = await parseKept(kept.text, term, kept.hash, name)
  if (register === null) {
    await dropKept(name)
    throw why
  }
  standings.set(register, {
    confirmedAt: kept.confirmedAt,
    failure: why instanceof SourceError ? why.failure : null,
  })
  return register
}

/** When a register was kept and why it is shown; null = it came from its source. */
export function keptStanding(register: Register): KeptStanding | null {
  return standings.get(register) ?? null
}

/** More figures than these make more text than is kept (rule R6): to write it out would hold up the page for nothing. */
const MOST_FIGURES = 30_000

/** Hashes of what has been kept in this page already. */
const written = new Map<string, string>()

/** Keeps a register that its source has just given, or given again. */
export async function keepGood(
  source: ProgressSource,
  term: TermId,
  register: Register,
  confirmedAt: number,
): Promise<void> {
  if (register.observations.length > MOST_FIGURES) return
  const name = nameOf(source, term)
  if (written.get(name) === register.hash) {
    await confirmKept(name, confirmedAt)
    return
  }
  written.set(name, register.hash)
  await keepRegister(name, { hash: register.hash, confirmedAt, text: JSON.stringify(wireOf(register)) })
}
