import * as v from 'valibot'
import { parseDay } from '@/domain/day'
import { DEFAULT_LIMITS, type Limits } from '@/domain/limits'
import { LANGUAGES, type Language } from '@/domain/register'
import { isTimeZone } from '@/i18n/timeZone'
import { fetchJson } from '@/sources/fetching'
import { SomeLimits } from '@/sources/limitsShape'
import { SourceError } from '@/sources/source'
import { PackageChoice } from '@/sources/sourceAddress'
import type { SourceChoice } from './otherSources'

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
/** Never a word that every object knows: what is kept is kept under these names (rule S6). */
const Name = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9]+(?:-[a-z0-9]+)*$/))
const Wording = v.strictObject({ vi: Text, en: Text })
const Day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null),
)

const Offer = v.strictObject({
  id: Name,
  title: Wording,
  organisation: Wording,
  term: Text,
  asOf: v.exactOptional(Day),
  compareTo: v.exactOptional(Day),
  simulated: v.boolean(),
  limits: v.exactOptional(SomeLimits),
  // Read by `readReportHeading` when a report is opened: no other screen needs it.
  report: v.exactOptional(v.custom<unknown>(Boolean)),
})

/** config.json with one of the given kinds of sources for each register. */
const configFile = (source: v.GenericSchema<unknown, SourceChoice>) => {
  const offer = v.strictObject({ ...Offer.entries, source })
  return v.strictObject({
    language: v.picklist(LANGUAGES),
    timeZone: v.pipe(v.string(), v.check(isTimeZone)),
    registers: v.tupleWithRest([offer], offer),
    limits: v.exactOptional(SomeLimits),
  })
}

/**
 * A register that may be looked at: whose it is, of which term, seen on which day (absent = today) and compared with which,
 * and whether its figures are simulated. It is judged by its own limits, else the site's, else the defaults of spec 2.
 */
export type RegisterOffer = Readonly<Omit<v.InferOutput<typeof Offer>, 'limits'>> & {
  readonly source: SourceChoice
  readonly limits: Limits
}

/** What an installation decides for itself in config.json, without a build; the first register is the one that opens. */
export interface Config {
  readonly language: Language
  /** Where a day begins for the people of the register, such as `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string
  readonly registers: readonly [RegisterOffer, ...RegisterOffer[]]
}

/** What is wrong with config.json, and where: `key` is a path such as `registers.0.source.url`. */
export type ConfigFault =
  | { readonly kind: 'not_found' | 'not_json' | 'unreachable'; readonly address: string }
  | { readonly kind: 'unknown_key' | 'missing_key'; readonly key: string }
  | { readonly kind: 'wrong_value'; readonly key: string; readonly found: string }

/** Why the application cannot start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly fault: ConfigFault

  constructor(fault: ConfigFault, cause?: unknown) {
    super(`config.json: ${fault.kind} ${'key' in fault ? fault.key : fault.address}`, { cause })
    this.fault = fault
  }
}

/** The configuration in a JSON value, by the kinds of sources given; throws a ConfigError that names the first key at fault. */
export function readConfig(found: unknown, source: v.GenericSchema<unknown, SourceChoice> = PackageChoice): Config {
  const { success, output, issues } = v.safeParse(configFile(source), found)
  if (!success) throw new ConfigError(faultOf(issues[0]), issues)
  const ids = new Set<string>()
  for (const [at, { id, asOf, compareTo }] of output.registers.entries()) {
    if (ids.has(id)) throw wrongValue(`registers.${at}.id`, id)
    if (asOf !== undefined && compareTo !== undefined && compareTo >= asOf) {
      throw wrongValue(`registers.${at}.compareTo`, compareTo)
    }
    ids.add(id)
  }
  const offerOf = (offer: (typeof output.registers)[number]): RegisterOffer => ({
    ...offer,
    limits: { ...DEFAULT_LIMITS, ...output.limits, ...offer.limits },
  })
  const [first, ...others] = output.registers
  return { language: output.language, timeZone: output.timeZone, registers: [offerOf(first), ...others.map(offerOf)] }
}

function wrongValue(key: string, found: string): ConfigError {
  return new ConfigError({ kind: 'wrong_value', key, found: JSON.stringify(found) })
}

/** Which key is at fault, and how. */
export function faultOf(issue: v.BaseIssue<unknown>): ConfigFault {
  const key = v.getDotPath(issue) ?? ''
  if (issue.path?.at(-1)?.origin !== 'key') return { kind: 'wrong_value', key, found: issue.received }
  return { kind: issue.expected === 'never' ? 'unknown_key' : 'missing_key', key }
}

/** The full address of something in the site, whichever screen is open. */
export function siteAddress(path: string): string {
  return new URL(path, new URL(import.meta.env.BASE_URL, location.origin)).href
}

/** The configuration of this site; throws a ConfigError when it cannot be used. */
export async function fetchConfig(): Promise<Config> {
  const address = siteAddress('config.json')
  const found = await fetchJson(address, {}).catch((error: unknown) => {
    const kind = error instanceof SourceError ? error.failure.kind : 'unreachable'
    throw new ConfigError(
      { kind: kind === 'not_found' ? kind : kind === 'not_the_format' ? 'not_json' : 'unreachable', address },
      error,
    )
  })
  try {
    return readConfig(found)
  } catch {
    // The default kind of source belongs to the first view; what others want to be told comes with whoever has them.
    const { SourceShape, arrived } = await import('./otherSources')
    return await arrived(readConfig(found, SourceShape))
  }
}
