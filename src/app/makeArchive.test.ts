import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { reportOf } from '@/domain/report'
import type { Tell } from '@/files/longWork'
import { loadScreenSpeech } from '@/i18n/Words'
import { createQueries } from '@/queries/register'
import { takeFreeze } from '@/queries/takeFreeze'
import { FreezeError } from '@/sources/freezeFile'
import { memorySource } from '@/sources/memory'
import type { WireTables } from '@/sources/readTable'
import { SPECIMEN, specimenWith } from '@/sources/specimen'
import { readArchive } from './archiveAbout'
import { SLOTS } from './archiveText'
import { archiveOf, type ArchiveRequest } from './makeArchive'

const EMPTY = { texts: ['<html lang="', '"><title>', '</title><noscript>', '</noscript>', '', ''], slots: SLOTS }
const json = { 'content-type': 'application/json' }

/** What the site answers when it is asked for the page of an archive. */
let answer: () => Response

const asked = vi.fn<typeof fetch>(async () => answer())

beforeEach(() => {
  answer = () => new Response(JSON.stringify(EMPTY), { headers: json })
  vi.stubGlobal('location', { origin: 'https://progress.example' })
  vi.stubGlobal('fetch', asked)
})

afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockClear()
})

async function made(
  tables: WireTables = SPECIMEN,
  more: Partial<ArchiveRequest> = {},
  tell = vi.fn<Tell>(),
): Promise<string> {
  const source = memorySource(tables)
  const register = await source.register('XVII', {})
  const request: ArchiveRequest = {
    about: {
      timeZone: 'Asia/Ho_Chi_Minh',
      organisation: { vi: 'Thành ủy </script>', en: 'Party Committee </script>' },
      title: { vi: 'Số liệu <công bố>', en: '<Published> figures' },
    },
    register: 'published',
    simulated: false,
    report: reportOf(register, '2025-12-31', DEFAULT_LIMITS),
    compareTo: '2023-12-31',
    takenAt: null,
    speech: await loadScreenSpeech('vi'),
    take: async (about) => takeFreeze(createQueries(), source, register, about),
    ...more,
  }
  const blob = await archiveOf(request, tell, new AbortController().signal)
  expect(blob.type).toBe('text/html')
  return blob.text()
}

/** The archive in a page, read by the reader of the file itself. */
function opened(html: string) {
  const block = (id: string): string => new RegExp(`id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? ''
  return readArchive(block('archive'), block('freeze'))
}

test('the register, its figures for localities and whose it is come back out of the file', async () => {
  const { freeze, ...about } = opened(await made())
  expect(about).toEqual({
    language: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    organisation: { vi: 'Thành ủy </script>', en: 'Party Committee </script>' },
    title: { vi: 'Số liệu <công bố>', en: '<Published> figures' },
    isFrozen: false,
  })
  expect(freeze).toMatchObject({ register: 'published', day: '2025-12-31', compareTo: '2023-12-31', simulated: false })
  const source = memorySource(SPECIMEN)
  expect(freeze.content).toEqual(await source.register('XVII', {}))
  expect(await freeze.source.localityObservations({ indicator: 'growth' }, {})).toEqual(
    await source.localityObservations({ indicator: 'growth' }, {}),
  )
})

test('the same figures make the same file, whenever it is made', async () => {
  expect(await made()).toBe(await made())
})

test('a freeze says when it was taken', async () => {
  const { isFrozen, freeze } = opened(await made(SPECIMEN, { takenAt: 1_795_330_000_000 }))
  expect([isFrozen, freeze.takenAt]).toEqual([true, 1_795_330_000_000])
})

test('names that look like markup stay names', async () => {
  const name = '</script><!--<script> \u2028 & "x" </noscript>'
  const html = await made(specimenWith('programmes', { id: 'XVII-9', number: 9, code: '09', name_vi: name }))
  const names = opened(html).freeze.content.programmes.map((programme) => programme.name.vi)
  expect(names).toContainEqual(expect.stringContaining('</script><!--<script>'))
  expect(html).not.toContain('<!--<script>')
  expect(html.match(/<\/noscript/g)).toHaveLength(1)
})

test('without scripts: whose figures, of which day, and each programme with its counts', async () => {
  const html = await made(SPECIMEN, { simulated: true })
  const plain = /<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? ''
  expect(plain).toContain('<h1>Bản lưu Số liệu &lt;công bố&gt;, số liệu đến 31/12/2025</h1>')
  expect(plain).toContain(opened(html).freeze.code)
  expect(plain).toContain('Số liệu mô phỏng')
  expect(plain.match(/<th scope="row">/g)).toHaveLength(opened(html).freeze.content.programmes.length)
})

test('it tells how far it is', async () => {
  const tell = vi.fn<Tell>()
  await made(SPECIMEN, {}, tell)
  expect(tell.mock.calls).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test.each<readonly [string, () => Response, RegExp]>([
  ['a page that is gone', () => new Response('404', { status: 404, headers: json }), /404/],
  [
    'a page of HTML, such as that of a gateway',
    () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    /text\/html/,
  ],
  ['half a page', () => new Response('{"texts":[', { headers: json }), /JSON/],
  [
    'a page without a place for the figures',
    () => new Response('{"texts":["a"],"slots":[]}', { headers: json }),
    /Invalid input/,
  ],
  [
    'a page with an unknown place',
    () => new Response('{"texts":["",""],"slots":["x"]}', { headers: json }),
    /Invalid type/,
  ],
])('%s makes no file', async (_, sent, why) => {
  answer = sent
  await expect(made()).rejects.toThrow(why)
})

test('why there is no freeze is why there is no file', async () => {
  const fault = { kind: 'too_large', megabytes: 11 } as const
  await expect(made(SPECIMEN, { take: async () => ({ fault }) })).rejects.toThrow(new FreezeError(fault))
})

test.each<readonly [string, string]>([
  ['not JSON', '{'],
  ['something unknown', JSON.stringify({ language: 'vi', more: 1 })],
  ['another language', JSON.stringify({ language: 'fr', timeZone: 'UTC', isFrozen: false })],
])('what a file says of itself is read as strictly as its freeze: %s', (_, about) => {
  expect(() => readArchive(about, '{}')).toThrow(FreezeError)
})
