import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { parseDay } from '@/domain/day'
import { describeSource } from '@/sources/conformance'
import { memorySource } from '@/sources/memory'
import type { WireTables } from '@/sources/readTable'
import { restSource } from '@/sources/rest'
import { SPECIMEN } from '@/sources/specimen'
import { readRegister } from '@/sources/wire'
import { inlinePackage } from '~/scripts/inlinePackage'
import { handlersFor } from './handlers'
import { rehearsalPackage, tablesOf } from './rehearsalPackage'
import { typedTables } from './typedRows'

// What is tested here is the pretended backend, and the contract's own words, never a source: those are tested over real connections.

const BACKEND = 'https://backend.test/api'

const publishedPackage = await inlinePackage('public/data')
const packages = { published: publishedPackage, rehearsal: rehearsalPackage(publishedPackage) }
const registers: Record<string, WireTables> = {
  published: typedTables(packages.published),
  rehearsal: typedTables(packages.rehearsal),
  specimen: SPECIMEN,
}
const server = setupServer(...handlersFor(registers))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

interface Answer {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
}

interface Contract {
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Readonly<Record<string, Answer>> } }>>
  readonly components: { readonly responses: Readonly<Record<string, Answer>> }
}

const contract: Contract = parse(readFileSync('public/openapi.yaml', 'utf8'))
const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  formats: {
    date: (text: string) => parseDay(text) !== null,
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, BACKEND),
  },
})
// The parts of an OpenAPI document are no keywords of a schema; what a schema says is checked strictly.
ajv.addVocabulary(Object.keys(contract))
ajv.addSchema(contract, 'contract')

/** Steps from the top of the contract to something in it. */
type Place = readonly string[]

/** What is wrong with a value by the schema at a place; empty = nothing. */
function faultsAt(place: Place, value: unknown): readonly string[] {
  const steps = place.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
  const pointer = `contract#/${steps.join('/')}`
  const keeps = ajv.getSchema(pointer)
  if (keeps === undefined) throw new Error(`there is no schema at ${pointer}`)
  return keeps(value) === true ? [] : [`${pointer}: ${ajv.errorsText(keeps.errors)}`]
}

const REGISTER = '/terms/{term}/register'
const OBSERVATIONS = '/indicators/{indicator}/locality-observations'
const ALL_OBSERVATIONS = '/terms/{term}/locality-observations'

/** What the contract says of an answer: where it does, and what. */
function answerAt(path: string, status: number): readonly [Place, Answer] {
  const responses = contract.paths[path]?.get.responses ?? {}
  const key = String(status) in responses ? String(status) : 'default'
  const { $ref, ...answer } = responses[key] ?? {}
  const name = $ref?.split('/').at(-1)
  return name === undefined
    ? [['paths', path, 'get', 'responses', key], answer]
    : [['components', 'responses', name], contract.components.responses[name] ?? {}]
}

/** Asks the pretended backend; `faults` is what the contract has not of the answer. */
async function ask(
  register: string,
  path: string,
  id: string,
  headers: Readonly<Record<string, string>> = {},
  page = '',
) {
  const address = `${BACKEND}/${register}${path.replace(/\{\w+\}/, encodeURIComponent(id))}${page}`
  const response = await fetch(address, { headers })
  const text = await response.text()
  const body: unknown = text === '' ? null : JSON.parse(text)
  const type = response.headers.get('Content-Type') ?? ''
  const [place, { content = {}, headers: expected = {} }] = answerAt(path, response.status)
  const faults = [
    ...Object.keys(expected).flatMap((name) => (response.headers.has(name) ? [] : [`no ${name}`])),
    ...(body === null ? Object.keys(content) : faultsAt([...place, 'content', type, 'schema'], body)),
  ]
  return { status: response.status, type, tag: response.headers.get('ETag') ?? '', body, faults }
}

describeSource('rest over the pretended backend', async (tables) => {
  const name = `specimen-${Object.keys(registers).length}`
  registers[name] = tables
  return { source: restSource({ url: `${BACKEND}/${name}` }) }
})

describe.each(Object.entries(packages))('the pretended backend answers for %s', (name, made) => {
  const source = restSource({ url: `${BACKEND}/${name}` })

  test('the register as the contract has it, and the app reads what is in the package', async () => {
    const { status, faults } = await ask(name, REGISTER, 'XVII')
    expect([status, faults]).toEqual([200, []])
    const register = await source.register('XVII', {})
    expect(register).toEqual(await memorySource(tablesOf(made)).register('XVII', {}))
    expect(register.findings).toEqual([])
  })

  test('figures for localities, every one of the package', async () => {
    const local = (tablesOf(made)['observations'] ?? []).filter((row) => row['locality_id'] !== '')
    const indicators = new Set(local.map((row) => row['indicator_id'] ?? ''))
    let found = 0
    for (const indicator of indicators) {
      const { status, faults } = await ask(name, OBSERVATIONS, indicator)
      expect([indicator, status, faults]).toEqual([indicator, 200, []])
      found += (await source.localityObservations({ indicator }, {})).length
    }
    expect(found).toBe(local.length)
    expect(found).toBeGreaterThan(0)
    const { status, faults, body } = await ask(name, ALL_OBSERVATIONS, 'XVII')
    expect([status, faults]).toEqual([200, []])
    expect(body).toMatchObject({ observations: { length: found } })
  })
})

