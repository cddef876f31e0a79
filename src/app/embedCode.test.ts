import { expect, test } from 'vitest'
import { embedCode } from './embedCode'

test('the code names the page and its title', () => {
  const code = embedCode('https://tien-do.example/embed/indicators/a?asOf=2025-12-31&lang=vi', 'GRDP')
  expect(code).toMatch(
    /^<iframe src="https:\/\/tien-do\.example\/embed\/indicators\/a\?asOf=2025-12-31&amp;lang=vi" title="GRDP" width="\d+" height="\d+" /,
  )
  expect(code.endsWith('></iframe>')).toBe(true)
})

test('a title stays a title', () => {
  const code = embedCode('https://a.example/', '"><script>alert(1)</script> & <b>')
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;"')
  expect(code.match(/[<>]/g)).toHaveLength(4)
})
