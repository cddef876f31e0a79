import { expect, onTestFinished, test, vi } from 'vitest'
import type { Failure } from '@/domain/failure'
import { SourceError } from '@/sources/source'
import { askedWait, patiently, waitBefore } from './patience'

const address = 'https://figures.example/register'
const refused = (status: number, retryAfter: number | null = null): Failure => ({
  kind: 'refused',
  address,
  status,
  retryAfter,
  said: null,
})
const unreachable: Failure = { kind: 'unreachable', address }
const tooSlow: Failure = { kind: 'too_slow', address, seconds: 10 }

test.each<[string, Failure, number | null]>([
  ['no network', unreachable, 0],
  ['no answer in time', tooSlow, 0],
  ...[408, 425, 429, 500, 502, 503, 504].map((status): [string, Failure, number] => [
    String(status),
    refused(status),
    0,
  ]),
  ...[400, 401, 403, 409, 422, 501].map((status): [string, Failure, null] => [String(status), refused(status), null]),
  ['404', { kind: 'not_found', address }, null],
  ['another format', { kind: 'not_the_format', address, expected: 'json', found: 'text/html' }, null],
  ['too large', { kind: 'too_large', address, megabytes: 11 }, null],
  ['a table missing', { kind: 'table_missing', table: 'terms', address }, null],
])('%s is asked again, or never', (_, failure, wait) => {
  expect(waitBefore(1, new SourceError(failure), 0, 0)).toBe(wait)
})

test('an error of our own is never asked again', () => {
  expect(waitBefore(1, new TypeError('bug'), 0, 0)).toBeNull()
})

test.each<[number, Failure, number, number, number | null]>([
  [1, unreachable, 0, 1, 500],
  [2, unreachable, 600, 1, 1000],
  [2, unreachable, 600, 0.25, 250],
  [3, unreachable, 1500, 1, null],
  // Two tries of ten seconds leave no time for a third.
  [1, tooSlow, 10_000, 1, 500],
  [2, tooSlow, 20_300, 0, null],
  [1, refused(503, 5), 100, 1, 5000],
  [1, refused(503, 0), 100, 1, 0],
  // The reader is told instead.
  [1, refused(503, 30), 100, 1, null],
])('tried %i times, %o, after %i ms, by chance %d: %s', (tried, failure, elapsed, chance, wait) => {
  expect(waitBefore(tried, new SourceError(failure), elapsed, chance)).toBe(wait)
})

test.each([
  [refused(429, 30), 30_000],
  [refused(503, 86_400), 60_000],
  [refused(503), null],
  [unreachable, null],
])('%o asks to stay away for %s ms', (failure, wait) => {
  expect(askedWait(new SourceError(failure))).toBe(wait)
})

function clock() {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const asked: number[] = []
  const failing =
    (failure: Failure, times: number, takes = 0) =>
    async () => {
      asked.push(performance.now())
      await new Promise((resolve) => {
        setTimeout(resolve, takes)
      })
      if (asked.length <= times) throw new SourceError(failure)
      return 'answer'
    }
  return { asked, failing }
}

test('a failure that passes is not noticed', async () => {
  const { asked, failing } = clock()
  const answer = patiently(failing(unreachable, 2), new AbortController().signal)
  await vi.runAllTimersAsync()
  expect(await answer).toBe('answer')
  expect(asked).toHaveLength(3)
})

test('whatever the server does, all is over within thirty seconds (R1)', async () => {
  const { asked, failing } = clock()
  const began = performance.now()
  const answer = patiently(failing(tooSlow, 9, 10_000), new AbortController().signal)
  const settled = Promise.allSettled([answer])
  await vi.runAllTimersAsync()
  expect(await settled).toMatchObject([{ reason: { failure: tooSlow } }])
  expect(asked).toHaveLength(2)
  expect(performance.now() - began).toBeLessThanOrEqual(30_000)
})

test('a question taken back is not asked again', async () => {
  const { asked, failing } = clock()
  const question = new AbortController()
  const answer = patiently(failing(refused(503, 5), 9), question.signal)
  const settled = Promise.allSettled([answer])
  await vi.advanceTimersByTimeAsync(1000)
  question.abort(new Error('changed my mind'))
  await vi.runAllTimersAsync()
  expect(await settled).toMatchObject([{ reason: { message: 'changed my mind' } }])
  expect(asked).toHaveLength(1)
})
