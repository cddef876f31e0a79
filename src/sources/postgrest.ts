import * as v from 'valibot'
import type { Register, TableName, TermId } from '@/domain/register'
import { fetchAnswer, notTheFormat, readJson, type Ask } from './fetching'
import { inSlices } from './inSlices'
import { isTableName, rowLimitOf, type WireTables } from './readTable'
import { inTheirWords } from './refusal'
import { SourceError, type Asked, type LocalScope, type ProgressSource } from './source'
import { readLocalityObservations, registerSteps, tableSteps } from './wire'

/** The columns of each view, which are those of the data package. */
export const COLUMNS: Readonly<Record<TableName, string>> = {
  terms: 'id,name_vi,name_en,start,end',
  programmes: 'id,term_id,number,code,name_vi,name_en,short_name_vi,short_name_en,issued_on,source_id',
  programme_roles: 'programme_id,role,holder_vi,holder_en,valid_from,valid_to,source_id,inferred',
  agencies: 'id,name_vi,name_en',
  indicators:
    'id,programme_id,name_vi,name_en,short_name_vi,short_name_en,unit_vi,unit_en,scale,decimals,direction,aggregation,frequency,lag_days,headline,membership,breakdown_of,lead_agency_id,definition_vi,definition_en,note,source_id',
  targets: 'indicator_id,period,kind,lower,upper,set_on,source_id,note',
  observations: 'indicator_id,locality_id,period,value,quality,published_on,source_id,note',
  baselines: 'indicator_id,period,value',
  tasks:
    'id,programme_id,title_vi,title_en,kind,lead_agency_id,locality_id,start,due,done_on,reported_status,reported_on,source_id,note',
  localities: 'id,code,name_vi,name_en,level,parent_id,valid_from,valid_to,source_id',
  local_programmes:
    'id,locality_or_body_vi,locality_id,level,code,title_vi,implements_programme_id,target_note_vi,target_note_en,source_id',
  reviews: 'programme_id,review,date,total,exceeded,met,on_schedule,behind,source_id,note',
  sources: 'id,title,publisher,url,published_on,language,kind',
  conflicts: 'indicator_id,period,value_a,source_a,value_b,source_b,explanation,preferred',
}
const TABLES = Object.keys(COLUMNS).filter(isTableName)

/** Views whose rows say of which term they are, null = of every one. Of the others, every row is read. */
const OF_TERM: ReadonlySet<TableName> = new Set([
  'programmes',
  'programme_roles',
  'indicators',
  'targets',
  'observations',
  'baselines',
  'tasks',
  'local_programmes',
  'reviews',
  'conflicts',
])

const IN_ORDER: Filter = { order: 'position.asc' }
const COUNTED: Filter = { Prefer: 'count=exact' }

/** Rows asked for at a time; a server that gives fewer is asked more often. */
const PAGE = 5000

/** Parts of a question by name, in PostgREST's words. */
type Filter = Readonly<Record<string, string>>

const Versions = v.tuple([v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)) })])
const Rows = v.array(v.looseObject({ position: v.number() }))

/** PostgREST on a view that is not there: its own code since version 12, PostgreSQL's before. */
const NoSuchView = v.pipe(v.string(), v.parseJson(), v.object({ code: v.picklist(['PGRST205', '42P01']) }))

/**
 * PostgreSQL behind PostgREST, with the views of `docs/backends/postgres/schema.sql`; `url` is the address of PostgREST
 * itself, `schema` names that of the views where it serves several, `askAs` asks it as somebody.
 */
