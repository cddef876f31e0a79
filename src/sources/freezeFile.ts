import * as v from 'valibot'
import { parseDay, type Day } from '@/domain/day'
import type { FreezeFault, FreezeLabel } from '@/domain/freeze'
import { freezeCode, parseFreezeCode } from '@/domain/freezeCode'
import { DEFAULT_LIMITS, type Limits } from '@/domain/limits'
import type { Observation, Register, TermId } from '@/domain/register'
import { withoutUnseen } from '@/domain/unseen'
import { excerpt } from './cells'
import { SomeLimits } from './limitsShape'
import { SourceError, type ProgressSource } from './source'
import { localityObservationsOf, readTables, registerOf } from './wire'
import { wireOf } from './wireOf'

const FORMAT = 'tien-do-freeze'
const VERSION = 1

const MEGABYTE = 1e6
/** Largest file that is written or read (rule R10). */
const MAX_BYTES = 10 * MEGABYTE

/** What a freeze holds besides its figures. */
export interface FreezeAbout extends Omit<FreezeLabel, 'code'> {
  /** What the register was called where the freeze was taken. */
  readonly title: string
  readonly simulated: boolean
  /** The day that was compared with; null = none. */
  readonly compareTo: Day | null
  readonly limits: Limits
}

/** A register that is kept for a meeting, with the figures for localities, and how it was looked at. */
export interface Freeze extends FreezeAbout, FreezeLabel {
  readonly content: Register
  /** Where the same figures can be asked for. */
  readonly source: ProgressSource
}

/** Why there is no freeze. */
export class FreezeError extends Error {
  override readonly name = 'FreezeError'
  readonly fault: FreezeFault

  constructor(fault: FreezeFault, cause?: unknown) {
    super(fault.kind, { cause })
    this.fault = fault
  }
}

const Text = v.pipe(v.string(), v.maxLength(200), v.transform(withoutUnseen), v.nonEmpty())
const CivilDay = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null),
)

const Named = v.object({ format: v.literal(FORMAT), version: v.unknown() })

/** The end of 2099: a later clock is no clock. */
const LAST_MOMENT = 4_102_444_799_999

const FreezeFile = v.object({
  code: v.pipe(
    v.string(),
    v.check((text) => parseFreezeCode(text) === text),
  ),
  takenAt: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT)),
  register: Text,
  title: Text,
  simulated: v.boolean(),
  term: Text,
  day: CivilDay,
  compareTo: v.nullable(CivilDay),
  limits: SomeLimits,
  tables: v.record(v.string(), v.array(v.unknown())),
})

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES) throw new FreezeError({ kind: 'too_large', megabytes: Math.ceil(bytes / MEGABYTE) })
}

/** A freeze as the text of a file, with the code it goes by; throws a FreezeError when nobody could read it again. */
export function freezeText(
  about: FreezeAbout,
  content: Register,
  local: readonly Observation[],
): { readonly code: string; readonly text: string } {
  const code = freezeCode(content, about.day, about.limits)
  const { takenAt, register, title, simulated, day, compareTo, limits } = about
  const text = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    code,
    takenAt,
    register,
    title,
    simulated,
    term: content.term.id,
    day,
    compareTo,
    limits,
    tables: wireOf(content, local),
  })
  checkSize(bytesOf(text))
  return { code, text }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FreezeError({ kind: 'not_json' }, error)
  }
}

/**
 * The freeze in a file that anybody may have written. Its tables are read like any backend's; throws a FreezeError when they are not
 * those that its code was given for, or the file is anything else.
 */
export function readFreeze(text: string): Freeze {
  checkSize(text.length)
  checkSize(bytesOf(text))
  const found = parsed(text)
  const named = v.safeParse(Named, found)
  if (!named.success) throw new FreezeError({ kind: 'other_format' }, named.issues)
  const { version } = named.output
  if (version !== VERSION) throw new FreezeError({ kind: 'other_version', found: excerpt(version) })
  const read = v.safeParse(FreezeFile, found)
  if (!read.success) {
    throw new FreezeError({ kind: 'malformed', key: v.getDotPath(read.issues[0]) ?? '' }, read.issues)
  }
  const { tables, term, limits, ...label } = read.output
  const readings = readable(() => readTables(tables, label.code))
  const content = readable(() => registerOf(readings, term))
  const judgedBy = { ...DEFAULT_LIMITS, ...limits }
  const is = freezeCode(content, label.day, judgedBy)
  if (is !== label.code) throw new FreezeError({ kind: 'other_code', says: label.code, is })
  const source: ProgressSource = {
    name: label.code,
    register: async (asked, { signal }) => {
      signal?.throwIfAborted()
      return asked === term ? content : registerOf(readings, asked)
    },
    localityObservations: async (indicator, { signal }) => {
      signal?.throwIfAborted()
      return localityObservationsOf(readings, indicator)
    },
  }
  return { ...label, limits: judgedBy, content, source }
}

function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof SourceError) throw new FreezeError({ kind: 'unreadable', failure: error.failure }, error)
    throw error
  }
}

/** The register that a freeze is to stand in for. */
export interface FreezePlace {
  readonly register: string
  readonly term: TermId
  readonly simulated: boolean
}

/** What keeps a freeze from standing in for a register; null = nothing. Simulated figures never pass for published ones. */
export function strangenessOf(freeze: Freeze, { register, term, simulated }: FreezePlace): FreezeFault | null {
  if (freeze.register !== register || freeze.content.term.id !== term) {
    return { kind: 'other_register', title: freeze.title }
  }
  return freeze.simulated === simulated ? null : { kind: 'not_of_its_kind', simulated: freeze.simulated }
}

/** The kept register in place of the source that it was taken from. */
export function keptSource(live: ProgressSource, { code, source }: Freeze): ProgressSource {
  return { ...source, name: `${live.name} (${code})` }
}
