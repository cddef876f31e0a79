import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { SPECIMEN } from '@/sources/specimen'
import { serve } from '~/mocks/localServer'
import { sourceFor } from './sourceFor'

const asked: (string | undefined)[] = []

beforeEach(async () => {
  asked.length = 0
  const { url, close } = await serve((request, response) => {
    asked.push(request.url)
    response.writeHead(404).end()
  })
  vi.stubGlobal('location', new URL(url))
  onTestFinished(async () => {
    vi.unstubAllGlobals()
    await close()
  })
})

test.each([
  ['datapackage', 'data/register.json', '/data/register.json'],
  ['rest', 'api/v1', '/api/v1/terms/XVII/register'],
  ['postgrest', 'figures', '/figures/register_version?select=version'],
] as const)('%s asks where the configuration says', async (kind, url, path) => {
  const source = sourceFor({ kind, url })
  await expect(source.register('XVII', {})).rejects.toMatchObject({ failure: { kind: 'not_found' } })
  await expect(source.localityObservations({ term: 'XVII' }, {})).rejects.toMatchObject({
    failure: { kind: 'not_found' },
  })
  expect(asked[0]).toBe(path)
})

test('a source whose code comes with the first question remembers what it has read', async () => {
  const cell = (id: string) => ({ category: { index: [id] } })
  const cube = {
    version: '2.0',
    class: 'dataset',
    id: ['geo', 'time'],
    size: [1, 1],
    dimension: { geo: cell('BD'), time: cell('2023') },
    value: [7.1],
  }
  const answers: Readonly<Record<string, unknown>> = {
    '/package.json': { resources: Object.entries(SPECIMEN).map(([name, data]) => ({ name, data })) },
    '/cube': cube,
  }
  const heard: string[] = []
  const { url, close } = await serve((request, response) => {
    heard.push(request.url ?? '')
    response.end(JSON.stringify(answers[request.url ?? '']))
  })
  onTestFinished(close)
  vi.stubGlobal('location', new URL(url))
  const source = sourceFor({
    kind: 'jsonstat',
    url: 'package.json',
    cubes: [
      {
        url: 'cube',
        indicator: 'poverty',
        locality: { dimension: 'geo', ids: { BD: 'ba-dinh' } },
        period: { dimension: 'time' },
        quality: 'official',
        source: 'gazette',
      },
    ],
  })
  await source.register('XVII', {})
  expect(await source.localityObservations({ indicator: 'poverty' }, {})).toHaveLength(2)
  expect(heard.toSorted()).toEqual(['/cube', '/package.json'])
})

test('one choice is one source, and tells itself from others', () => {
  const source = sourceFor({ kind: 'datapackage', url: 'data/register.json' })
  expect(sourceFor({ kind: 'datapackage', url: '/data/register.json' })).toBe(source)
  expect(sourceFor({ kind: 'datapackage', url: 'data/rehearsal.json' }).name).not.toBe(source.name)
})
