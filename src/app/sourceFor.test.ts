import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
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
] as const)('%s asks where the configuration says', async (kind, url, path) => {
  const source = sourceFor({ kind, url })
  await expect(source.register('XVII', {})).rejects.toMatchObject({ failure: { kind: 'not_found' } })
  await expect(source.localityObservations({ term: 'XVII' }, {})).rejects.toMatchObject({
    failure: { kind: 'not_found' },
  })
  expect(asked[0]).toBe(path)
})

test('one choice is one source, and tells itself from others', () => {
  const source = sourceFor({ kind: 'datapackage', url: 'data/register.json' })
  expect(sourceFor({ kind: 'datapackage', url: '/data/register.json' })).toBe(source)
  expect(sourceFor({ kind: 'datapackage', url: 'data/rehearsal.json' }).name).not.toBe(source.name)
})
