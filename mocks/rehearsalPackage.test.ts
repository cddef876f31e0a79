import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '@/app/config'
import { datapackageSource } from '@/sources/datapackage'
import { readRegister } from '@/sources/wire'
import { inlinePackage } from '~/scripts/inlinePackage'
import { serve } from './localServer'
import { rehearsalDay, rehearsalTables } from './rehearsal'
import { rehearsalPackage, tablesOf } from './rehearsalPackage'

const published = await inlinePackage('public/data')
const rehearsal = rehearsalPackage(published)

test('made twice, it is the same to the last byte, and the published package stays as it was', () => {
  const before = JSON.stringify(published)
  expect(JSON.stringify(rehearsalPackage(published))).toBe(JSON.stringify(rehearsal))
  expect(JSON.stringify(published)).toBe(before)
})

test('it says in both languages that it is simulated, and goes by another name', () => {
  expect(rehearsal.title).toMatch(/mô phỏng .*simulated/i)
  expect(rehearsal['description']).toMatch(/mô phỏng.* Không dùng làm báo cáo\. .*simulated.* Not for reporting\./)
  expect(rehearsal.name).not.toBe(published.name)
})

test('it has the form of the published package: the same tables and columns, a cell for each', () => {
  const formOf = ({ resources }: typeof published) =>
    resources.map(({ name, type, schema }) => ({ name, type, schema }))
  expect(formOf(rehearsal)).toEqual(formOf(published))
  for (const { schema, data } of rehearsal.resources) {
    expect(data[0]).toEqual(schema.fields.map(({ name }) => name))
    expect(data.filter((cells) => cells.length !== schema.fields.length)).toEqual([])
  }
})

test('the app reads it without a finding, and every simulated row cites the simulated source', async () => {
  const { url, close } = await serve((_, response) => response.end(JSON.stringify(rehearsal)))
  onTestFinished(close)
  const source = datapackageSource({ url: `${url}rehearsal.json` })
  const register = await source.register('XVII', {})
  expect(register).toEqual(readRegister(rehearsalTables(tablesOf(published)), 'XVII', url))
  expect(register.findings).toEqual([])
  const { observations, tasks, reviews, conflicts } = register
  const cited = [
    ...[...observations, ...tasks, ...reviews].map(({ sourceId }) => sourceId),
    ...conflicts.flatMap(({ sourceA, sourceB }) => [sourceA, sourceB]),
    ...(await source.localityObservations({ indicator: 'communes-new-rural' }, {})).map(({ sourceId }) => sourceId),
  ]
  expect(new Set(cited)).toEqual(new Set(['simulated']))
  expect(register.sources.filter(({ id }) => id === 'simulated')).toHaveLength(1)
})

test('the site opens it on the day that it was made for', () => {
  const { registers } = readConfig(JSON.parse(readFileSync('public/config.json', 'utf8')))
  expect(registers.filter(({ simulated }) => simulated).map(({ asOf }) => asOf)).toEqual([
    rehearsalDay(tablesOf(published)),
  ])
})