export function postgrestSource(
  { url, schema }: { readonly url: string; readonly schema?: string },
  askAs: Ask = fetchAnswer,
): ProgressSource {
  const base = url.replace(/(?<!\/)\/+$/, '')
  const profile = schema === undefined ? {} : { 'Accept-Profile': schema }
  let held: { readonly term: TermId; readonly version: number; readonly register: Register } | null = null

  const ask = async (view: string, query: Filter, asked: Asked, prefer: Filter = {}) => {
    const address = `${base}/${view}`
    const headers = { ...profile, ...prefer }
    return askAs(`${address}?${new URLSearchParams(query)}`, 'json', asked, { headers })
      .catch(inTheirWords)
      .catch((error: unknown) => {
        // The question is of no use to whoever reads the message.
        if (!(error instanceof SourceError) || !('address' in error.failure) || error.failure.kind === 'sign_in')
          throw error
        throw new SourceError({ ...error.failure, address }, error.cause)
      })
  }

  const fetchRows = async (table: TableName, filter: Filter, asked: Asked): Promise<readonly unknown[]> => {
    const address = `${base}/${table}`
    const query = { select: `${COLUMNS[table]},position`, ...filter, ...IN_ORDER, limit: String(PAGE) }
    const rows: unknown[] = []
    let after: Filter = {}
    let total: number | null = null
    for (;;) {
      const { text, headers } = await ask(table, { ...query, ...after }, asked, total === null ? COUNTED : {})
      total ??= totalIn(headers)
      const page = v.safeParse(Rows, readJson(text, address))
      if (!page.success || total === null) throw new SourceError(notTheFormat(address, 'json', text), page.issues)
      if (total > rowLimitOf(table)) throw tooMany(table, total)
      for (const row of page.output) rows.push(row)
      const last = page.output.at(-1)
      if (last === undefined || rows.length >= total) return rows
      // By the last row rather than by a count of rows: what is added or removed in between moves no other.
      after = { position: `gt.${last.position}` }
    }
  }

  /** Counting all rows of a large table takes longer than anyone waits; finding one beyond the limit does not. */
  const refuseMany = async (table: TableName, filter: Filter, asked: Asked): Promise<void> => {
    const limit = rowLimitOf(table)
    const beyond = { select: 'position', ...filter, ...IN_ORDER, offset: String(limit), limit: '1' }
    const { text } = await ask(table, beyond, asked)
    const found = v.safeParse(Rows, readJson(text, `${base}/${table}`))
    if (found.success && found.output.length > 0) throw tooMany(table, limit + 1)
  }

  const fetchTables = async (term: TermId, version: number | null, asked: Asked): Promise<WireTables> => {
    const tables = TABLES.map(async (table) => {
      const filter = { ...(OF_TERM.has(table) && ofTerm(term)), ...(table === 'observations' && OF_THE_CITY) }
      const rows = await fetchRows(table, { ...filter, ...ofVersion(version) }, asked).catch(unlessMissing)
      return rows === null ? [] : [[table, rows] as const]
    })
    return Object.fromEntries((await Promise.all(tables)).flat())
  }

  /** What changes with every change of the database; null where nobody keeps it. */
  const fetchVersion = async (asked: Asked): Promise<number | null> => {
    const answer = await ask('register_version', { select: 'version' }, asked).catch(unlessMissing)
    if (answer === null) return null
    const found = v.safeParse(Versions, readJson(answer.text, base))
    if (!found.success) throw new SourceError(notTheFormat(base, 'json', answer.text), found.issues)
    return found.output[0].version
  }

  return {
    name: `postgrest ${base} ${schema ?? ''}`.trim(),
    async register(term, asked) {
      const version = await fetchVersion(asked)
      if (held !== null && held.term === term && held.version === version) return held.register
      const tables = await fetchTables(term, version, asked)
      // Tables are read one by one: what changed meanwhile would make a register that never was.
      if ((await fetchVersion(asked)) !== version) throw new SourceError({ kind: 'unreachable', address: base })
      const readings = await inSlices(tableSteps(tables, base), asked.signal)
      const register = await inSlices(registerSteps(readings, term), asked.signal)
      held = version === null ? null : { term, version, register }
      return register
    },
    async localityObservations(scope, asked) {
      const filter = { ...ofScope(scope), locality_id: 'not.is.null', ...ofVersion(held?.version ?? null) }
      if ('term' in scope) await refuseMany('observations', filter, asked)
      const rows = await fetchRows('observations', filter, asked)
      return readLocalityObservations(rows, scope, `${base}/observations`)
    },
  }
}

/**
 * A condition that holds for every row. It makes the addresses of one version unlike those of another, so that a cache on
 * the way may keep answers for long and never gives one of another version.
 */
function ofVersion(version: number | null): Filter {
  return version === null ? {} : { and: `(position.gt.-${version})` }
}

function tooMany(table: TableName, rows: number): SourceError {
  return new SourceError({ kind: 'too_many', table, rows, limit: rowLimitOf(table) })
}

/** How many rows there are, by the header field `Content-Range: 0-24/3573`; null where it does not say. */
function totalIn(headers: Headers): number | null {
  const [, total] = /\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? []
  return total === undefined ? null : Number(total)
}

const OF_THE_CITY: Filter = { locality_id: 'is.null' }

/** Rows of a term and of every term. In a list of conditions a value stands in quotation marks. */
function ofTerm(term: TermId): Filter {
  return { or: `(term_id.is.null,term_id.eq."${term.replace(/["\\]/g, String.raw`\$&`)}")` }
}

function ofScope(scope: LocalScope): Filter {
  return 'indicator' in scope ? { indicator_id: `eq.${scope.indicator}` } : ofTerm(scope.term)
}

/** What a view that is not there comes to: nothing. Whoever cannot do without it will miss it. */
function unlessMissing(error: unknown): null {
  if (error instanceof SourceError && v.is(NoSuchView, error.cause)) return null
  throw error
}
