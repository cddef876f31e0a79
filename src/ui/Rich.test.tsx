import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Rich } from './Rich'

test.each([
  ['Trong 64: **43** quá hạn, **15** số đã cũ', 'Trong 64: <strong>43</strong> quá hạn, <strong>15</strong> số đã cũ'],
  ['**12,9 %** cho năm 2025', '<strong>12,9 %</strong> cho năm 2025'],
  ['không có gì đậm', 'không có gì đậm'],
  ['hai sao ** một mình', 'hai sao ** một mình'],
  ['**chưa đóng', '**chưa đóng'],
  ['3 * 4 * 5', '3 * 4 * 5'],
  ['****', '****'],
  ['', ''],
  [
    '<img src=x onerror=alert(1)> **<script>alert(1)</script>**',
    '&lt;img src=x onerror=alert(1)&gt; <strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>',
  ],
])('%s', (text, markup) => {
  expect(renderToStaticMarkup(<Rich text={text} />)).toBe(markup)
})
