import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { loadSpeech } from '@/i18n/Words'
import { createQueries, registerQuery } from '@/queries/register'
import { memorySource } from '@/sources/memory'
import { offerOf } from './App'
import { AtHome } from './AtHome'
import { readConfig } from './config'
import { drawnName } from './drawn'
import { SourceShape } from './otherSources'
import { Tree } from './Tree'

/** A board drawn before anyone asks, and the name by which the browser knows whether it is still the right one. */
export interface DrawnBoard {
  readonly markup: string
  readonly name: string
}

/**
 * The overview of the first register in config.json, in the site's language, as markup (used by the build, never by the browser).
 * Null when it opens on today's date: what is drawn today would be wrong tomorrow.
 */
export async function drawBoard(
  config: unknown,
  tables: Parameters<typeof memorySource>[0],
): Promise<DrawnBoard | null> {
  const read = readConfig(config, SourceShape)
  const offer = offerOf(read, null)
  if (offer.asOf === undefined) return null
  const source = memorySource(tables)
  const speech = await loadSpeech(read.language)
  const queries = createQueries()
  const register = await queries.fetchQuery(registerQuery(source, offer.term))
  const markup = renderToString(
    createElement(Tree, {
      config: read,
      speech,
      today: offer.asOf,
      sourceOf: () => source,
      queries,
      Router: AtHome,
    }),
  )
  return { markup, name: drawnName(register, offer, offer.asOf, read.language) }
}
