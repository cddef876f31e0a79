import { environmentManager, focusManager, QueryObserver } from '@tanstack/react-query'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { memorySource } from '@/sources/memory'
import { SourceError, type ProgressSource } from '@/sources/source'
import { SPECIMEN, specimenWith } from '@/sources/specimen'
import { latestQuery, pollDelay } from './late'
import { createQueries } from './register'

describe('how long until the source is asked again', () => {
  test.each([
    [0, 0, 48_000],
    [0, 0.5, 60_000],
    [0, 1, 72_000],
    [4, 0.5, 60_000],
    [5, 0.5, 300_000],
    [50, 0, 240_000],
  ])('%i failures, chance %d: %i ms', (failures, chance, wait) => {
    expect(pollDelay(failures, chance)).toBe(wait)
  })
})

/** A source that answers as it is told, and how often it was asked. */
function scripted(answer: () => ProgressSource | null) {
  const register = vi.fn<ProgressSource['register']>(async (term, asked) => {
    const source = answer()
    if (source === null) throw new SourceError({ kind: 'unreachable', address: 'here' })
    return source.register(term, asked)
  })
  const source: ProgressSource = { name: 'scripted', register, localityObservations: async () => [] }
  return { source, register }
}

function watch(source: ProgressSource) {
  // Half a second past a whole one: by chance neither early nor late.
  vi.useFakeTimers({ now: 500 })
  // Node is taken for a server, on which nothing is asked again.
  environmentManager.setIsServer(() => false)
  focusManager.setFocused(true)
  onTestFinished(() => {
    vi.useRealTimers()
    environmentManager.setIsServer(() => true)
    focusManager.setFocused(undefined)
  })
  const client = createQueries()
  const observer = new QueryObserver(client, latestQuery(source, 'XVII'))
  onTestFinished(observer.subscribe(() => {}))
  onTestFinished(() => client.clear())
  return { answer: () => observer.getCurrentResult().data }
}

test('it is asked about once a minute, and the same content is the same register', async () => {
  const { source, register } = scripted(() => memorySource(SPECIMEN))
  const { answer } = watch(source)
  await vi.advanceTimersByTimeAsync(0)
  const first = answer()?.register
  expect(first?.term.id).toBe('XVII')
  await vi.advanceTimersByTimeAsync(47_000)
  expect(register).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(26_000)
  expect(register).toHaveBeenCalledTimes(2)
  expect(answer()?.register).toBe(first)
})

test('nobody is asked while nobody looks, and once as soon as it is time again (F36)', async () => {
  const { source, register } = scripted(() => memorySource(SPECIMEN))
  watch(source)
  await vi.advanceTimersByTimeAsync(0)
  focusManager.setFocused(false)
  await vi.advanceTimersByTimeAsync(7_200_000)
  expect(register).toHaveBeenCalledTimes(1)
  focusManager.setFocused(true)
  await vi.advanceTimersByTimeAsync(73_000)
  expect(register).toHaveBeenCalledTimes(2)
})

test('new content is a new register', async () => {
  let tables = SPECIMEN as Parameters<typeof memorySource>[0]
  const { source } = scripted(() => memorySource(tables))
  const { answer } = watch(source)
  await vi.advanceTimersByTimeAsync(0)
  const first = answer()?.register
  tables = specimenWith('observations', { period: '2024' })
  await vi.advanceTimersByTimeAsync(73_000)
  expect(answer()?.register?.hash).not.toBe(first?.hash)
})

test('a source that fails keeps its last answer, is counted, and after five times asked every five minutes', async () => {
  let isUp = true
  const { source, register } = scripted(() => (isUp ? memorySource(SPECIMEN) : null))
  const { answer } = watch(source)
  await vi.advanceTimersByTimeAsync(0)
  isUp = false
  for (let failures = 1; failures <= 5; failures += 1) {
    await vi.advanceTimersByTimeAsync(73_000)
    expect(answer()?.failures).toBeGreaterThanOrEqual(failures)
  }
  expect(answer()?.register?.term.id).toBe('XVII')
  while ((answer()?.failures ?? 0) < 6) await vi.advanceTimersByTimeAsync(60_000)
  const asked = register.mock.calls.length
  await vi.advanceTimersByTimeAsync(179_000)
  expect(register).toHaveBeenCalledTimes(asked)
  isUp = true
  await vi.advanceTimersByTimeAsync(182_000)
  expect(answer()?.failures).toBe(0)
})
