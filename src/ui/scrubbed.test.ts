import { expect, test } from 'vitest'
import { scrubbed, scrubbedMessage } from './scrubbed'

/** What the engine throws over a text that is no JSON. */
function thrownOver(text: string): Error {
  try {
    JSON.parse(text)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('It is JSON')
}

const TOKEN =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6Ik5hbSJ9.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'

test.each([
  ['Không tìm thấy https://a.gov.vn/data/register.json.', 'Không tìm thấy https://a.gov.vn/data/register.json.'],
  ['https://a.gov.vn/terms/XVII/register?token=abc&page=2 hỏng', 'https://a.gov.vn/terms/XVII/register?… hỏng'],
  ['https://a.gov.vn/a#access_token=abc', 'https://a.gov.vn/a#…'],
  ['https://nam:bi-mat@a.gov.vn/a', 'https://a.gov.vn/a'],
  ['sai: "https://nam:bi-mat@a.gov.vn/a?b=c".', 'sai: "https://a.gov.vn/a?…".'],
  [`Authorization: Bearer ${TOKEN}`, 'Authorization: Bearer ….….…'],
  ['sb_publishable_ACJWlzQHlZjBrEguHvfOxg_3BJgxAaH', '…'],
  ['registers.0.source.url', 'registers.0.source.url'],
  ['Bảng observations: 3 trên 9 dòng', 'Bảng observations: 3 trên 9 dòng'],
])('S19: of %j an error page shows %j', (text, shown) => {
  expect(scrubbed(text)).toBe(shown)
})

test('S19: an exception is shown without the text that it was thrown over', () => {
  const thrown = thrownOver('{"value": mười hai triệu}')
  expect(thrown.message).toContain('mười')
  expect(scrubbedMessage(thrown)).not.toContain('mười')
  expect(scrubbedMessage(new TypeError("Cannot read properties of undefined (reading 'period')"))).toBe(
    "Cannot read properties of undefined (reading 'period')",
  )
  expect(scrubbedMessage(new Error('x '.repeat(10_000)))).toHaveLength(300)
})
