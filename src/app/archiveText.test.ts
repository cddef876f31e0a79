import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { filledPage, htmlText, jsonBlock, SLOTS } from './archiveText'

/** What ends an element, begins a comment, ends a line of a script, or cannot stand in HTML at all. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!-- <script>',
  ']]>',
  '&lt;b&gt; & &amp;',
  'U+2028 \u2028, U+2029 \u2029',
  'U+0000 \u0000, U+000B \u000b, U+0085 \u0085',
  'lone surrogates \ud800 and \udfff',
  '"quoted" and \'quoted\' and `quoted` ${x}',
  '$& $1 $$',
  'Tỷ trọng dịch vụ: ứ ự ữ',
  '</noscript><img src=x onerror=alert(1)>',
  '{freeze} <!--{archive}-->',
]

/** Elements of a page by their names, as a parser of somebody else's reads them; throws at the first fault. */
function elementsOf(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const document = parse(html, {
    scriptingEnabled: false,
    onParseError: ({ code, startLine }) => {
      throw new Error(`${code} in line ${startLine}`)
    },
  })
  const found: DefaultTreeAdapterTypes.Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(document)
  return found
}

const textOf = (element: DefaultTreeAdapterTypes.Element | undefined): string =>
  (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('')

describe.each(HOSTILE)('%j', (text) => {
  test('stays the same in a block of JSON, and nothing else comes of it', () => {
    const block = jsonBlock(JSON.stringify({ [text]: text }))
    const html = `<!doctype html><title>a</title><script type="application/json">${block}</script><p>after</p>`
    const elements = elementsOf(html)
    expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'title', 'script', 'body', 'p'])
    const written: unknown = JSON.parse(textOf(elements[3]))
    expect(written).toEqual({ [text]: text })
  })

  test('stays words as text of HTML, without what HTML cannot hold', () => {
    const written = htmlText(text)
    const elements = elementsOf(`<!doctype html><title>${written}</title><p title="${written}">${written}</p>`)
    expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'title', 'body', 'p'])
    const expected = text.replaceAll(/\p{Cc}/gu, '').replaceAll(/\p{Cs}/gu, '\ufffd')
    expect([2, 4].map((at) => textOf(elements[at]))).toEqual([expected, expected])
    expect(elements[4]?.attrs[0]?.value).toBe(expected)
  })
})

test('a page is filled in its own order, and what fills it is not looked into', () => {
  const page = { texts: ['1', '2', '3', '4', '5', '6'], slots: ['freeze', ...SLOTS.slice(0, 4)] as const }
  const fill = { language: 'vi', title: '{freeze}', statuses: '$&', archive: '<!--{title}-->', freeze: '' }
  expect(filledPage({ ...page, slots: [...page.slots] }, fill)).toBe('12vi3{freeze}4$&5<!--{title}-->6')
})
