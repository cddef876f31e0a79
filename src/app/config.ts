import * as v from 'valibot'
import { parseDay } from '@/domain/day'
import { DEFAULT_LIMITS, type Limits } from '@/domain/limits'
import { LANGUAGES, type Language } from '@/domain/register'
import { isTimeZone } from '@/i18n/timeZone'
import { fetchJson } from '@/sources/fetching'
import { SomeLimits } from '@/sources/limitsShape'
import { SourceError } from '@/sources/source'

/** Stands for our own origin, whatever it is. */
const HERE = 'https://here.invalid'

/** A path in the site, or a full https address without a user's name in it (rules S4, S5). */
function isSourceAddress(url: string): boolean {
  if (!URL.canParse(url, HERE)) return false
  const { origin, username, password } = new URL(url, HERE)
  const isOurs = origin === HERE && !url.includes(':')
  return (isOurs || url.startsWith('https://')) && username === '' && password === ''
}

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const Wording = v.strictObject({ vi: Text, en: Text })
const Day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null),
)

const Source = v.strictObject({
  kind: v.picklist(['datapackage', 'rest']),
  url: v.pipe(v.string(), v.check(isSourceAddress)),
})

const Offer = v.strictObject({
  id: Name,
  title: Wording,
  organisation: Wording,
  term: Text,
  asOf: v.exactOptional(Day),
  compareTo: v.exactOptional(Day),
  simulated: v.boolean(),
  source: Source,
  limits: v.exactOptional(SomeLimits),
})

const ConfigFile = v.strictObject({
  language: v.picklist(LANGUAGES),
  timeZone: v.pipe(v.string(), v.check(isTimeZone)),
  registers: v.tupleWithRest([Offer], Offer),
  limits: v.exactOptional(SomeLimits),
})

/** Where figures come from and how to ask for them. */
export type SourceChoice = Readonly<v.InferOutput<typeof Source>>

/**
 * A register that may be looked at: whose it is, of which term, seen on which day (absent = today) and compared with which,
 * and whether its figures are simulated. It is judged by its own limits, else the site's, else the defaults of spec 2.
 */
export type RegisterOffer = Readonly<Omit<v.InferOutput<typeof Offer>, 'limits'>> & { readonly limits: Limits }

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

/** The configuration in a JSON value; throws a ConfigError that names the first key at fault. */
export function readConfig(found: unknown): Config {
  const { success, output, issues } = v.safeParse(ConfigFile, found)
  if (!success) throw new ConfigError(faultOf(issues[0]), issues)
  const ids = new Set<string>()
  for (const [at, { id, asOf, compareTo }] of output.registers.entries()) {
    if (ids.has(id)) throw wrongValue(`registers.${at}.id`, id)
    if (asOf !== undefined && compareTo !== undefined && compareTo >= asOf) {
      throw wrongValue(`registers.${at}.compareTo`, compareTo)
    }
    ids.add(id)
  }
  const offerOf = (offer: v.InferOutput<typeof Offer>): RegisterOffer => ({
    ...offer,
    limits: { ...DEFAULT_LIMITS, ...output.limits, ...offer.limits },
  })
  const [first, ...others] = output.registers
  return { language: output.language, timeZone: output.timeZone, registers: [offerOf(first), ...others.map(offerOf)] }
}

function wrongValue(key: string, found: string): ConfigError {
  return new ConfigError({ kind: 'wrong_value', key, found: JSON.stringify(found) })
}

function faultOf(issue: v.BaseIssue<unknown>): ConfigFault {
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
  return readConfig(found)
}
