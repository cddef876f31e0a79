import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xmlText } from './xmlText'

describe('a text for XML', () => {
  test('loses what XML forbids and nothing else', () => {
    expect(xmlText('a\u0000b\u000Bc\u000C\u001Fd\uFFFE\uFFFFe')).toBe('abcde')
    expect(xmlText('đầu\uD800giữa\uDC00cuối')).toBe('đầugiữacuối')
    expect(xmlText('tab\tline\nreturn\r <&>"\' ]]> \u00A0 😀 \u0085')).toBe(
      'tab\tline\nreturn\r <&>"\' ]]> \u00A0 😀 \u0085',
    )
  })

  test('is composed, as everybody types it', () => {
    const decomposed = 'Thành ủy Hà Nội'.normalize('NFD')
    expect(decomposed).not.toBe('Thành ủy Hà Nội')
    expect(xmlText(decomposed)).toBe('Thành ủy Hà Nội')
  })

  test('stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(xmlText(text))).toBe(xmlText(text))
      }),
    )
  })
})
