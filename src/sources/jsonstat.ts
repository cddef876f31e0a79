import { cubeRows, type Cube } from './cubeRows'
import { fetchTables } from './datapackage'
import { fetchJson } from './fetching'
import { inSlices } from './inSlices'
import type { WireTables } from './readTable'
import { inTheirWords } from './refusal'
import type { Asked, ProgressSource } from './source'
import { localityObservationsOf, registerSteps, tableSteps, type Readings } from './wire'

/** Where everything but the figures is, and the cubes that hold figures; addresses are full ones. */
export interface JsonStatChoice {
  readonly url: string
  readonly cubes: readonly Cube[]
}

/**
 * Figures of a statistics office as JSON-stat 2.0, from PxWeb or Eurostat, for the programmes, indicators and targets of a
 * data package. Its own figures stay beside them: of two for one period, the one that is firmer or came later stands. The
 * format does not say when a figure was published: such figures count from the end of their period.
 */
export function jsonstatSource({ url, cubes }: JsonStatChoice): ProgressSource {
  let latest: Readings | null = null
  const load = async (asked: Asked) => {
    const [tables, figures] = await Promise.all([fetchTables(url, asked), fetchCubes(cubes, asked)])
    latest = await inSlices(tableSteps(withFigures(tables, figures), url), asked.signal)
    return latest
  }
  return {
    name: `jsonstat ${[url, ...cubes.map((cube) => cube.url)].join(' ')}`,
    register: async (term, asked) => inSlices(registerSteps(await load(asked), term), asked.signal),
    localityObservations: async (scope, asked) => localityObservationsOf(latest ?? (await load(asked)), scope),
  }
}

function withFigures(tables: WireTables, figures: readonly unknown[]): WireTables {
  return { ...tables, observations: [...(tables['observations'] ?? []), ...figures] }
}

/** One after the other: offices count the questions of a moment, and refuse whoever asks too many (429). */
async function fetchCubes(cubes: readonly Cube[], asked: Asked): Promise<readonly unknown[]> {
  const figures: unknown[] = []
  for (const cube of cubes) {
    for (const row of cubeRows(await fetchCube(cube, asked), cube)) figures.push(row)
  }
  return figures
}

async function fetchCube({ url, query }: Cube, asked: Asked): Promise<unknown> {
  if (query === undefined) return fetchJson(url, asked).catch(inTheirWords)
  const body = JSON.stringify({ query, response: { format: 'json-stat2' } })
  return fetchJson(url, asked, { headers: { 'Content-Type': 'application/json' }, body }).catch(inTheirWords)
}
