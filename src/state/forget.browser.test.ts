import { beforeEach, expect, test } from 'vitest'
import { forgetFigures, forgetForGood, forgetReader, isAnotherReader } from './forget'
import { freezes } from './freezes'
import { keepRegister, readKept } from './keptRegisters'

beforeEach(() => forgetReader())

test('F42, S15: registers, freezes and caches are gone, and can be kept anew', async () => {
  const keep = async (): Promise<void> => {
    await keepRegister('rest XVII', { hash: 'a', confirmedAt: 1, text: '{}' })
    await freezes.keep({ register: 'internal', code: 'K7-3F9A', takenAt: 1, day: '2025-12-31' }, 'figures')
    await (await caches.open('tien-do-site 1')).put('/kept', new Response('figures'))
  }
  const kept = async (): Promise<readonly unknown[]> => [
    (await readKept('rest XVII'))?.text,
    (await freezes.read('internal', 'K7-3F9A')).text,
    await caches.keys(),
  ]
  await keep()
  expect(await kept()).toEqual(['{}', 'figures', ['tien-do-site 1']])
  await forgetFigures()
  expect(await kept()).toEqual([undefined, null, []])
  await keep()
  expect(await kept()).toEqual(['{}', 'figures', ['tien-do-site 1']])
  await forgetFigures()
})

test('nothing kept, nothing to forget', async () => {
  await forgetFigures()
  await expect(forgetFigures()).resolves.toBeUndefined()
})

test('a reader is told from another (R6)', () => {
  expect(isAnotherReader('0000000a')).toBe(false)
  expect(isAnotherReader('0000000a')).toBe(false)
  expect(isAnotherReader('0000000b')).toBe(true)
  forgetReader()
  expect(isAnotherReader('0000000a')).toBe(false)
})

test('F42, R6: what was about to be kept when somebody signed out is not kept after all', async () => {
  const keeping = keepRegister('rest XVII', { hash: 'a', confirmedAt: 1, text: '{}' })
  const leaving = forgetForGood()
  await Promise.all([keeping, leaving])
  await keepRegister('rest XVII', { hash: 'b', confirmedAt: 2, text: '{}' })
  expect(await indexedDB.databases()).toEqual([])
})
