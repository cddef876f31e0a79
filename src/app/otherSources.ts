import * as v from 'valibot'
import { askingAs } from '@/sources/bearer'
import { fetchAnswer, type Ask } from '@/sources/fetching'
import { JsonStatCube } from '@/sources/jsonstatCube'
import type { ProgressSource } from '@/sources/source'
import { PackageChoice, SourceAddress } from '@/sources/sourceAddress'
import { SignInChoice, type Offered, type SignIn } from './signInChoice'

/** Every kind of source, with what each needs to be told; read only where config.json names another than the default. */
export const SourceShape = v.variant('kind', [
  PackageChoice,
  v.strictObject({ kind: v.literal('rest'), url: SourceAddress, signIn: v.exactOptional(SignInChoice) }),
  v.strictObject({
    kind: v.literal('postgrest'),
    url: SourceAddress,
    /** The schema of the views, where PostgREST serves several. */
    schema: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/))),
    signIn: v.exactOptional(SignInChoice),
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

const loadSessions = async () => import('./sessions')

/** What a reader sees of signing in. */
export const loadSignIn = async () => import('./SignIn')

/** How the backend at an address is asked: by anybody, or by whoever is signed in. */
async function askerOf({ url, signIn }: { readonly url: string; readonly signIn?: SignIn }): Promise<Ask> {
  return signIn === undefined ? fetchAnswer : askingAs((await loadSessions()).tokenOf(signIn), url)
}

/** Opens a source at its full address; `addressOf` gives those of other addresses that it names. */
export async function openOther(choice: OtherChoice, addressOf: (path: string) => string): Promise<ProgressSource> {
  switch (choice.kind) {
    case 'rest':
      return (await import('@/sources/rest')).restSource(choice, await askerOf(choice))
    case 'postgrest':
      return (await import('@/sources/postgrest')).postgrestSource(choice, await askerOf(choice))
    case 'jsonstat': {
      const cubes = choice.cubes.map((cube) => ({ ...cube, url: addressOf(cube.url) }))
      return (await import('@/sources/jsonstat')).jsonstatSource({ ...choice, cubes })
    }
  }
}

/** A configuration once a sign-in that the address brings back is finished: only these sources know any. */
export async function arrived<Config extends Offered>(config: Config): Promise<Config> {
  if (config.registers.some(({ source }) => source.signIn !== undefined)) await (await loadSessions()).arrive(config)
  return config
}
