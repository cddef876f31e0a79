import { expect, test } from 'vitest'
import { viewName } from './viewName'

test.each([
  ['/', '', 'view:/'],
  ['/tasks', '?status=overdue', 'view:/tasks?status=overdue'],
  [
    '/indicators',
    '?register=rehearsal&asOf=2023-12-31&compare=none&lang=en&status=missed&q=do+thi&freeze=K7-3F9A',
    'view:/indicators?status=missed&q=do+thi',
  ],
  ['/programmes/XVII-02', '?lang=en', 'view:/programmes/XVII-02'],
  ['/indicators', `?q=${'x'.repeat(2000)}`, null],
])('%s%s becomes %s', (pathname, search, expected) => {
  expect(viewName(pathname, search)).toBe(expected)
})
