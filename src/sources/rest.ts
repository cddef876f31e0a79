import * as v from 'valibot'
import type { TermId } from '@/domain/register'
import { fetchAnswer, notTheFormat, readJson, type Ask } from './fetching'
import { inSlices } from './inSlices'
import { isTableName, rowLimitOf, type WireTables } from './readTable'
import { inTheirWords } from './refusal'
import type { paths } from './restContract'
import { SourceError, type Asked, type LocalScope, type ProgressSource } from './source'
import { readLocalityObservations, registerSteps, tableSteps } from './wire'

const Rows = v.custom<readonly unknown[]>(Array.isArray)
const Paged = { version: v.nullish(v.string(), null), next: v.nullish(v.string(), null) }
const RegisterPage = v.object({ tables: v.record(v.string(), Rows), ...Paged })
const ObservationsPage = v.pipe(
  v.object({ observations: Rows, ...Paged }),
  v.transform(({ observations, ...paged }) => ({ tables: { observations }, ...paged })),
)
type Page = v.InferOutput<typeof RegisterPage>

/** What the contract's own 404 says, unlike that of a wrong address (RFC 9457). */
const UnknownTerm = v.pipe(v.string(), v.parseJson(), v.object({ terms: v.array(v.string()) }))

/** Most pages of one answer: a backend that goes on for longer goes on for ever. */
const MAX_PAGES = 100

/** A backend that keeps the contract of `public/openapi.yaml`; `url` is the full address before `/terms`, `ask` asks it as somebody. */
export function restSource({ url }: { readonly url: string }, ask: Ask = fetchAnswer): ProgressSource {
  const base = url.replace(/(?<!\/)\/+$/, '')
  return {
    name: `rest ${base}`,
    async register(term, asked) {
      const address = base + at('/terms/{term}/register', term)
      const tables = await fetchPages(address, base, RegisterPage, asked, ask).catch(namingTheTerm(term))
      return inSlices(registerSteps(await inSlices(tableSteps(tables, address), asked.signal), term), asked.signal)
    },
    async localityObservations(scope, asked) {
      const address = base + localPath(scope)
      const { observations = [] } = await fetchPages(address, base, ObservationsPage, asked, ask)
      return readLocalityObservations(observations, scope, address)
    },
  }
}

/** A path of the contract for one id. */
function at(path: keyof paths, id: string): string {
  return path.replace(/\{\w+\}/, () => encodeURIComponent(id))
}

function localPath(scope: LocalScope): string {
  return 'indicator' in scope
    ? at('/indicators/{indicator}/locality-observations', scope.indicator)
    : at('/terms/{term}/locality-observations', scope.term)
}

/**
 * The rows of all pages, page after page, no further than a table may reach. Pages of different versions are not put
 * together: what changed while it was read broke off, and whoever asked may ask again.
 */
async function fetchPages(
  first: string,
  base: string,
  schema: v.GenericSchema<unknown, Page>,
  asked: Asked,
  ask: Ask,
): Promise<WireTables> {
  const rows = new Map<string, unknown[]>()
  let version: string | null = null
  let address: string | null = first
  for (let pages = 0; address !== null; pages += 1) {
    if (pages === MAX_PAGES) throw new SourceError(notTheFormat(first, 'json', address))
    const page = await fetchPage(address, schema, asked, ask)
    if (pages > 0 && page.version !== version) throw new SourceError({ kind: 'unreachable', address }, page.version)
    version = page.version
    let isFull = false
    for (const [table, more] of Object.entries(page.tables)) {
      if (!isTableName(table)) continue
      const all = rows.get(table) ?? []
      for (const row of more) all.push(row)
      rows.set(table, all)
      isFull ||= all.length > rowLimitOf(table)
    }
    address = page.next === null || isFull ? null : following(page.next, address, base)
  }
  return Object.fromEntries(rows)
}

async function fetchPage(
  address: string,
  schema: v.GenericSchema<unknown, Page>,
  asked: Asked,
  ask: Ask,
): Promise<Page> {
  const { text } = await ask(address, 'json', asked).catch(inTheirWords)
  const found = readJson(text, address)
  const page = v.safeParse(schema, found)
  if (!page.success) throw new SourceError(notTheFormat(address, 'json', found), page.issues)
  return page.output
}

/** The address of the next page, which is the same backend's: an answer has no business sending us anywhere else. */
function following(next: string, address: string, base: string): string {
  const found = URL.canParse(next, address) ? new URL(next, address).href : ''
  if (found.startsWith(`${base}/`) && found !== address) return found
  throw new SourceError(notTheFormat(address, 'json', next))
}

function namingTheTerm(term: TermId): (error: unknown) => never {
  return (error) => {
    if (error instanceof SourceError && error.failure.kind === 'not_found' && v.is(UnknownTerm, error.cause)) {
      const { terms } = v.parse(UnknownTerm, error.cause)
      throw new SourceError({ kind: 'term_unknown', term, found: terms }, error)
    }
    throw error
  }
}
