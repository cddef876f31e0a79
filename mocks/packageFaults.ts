import { parseDay } from '@/domain/day'
import { cellOf, rowsOf, type Row, type Tables } from './tables'

/** A column of a table as `datapackage.json` describes it. */
interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly pattern?: string
    readonly enum?: readonly string[]
    readonly minimum?: number
    readonly maximum?: number
    readonly maxLength?: number
  }
}

/** A table as `datapackage.json` describes it. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey?: string
    readonly uniqueKeys?: readonly (readonly string[])[]
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}

/** The cells of some columns as one text, to compare rows by. */
export function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => cellOf(row, column)).join(' | ')
}

/** What of a package is not as its description wants it: cells, columns, keys and references; empty = nothing. */
export function faultsOf(resources: readonly Resource[], tables: Tables): readonly string[] {
  return resources.flatMap((resource) => [
    ...schemaFaults(resource, tables),
    ...keyFaults(resource, tables),
    ...referenceFaults(resource, tables),
  ])
}

const TYPES: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell),
  integer: (cell) => /^-?(0|[1-9]\d*)$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => parseDay(cell) !== null,
}

function cellFaults(field: Field, cell: string): readonly string[] {
  const { required, pattern, enum: words, minimum, maximum, maxLength } = field.constraints ?? {}
  if (cell === '') return required === true ? ['missing'] : []
  const faults: readonly [fault: string, found: boolean][] = [
    [`no ${field.type}`, TYPES[field.type]?.(cell) !== true],
    ['pattern', pattern !== undefined && !new RegExp(pattern).test(cell)],
    ['enum', words !== undefined && !words.includes(cell)],
    ['minimum', minimum !== undefined && Number(cell) < minimum],
    ['maximum', maximum !== undefined && Number(cell) > maximum],
    ['maxLength', maxLength !== undefined && cell.length > maxLength],
  ]
  return faults.flatMap(([fault, found]) => (found ? [`${fault}: ${cell}`] : []))
}

function schemaFaults({ name, schema }: Resource, tables: Tables): readonly string[] {
  const columns = schema.fields.map((field) => field.name)
  return rowsOf(tables, name).flatMap((row, at) => [
    ...(keyOf(row, Object.keys(row)) === keyOf(row, columns) ? [] : [`${name} ${at}: columns`]),
    ...schema.fields.flatMap((field) =>
      cellFaults(field, cellOf(row, field.name)).map((fault) => `${name} ${at} ${field.name}: ${fault}`),
    ),
  ])
}

function keyFaults({ name, schema }: Resource, tables: Tables): readonly string[] {
  const unique = schema.fields.filter((field) => field.constraints?.unique === true).map((field) => [field.name])
  const keys = [
    ...unique,
    ...(schema.uniqueKeys ?? []),
    ...(schema.primaryKey === undefined ? [] : [[schema.primaryKey]]),
  ]
  return keys.flatMap((key) => {
    const seen = new Set<string>()
    return rowsOf(tables, name).flatMap((row) => {
      const value = keyOf(row, key)
      const twice = seen.has(value)
      seen.add(value)
      return twice ? [`${name}: twice ${value}`] : []
    })
  })
}

function referenceFaults({ name, schema }: Resource, tables: Tables): readonly string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set(rowsOf(tables, reference.resource || name).map((row) => cellOf(row, reference.fields)))
    return rowsOf(tables, name).flatMap((row) => {
      const cell = cellOf(row, fields)
      return cell === '' || known.has(cell) ? [] : [`${name} ${fields}: nothing called ${cell}`]
    })
  })
}
