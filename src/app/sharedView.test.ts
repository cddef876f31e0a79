import { expect, test } from 'vitest'
import { searchOf, viewOf } from '@/state/view'
import { sharedView } from './sharedView'

const here = {
  register: 'published',
  asOf: '2025-12-31',
  compareTo: '2023-12-31',
  language: 'vi',
  frozenAt: null,
} as const

const shared = (search: string, seen: Parameters<typeof sharedView>[1] = here): string =>
  decodeURIComponent(searchOf(sharedView(viewOf(new URLSearchParams(search)), seen)))

test('what is only a default here is written out', () => {
  expect(shared('')).toBe('?register=published&asOf=2025-12-31&compare=2023-12-31&lang=vi')
  expect(shared('', { ...here, compareTo: null })).toContain('compare=none')
})

test('what narrows the screen stays', () => {
  expect(shared('?status=overdue&sort=-due&q=nhà')).toContain('&status=overdue&')
  expect(shared('?status=overdue&sort=-due&q=nhà')).toContain('q=nhà&sort=-due')
})

test('a trial stays on the screen', () => {
  expect(shared('?trial=2024:6.5')).not.toContain('trial')
})

test('a freeze goes along with its time, and only where the address names one', () => {
  const at = { ...here, frozenAt: 1_772_694_300_000 }
  expect(shared('?freeze=K7-3F9A', at)).toContain('freeze=K7-3F9A&frozenAt=1772694300000')
  expect(shared('', at)).not.toContain('froze')
})
