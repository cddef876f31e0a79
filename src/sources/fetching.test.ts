import type { RequestListener } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isPassing } from '@/domain/failure'
import { serve } from '~/mocks/localServer'
import { failureOf } from './conformance'
import { fetchJson, fetchText } from './fetching'

async function addressOf(answer: RequestListener): Promise<string> {
  const { url, close } = await serve(answer)
  onTestFinished(close)
  return url
}

const answering =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body)
  }

const cutOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Length': '1000' }).write('{}', () => response.destroy())
}

test('JSON comes through as it is', async () => {
  const address = await addressOf(answering('\uFEFF{"name":"Tiến Độ"}'))
  expect(await fetchJson(address, {})).toEqual({ name: 'Tiến Độ' })
})

test('the server hears which format is asked for, and that its answer is to be fresh', async () => {
  const heard: unknown[] = []
  const address = await addressOf((request, response) => {
    heard.push(request.headers.accept, request.headers['cache-control'])
    answering('id\n', { 'Content-Type': 'text/csv' })(request, response)
  })
  expect(await fetchText(address, 'csv', {})).toBe('id\n')
  expect(heard).toEqual(['text/csv', 'max-age=0'])
})

const html = '<!doctype html><title>Sign in</title>'

test.each<[string, RequestListener, object]>([
  ['500', answering('', {}, 500), { kind: 'refused', status: 500, retryAfter: null, said: null }],
  ['503 and when to come back', answering('', { 'Retry-After': '30' }, 503), { status: 503, retryAfter: 30 }],
  ['503 and a date', answering('', { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 503), { retryAfter: null }],
  ['401', answering('', {}, 401), { kind: 'refused', status: 401 }],
  ['403 in HTML', answering(html, { 'Content-Type': 'text/html' }, 403), { kind: 'refused', status: 403 }],
  ['404', answering('', {}, 404), { kind: 'not_found' }],
  ['a sign-in page', answering(html, { 'Content-Type': 'text/html; charset=utf-8' }), { found: 'text/html' }],
  ['a sign-in page that says it is JSON', answering(` ${html}`), { kind: 'not_the_format', found: html }],
  ['no JSON', answering('id,name\n'), { kind: 'not_the_format', expected: 'json', found: 'id,name' }],
  ['nothing', answering(''), { kind: 'not_the_format', found: '' }],
  ['brackets that close too often', answering('[]]'), { kind: 'not_the_format' }],
  ['another encoding', answering(Buffer.from('"Ti\xean"', 'latin1')), { found: 'not UTF-8' }],
  ['JSON that ends in the middle', answering('{"tables":{"terms":[{"id":"X]'), { kind: 'unreachable' }],
  ['JSON that ends between rows', answering(String.raw`{"tables":{"terms":[{"id":"\"}"}`), { kind: 'unreachable' }],
  ['fewer bytes than announced', cutOff, { kind: 'unreachable' }],
  ['a closed door', (request) => request.socket.destroy(), { kind: 'unreachable' }],
  ['11 MB', answering(Buffer.alloc(11e6, ' ')), { kind: 'too_large' }],
])('%s', async (_, answer, failure) => {
  const address = await addressOf(answer)
  expect(await failureOf(fetchJson(address, {}))).toMatchObject({ address, ...failure })
})

test('a question with a body is posted, with the header fields that go with it', async () => {
  const address = await addressOf((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method, headers } = request
      answering(JSON.stringify([method, headers['content-type'], Buffer.concat(chunks).toString()]))(request, response)
    })
  })
  const enclosed = { headers: { 'Content-Type': 'application/json' }, body: '{"query":[]}' }
  expect(await fetchJson(address, {}, enclosed)).toEqual(['POST', 'application/json', '{"query":[]}'])
})

test('what the server says about its refusal is kept', async () => {
  const body = '{"title":"Unknown term"}'
  const address = await addressOf(answering(body, { 'Content-Type': 'application/problem+json' }, 404))
  await expect(fetchJson(address, {})).rejects.toMatchObject({ failure: { kind: 'not_found' }, cause: body })
})

test('an answer that never ends is given up after ten seconds', async () => {
  const clock = new AbortController()
  const timeOut = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal)
  onTestFinished(() => timeOut.mockRestore())
  const address = await addressOf((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"tables":', () => clock.abort())
  })
  const failure = await failureOf(fetchJson(address, {}))
  expect(timeOut).toHaveBeenCalledExactlyOnceWith(10_000)
  expect(failure).toEqual({ kind: 'too_slow', address, seconds: 10 })
  expect(isPassing(failure)).toBe(true)
})

test('a question taken back while the answer comes ends in the reason given', async () => {
  const asked = new AbortController()
  const reason = new Error('changed my mind')
  const address = await addressOf((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{', () => asked.abort(reason))
  })
  await expect(fetchJson(address, { signal: asked.signal })).rejects.toBe(reason)
})
