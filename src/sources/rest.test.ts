import type { RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isPassing } from '@/domain/failure'
import { handlersFor } from '~/mocks/handlers'
import { listenerOf } from '~/mocks/listener'
import { serve } from '~/mocks/localServer'
import { typedTables } from '~/mocks/typedRows'
import { inlinePackage } from '~/scripts/inlinePackage'
import { guarded, spentAtFirst } from '~/tests/setup/guarded'
import { askingAs } from './bearer'
import { describeSource, failureOf, type Served } from './conformance'
import { memorySource } from './memory'
import type { WireTables } from './readTable'
import { restSource } from './rest'
import { SPECIMEN } from './specimen'

/** A backend by the contract of public/openapi.yaml, on a port of its own. */
async function contractOver(tables: WireTables, rowsPerPage?: number): Promise<Required<Served>> {
  const { url, close } = await serve(listenerOf(handlersFor({ specimen: tables }, rowsPerPage)))
  return { source: restSource({ url: `${url}api/specimen/` }), close }
}

async function sourceOver(answer: RequestListener): Promise<Served['source']> {
  const { url, close } = await serve(answer)
  onTestFinished(close)
  return restSource({ url: `${url}v1/` })
}

/** A backend whose answers are given, each by the end of its address; what it is asked for stands in `heard`. */
async function scripted(pages: Readonly<Record<string, unknown>>) {
  const heard: string[] = []
  const source = await sourceOver(({ url = '' }, response) => {
    heard.push(url)
    response.end(JSON.stringify(pages[url]))
  })
  return { source, heard }
}

describeSource('rest', async (tables) => contractOver(tables))
describeSource('rest, three rows a page', async (tables) => contractOver(tables, 3))
describeSource('rest, for whoever is signed in', async (tables) => {
  const { url, close } = await serve(guarded(listenerOf(handlersFor({ specimen: tables }, 3))))
  return { source: restSource({ url: `${url}api/specimen` }, askingAs(spentAtFirst, url)), close }
})

test('the published figures as typed JSON are the register that the data package gives', async () => {
  const published = await inlinePackage('public/data')
  const { source, close } = await contractOver(typedTables(published), 500)
  onTestFinished(close)
  const register = await source.register('XVII', {})
  const texts = Object.fromEntries(
    published.resources.map(({ name, data: [header = [], ...rows] }) => [
      name,
      rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]]))),
    ]),
  )
  expect(register).toEqual(await memorySource(texts).register('XVII', {}))
  expect(register.indicators).toHaveLength(193)
  expect(register.findings).toEqual([])
  expect(await source.localityObservations({ term: 'XVII' }, {})).toHaveLength(65)
})

test('names go into the address as they are', async () => {
  const heard: (string | undefined)[] = []
  const source = await sourceOver(({ url }, response) => {
    heard.push(url)
    response.writeHead(500).end()
  })
  await failureOf(source.register('khóa/17', {}))
  await failureOf(source.localityObservations({ indicator: '../growth?$&' }, {}))
  await failureOf(source.localityObservations({ term: '{term}' }, {}))
  expect(heard).toEqual([
    '/v1/terms/kh%C3%B3a%2F17/register',
    '/v1/indicators/..%2Fgrowth%3F%24%26/locality-observations',
    '/v1/terms/%7Bterm%7D/locality-observations',
  ])
})

describe('an answer in pages', () => {
  const [row] = SPECIMEN.observations
  const local = { ...row, locality_id: 'ba-dinh' }
  const first = '/v1/terms/XVII/locality-observations'
  const figures = { term: 'XVII' }

  test.each(['locality-observations?page=2', '?page=2', '/v1/terms/XVII/locality-observations?page=2'])(
    'goes on at %s',
    async (next) => {
      const { source, heard } = await scripted({
        [first]: { version: 'a', next, observations: [local] },
        [`${first}?page=2`]: { version: 'a', next: null, observations: [{ ...local, period: '2024' }] },
      })
      const found = await source.localityObservations(figures, {})
      expect(found.map(({ period }) => period)).toEqual(['2023', '2024'])
      expect(heard).toEqual([first, `${first}?page=2`])
    },
  )

  test.each(['https://example.org/v1/terms', '//example.org/v1/terms', '/other/terms', '../../../../etc', 'http:', ''])(
    'goes nowhere else: %s',
    async (next) => {
      const { source, heard } = await scripted({ [first]: { version: 'a', next, observations: [local] } })
      expect(await failureOf(source.localityObservations(figures, {}))).toMatchObject({
        kind: 'not_the_format',
        found: next,
      })
      expect(heard).toEqual([first])
    },
  )

  test('that changed between two pages broke off, and may be asked for again', async () => {
    const { source } = await scripted({
      [first]: { version: 'a', next: '?page=2', observations: [local] },
      [`${first}?page=2`]: { version: 'b', next: null, observations: [local] },
    })
    const failure = await failureOf(source.localityObservations(figures, {}))
    expect(failure).toMatchObject({ kind: 'unreachable' })
    expect(isPassing(failure)).toBe(true)
  })

  test('that goes on for ever is given up', async () => {
    let pages = 0
    const source = await sourceOver((_, response) => {
      pages += 1
      response.end(JSON.stringify({ version: 'a', next: `?page=${pages}`, observations: [] }))
    })
    expect(await failureOf(source.localityObservations(figures, {}))).toMatchObject({ kind: 'not_the_format' })
    expect(pages).toBe(100)
  })

  test('with more rows than a table may have is not read to its end', async () => {
    let pages = 0
    const rows = JSON.stringify(Array.from({ length: 40_000 }, () => 0))
    const source = await sourceOver((_, response) => {
      pages += 1
      response.end(`{"version":"a","next":"?page=${pages}","tables":{"observations":${rows},"terms":[]}}`)
    })
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'table_missing' })
    expect(pages).toBe(3)
  })
})

describe('an answer that is not the contract’s', () => {
  test.each(['null', '[]', '{}', '{"tables":null}', '{"tables":{"terms":{}}}'])('%s is no register', async (text) => {
    const source = await sourceOver((_, response) => response.end(text))
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({ kind: 'not_the_format', expected: 'json' })
  })

  test.each(['null', '[]', '{}', '{"observations":{}}'])('%s holds no observations', async (text) => {
    const source = await sourceOver((_, response) => response.end(text))
    expect(await failureOf(source.localityObservations({ indicator: 'growth' }, {}))).toMatchObject({
      kind: 'not_the_format',
    })
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

  test('a refusal is told in the words of the server', async () => {
    const problem = JSON.stringify({ type: 'about:blank', title: 'Đang bảo trì đến 14:00', status: 503 })
    const source = await sourceOver((_, response) => {
      response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '60' }).end(problem)
    })
    expect(await failureOf(source.register('XVII', {}))).toMatchObject({
      kind: 'refused',
      status: 503,
      retryAfter: 60,
      said: 'Đang bảo trì đến 14:00',
    })
  })

  test('500 and sign-in pages are no empty answer', async () => {
    const broken = await sourceOver((_, response) => response.writeHead(500).end())
    expect(await failureOf(broken.localityObservations({ indicator: 'growth' }, {}))).toMatchObject({
      kind: 'refused',
      status: 500,
    })
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
    const figures = await source.localityObservations({ indicator: 'growth' }, {})
    expect(figures).toHaveLength(20)
    expect(figures.every(({ indicatorId }) => indicatorId === 'growth')).toBe(true)
  })
})
