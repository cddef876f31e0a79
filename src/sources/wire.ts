import { fingerprint } from '@/domain/fingerprint'
import type { Finding, IndicatorId, Observation, Register, Tables, TermId } from '@/domain/register'
import { readTable, rooted, type Keyed, type Nesting, type Reading, type WireTables } from './readTable'
import {
  agencyRow,
  baselineRow,
  conflictRow,
  indicatorRow,
  localityRow,
  localProgrammeRow,
  observationRow,
  programmeRow,
  programmeRoleRow,
  reviewRow,
  sourceDocumentRow,
  targetRow,
  taskRow,
  termRow,
} from './rows'
import { SourceError } from './source'

/** Every row of every term that could be read, and what is wrong with the others. Every reference leads to a row. */
export interface Readings {
  readonly tables: Tables
  readonly findings: readonly Finding[]
}

const BY_ID: Keyed<{ readonly id: string }> = { idOf: ({ id }) => id }

/** An indicator has one baseline at most. */
const BY_INDICATOR: Keyed<Tables['baselines'][number]> = { idOf: ({ indicatorId }) => indicatorId }

const BREAKDOWNS: Nesting<Tables['indicators'][number]> = {
  ...BY_ID,
  column: 'breakdown_of',
  parentOf: ({ breakdownOf }) => breakdownOf,
}

const PLACES: Nesting<Tables['localities'][number]> = {
  ...BY_ID,
  column: 'parent_id',
  parentOf: ({ parentId }) => parentId,
}

/** Reads every table, each after those that it refers to. `address` is where the tables came from, for messages. */
export function readTables(wire: WireTables, address: string): Readings {
  const reading: Reading = { wire, address, known: new Map(), findings: [] }
  const tables: Tables = {
    terms: readTable(reading, 'terms', termRow, BY_ID),
    sources: readTable(reading, 'sources', sourceDocumentRow, BY_ID),
    agencies: readTable(reading, 'agencies', agencyRow, BY_ID),
    localities: readTable(reading, 'localities', localityRow, PLACES),
    programmes: readTable(reading, 'programmes', programmeRow, BY_ID),
    programme_roles: readTable(reading, 'programme_roles', programmeRoleRow),
    indicators: readTable(reading, 'indicators', indicatorRow, BREAKDOWNS),
    targets: readTable(reading, 'targets', targetRow),
    observations: readTable(reading, 'observations', observationRow),
    baselines: readTable(reading, 'baselines', baselineRow, BY_INDICATOR),
    tasks: readTable(reading, 'tasks', taskRow, BY_ID),
    local_programmes: readTable(reading, 'local_programmes', localProgrammeRow, BY_ID),
    reviews: readTable(reading, 'reviews', reviewRow),
    conflicts: readTable(reading, 'conflicts', conflictRow),
  }
  return { tables, findings: Object.freeze(reading.findings) }
}

/**
 * One term at city level: its programmes in the order of their numbers and what hangs on them. What belongs to no
 * programme belongs to every term. Throws a SourceError when there is no such term.
 */
export function registerOf({ tables, findings }: Readings, termId: TermId): Register {
  const term = tables.terms.find(({ id }) => id === termId)
  if (term === undefined) {
    throw new SourceError({ kind: 'term_unknown', term: termId, found: tables.terms.map(({ id }) => id) })
  }
  const programmes = tables.programmes
    .filter((programme) => programme.termId === termId)
    .toSorted((a, b) => a.number - b.number)
  const programmeIds = new Set(programmes.map(({ id }) => id))
  const isOfTerm = (one: { readonly programmeId: string | null }) =>
    one.programmeId === null || programmeIds.has(one.programmeId)

  const indicatorIds = rooted(tables.indicators.filter(isOfTerm), BREAKDOWNS)
  const isMeasured = (one: { readonly indicatorId: IndicatorId }) => indicatorIds.has(one.indicatorId)

  const content = {
    term,
    programmes,
    programmeRoles: tables.programme_roles.filter(isOfTerm),
    agencies: tables.agencies,
    indicators: tables.indicators.filter(({ id }) => indicatorIds.has(id)),
    targets: tables.targets.filter(isMeasured),
    observations: tables.observations.filter((one) => one.localityId === null && isMeasured(one)),
    baselines: tables.baselines.filter(isMeasured),
    tasks: tables.tasks.filter(isOfTerm),
    localities: tables.localities,
    localProgrammes: tables.local_programmes.filter((one) => programmeIds.has(one.implementsProgrammeId)),
    reviews: tables.reviews.filter(isOfTerm),
    sources: tables.sources,
    conflicts: tables.conflicts.filter(isMeasured),
  }
  for (const rows of Object.values(content)) Object.freeze(rows)
  return Object.freeze({ ...content, findings, hash: fingerprint(JSON.stringify(content)) })
}

/** The register of a term out of tables of unknown content; throws a SourceError when there is none to be had. */
export function readRegister(wire: WireTables, term: TermId, address: string): Register {
  return registerOf(readTables(wire, address), term)
}

/** An indicator's figures for localities. */
export function localityObservationsOf({ tables }: Readings, indicator: IndicatorId): readonly Observation[] {
  return Object.freeze(tables.observations.filter((one) => one.indicatorId === indicator && one.localityId !== null))
}

/** An indicator's figures for localities out of rows that came by themselves, without the tables they refer to. */
export function readLocalityObservations(
  rows: readonly unknown[],
  indicator: IndicatorId,
  address: string,
): readonly Observation[] {
  const known = new Map([['indicators' as const, new Set([indicator])]])
  const observations = readTable(
    { wire: { observations: rows }, address, known, findings: [] },
    'observations',
    observationRow,
  )
  return Object.freeze(observations.filter(({ localityId }) => localityId !== null))
}
