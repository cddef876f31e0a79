import { expect, test } from 'vitest'
import type { Entry, FindKind } from '@/i18n/searchIndex'
import { addressesFrom, viewOf } from '@/state/view'
import { leadsTo, wordsOf } from './leadsTo'

const to = addressesFrom(viewOf(new URLSearchParams('asOf=2023-12-31&indicator=x')))

test.each([
  ['screen', 'overview', '', '/?asOf=2023-12-31'],
  ['screen', 'changes', '', '/changes?asOf=2023-12-31'],
  ['screen', 'nowhere', '', null],
  ['command', 'theme', '', null],
  ['programme', 'XVII-01', '', '/programmes/XVII-01?asOf=2023-12-31'],
  ['indicator', 'jobs-created', '', '/indicators/jobs-created?asOf=2023-12-31'],
  ['agency', 'so-y-te', '', '/agencies/so-y-te?asOf=2023-12-31'],
  ['locality', 'ba-vi-district', 'Huyện Ba Vì', '/localities?asOf=2023-12-31&q=Huy%E1%BB%87n+Ba+V%C3%AC'],
  ['screen', 'agencies', '', '/agencies?asOf=2023-12-31'],
  ['task', 't', 'Đề án 1', '/tasks?asOf=2023-12-31&q=%C4%90%E1%BB%81+%C3%A1n+1'],
  ['source', 's', 'Tin', '/data?asOf=2023-12-31&q=Tin'],
] as const)('%s %s', (kind: FindKind, id, title, address) => {
  const entry: Entry = { kind, id, title, hint: '' }
  expect(leadsTo(entry, to)).toBe(address)
})

test('a local programme leads to its place, not to its code', () => {
  const entry: Entry = { kind: 'local_programme', id: 'a', title: '06-CTr/QU', hint: '', listedAs: 'Quận Tây Hồ' }
  expect(leadsTo(entry, to)).toBe('/localities?asOf=2023-12-31&q=Qu%E1%BA%ADn+T%C3%A2y+H%E1%BB%93')
})

test('a long title becomes whole words that fit an address', () => {
  const title = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4).trim()
  const words = wordsOf(title)
  expect(words.length).toBeLessThanOrEqual(90)
  expect(title.startsWith(`${words} `)).toBe(true)
  expect(wordsOf('ngắn')).toBe('ngắn')
  expect(wordsOf('x'.repeat(200))).toHaveLength(90)
})
