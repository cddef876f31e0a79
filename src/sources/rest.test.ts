import type { RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '~/mocks/localServer'
import { inlinePackage } from '~/scripts/inlinePackage'
import { describeSource, failureOf, type Served } from './conformance'
import { memorySource } from './memory'
import type { WireTables } from './readTable'
import { restSource } from './rest'
import { SPECIMEN } from './specimen'

type Cells = Readonly<Record<string, unknown>>
const rowsOf = (tables: WireTables, table: string) => (tables[table] ?? []) as readonly Cells[]

/** A backend that keeps the contract of public/openapi.yaml. */
function backend(tables: WireTables): RequestListener {
  return ({ url = '/' }, response) => {
    const [collection, id = '', part] = url.split('/').slice(2).map(decodeURIComponent)
    const answer = (status: number, body: unknown, type = 'application/json') =>
      response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body))
    if (collection === 'terms' && part === 'register') {
      const terms = rowsOf(tables, 'terms').map((term) => term.id)
      if (!terms.includes(id)) {
        return answer(404, { title: 'Unknown term', status: 404, terms }, 'application/problem+json')
      }
      const observations = rowsOf(tables, 'observations').filter((row) => row.locality_id === null)
      return answer(200, { tables: { ...tables, observations } })
    }
    if (collection === 'indicators' && part === 'locality-observations') {
      const observations = rowsOf(tables, 'observations')
      return answer(200, {
        observations: observations.filter((row) => row.indicator_id === id && row.locality_id !== null),
      })
    }
    return answer(404, { title: 'Nothing here', status: 404 }, 'application/problem+json')
  }
}

async function served(answer: RequestListener): Promise<Required<Served>> {
  const { url, close } = await serve(answer)
  return { source: restSource({ url: `${url}v1/` }), close }
}

async function sourceOver(answer: RequestListener): Promise<Served['source']> {
  const { source, close } = await served(answer)
  onTestFinished(close)
  return source
}

describeSource('rest', (tables) => served(backend(tables)))

/** The published package as a backend with types would send it: numbers and booleans as such, null for missing. */
async function published(): Promise<WireTables> {
  const typed = (type: string, cell: string) => {
    if (cell === '') return null
    return type === 'number' || type === 'integer' || type === 'boolean' ? JSON.parse(cell) : cell
  }
  const { resources } = await inlinePackage('public/data')
  return Object.fromEntries(
    resources.map(({ name, schema: { fields }, data: [, ...rows] }) => [
      name,
      rows.map((cells) =>
        Object.fromEntries(fields.map((field, at) => [field.name, typed(field.type, cells[at] ?? '')])),
      ),
    ]),
  )
}

test('the published figures as typed JSON are the register that the data package gives', async () => {
  const source = await sourceOver(backend(await published()))
  const register = await source.register('XVII', {})
  const { resources } = await inlinePackage('public/data')
  const texts = Object.fromEntries(
    resources.map(({ name, data: [header = [], ...rows] }) => [
      name,
      rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]]))),
    ]),
  )
  expect(register).toEqual(await memorySource(texts).register('XVII', {}))
  expect(register.indicators).toHaveLength(193)
  expect(register.findings).toEqual([])
})

test('names go into the address as they are', async () => {
  const heard: (string | undefined)[] = []
  const source = await sourceOver(({ url }, response) => {
    heard.push(url)
    response.writeHead(500).end()
  })
  await failureOf(source.register('khóa/17', {}))
  await failureOf(source.localityObservations('../growth?', {}))
  expect(heard).toEqual(['/v1/terms/kh%C3%B3a%2F17/register', '/v1/indicators/..%2Fgrowth%3F/locality-observations'])
})

describe('an answer that is not the contract’s', () => {
  test.each(['null', '[]', '{}', '{"tables":null}', '{"tables":{"terms":{}}}'])('%s is no register', async (text) => {
    const source = await sourceOver((_, response) => response.end(text))
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'not_the_format', expected: 'json' })
  })

  test.each(['null', '[]', '{}', '{"observations":{}}'])('%s holds no observations', async (text) => {
    const source = await sourceOver((_, response) => response.end(text))
    expect(await failureOf(source.localityObservations('growth', {}))).toMatchObject({ kind: 'not_the_format' })
  })

  test.each(['{"tables":{}}', '{"tables":[]}'])('%s has no tables, and the first one is missed', async (text) => {
    const source = await sourceOver((_, response) => response.end(text))
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'table_missing', table: 'terms' })
  })

  test('a 404 that does not speak of terms is a wrong address', async () => {
    const source = await sourceOver((_, response) => {
      response.writeHead(404, { 'Content-Type': 'application/problem+json' }).end('{"title":"Nothing here"}')
    })
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'not_found' })
  })

  test('500 and sign-in pages are no empty answer', async () => {
    const broken = await sourceOver((_, response) => response.writeHead(500).end())
    expect(await failureOf(broken.localityObservations('growth', {}))).toMatchObject({ kind: 'refused', status: 500 })
    const signIn = await sourceOver((_, response) => response.setHeader('Content-Type', 'text/html').end('<html>'))
    expect(await failureOf(signIn.register('XVII', {}))).toMatchObject({ kind: 'not_the_format', found: 'text/html' })
  })

  test('figures of another indicator, of no place or of no place’s name are left out', async () => {
    const [row] = SPECIMEN.observations
    const rows = [
      ...Array.from({ length: 20 }, (_, number) => ({ ...row, locality_id: `ward-${number}` })),
      { ...row, locality_id: null },
      { ...row, locality_id: 'ward-1', indicator_id: 'poverty' },
      { ...row, locality_id: '__proto__' },
    ]
    const source = await sourceOver((_, response) => response.end(JSON.stringify({ observations: rows })))
    const figures = await source.localityObservations('growth', {})
    expect(figures).toHaveLength(20)
    expect(figures.every(({ indicatorId }) => indicatorId === 'growth')).toBe(true)
  })
})
