import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { serve } from '~/mocks/localServer'
import { ConfigError, fetchConfig, readConfig, siteAddress, type ConfigFault } from './config'

const register = {
  id: 'live',
  title: { vi: 'Số liệu', en: 'Figures' },
  organisation: { vi: 'Thành phố', en: 'The city' },
  term: 'XVII',
  asOf: '2025-12-31',
  compareTo: '2023-12-31',
  simulated: false,
  source: { kind: 'rest', url: 'api/v1' },
}

const config = (changes: object = {}, others: object = {}) => ({
  language: 'vi',
  timeZone: 'Asia/Ho_Chi_Minh',
  registers: [{ ...register, ...changes }],
  ...others,
})

async function faultOf(answer: Promise<unknown>): Promise<ConfigFault> {
  const error: unknown = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ConfigError) return error.fault
  throw new Error('expected a ConfigError', { cause: error })
}

const faultIn = (found: unknown) => faultOf(Promise.resolve().then(() => readConfig(found)))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what can be read', () => {
  test('the configuration that is shipped', async () => {
    const { language, registers } = readConfig(JSON.parse(await readFile('public/config.json', 'utf8')))
    expect(language).toBe('vi')
    expect(registers.map(({ id, simulated, limits }) => [id, simulated, limits])).toEqual([
      ['published', false, DEFAULT_LIMITS],
      ['rehearsal', true, DEFAULT_LIMITS],
    ])
  })

  test('a register’s own limits count before the site’s, and those before the defaults', () => {
    const { registers } = readConfig(
      config({ limits: { GRACE_DAYS: 10 } }, { limits: { GRACE_DAYS: 20, EXCEED_OPEN_MARGIN: null } }),
    )
    expect(registers[0].limits).toEqual({ ...DEFAULT_LIMITS, GRACE_DAYS: 10, EXCEED_OPEN_MARGIN: null })
  })

  test('every limit has a name in the configuration', () => {
    expect(readConfig(config({}, { limits: DEFAULT_LIMITS })).registers[0].limits).toEqual(DEFAULT_LIMITS)
  })

  test('no day at all: the register is seen as of today', () => {
    const { asOf: _, compareTo: __, ...rest } = register
    expect(readConfig({ language: 'en', timeZone: 'UTC', registers: [rest] }).registers[0]).not.toHaveProperty('asOf')
  })

  test.each(['api', '/api', './data/register.json', 'data/register.json?v=2', 'https://figures.example.org/api'])(
    'the address %s',
    (url) => {
      expect(readConfig(config({ source: { kind: 'rest', url } })).registers[0].source.url).toBe(url)
    },
  )
})

describe('what cannot', () => {
  test.each<[string, unknown, ConfigFault['kind'], string]>([
    ['a key too many', config({}, { registre: [] }), 'unknown_key', 'registre'],
    ['a key too many inside', config({ api_token: 'abc' }), 'unknown_key', 'registers.0.api_token'],
    ['the language’s own key', JSON.parse('{"__proto__":{}}'), 'missing_key', 'language'],
    ['an unknown limit', config({}, { limits: { GRACE: 5 } }), 'unknown_key', 'limits.GRACE'],
    [
      'half a limit',
      config({}, { limits: { STALE_PERIODS_TO_NO_DATA: {} } }),
      'missing_key',
      'limits.STALE_PERIODS_TO_NO_DATA.annual',
    ],
    ['nothing', {}, 'missing_key', 'language'],
    ['no registers', { language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' }, 'missing_key', 'registers'],
    ['no address', config({ source: { kind: 'rest' } }), 'missing_key', 'registers.0.source.url'],
    ['a list', [], 'missing_key', 'language'],
    ['null', null, 'wrong_value', ''],
    ['an unknown language', config({}, { language: 'fr' }), 'wrong_value', 'language'],
    ['a place that is no time zone', config({}, { timeZone: 'Hà Nội' }), 'wrong_value', 'timeZone'],
    ['an empty list', config({}, { registers: [] }), 'wrong_value', 'registers.0'],
    ['a name with a slash', config({ id: 'a/b' }), 'wrong_value', 'registers.0.id'],
    ['a name used twice', config({}, { registers: [register, register] }), 'wrong_value', 'registers.1.id'],
    ['an empty title', config({ title: { vi: '', en: 'x' } }), 'wrong_value', 'registers.0.title.vi'],
    ['a day that is none', config({ asOf: '2025-02-30' }), 'wrong_value', 'registers.0.asOf'],
    ['a month', config({ asOf: '2025-02' }), 'wrong_value', 'registers.0.asOf'],
    ['compared with the future', config({ compareTo: '2026-01-01' }), 'wrong_value', 'registers.0.compareTo'],
    ['a text for a boolean', config({ simulated: 'false' }), 'wrong_value', 'registers.0.simulated'],
    ['an unknown kind', config({ source: { kind: 'soap', url: 'x' } }), 'wrong_value', 'registers.0.source.kind'],
    ['a text for a limit', config({}, { limits: { GRACE_DAYS: '30' } }), 'wrong_value', 'limits.GRACE_DAYS'],
    ['a negative limit', config({}, { limits: { ON_TRACK_BURDEN: -1 } }), 'wrong_value', 'limits.ON_TRACK_BURDEN'],
    ['no limit', config({}, { limits: { ON_TRACK_BURDEN: null } }), 'wrong_value', 'limits.ON_TRACK_BURDEN'],
  ])('%s', async (_, found, kind, key) => {
    expect(await faultIn(found)).toMatchObject({ kind, key })
  })

  test.each([
    'http://figures.example.org/api',
    '//figures.example.org/api',
    '\\\\figures.example.org/api',
    'HTTPS:/figures.example.org',
    'https://user:secret@figures.example.org/api',
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://',
  ])('the address %s', async (url) => {
    expect(await faultIn(config({ source: { kind: 'rest', url } }))).toMatchObject({
      kind: 'wrong_value',
      key: 'registers.0.source.url',
    })
  })
})

describe('the file on the server', () => {
  async function siteWith(answer: RequestListener): Promise<void> {
    const { url, close } = await serve(answer)
    onTestFinished(close)
    vi.stubGlobal('location', new URL('programmes/XVII-01?x=1', url))
  }

  test('is found from whatever screen', async () => {
    await siteWith(({ url }, response) => response.end(url === '/config.json' ? JSON.stringify(config()) : '{}'))
    expect((await fetchConfig()).registers[0].id).toBe('live')
  })

  test.each<[string, RequestListener, ConfigFault['kind']]>([
    ['is missing', (_, response) => response.writeHead(404).end(), 'not_found'],
    ['is no JSON', (_, response) => response.end('language: vi'), 'not_json'],
    ['is a page', (_, response) => response.setHeader('Content-Type', 'text/html').end('<html>'), 'not_json'],
    ['cannot be had', (_, response) => response.writeHead(500).end(), 'unreachable'],
  ])('%s', async (_, answer, kind) => {
    await siteWith(answer)
    expect(await faultOf(fetchConfig())).toEqual({ kind, address: siteAddress('config.json') })
  })
})
