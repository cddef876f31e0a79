import type { RequestListener } from 'node:http'
import { DatabaseError, escapeIdentifier, type Client } from 'pg'

/** As whom the database is asked, which PostgREST takes from the token of a request. */
export interface Asker {
  readonly role: string
  readonly claims?: Readonly<Record<string, unknown>>
}

interface Condition {
  readonly column: string
  readonly test: string
}

interface Question {
  readonly view: string
  readonly select: readonly string[]
  /** All of which hold, each being one of several. */
  readonly conditions: readonly (readonly Condition[])[]
  readonly order: string | null
  readonly limit: number | null
  readonly offset: number
}

const SCHEMA = 'api'

/**
 * In the place of PostgREST, which cannot be had here: the part of its HTTP dialect that our source speaks, over SQL as
 * PostgREST writes it (one transaction that reads, with the role and the claims of the asker set for its length). `maxRows`
 * is its `db-max-rows`.
 */
export function postgrestDouble(client: Client, { role, claims = {} }: Asker, maxRows = Infinity): RequestListener {
  // One connection: questions wait for one another, as they would in a pool of one.
  let last: Promise<unknown> = Promise.resolve()
  return ({ url = '/', headers }, response) => {
    const reply = (status: number, body: unknown, more: Readonly<Record<string, string>> = {}) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...more })
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    const profile = headers['accept-profile'] ?? SCHEMA
    if (profile !== SCHEMA) {
      reply(406, { code: 'PGRST106', message: `Invalid schema: ${String(profile)}`, details: null, hint: null })
      return
    }
    const question = readQuestion(url)
    last = last
      .then(async () => ask(question, headers.prefer === 'count=exact'))
      .then(({ body, rows, total }) => {
        const { offset } = question
        const range = rows === 0 ? '*' : `${offset}-${offset + rows - 1}`
        const isPart = total !== null && rows < total
        reply(isPart ? 206 : 200, body, { 'Content-Range': `${range}/${total ?? '*'}` })
      })
      .catch((error: unknown) => {
        if (!(error instanceof DatabaseError)) response.destroy()
        else reply(...refusalOf(error))
      })
  }

  async function ask({ view, select, conditions, order, limit, offset }: Question, isCounted: boolean) {
    const values: string[] = []
    const where = conditions.map((one) => `(${one.map((condition) => sqlOf(condition, values)).join(' or ')})`)
    const from = `from ${SCHEMA}.${escapeIdentifier(view)} ${where.length > 0 ? `where ${where.join(' and ')}` : ''}`
    const most = Math.min(limit ?? Infinity, maxRows)
    const page = [
      `select ${select.length > 0 ? select.map(escapeIdentifier).join(', ') : '*'} ${from}`,
      order === null ? '' : `order by ${escapeIdentifier(order)} asc`,
      Number.isFinite(most) ? `limit ${most}` : '',
      `offset ${offset}`,
    ].join(' ')
    const total = isCounted ? `(select count(*) ${from})` : 'null'
    await client.query('begin isolation level read committed read only')
    try {
      await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
        role,
        JSON.stringify(claims),
      ])
      const { rows } = await client.query<{ body: string; rows: number; total: number | null }>(
        `with page as (${page})
         select coalesce(json_agg(page), '[]')::text as body, count(page)::int as rows, ${total} as total from page`,
        values,
      )
      const [answer] = rows
      if (answer === undefined) throw new Error('an aggregate has one row')
      return answer
    } finally {
      await client.query('rollback')
    }
  }
}

function readQuestion(url: string): Question {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const { select = '', order = null, limit = null, offset = 0, ...columns } = Object.fromEntries(searchParams)
  return {
    view: decodeURIComponent(pathname.slice(1)),
    select: select.split(',').filter((column) => column !== ''),
    conditions: Object.entries(columns).flatMap(([column, test]) => {
      if (column === 'or') return [listed(test)]
      return column === 'and' ? listed(test).map((one) => [one]) : [[{ column, test }]]
    }),
    order: order?.replace(/\.asc$/, '') ?? null,
    limit: limit === null ? null : Number(limit),
    offset: Number(offset),
  }
}

/** `(a.is.null,b.eq."x, y")`: a value in quotation marks may hold what else would end it. */
function listed(test: string): readonly Condition[] {
  const found = [...test.matchAll(/[(,](\w+)\.((?:not\.)?\w+\.(?:"(?:[^"\\]|\\.)*"|[^,()"]*))/g)]
  return found.map(([, column = '', rest = '']) => ({
    column,
    test: rest.replace(/"((?:[^"\\]|\\.)*)"$/, (_, quoted: string) => quoted.replace(/\\(.)/g, '$1')),
  }))
}

const COMPARISONS: Readonly<Record<string, string>> = { eq: '=', gt: '>' }

function sqlOf({ column, test }: Condition, values: string[]): string {
  const name = escapeIdentifier(column)
  if (test === 'is.null') return `${name} is null`
  if (test === 'not.is.null') return `${name} is not null`
  const [, operator = '', value = ''] = /^(\w+)\.(.*)$/s.exec(test) ?? []
  const sign = COMPARISONS[operator]
  if (sign === undefined) throw new Error(`not a part of the dialect that is spoken here: ${test}`)
  values.push(value)
  return `${name} ${sign} $${values.length}`
}

/** The HTTP code and the body that PostgREST makes of an error of the database. */
function refusalOf({ code = '', message, detail, hint }: DatabaseError): [number, unknown] {
  const body = { code, message, details: detail ?? null, hint: hint ?? null }
  if (code === '42P01') {
    return [404, { ...body, code: 'PGRST205', message: 'Could not find the table in the schema cache' }]
  }
  return [code === '42501' ? 403 : 400, body]
}
