import { http, HttpResponse, type HttpHandler } from 'msw'
import { fingerprint } from '@/domain/fingerprint'
import type { WireTables } from '@/sources/readTable'

type Cells = Readonly<Record<string, unknown>>

/**
 * A backend by the contract of public/openapi.yaml for each register, at `/api/<name of the register>` of any origin. The
 * registers are looked up at every question, so that some may be added while it answers.
 */
export function handlersFor(registers: Readonly<Record<string, WireTables>>): readonly HttpHandler[] {
  const tablesOf = (name: string) => (Object.hasOwn(registers, name) ? registers[name] : undefined)
  return [
    http.get<{ register: string; term: string }>('*/api/:register/terms/:term/register', ({ params, request }) => {
      const tables = tablesOf(params.register)
      if (tables === undefined) return nothingHere(params.register)
      const terms = rowsOf(tables, 'terms').map(({ id }) => id)
      return terms.includes(params.term)
        ? answer(request, { tables: atCityLevel(tables) })
        : notFound('Unknown term', `There is no term ${params.term}.`, { terms })
    }),
    http.get<{ register: string; indicator: string }>(
      '*/api/:register/indicators/:indicator/locality-observations',
      ({ params, request }) => {
        const tables = tablesOf(params.register)
        if (tables === undefined) return nothingHere(params.register)
        const observations = rowsOf(tables, 'observations').filter(
          (row) => row['indicator_id'] === params.indicator && !isOfTheCity(row),
        )
        return answer(request, { observations })
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

/** 200 with the body, or 304 for whoever holds it already. */
function answer(request: Request, body: unknown): HttpResponse<string> | HttpResponse<null> {
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
  return new HttpResponse(JSON.stringify({ type: 'about:blank', title, status: 404, detail, ...more }), {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}
