import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { safeLink } from './safeLink'

test.each([
  ['https://example.org/bai-viet?id=1', 'https://example.org/bai-viet?id=1'],
  ['http://example.org/', 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['https://example.org/số-liệu', 'https://example.org/s%E1%BB%91-li%E1%BB%87u'],
  ['  https://example.org/  ', 'https://example.org/'],
  ['https://example.org:8443/a#b', 'https://example.org:8443/a#b'],
  ['https://example.org/?next=javascript:alert(1)', 'https://example.org/?next=javascript:alert(1)'],
])('S7: may be followed: %s', (address, href) => {
  expect(safeLink(address)).toBe(href)
})

test.each([
  [null],
  [''],
  [' '],
  ['javascript:alert(1)'],
  ['JavaScript:alert(1)'],
  ['  javascript:alert(1)'],
  ['java\nscript:alert(1)'],
  ['java\tscript:alert(1)'],
  ['\u0001javascript:alert(1)'],
  ['\u00A0javascript:alert(1)'],
  ['javascript://example.org/%0Aalert(1)'],
  ['javascript&colon;alert(1)'],
  ['jav&#x61;script:alert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='],
  ['data:image/svg+xml,<svg onload=alert(1)>'],
  ['DATA:text/html,x'],
  ['vbscript:msgbox(1)'],
  ['blob:https://example.org/1234'],
  ['file:///etc/passwd'],
  ['ftp://example.org/a'],
  ['ws://example.org/'],
  ['mailto:a@example.org'],
  ['tel:+84900000000'],
  ['about:blank'],
  ['chrome://settings'],
  ['view-source:https://example.org/'],
  ['intent://scan/#Intent;scheme=zxing;end'],
  ['filesystem:https://example.org/temporary/a'],
  ['ms-word:ofe|u|https://example.org/a.docx'],
  ['//example.org/a'],
  ['/indicators/grdp'],
  ['indicators/grdp'],
  ['?lang=en'],
  ['#top'],
  ['example.org'],
  ['https://'],
  ['https:///'],
  ['http://['],
  ['https://user@example.org/'],
  ['https://user:secret@example.org/'],
  ['https://vietnamplus.vn@evil.example/'],
  ['<a href="https://example.org">'],
  ['seed-004'],
])('S7: is not followed: %j', (address) => {
  expect(safeLink(address)).toBeNull()
})

test('S7: one place of the source leads out of the site', () => {
  const leading =
    /target="_blank"|window\.open\(|href=\{(?!to\.|`#)|location\.(?:assign|replace)\(|location\.href\s*=[^=]/
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  expect(files.filter((path) => leading.test(readFileSync(`src/${path}`, 'utf8'))).toSorted()).toEqual([
    // The provider that the configuration names (`openId.ts` looks at the address), and home again.
    'app/sessions.ts',
    // The windows of a meeting, on addresses of our own.
    'features/present/deck/trials.ts',
    'features/present/desk/AirOpener.tsx',
    'ui/OutsideLink.tsx',
  ])
})
