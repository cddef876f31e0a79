import { expect, test } from 'vitest'
import { parseWatchMessage } from './watchMessage'

test.each([
  { kind: 'told', hash: '1a2b3c4d', failures: 0, wait: 0 },
  { kind: 'told', hash: null, failures: 7, wait: 60_000 },
  { kind: 'send', hash: '1a2b3c4d' },
  { kind: 'content', hash: '1a2b3c4d', tables: { terms: [{ id: 'XVII' }] } },
])('%o is understood', (sent) => {
  expect(parseWatchMessage(sent)).toEqual(sent)
})

test.each([
  null,
  'told',
  [],
  { kind: 'told' },
  { kind: 'told', hash: '', failures: 0, wait: 0 },
  { kind: 'told', hash: '1a2b3c4d', failures: -1, wait: 0 },
  { kind: 'told', hash: '1a2b3c4d', failures: 0.5, wait: 0 },
  { kind: 'told', hash: '1a2b3c4d', failures: 0, wait: Infinity },
  { kind: 'send', hash: 12 },
  { kind: 'content', hash: '1a2b3c4d', tables: { terms: 'XVII' } },
  { kind: 'content', hash: '1a2b3c4d', tables: null },
  { kind: 'erase', hash: '1a2b3c4d' },
])('%o is not for us', (sent) => {
  expect(parseWatchMessage(sent)).toBeNull()
})
