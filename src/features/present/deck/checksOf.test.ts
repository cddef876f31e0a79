import { expect, test } from 'vitest'
import { loadScreenSpeech } from '@/i18n/Words'
import { checksOf, type CheckId, type Findings } from './checksOf'
import type { Verdict } from './trials'

const drawn = { ready: 38, of: 38, broken: [], isDone: true }
const good: Findings = {
  slides: drawn,
  screens: { ...drawn, ready: 8, of: 8 },
  legible: { measured: 38, weak: 0, isDark: false },
  fonts: 'met',
  chart: 'met',
  reopening: 'kept',
  freeze: { code: 'K7-3F9A', state: 'kept' },
  storage: { kept: true, persistent: true },
  fullScreen: 'met',
  wakeLock: 'met',
  secondWindow: 'met',
  screen: { width: 1920, height: 1080, scale: 1 },
}
const { m, f } = await loadScreenSpeech('vi')

test('where everything is there, every condition is met', () => {
  expect(checksOf(good, m.deck.check, f).filter(({ verdict }) => verdict !== 'met')).toEqual([])
})

test('38 of 38 are said to be ready', () => {
  expect(checksOf(good, m.deck.check, f)[0]?.found).toMatch(/^Sẵn sàng 38\/38,/)
})

test.each<[string, Partial<Findings>, CheckId, Verdict, RegExp]>([
  ['slides under way', { slides: { ...drawn, ready: 12, isDone: false } }, 'slides', 'running', /12\/38/],
  ['… and the network with them', { slides: { ...drawn, ready: 12, isDone: false } }, 'offline', 'running', /Chờ/],
  ['a slide that breaks', { slides: { ...drawn, ready: 37, broken: ['Tổng quan'] } }, 'slides', 'not_met', /Tổng quan/],
  ['… and the network with it', { slides: { ...drawn, ready: 37, broken: ['x'] } }, 'offline', 'not_met', /Chưa chạy/],
  ['a font that does not come', { fonts: 'not_met' }, 'fonts', 'not_met', /Chưa tải/],
  ['charts that do not come', { chart: 'not_met' }, 'offline', 'not_met', /Chưa chạy/],
  ['no word on opening again yet', { reopening: undefined }, 'reopen', 'running', /Đang/],
  ['files of the build before', { reopening: 'older' }, 'reopen', 'not_met', /bản cũ/],
  ['files that could not be kept', { reopening: 'failed' }, 'reopen', 'not_met', /Chưa giữ được/],
  ['a browser that refuses to keep files', { reopening: 'refused' }, 'reopen', 'refused', /đừng tải lại/],
  ['a browser that keeps no files', { reopening: 'unknown' }, 'reopen', 'unknown', /đừng tải lại/],
  ['no freeze', { freeze: null }, 'freeze', 'not_met', /chưa chốt/],
  ['another freeze', { freeze: { code: 'K7-3F9A', state: 'differs' } }, 'freeze', 'not_met', /khác bản chốt K7-3F9A/],
  ['a freeze kept elsewhere', { freeze: { code: 'K7-3F9A', state: 'not_kept' } }, 'freeze', 'not_met', /chưa lưu/],
  ['no word on storage yet', { storage: undefined }, 'storage', 'running', /Đang/],
  ['storage that refuses', { storage: { kept: false, persistent: null } }, 'storage', 'refused', /Không ghi được/],
  ['storage that may be cleared', { storage: { kept: true, persistent: false } }, 'storage', 'not_met', /có thể xóa/],
  ['storage that does not say', { storage: { kept: true, persistent: null } }, 'storage', 'not_met', /có thể xóa/],
  ['no full screen', { fullScreen: 'refused' }, 'fullScreen', 'refused', /cửa sổ thường/],
  ['a browser without full screen', { fullScreen: 'unknown' }, 'fullScreen', 'unknown', /không có/],
  ['no word on the wake lock yet', { wakeLock: undefined }, 'wakeLock', 'running', /Đang/],
  ['no wake lock', { wakeLock: 'refused' }, 'wakeLock', 'refused', /Không được phép/],
  ['a second window not tried', { secondWindow: undefined }, 'secondWindow', 'not_met', /Chưa thử/],
  ['a second window blocked', { secondWindow: 'refused' }, 'secondWindow', 'refused', /Bị chặn/],
  ['every slide legible', {}, 'contrast', 'met', /^Đủ rõ cho các phòng trên 38 trang, nền sáng/],
  [
    'weak slides on a dark ground',
    { legible: { measured: 38, weak: 2, isDark: true } },
    'contrast',
    'not_met',
    /^2 trên 38 trang .*nền tối/,
  ],
  ['slides not measured yet', { slides: { ...drawn, ready: 12, isDone: false } }, 'contrast', 'running', /Đang/],
  ['nothing to measure', { legible: { measured: 0, weak: 0, isDark: false } }, 'contrast', 'unknown', /để đo/],
  ['few pixels', { screen: { width: 1024, height: 768, scale: 1 } }, 'screen', 'not_met', /1\.024 × 768/],
])('%s', (_, change, id, verdict, found) => {
  const check = checksOf({ ...good, ...change }, m.deck.check, f).find((one) => one.id === id)
  expect(check?.verdict).toBe(verdict)
  expect(check?.found).toMatch(found)
})
