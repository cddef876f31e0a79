import * as v from 'valibot'
import { JsonStatCube } from '@/sources/jsonstatCube'
import type { ProgressSource } from '@/sources/source'
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

/** A choice other than the default one. */
export type OtherChoice = Exclude<SourceChoice, { readonly kind: 'datapackage' }>

/** Opens a source at its full address; `addressOf` gives those of other addresses that it names. */
export async function openOther(choice: OtherChoice, addressOf: (path: string) => string): Promise<ProgressSource> {
  switch (choice.kind) {
    case 'rest':
      return (await import('@/sources/rest')).restSource(choice)
    case 'postgrest':
      return (await import('@/sources/postgrest')).postgrestSource(choice)
    case 'jsonstat': {
      const cubes = choice.cubes.map((cube) => ({ ...cube, url: addressOf(cube.url) }))
      return (await import('@/sources/jsonstat')).jsonstatSource({ ...choice, cubes })
    }
  }
}
