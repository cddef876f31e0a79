import * as v from 'valibot'
import { JsonStatCube } from '@/sources/jsonstatCube'
import { PackageChoice, SourceAddress } from '@/sources/sourceAddress'

/** Every kind of source, with what each needs to be told; read only where config.json names another than the default. */
export const SourceShape = v.variant('kind', [
  PackageChoice,
  v.strictObject({ kind: v.literal('rest'), url: SourceAddress }),
  v.strictObject({
    kind: v.literal('postgrest'),
    url: SourceAddress,
    /** The schema of the views, where PostgREST serves several. */
    schema: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/))),
  }),
  v.strictObject({
    kind: v.literal('jsonstat'),
    /** The data package that holds everything but these figures. */
    url: SourceAddress,
    cubes: v.tupleWithRest([JsonStatCube], JsonStatCube),
  }),
])

/** Where figures come from and how to ask for them. */
export type SourceChoice = Readonly<v.InferOutput<typeof SourceShape>>
