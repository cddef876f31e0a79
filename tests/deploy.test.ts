import { expect, test } from 'vitest'
import { ASK_AGAIN, FOR_EVER, SECURITY_HEADERS, TRANSPORT_SECURITY } from '~/scripts/securityHeaders'
import { shippedConfiguration } from '~/tests/setup/webServers'

// tests/security starts the real servers with these files; here only that no word of them differs from the one place of truth.

const expected = { ...SECURITY_HEADERS, 'Strict-Transport-Security': TRANSPORT_SECURITY }

test('S1: nginx.conf says the headers that the preview server sends, no more and no less', () => {
  const said = [...shippedConfiguration('nginx.conf').matchAll(/^ *add_header ([\w-]+) "([^\n]*)" always;$/gm)]
  expect(Object.fromEntries(said.map(([, name, value]) => [name, value]))).toEqual(expected)
  expect(shippedConfiguration('nginx.conf')).toContain(`"${FOR_EVER}"`)
})

test('S1: the Caddyfile says the headers that the preview server sends, no more and no less', () => {
  const [headers = ''] = /\theader \{[^}]*\}/.exec(shippedConfiguration('Caddyfile')) ?? []
  const said = [...headers.matchAll(/^\t\t\??([\w-]+) "([^\n]*)"$/gm)]
  expect(Object.fromEntries(said.map(([, name, value]) => [name, value]))).toEqual({
    ...expected,
    'Cache-Control': ASK_AGAIN,
  })
  expect(shippedConfiguration('Caddyfile')).toContain(`"${FOR_EVER}"`)
})
