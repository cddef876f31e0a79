import { datapackageSource } from '@/sources/datapackage'
import type { ProgressSource } from '@/sources/source'
import { siteAddress, type SourceChoice } from './config'

const sources = new Map<string, ProgressSource>()

/** The source that config.json chose: the same one for the same choice, because sources remember what they have read. */
export function sourceFor({ kind, url }: SourceChoice): ProgressSource {
  const address = siteAddress(url)
  const name = `${kind} ${address}`
  const source = sources.get(name) ?? open(name, kind, address)
  sources.set(name, source)
  return source
}

function open(name: string, kind: SourceChoice['kind'], url: string): ProgressSource {
  switch (kind) {
    case 'datapackage':
      return datapackageSource({ url })
    case 'rest':
      return onceAsked(name, async () => (await import('@/sources/rest')).restSource({ url }))
  }
}

/** A source whose code is fetched with the first question: only the default one belongs to the first view. */
function onceAsked(name: string, load: () => Promise<ProgressSource>): ProgressSource {
  return {
    name,
    register: async (term, asked) => (await load()).register(term, asked),
    localityObservations: async (indicator, asked) => (await load()).localityObservations(indicator, asked),
  }
}
