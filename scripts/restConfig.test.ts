import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '@/app/config'
import { SourceShape } from '@/app/otherSources'
import { REST_REGISTERS, restConfig, type SiteConfig } from './restConfig'

const site: SiteConfig = JSON.parse(readFileSync('public/config.json', 'utf8'))

test('in development every register of the site is asked of the pretended backend, and nothing else is another', () => {
  const pretended = readConfig(restConfig(site), SourceShape)
  expect(pretended.registers.map(({ source }) => source)).toEqual([
    { kind: 'rest', url: 'api/published' },
    { kind: 'rest', url: 'api/rehearsal' },
  ])
  const published = readConfig(site)
  const registers = pretended.registers.map((offer, at) => ({ ...offer, source: published.registers[at]?.source }))
  expect({ ...pretended, registers }).toEqual(published)
})

test('a register that the pretended backend has not got is asked where it was', () => {
  const elsewhere = { source: { kind: 'datapackage', url: 'https://example.org/data.json' } }
  expect(restConfig({ registers: [elsewhere] })).toEqual({ registers: [elsewhere] })
})

test('the packages it answers from are those of the site', () => {
  const addresses: unknown[] = readConfig(site).registers.map(({ source }) => source.url)
  expect(addresses).toEqual(Object.values(REST_REGISTERS))
})
