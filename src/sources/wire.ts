import type { Failure } from '@/domain/failure'
import { fingerprintOf } from '@/domain/fingerprint'
import type { Finding, IndicatorId, Observation, Register, Tables, TermId } from '@/domain/register'
import { inOneGo, type Steps } from '@/domain/steps'
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
import { SourceError, type LocalScope } from './source'

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

/**
 * Reads every table, each after those that it refers to. `address` is where the tables came from, for messages; with `refused`, what
 * refuses a whole table is put there, and the readings are not to be shown.
 */
export function* tableSteps(wire: WireTables, address: string, refused?: Failure[]): Steps<Readings> {
  const reading: Reading = { wire, address, known: new Map(), findings: [], refused }
  const tables: Tables = {
    terms: yield* readTable(reading, 'terms', termRow, BY_ID),
    sources: yield* readTable(reading, 'sources', sourceDocumentRow, BY_ID),
    agencies: yield* readTable(reading, 'agencies', agencyRow, BY_ID),
    localities: yield* readTable(reading, 'localities', localityRow, PLACES),
    programmes: yield* readTable(reading, 'programmes', programmeRow, BY_ID),
    programme_roles: yield* readTable(reading, 'programme_roles', programmeRoleRow),
    indicators: yield* readTable(reading, 'indicators', indicatorRow, BREAKDOWNS),
    targets: yield* readTable(reading, 'targets', targetRow),
    observations: yield* readTable(reading, 'observations', observationRow),
    baselines: yield* readTable(reading, 'baselines', baselineRow, BY_INDICATOR),
    tasks: yield* readTable(reading, 'tasks', taskRow, BY_ID),
    local_programmes: yield* readTable(reading, 'local_programmes', localProgrammeRow, BY_ID),
    reviews: yield* readTable(reading, 'reviews', reviewRow),
    conflicts: yield* readTable(reading, 'conflicts', conflictRow),
  }
  return { tables, findings: Object.freeze(reading.findings) }
}

/** All tables in one go. */
export function readTables(wire: WireTables, address: string, refused?: Failure[]): Readings {
  return inOneGo(tableSteps(wire, address, refused))
}

/** Programmes of a term in the order of their numbers. */
function programmesOf({ programmes }: Tables, termId: TermId): Tables['programmes'] {
  return programmes.filter((programme) => programme.termId === termId).toSorted((a, b) => a.number - b.number)
}

type OfProgramme = { readonly programmeId: string | null }

/** Does a row belong to one of the programmes, or to none and so to every term? */
function belongsTo(programmes: Tables['programmes']): (one: OfProgramme) => boolean {
  const ids = new Set(programmes.map(({ id }) => id))
  return ({ programmeId }) => programmeId === null || ids.has(programmeId)
}

function indicatorIdsOf({ indicators }: Tables, isOfTerm: (one: OfProgramme) => boolean): ReadonlySet<string> {
  return rooted(indicators.filter(isOfTerm), BREAKDOWNS)
}

/**
 * One term at city level: its programmes in the order of their numbers and what hangs on them. What belongs to no
 * programme belongs to every term. Throws a SourceError when there is no such term.
 */
export function* registerSteps({ tables, findings }: Readings, termId: TermId): Steps<Register> {
  const term = tables.terms.find(({ id }) => id === termId)
  if (term === undefined) {
    throw new SourceError({ kind: 'term_unknown', term: termId, found: tables.terms.map(({ id }) => id) })
  }
  const programmes = programmesOf(tables, termId)
  const isOfTerm = belongsTo(programmes)
  const indicatorIds = indicatorIdsOf(tables, isOfTerm)
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
    localProgrammes: tables.local_programmes.filter((one) => isOfTerm({ programmeId: one.implementsProgrammeId })),
    reviews: tables.reviews.filter(isOfTerm),
    sources: tables.sources,
    conflicts: tables.conflicts.filter(isMeasured),
  }
  for (const rows of Object.values(content)) Object.freeze(rows)
  return Object.freeze({ ...content, findings, hash: yield* fingerprintOf(content) })
}

/** The register of a term in one go. */
export function registerOf(readings: Readings, term: TermId): Register {
  return inOneGo(registerSteps(readings, term))
}

/** The register of a term out of tables of unknown content; throws a SourceError when there is none to be had. */
export function* wireSteps(wire: WireTables, term: TermId, address: string): Steps<Register> {
  return yield* registerSteps(yield* tableSteps(wire, address), term)
}

/** The same in one go. */
export function readRegister(wire: WireTables, term: TermId, address: string): Register {
  return inOneGo(wireSteps(wire, term, address))
}

/** Figures for localities. */
export function localityObservationsOf({ tables }: Readings, scope: LocalScope): readonly Observation[] {
  const indicators =
    'indicator' in scope
      ? new Set([scope.indicator])
      : indicatorIdsOf(tables, belongsTo(programmesOf(tables, scope.term)))
  return Object.freeze(tables.observations.filter((one) => one.localityId !== null && indicators.has(one.indicatorId)))
}

/** Figures for localities out of rows that came by themselves, without the tables they refer to. */
export function readLocalityObservations(
  rows: readonly unknown[],
  scope: LocalScope,
  address: string,
): readonly Observation[] {
  const known = new Map('indicator' in scope ? [['indicators' as const, new Set([scope.indicator])]] : [])
  const observations = inOneGo(
    readTable({ wire: { observations: rows }, address, known, findings: [] }, 'observations', observationRow),
  )
  return Object.freeze(observations.filter(({ localityId }) => localityId !== null))
}