describe('the pretended backend', () => {
  test('a term that it has not got: 404 with those there are', async () => {
    const { status, type, body, faults } = await ask('specimen', REGISTER, 'khóa/18')
    expect([status, type, faults]).toEqual([404, 'application/problem+json', []])
    expect(body).toMatchObject({ status: 404, detail: 'There is no term khóa/18.', terms: ['XVI', 'XVII'] })
  })

  test.each([
    ['poverty-of-nobody', OBSERVATIONS],
    ['happiness', OBSERVATIONS],
    ['a-term-of-nobody', ALL_OBSERVATIONS],
  ])('an indicator without figures for localities, such as %s: none, and no failure', async (indicator, path) => {
    const { status, body, faults } = await ask('specimen', path, indicator)
    expect([status, body, faults]).toEqual([200, { observations: [] }, []])
  })

  test.each([REGISTER, OBSERVATIONS, ALL_OBSERVATIONS])(
    'a register that it has not got: 404, a problem that names no terms: %s',
    async (path) => {
      for (const name of ['nowhere', 'constructor', '__proto__']) {
        const { status, type, body } = await ask(name, path, 'XVII')
        expect([status, type]).toEqual([404, 'application/problem+json'])
        expect(faultsAt(['components', 'schemas', 'Problem'], body)).toEqual([])
        expect(body).not.toHaveProperty('terms')
      }
    },
  )

  test.each([
    [REGISTER, 'XVII'],
    [OBSERVATIONS, 'growth'],
    [ALL_OBSERVATIONS, 'XVII'],
  ])('what is held already is not sent again: %s', async (path, id) => {
    const { tag } = await ask('specimen', path, id)
    expect(tag).toMatch(/^"[0-9a-f]{8}"$/)
    for (const held of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const again = await ask('specimen', path, id, { 'If-None-Match': held })
      expect([again.status, again.body, again.tag, again.faults]).toEqual([304, null, tag, []])
    }
    expect((await ask('specimen', path, id, { 'If-None-Match': '"another"' })).status).toBe(200)
  })

  test.each([
    [REGISTER, 30],
    [ALL_OBSERVATIONS, 2],
  ])('each page of a large answer is as the contract has it, and the last one says so: %s', async (path, least) => {
    server.use(...handlersFor(registers, 50))
    onTestFinished(() => server.resetHandlers())
    let next: string | null = ''
    let pages = 0
    const versions = new Set<unknown>()
    while (next !== null) {
      const { status, faults, body } = await ask('published', path, 'XVII', {}, next)
      expect([next, status, faults]).toEqual([next, 200, []])
      const page = body as { readonly next?: string | null; readonly version?: string }
      next = page.next ?? null
      versions.add(page.version)
      pages += 1
    }
    expect(pages).toBeGreaterThanOrEqual(least)
    expect(versions.size).toBe(1)
  })

  test('another figure, another tag', async () => {
    const [first, ...others] = SPECIMEN.observations
    registers['revised'] = { ...SPECIMEN, observations: [{ ...first, value: 6.4 }, ...others] }
    expect((await ask('revised', REGISTER, 'XVII')).tag).not.toBe((await ask('specimen', REGISTER, 'XVII')).tag)
  })
})

describe('the contract', () => {
  /** Every documented value, with the place of the schema that it illustrates. */
  function examplesIn(node: unknown, place: Place): readonly (readonly [Place, unknown])[] {
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, value]: [string, unknown]): readonly (readonly [Place, unknown])[] => {
      if (key === 'example') return [[[...place, 'schema'], value]]
      if (key !== 'examples') return examplesIn(value, [...place, key])
      return Array.isArray(value)
        ? value.map((one: unknown) => [place, one])
        : Object.values(value as Readonly<Record<string, { readonly value: unknown }>>).map((one) => [
            [...place, 'schema'],
            one.value,
          ])
    })
  }
  const examples = examplesIn(contract, [])

  test('each of its examples is as its own schema wants it', () => {
    expect(examples.length).toBeGreaterThan(20)
    expect(examples.flatMap(([place, value]) => faultsAt(place, value))).toEqual([])
  })

  test('its example of a register can be read', () => {
    const place = ['paths', REGISTER, 'get', 'responses', '200', 'content', 'application/json', 'schema']
    const [, answer] = examples.find(([at]) => at.join() === place.join()) ?? []
    const { tables } = answer as { readonly tables: WireTables }
    const register = readRegister(tables, 'XVII', 'the contract')
    expect([register.indicators.length, register.findings]).toEqual([1, []])
  })

  test('an answer that is not its own is found out', () => {
    const keeps = (tables: unknown) => faultsAt(['components', 'schemas', 'RegisterAnswer'], { tables }).length === 0
    expect(keeps(SPECIMEN)).toBe(true)
    const { targets: _, ...without } = SPECIMEN
    const [first] = SPECIMEN.observations
    expect([
      keeps(without),
      keeps({ ...SPECIMEN, observations: [{ ...first, value: '6.3' }] }),
      keeps({ ...SPECIMEN, observations: [{ ...first, period: '2023-Q5' }] }),
      keeps({ ...SPECIMEN, observations: [{ ...first, indicator_id: '__proto__' }] }),
      keeps({ ...SPECIMEN, terms: [{ ...SPECIMEN.terms[0], start: '2023-02-30' }] }),
    ]).toEqual([false, false, false, false, false])
  })
})
