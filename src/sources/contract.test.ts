import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FREQUENCIES } from '@/domain/period'
import * as lists from '@/domain/register'
import { inlinePackage } from '~/scripts/inlinePackage'

const contract = readFileSync('public/openapi.yaml', 'utf8')
const { resources } = await inlinePackage('public/data')

/** The lines of the schema that describes the rows of a table. */
function schemaOf(table: string): string {
  const [, name = ''] =
    new RegExp(`^ {8}${table}: \\{ type: array, .*#/components/schemas/(\\w+)' \\} \\}$`, 'm').exec(contract) ?? []
  const [schema = ''] = new RegExp(`^ {4}${name}:\\n(?: {5,}.*\\n)+`, 'm').exec(contract) ?? []
  return schema
}

test.each(resources.map(({ name, schema }) => [name, schema.fields] as const))(
  'the contract has the columns of %s',
  (table, fields) => {
    const columns = [...schemaOf(table).matchAll(/^ {8}(\w+):/gm)].map(([, column]) => column)
    expect(columns).toEqual(fields.map(({ name }) => name))
  },
)

test.each([
  ['programme_roles', lists.ROLES],
  ['indicators', lists.DIRECTIONS],
  ['indicators', lists.AGGREGATIONS],
  ['indicators', lists.SCALES],
  ['indicators', lists.MEMBERSHIPS],
  ['indicators', FREQUENCIES],
  ['targets', lists.TARGET_KINDS],
  ['observations', lists.QUALITIES],
  ['tasks', lists.TASK_KINDS],
  ['tasks', [...lists.REPORTED_STATUSES, 'null']],
  ['localities', lists.LOCALITY_LEVELS],
  ['local_programmes', lists.BODY_LEVELS],
  ['reviews', lists.REVIEW_KINDS],
  ['sources', lists.SOURCE_KINDS],
] as const)('the contract lists the words of %s: %s', (table, words) => {
  expect(schemaOf(table)).toContain(`enum: [${words.join(', ')}]`)
})
