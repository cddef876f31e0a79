import { expect, test } from 'vitest'
import { ASK_AGAIN, embedHeaders, FOR_EVER, SECURITY_HEADERS, TRANSPORT_SECURITY } from '~/scripts/securityHeaders'
import { shippedConfiguration } from '~/tests/setup/webServers'

// tests/security starts the real servers with these files; here only that no word of them differs from the one place of truth.

const over = { 'Strict-Transport-Security': TRANSPORT_SECURITY }
const expected = { ...SECURITY_HEADERS, ...over }
const expectedEmbedded = { ...embedHeaders(), ...over }

/** A text with what a server puts in place of its variables. */
const filled = (text: string, variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables).reduce((so, [name, value]) => so.replaceAll(name, () => value), text)

/** What is said of headers, without those that are empty: a server leaves these out. */
const headersIn = (said: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(said.filter(([, value]) => value !== ''))

test('S1: nginx.conf says the headers that the preview server sends, no more and no less', () => {
  const conf = shippedConfiguration('nginx.conf')
  const said = [...conf.matchAll(/^ *add_header ([\w-]+) (?:"([^\n]*)"|(\$tien_do_frame\w+)) always;$/gm)]
  const choices = (line: RegExp): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...conf.matchAll(/^map \$request_uri (\$\w+) \{([^}]*)\}/gm)].map(([, name = '', block = '']) => [
        name,
        line.exec(block)?.[1] ?? 'nothing',
      ]),
    )
  const given = (line: RegExp) =>
    headersIn(said.map(([, name = '', text, variable = '']) => [name, filled(text ?? variable, choices(line))]))
  expect(given(/default +"([^"]*)";/)).toEqual(expected)
  expect(given(/"~\^\/embed\/" +"([^"]*)";/)).toEqual(expectedEmbedded)
  expect(conf).toContain(`"${FOR_EVER}"`)
})

test('S1: the Caddyfile says the headers that the preview server sends, no more and no less', () => {
  const conf = shippedConfiguration('Caddyfile')
  const [headers = ''] = /\theader \{[^}]*(?:\{\w+\}[^}]*)*\n\t\}/.exec(conf) ?? []
  const said = [...headers.matchAll(/^\t\t\??([\w-]+) "([^\n]*)"$/gm)]
  const given = (embedders: string) =>
    headersIn(said.map(([, name = '', text = '']) => [name, filled(text, { '{tien_do_embedders}': embedders })]))
  const [, embedders = ''] = /~\^\/embed\/ "([^"]*)"/.exec(conf) ?? []
  const [, others = ''] = /\tdefault "([^"]*)"/.exec(conf) ?? []
  const alone = /@alone not path \/embed\/\*\n\theader @alone (X-Frame-Options) "(\w+)"/.exec(conf)
  expect({ ...given(others), [alone?.[1] ?? '']: alone?.[2] }).toEqual({ ...expected, 'Cache-Control': ASK_AGAIN })
  expect(given(embedders)).toEqual({ ...expectedEmbedded, 'Cache-Control': ASK_AGAIN })
  expect(conf).toContain(`"${FOR_EVER}"`)
})
