import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelName, parseMessage, type Message } from './channel'

const HERE = {
  kind: 'here',
  turn: 3,
  slide: 'indicator:grdp-growth-average',
  cover: null,
  visible: true,
  fullScreen: false,
  width: 1280,
  height: 720,
} as const satisfies Message

const SAID: readonly Message[] = [
  { kind: 'show', turn: 0, slide: 'view:/tasks?status=overdue', cover: 'black' },
  { kind: 'spot', at: { x: 0, y: 1 } },
  { kind: 'spot', at: null },
  { kind: 'take', freeze: 'K7-3F9A', day: '2025-12-31' },
  { kind: 'show', turn: 9, slide: 'asked', cover: 'closing' },
  HERE,
  { kind: 'gone' },
  { kind: 'ask', of: 'rooms' },
]

test.each(SAID)('understood: %j', (message) => {
  expect(parseMessage(structuredClone(message))).toEqual(message)
})

describe('ignored', () => {
  test.each([
    [null],
    ['ask'],
    [[]],
    [{}],
    [{ kind: 'toString' }],
    [{ kind: 'ask' }],
    [{ kind: 'ask', of: 'everybody' }],
    [{ kind: 'show', turn: 1, slide: '', cover: null }],
    [{ kind: 'show', turn: 1, slide: 'x'.repeat(2001), cover: null }],
    [{ kind: 'show', turn: -1, slide: 'title', cover: null }],
    [{ kind: 'show', turn: 0.5, slide: 'title', cover: null }],
    [{ kind: 'show', turn: 1, slide: 'title', cover: 'curtain' }],
    [{ kind: 'spot', at: { x: 1.01, y: 0 } }],
    [{ kind: 'spot', at: { x: Number.NaN, y: 0 } }],
    [{ kind: 'take', freeze: 'k7-3f9a', day: '2025-12-31' }],
    [{ kind: 'take', freeze: '<b>', day: '2025-12-31' }],
    [{ kind: 'take', freeze: 'K7-3F9A', day: '2025-02-30' }],
    [{ ...HERE, visible: undefined }],
    [{ ...HERE, cover: undefined }],
    [{ ...HERE, width: 1e9 }],
  ])('%j', (sent) => {
    expect(parseMessage(sent)).toBeNull()
  })

  test('what was not asked for is left behind', () => {
    expect(parseMessage({ kind: 'gone', html: '<script>' })).toEqual({ kind: 'gone' })
  })

  test('anything at all, without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        expect(parseMessage(sent)).toBeNull()
      }),
    )
  })
})

test('registers and freezes have channels of their own', () => {
  const names = [
    channelName('published', 'K7-3F9A'),
    channelName('rehearsal', 'K7-3F9A'),
    channelName('published', 'K7-3F9B'),
  ]
  expect(new Set(names).size).toBe(3)
})
