import { http, HttpResponse, type HttpHandler } from 'msw'
import { fingerprint } from '@/domain/fingerprint'
import { groupedBy } from '@/domain/groupedBy'
import type { WireTables } from '@/sources/readTable'
import type { components, paths } from '@/sources/restContract'

type Cells = Readonly<Record<string, unknown>>
type Schemas = components['schemas']
type Answer = Schemas['RegisterAnswer'] | Schemas['ObservationsAnswer']

/** A path of the contract below the name of a register, as MSW writes it. */
function below(path: keyof paths): string {
  return `*/api/:register${path.replace(/\{(\w+)\}/, ':$1')}`
}

/**
 * A backend by the contract of public/openapi.yaml for each register, at `/api/<name of the register>` of any origin. The
 * registers are looked up at every question, so that some may be added while it answers. What has more rows than go on a
 * page comes in pages.
 */
export function handlersFor(
  registers: Readonly<Record<string, WireTables>>,
  rowsPerPage = Infinity,
): readonly HttpHandler[] {
  const tablesOf = (name: string) => (Object.hasOwn(registers, name) ? registers[name] : undefined)
  return [
    http.get<{ register: string; term: string }>(below('/terms/{term}/register'), ({ params, request }) => {
      const tables = tablesOf(params.register)
      if (tables === undefined) return nothingHere(params.register)
      const terms = rowsOf(tables, 'terms').map(({ id }) => id)
      return terms.includes(params.term)
        ? answer(request, pageOf(request, atCityLevel(tables), rowsPerPage))
        : notFound('Unknown term', `There is no term ${params.term}.`, { terms })
    }),
    http.get<{ register: string; term: string }>(
      below('/terms/{term}/locality-observations'),
      ({ params, request }) => {
        const tables = tablesOf(params.register)
        if (tables === undefined) return nothingHere(params.register)
        const indicators = indicatorsOf(tables, params.term)
        return answerFigures(request, tables, rowsPerPage, (row) => indicators.has(row['indicator_id']))
      },
    ),
    http.get<{ register: string; indicator: string }>(
      below('/indicators/{indicator}/locality-observations'),
      ({ params, request }) => {
        const tables = tablesOf(params.register)
        if (tables === undefined) return nothingHere(params.register)
        return answerFigures(request, tables, rowsPerPage, (row) => row['indicator_id'] === params.indicator)
      },
    ),
  ]
}

function rowsOf(tables: WireTables, name: string): readonly Cells[] {
  return (tables[name] ?? []) as readonly Cells[]
}

function isOfTheCity(observation: Cells): boolean {
  return observation['locality_id'] == null
}

function atCityLevel(tables: WireTables): WireTables {
  const { observations } = tables
  return observations === undefined
    ? tables
    : { ...tables, observations: rowsOf(tables, 'observations').filter(isOfTheCity) }
}

/** Ids of the indicators of a term's programmes. */
function indicatorsOf(tables: WireTables, term: string): ReadonlySet<unknown> {
  const programmes = new Set(
    rowsOf(tables, 'programmes')
      .filter((row) => row['term_id'] === term)
      .map(({ id }) => id),
  )
  const indicators = rowsOf(tables, 'indicators').filter((row) => programmes.has(row['programme_id']))
  return new Set(indicators.map(({ id }) => id))
}

function answerFigures(request: Request, tables: WireTables, rowsPerPage: number, isAsked: (row: Cells) => boolean) {
  const observations = rowsOf(tables, 'observations').filter((row) => !isOfTheCity(row) && isAsked(row))
  const { tables: page, ...paged } = pageOf(request, { observations }, rowsPerPage)
  return answer(request, { ...paged, observations: page.observations ?? [] })
}

/** All rows where they go on one page; else those of the page asked for. The first one names every table there is. */
function pageOf(request: Request, whole: WireTables, rowsPerPage: number): Schemas['RegisterPage'] | Whole {
  const rows = Object.entries(whole).flatMap(([table, found = []]) => found.map((row) => [table, row] as const))
  if (rows.length <= rowsPerPage) return { tables: whole as Schemas['Tables'] }
  const cursor = new URL(request.url).searchParams.get('cursor')
  const start = Number(cursor ?? 0)
  const end = start + rowsPerPage
  const found = groupedBy(rows.slice(start, end), ([table]) => table)
  const names = cursor === null ? Object.keys(whole) : [...found.keys()]
  return {
    version: fingerprint(JSON.stringify(whole)),
    next: end < rows.length ? `?cursor=${end}` : null,
    tables: Object.fromEntries(names.map((name) => [name, found.get(name)?.map(([, row]) => row) ?? []])),
  }
}

/** Everything at once: without what tells pages apart. */
interface Whole {
  readonly tables: Schemas['Tables']
}

/** 200 with the body, or 304 for whoever holds it already. */
function answer(request: Request, body: Answer | Whole): HttpResponse<string> | HttpResponse<null> {
  const text = JSON.stringify(body)
  const tag = `"${fingerprint(text)}"`
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' }
  return isHeld(tag, request.headers.get('If-None-Match') ?? '')
    ? new HttpResponse(null, { status: 304, headers })
    : new HttpResponse(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

/** Is a tag among those of an `If-None-Match`? Weak ones count as well (RFC 9110, 13.1.2). */
function isHeld(tag: string, held: string): boolean {
  return held.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')))
}

function nothingHere(register: string): HttpResponse<string> {
  return notFound('Unknown register', `There is no register ${register}.`)
}

/** 404 as RFC 9457 puts it. */
function notFound(title: string, detail: string, more: Cells = {}): HttpResponse<string> {
  const problem: Schemas['Problem'] = { type: 'about:blank', title, status: 404, detail }
  return new HttpResponse(JSON.stringify({ ...problem, ...more }), {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}
