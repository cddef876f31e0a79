import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { serve } from '~/mocks/localServer'
import { ConfigError, fetchConfig, readConfig as readWith, siteAddress, type Config, type ConfigFault } from './config'
import { SourceShape } from './otherSources'

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

const readConfig = (found: unknown): Config => readWith(found, SourceShape)

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

describe('every kind of source', () => {
  const cube = {
    url: 'https://pxweb.example.org/api/v1/vi/kinh-te/V03.01.px',
    query: [{ code: 'Năm', selection: { filter: 'top', values: ['10'] } }],
    indicator: { dimension: 'ContentsCode', ids: { GRDP: 'grdp-growth' } },
    period: { dimension: 'Năm', ids: { '0': '2021-2025' }, preliminary: 'Sơ bộ' },
    locality: { dimension: 'Tỉnh', ids: { '01': null } },
    where: { Đơn_vị: 'PCT' },
    quality: 'official',
    marks: { e: 'estimate' },
    source: 'gso',
  }
  const signIn = { issuer: 'https://id.example.vn/realms/tien-do', clientId: 'tien-do' }
  const jsonstat = { kind: 'jsonstat', url: 'data/register.json', cubes: [cube] }

  test.each([
    { kind: 'datapackage', url: 'data/register.json' },
    { kind: 'rest', url: 'api/v1' },
    { kind: 'postgrest', url: 'https://figures.example.org/api' },
    { kind: 'postgrest', url: 'api', schema: 'public_figures' },
    { kind: 'rest', url: 'api/v1', signIn },
    { kind: 'postgrest', url: 'api', signIn: { ...signIn, scope: 'figures offline_access' } },
    jsonstat,
    {
      ...jsonstat,
      cubes: [{ url: 'eurostat', indicator: 'gdp', period: { dimension: 'time' }, quality: 'estimate', source: 'es' }],
    },
  ])('$kind', async (source) => {
    expect(readConfig(config({ source })).registers[0].source).toEqual(source)
    const { url, close } = await serve((_, response) => response.end(JSON.stringify(config({ source }))))
    onTestFinished(close)
    vi.stubGlobal('location', new URL(url))
    expect((await fetchConfig()).registers[0].source).toEqual(source)
  })

  test.each([
    [{ kind: 'datapackage', url: 'data', schema: 'api' }, 'unknown_key', 'schema'],
    [{ kind: 'rest', url: 'api', token: 'secret' }, 'unknown_key', 'token'],
    [{ kind: 'postgrest', url: 'api', apikey: 'secret' }, 'unknown_key', 'apikey'],
    [{ kind: 'postgrest', url: 'api', schema: 'a b' }, 'wrong_value', 'schema'],
    [{ kind: 'datapackage', url: 'data', signIn }, 'unknown_key', 'signIn'],
    [{ ...jsonstat, signIn }, 'unknown_key', 'signIn'],
    [{ kind: 'rest', url: 'api', signIn: { issuer: signIn.issuer } }, 'missing_key', 'signIn.clientId'],
    [{ kind: 'rest', url: 'api', signIn: { ...signIn, clientSecret: 'secret' } }, 'unknown_key', 'signIn.clientSecret'],
    [{ kind: 'rest', url: 'api', signIn: { ...signIn, clientId: '' } }, 'wrong_value', 'signIn.clientId'],
    [{ kind: 'rest', url: 'api', signIn: { ...signIn, scope: 'a  b' } }, 'wrong_value', 'signIn.scope'],
    [{ kind: 'rest', url: 'api', signIn: { ...signIn, scope: '' } }, 'wrong_value', 'signIn.scope'],
    [{ kind: 'jsonstat', url: 'data/register.json' }, 'missing_key', 'cubes'],
    [{ ...jsonstat, cubes: [] }, 'wrong_value', 'cubes.0'],
    [{ ...jsonstat, cubes: [{ ...cube, url: 'http://pxweb.example.org' }] }, 'wrong_value', 'cubes.0.url'],
    [{ ...jsonstat, cubes: [{ ...cube, quality: 'sure' }] }, 'wrong_value', 'cubes.0.quality'],
    [{ ...jsonstat, cubes: [{ ...cube, place: 'x' }] }, 'unknown_key', 'cubes.0.place'],
  ])('not %j', async (source, kind, key) => {
    expect(await faultIn(config({ source }))).toMatchObject({ kind, key: `registers.0.source.${key}` })
  })
})

describe('where to sign in', () => {
  const at = (issuer: string) => config({ source: { kind: 'rest', url: 'api', signIn: { issuer, clientId: 'x' } } })

  test.each([
    'https://id.example.vn',
    'https://id.example.vn/',
    'https://id.example.vn:8443/realms/tien-do',
    'http://localhost:8080',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])('S4: %s', (issuer) => {
    expect(readConfig(at(issuer)).registers[0].source).toMatchObject({ signIn: { issuer } })
  })

  test.each([
    'http://id.example.vn',
    'http://localhost.example.vn',
    'http://127.0.0.1.example.vn',
    'https://user:secret@id.example.vn',
    'https://id.example.vn?realm=a',
    'https://id.example.vn#a',
    ' https://id.example.vn',
    '//id.example.vn',
    'id.example.vn',
    'javascript:alert(1)',
    '',
  ])('S4: not %j', async (issuer) => {
    expect(await faultIn(at(issuer))).toMatchObject({
      kind: 'wrong_value',
      key: 'registers.0.source.signIn.issuer',
    })
  })
})

describe('the recipes', () => {
  const recipes = ['rest.md', 'jsonstat.md', 'postgres/README.md', 'sign-in.md']

  test.each(recipes)('docs/backends/%s: its example can be used', async (recipe) => {
    const text = await readFile(`docs/backends/${recipe}`, 'utf8')
    const examples = [...text.matchAll(/^```json\n(.*?)^```/gms)].map(([, example = '']): unknown =>
      JSON.parse(example),
    )
    expect(examples).toHaveLength(1)
    for (const source of examples) {
      expect(readConfig(config({ source })).registers[0].source).toEqual(source)
    }
  })
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
    ['a name that every object knows', config({ id: 'constructor' }), 'wrong_value', 'registers.0.id'],
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
