import type { RequestListener } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { serve } from '~/mocks/localServer'
import { askingAs, type Token } from './bearer'
import { failureOf } from './conformance'
import { restSource } from './rest'

/** A backend that takes only these tokens; what it was shown stands in `shown`. */
async function backend(taken: readonly string[]) {
  const shown: (string | undefined)[] = []
  const answer: RequestListener = ({ headers: { authorization } }, response) => {
    shown.push(authorization)
    const isTaken = taken.some((token) => authorization === `Bearer ${token}`)
    response.writeHead(isTaken ? 200 : 401, { 'Content-Type': 'application/json' }).end('{"terms":[]}')
  }
  const { url, close } = await serve(answer)
  onTestFinished(close)
  return { url, shown }
}

test('a question bears the token', async () => {
  const { url, shown } = await backend(['a'])
  const ask = askingAs(() => Promise.resolve('a'), url)
  expect((await ask(`${url}terms`, 'json', {})).text).toBe('{"terms":[]}')
  expect(shown).toEqual(['Bearer a'])
})

test('a token that is refused is exchanged once', async () => {
  const { url, shown } = await backend(['b'])
  const token = vi.fn<Token>((refused) => Promise.resolve(refused === 'a' ? 'b' : 'a'))
  await askingAs(token, url)(url, 'json', {})
  expect(token.mock.calls).toEqual([[null], ['a']])
  expect(shown).toEqual(['Bearer a', 'Bearer b'])
})

test('a backend that takes none is asked twice, and its refusal stands', async () => {
  const { url, shown } = await backend([])
  const ask = askingAs((refused) => Promise.resolve(refused === null ? 'a' : 'b'), url)
  expect(await failureOf(ask(url, 'json', {}))).toMatchObject({ kind: 'refused', status: 401 })
  expect(shown).toEqual(['Bearer a', 'Bearer b'])
})

test('without a token nothing is asked', async () => {
  const { url, shown } = await backend(['a'])
  const nobody = new Error('nobody is signed in')
  const source = restSource(
    { url },
    askingAs(() => Promise.reject(nobody), url),
  )
  await expect(source.register('XVII', {})).rejects.toBe(nobody)
  expect(shown).toEqual([])
})

test('S4: nobody but the backend is shown the token', async () => {
  const [own, other] = [await backend(['a']), await backend([])]
  const token = vi.fn<Token>(() => Promise.resolve('a'))
  await failureOf(askingAs(token, own.url)(other.url, 'json', {}))
  expect(other.shown).toEqual([undefined])
  expect(token).not.toHaveBeenCalled()
})
