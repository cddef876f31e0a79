import { datapackageSource } from '@/sources/datapackage'
import type { ProgressSource } from '@/sources/source'
import { siteAddress } from './config'
import type { SourceChoice } from './sourceShape'

const sources = new Map<string, ProgressSource>()

/** The source that config.json chose: the same one for the same choice, because sources remember what they have read. */
export function sourceFor(choice: SourceChoice): ProgressSource {
  const found = { ...choice, url: siteAddress(choice.url) }
  const name = JSON.stringify(found)
  const source = sources.get(name) ?? open(found, name)
  sources.set(name, source)
  return source
}

function open(choice: SourceChoice, name: string): ProgressSource {
  switch (choice.kind) {
    case 'datapackage':
      return datapackageSource(choice)
    case 'rest':
      return onceAsked(name, async () => (await import('@/sources/rest')).restSource(choice))
    case 'postgrest':
      return onceAsked(name, async () => (await import('@/sources/postgrest')).postgrestSource(choice))
    case 'jsonstat':
      return onceAsked(name, async () => {
        const { jsonstatSource } = await import('@/sources/jsonstat')
        return jsonstatSource({
          ...choice,
          cubes: choice.cubes.map((cube) => ({ ...cube, url: siteAddress(cube.url) })),
        })
      })
  }
}

/** A source whose code is fetched with the first question: only the default one belongs to the first view. */
function onceAsked(name: string, load: () => Promise<ProgressSource>): ProgressSource {
  return {
    name,
    register: async (term, asked) => (await load()).register(term, asked),
    localityObservations: async (scope, asked) => (await load()).localityObservations(scope, asked),
  }
}
