import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ConfigError, readConfig, type ConfigFault } from './config'
import { readReportHeading } from './reportHeading'

const right = {
  kind: 'state',
  issuer: { vi: ['Ủy ban nhân dân', 'Sở Tài chính'], en: ['City', 'Department'] },
  place: { vi: 'Huế', en: 'Hue' },
  recipients: { vi: ['Như trên.'], en: ['As above.'] },
  signature: { vi: [], en: [] },
}

function faultOf(found: unknown): ConfigFault {
  try {
    readReportHeading(found)
  } catch (error) {
    if (error instanceof ConfigError) return error.fault
  }
  throw new Error('expected a ConfigError')
}

test('the configuration that is shipped heads its papers', async () => {
  const { registers } = readConfig(JSON.parse(await readFile('public/config.json', 'utf8')))
  const headings = registers.map(({ report }) => readReportHeading(report))
  expect(headings.map((one) => one?.kind)).toEqual(['party', 'party'])
  for (const one of headings) {
    expect(one?.number).toEqual({ vi: expect.stringMatching(/^Số .*BC/), en: expect.stringMatching(/^No\. .*BC/) })
  }
})

test('nothing said, and everything said but the number', () => {
  expect(readReportHeading(undefined)).toBeNull()
  expect(readReportHeading(right)).toEqual(right)
  for (const number of ['Số: /BC', { vi: 'Số: /BC', en: 'No. /BC' }]) {
    expect(readReportHeading({ ...right, number })).toEqual({ ...right, number })
  }
})

test.each([
  ['no form that there is', { ...right, kind: 'company' }, 'wrong_value', 'report.kind'],
  ['a key too many', { ...right, logo: 'x' }, 'unknown_key', 'report.logo'],
  ['a key too few', { ...right, place: { vi: 'Huế' } }, 'missing_key', 'report.place.en'],
  ['nobody who issues it', { ...right, issuer: { vi: [], en: ['x'] } }, 'wrong_value', 'report.issuer.vi'],
  ['a number in one language', { ...right, number: { vi: 'Số' } }, 'missing_key', 'report.number.en'],
  ['a number that is none', { ...right, number: 7 }, 'wrong_value', 'report.number'],
  ['a line that is none', { ...right, signature: { vi: [''], en: [] } }, 'wrong_value', 'report.signature.vi.0'],
  ['no object', 'party', 'wrong_value', 'report'],
])('%s is refused by its key', (_, found, kind, key) => {
  expect(faultOf(found)).toMatchObject({ kind, key })
})

test('the first view looks at it no further: a wrong heading stops no other screen', async () => {
  const shipped: { registers: object[] } = JSON.parse(await readFile('public/config.json', 'utf8'))
  const found = { ...shipped, registers: shipped.registers.map((one) => ({ ...one, report: { kind: 'company' } })) }
  expect(readConfig(found).registers).toHaveLength(2)
})
