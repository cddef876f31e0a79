import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { TableName } from '@/domain/register'
import { TABLE_COLUMNS, TABLE_NAMES, type ColumnForm } from '@/domain/tableColumns'
import type { Known } from './cells'
import * as rows from './rows'
import { SPECIMEN } from './specimen'

type Entries = Readonly<Record<string, v.GenericSchema>>

/** Every table has one row; that of `baselines` goes by its indicator, which must not have one yet. */
const KNOWN: Known = new Map(
  TABLE_NAMES.filter((name) => name !== 'baselines').map((name) => [name, new Set(['here'])]),
)

/** The columns that a row's schema reads. */
function entriesIn(schema: unknown): Entries {
  if (typeof schema !== 'object' || schema === null) return {}
  if ('entries' in schema) return schema.entries as Entries
  const pipe = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : []
  return pipe.map(entriesIn).find((entries) => Object.keys(entries).length > 0) ?? {}
}

const SCHEMAS: Readonly<Record<TableName, unknown>> = {
  terms: rows.termRow(KNOWN),
  programmes: rows.programmeRow(KNOWN),
  programme_roles: rows.programmeRoleRow(KNOWN),
  agencies: rows.agencyRow(KNOWN),
  indicators: rows.indicatorRow(KNOWN),
  targets: rows.targetRow(KNOWN),
  observations: rows.observationRow(KNOWN),
  baselines: rows.baselineRow(KNOWN),
  tasks: rows.taskRow(KNOWN),
  localities: rows.localityRow(KNOWN),
  local_programmes: rows.localProgrammeRow(KNOWN),
  reviews: rows.reviewRow(KNOWN),
  sources: rows.sourceDocumentRow(KNOWN),
  conflicts: rows.conflictRow(KNOWN),
}

/** Cells that a form takes, and cells that it does not. */
function specimensOf(form: ColumnForm): readonly [readonly unknown[], readonly unknown[]] {
  switch (form.kind) {
    case 'text':
      return [['x', '2025'], ['x'.repeat(2001)]]
    case 'key':
      return [['there'], ['here', '__proto__']]
    case 'reference':
      return [['here'], []]
    case 'word':
      return [form.words, ['x', 'X', '']]
    case 'number':
      return [
        ['12.5', '-1', 7],
        ['7,5', '1e3', 'x', '7 %'],
      ]
    case 'whole':
      return [
        [form.least, String(form.most)],
        [form.least - 1, form.most + 1, '1.5'],
      ]
    case 'flag':
      return [
        ['true', false],
        ['TRUE', '1', 'x'],
      ]
    case 'day':
      return [['2025-12-31'], ['2025-12', '31/12/2025', '2025-02-30']]
    case 'printedDay':
      return [
        ['2025-12-31', '2025-12', '2025'],
        ['31/12/2025', '12/2025'],
      ]
    case 'period':
      return [
        ['2025', '2025-Q1', '2025-H1', '2025-06', '2021-2025'],
        ['2025-9M', 'Q1/2025'],
      ]
    case 'publishedPeriod':
      return [['2025', '2025-Q1', '2025-H1', '2025-9M', '2025-06', '2021-2025'], ['Q1/2025']]
    case 'figureOrBand':
      return [
        ['12.5', '7.5..8', '..8', '7.5..'],
        ['7,5', '7.5-8'],
      ]
    case 'webAddress':
      return [
        ['https://example.org/', 'http://example.org/'],
        ['javascript:alert(1)', 'example.org'],
      ]
  }
}

describe.for(TABLE_NAMES)('what a template says of the table %s', (table) => {
  const entries = entriesIn(SCHEMAS[table])
  const columns = TABLE_COLUMNS[table]

  test('it has the columns that are read', () => {
    expect(Object.keys(columns).toSorted()).toEqual(Object.keys(entries).toSorted())
    expect(Object.keys(columns).toSorted()).toEqual(Object.keys(SPECIMEN[table][0] ?? {}).toSorted())
  })

  test.for(Object.entries(columns))(
    '%s is required and has its form where it is read, too',
    ([name, { form, required }]) => {
      const schema = entries[name]
      if (schema === undefined) throw new Error(name)
      const takes = (cell: unknown) => v.safeParse(schema, cell).success
      expect(takes(null)).toBe(!required)
      const [good, bad] = specimensOf(form)
      expect(good.filter((cell) => !takes(cell))).toEqual([])
      expect(bad.filter((cell) => takes(cell))).toEqual([])
    },
  )

  test.for(
    Object.entries(columns).flatMap(([name, { form }]) =>
      form.kind === 'reference' ? [[name, form.table] as const] : [],
    ),
  )('%s refers to %s', ([name, other]) => {
    // Rows of the same table may come later: whoever reads the table looks for them.
    if (other === table) return
    const among = new Map(TABLE_NAMES.map((one) => [one, new Set(one === other ? ['here'] : [])]))
    const make: Readonly<Record<string, (known: Known) => unknown>> = {
      programmes: rows.programmeRow,
      programme_roles: rows.programmeRoleRow,
      indicators: rows.indicatorRow,
      targets: rows.targetRow,
      observations: rows.observationRow,
      baselines: rows.baselineRow,
      tasks: rows.taskRow,
      localities: rows.localityRow,
      local_programmes: rows.localProgrammeRow,
      reviews: rows.reviewRow,
      conflicts: rows.conflictRow,
    }
    const schema = entriesIn(make[table]?.(among))[name]
    if (schema === undefined) throw new Error(name)
    expect(v.safeParse(schema, 'here').success).toBe(true)
  })
})
