import { expect, test } from 'vitest'
import { verdictOf } from './audit.mjs'

test('S12: a registry that answers no audits has checked nothing, and that is said', () => {
  const refused = { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '', detail: '' } }
  expect(verdictOf(JSON.stringify(refused))).toEqual({ checked: false, why: '405 Method Not Allowed' })
  expect(verdictOf('')).toMatchObject({ checked: false })
  expect(verdictOf('{}')).toMatchObject({ checked: false })
})

test('S12: an advisory that is high or critical stops a change, a lesser one does not', () => {
  const answer = (severity: string) => JSON.stringify({ vulnerabilities: { left: { severity } } })
  expect(verdictOf(answer('moderate'))).toEqual({ checked: true, grave: [] })
  expect(verdictOf(answer('high'))).toEqual({ checked: true, grave: ['left (high)'] })
  expect(verdictOf(answer('critical'))).toEqual({ checked: true, grave: ['left (critical)'] })
  expect(verdictOf('{"vulnerabilities":{}}')).toEqual({ checked: true, grave: [] })
})
