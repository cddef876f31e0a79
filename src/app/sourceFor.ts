import { datapackageSource } from '@/sources/datapackage'
import type { ProgressSource } from '@/sources/source'
import { siteAddress } from './config'
import type { OtherChoice, SourceChoice } from './otherSources'

const sources = new Map<string, ProgressSource>()

/** The source that config.json chose: the same one for the same choice, because sources remember what they have read. */
export function sourceFor(choice: SourceChoice): ProgressSource {
  const found = { ...choice, url: siteAddress(choice.url) }
  const name = JSON.stringify(found)
  const source = sources.get(name) ?? (found.kind === 'datapackage' ? datapackageSource(found) : onceAsked(name, found))
  sources.set(name, source)
  return source
}

/** A source whose code is fetched with the first question: only the default one belongs to the first view. */
function onceAsked(name: string, choice: OtherChoice): ProgressSource {
  let opened: ProgressSource | undefined
  const source = async () => {
    if (opened === undefined) {
      const { openOther } = await import('./otherSources')
      const found = await openOther(choice, siteAddress)
      // Whoever asked meanwhile may have opened it: there is one of each.
      opened ??= found
    }
    return opened
  }
  return {
    name,
    register: async (term, asked) => (await source()).register(term, asked),
    localityObservations: async (scope, asked) => (await source()).localityObservations(scope, asked),
  }
}
