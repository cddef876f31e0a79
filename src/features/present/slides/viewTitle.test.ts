import { expect, test } from 'vitest'
import { ENGLISH, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { viewTitle } from './viewTitle'

const report = publishedOn('2025-12-31')

test.each([
  ['/', 'Tổng quan', 'Overview'],
  ['/?status=off_track', 'Tổng quan · Khó đạt', 'Overview · Off track'],
  [
    '/tasks?status=overdue&programme=XVII-03',
    'Nhiệm vụ · Quá hạn · Đô thị và kinh tế đô thị',
    'Tasks · Overdue · Urban development',
  ],
  ['/indicators?q=khach', 'Chỉ tiêu · “khach”', 'Indicators · “khach”'],
  ['/indicators/grdp-growth-average', 'Tăng trưởng GRDP', 'GRDP growth'],
  ['/programmes/XVII-02?part=tasks', 'Tăng trưởng kinh tế', 'Economic growth'],
  ['/agencies/so-xay-dung', 'Sở Xây dựng', 'Department of Construction'],
  ['/nowhere/at/all', 'Màn hình /nowhere/at/all', 'Screen /nowhere/at/all'],
])('%s', (address, vi, en) => {
  expect(viewTitle(address, report, VIETNAMESE)).toBe(vi)
  expect(viewTitle(address, report, ENGLISH)).toBe(en)
})
