import JSONstat from 'jsonstat-toolkit'
import * as v from 'valibot'
import type { Quality } from '@/domain/register'
import { excerpt } from './cells'
import { notTheFormat } from './fetching'
import type { JsonStatCube } from './jsonstatCube'
import { rowLimitOf } from './readTable'
import { SourceError } from './source'

/** How a cube is to be read. */
export type Cube = v.InferOutput<typeof JsonStatCube>

/** A cell of a cube as a row of the table of observations. */
interface CubeRow {
  readonly indicator_id: string
  readonly locality_id: string | null
  readonly period: string
  readonly value: number
  readonly quality: Quality
  readonly source_id: string
}

const Labels = v.record(v.string(), v.string())
const Dimension = v.object({
  category: v.pipe(
    v.object({
      index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
      label: v.optional(Labels),
    }),
    v.check(({ index, label }) => index !== undefined || label !== undefined),
  ),
})
const Size = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A dataset of JSON-stat 2.0 (json-stat.org/format), as far as we read it. */
const Dataset = v.pipe(
  v.object({
    version: v.string(),
    class: v.literal('dataset'),
    id: v.array(v.string()),
    size: v.array(Size),
    dimension: v.record(v.string(), Dimension),
    value: v.union([v.array(v.nullable(v.number())), v.record(v.string(), v.nullable(v.number()))]),
    status: v.nullish(
      v.union([v.string(), v.array(v.nullable(v.string())), v.record(v.string(), v.nullable(v.string()))]),
    ),
  }),
  v.check(({ id, size, dimension }) =>
    id.every((name, at) => {
      const { index, label } = dimension[name]?.category ?? {}
      return Object.keys(index ?? label ?? {}).length === size[at]
    }),
  ),
  v.check(({ id, size }) => id.length === size.length),
)

const MONTH = /^(\d{4})-?M?(0[1-9]|1[0-2])$/
/** K: kvartal, kỳ; Q: quarter, quý. */
const QUARTER = /^(\d{4})-?[KQ]([1-4])$/
/** S: semester. */
const HALF = /^(\d{4})-?[HS]([12])$/

/** A period as statistics offices code it, in our own spelling; what is none of theirs stays as it is. */
export function periodOf(code: string): string {
  return code.trim().replace(MONTH, '$1-$2').replace(QUARTER, '$1-Q$2').replace(HALF, '$1-H$2')
}

/**
 * The cells of a cube that the mapping speaks of, as rows of the table of observations; what the office left blank is left
 * out. Throws a SourceError when the answer is no cube, is too large, or is not as the mapping describes it.
 */
export function cubeRows(found: unknown, cube: Cube): readonly CubeRow[] {
  const { success, output, issues } = v.safeParse(Dataset, found)
  if (!success) throw new SourceError(notTheFormat(cube.url, 'json', found), issues)
  const cells = output.size.reduce((product, size) => product * size, 1)
  const limit = rowLimitOf('observations')
  if (cells > limit) throw new SourceError({ kind: 'too_many', table: 'observations', rows: cells, limit })

  const dataset = JSONstat(output)
  checkMapping(output, cube)
  const period = periodsOf(dataset, cube)
  const { indicator, locality, where = {} } = cube
  return dataset.Unflatten((at, { value, status }): CubeRow | undefined => {
    const id = typeof indicator === 'string' ? indicator : valueAt(indicator.ids, at[indicator.dimension])
    const place = locality === undefined ? null : valueAt(locality.ids, at[locality.dimension])
    const when = period.get(at[cube.period.dimension] ?? '')
    const isWanted = Object.entries(where).every(([name, category]) => at[name] === category)
    if (value === null || id === undefined || place === undefined || when === undefined || !isWanted) return undefined
    return {
      indicator_id: id,
      locality_id: place,
      period: when.period,
      value,
      quality: valueAt(cube.marks ?? {}, status ?? '') ?? when.quality,
      source_id: cube.source,
    }
  })
}

function valueAt<Value>(record: Readonly<Record<string, Value>>, key = ''): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Is every dimension that the mapping names there, and every other one settled? */
function checkMapping({ id, size }: v.InferOutput<typeof Dataset>, cube: Cube): void {
  const { indicator, period, locality, where = {} } = cube
  const named = [indicator, period, locality].flatMap((one) => (typeof one === 'object' ? [one.dimension] : []))
  const settled = [...named, ...Object.keys(where)]
  const unlike = (wanted: string, there: readonly string[]) =>
    new SourceError({ kind: 'cube_unlike', address: cube.url, wanted, found: there.map(excerpt) })
  for (const name of settled) if (!id.includes(name)) throw unlike(name, id)
  const open = id.filter((name, at) => size[at] !== 1 && !settled.includes(name))
  if (open.length > 0) throw unlike('where', open)
}

/** What each category of the dimension of time is a period of, and how firm its figures are. */
function periodsOf(dataset: ReturnType<typeof JSONstat>, { period, quality }: Cube) {
  const dimension = dataset.Dimension(period.dimension)
  const { ids = {}, preliminary } = period
  return new Map(
    dimension?.id.map((code) => {
      const label = dimension.Category(code)?.label ?? code
      const isPreliminary = preliminary !== undefined && label.includes(preliminary)
      const plain = isPreliminary ? label.replace(preliminary, '') : label
      // Offices whose codes are mere numbers of order say the period in the label.
      const said = valueAt(ids, code) ?? (/^\d{1,3}$/.test(code) ? periodOf(plain) : periodOf(code))
      return [code, { period: said, quality: isPreliminary ? ('preliminary' as const) : quality }]
    }),
  )
}
