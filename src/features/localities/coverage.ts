import { groupedBy } from '@/domain/groupedBy'
import { divisionsOf, isValidOn, type Division } from '@/domain/localSeries'
import type { Locality, LocalProgramme, ProgrammeId } from '@/domain/register'
import type { TermReport } from '@/domain/report'

/** A locality or a body that made programmes its own, and by which documents. */
export interface CoverageRow {
  readonly key: string
  /** Null = a body without a locality. */
  readonly locality: Locality | null
  /** The locality it is a part of, where that is not the city. */
  readonly within: Locality | null
  /** What the body calls itself. */
  readonly body: string
  readonly documents: ReadonlyMap<ProgrammeId, readonly LocalProgramme[]>
}

/** The rows of one division of the territory, or of the bodies that belong to none. */
export interface CoverageGroup {
  /** Null = bodies without a locality. */
  readonly division: Division | null
  /** Is the division in force on the day? */
  readonly inForce: boolean
  readonly rows: readonly CoverageRow[]
  /** Directly under the city and with a document known. */
  readonly covered: number
  /** Directly under the city; without a document known. */
  readonly without: readonly Locality[]
}

/** Documents of localities and bodies that were out on the day (the cascade). */
function documentsOn({ register, unpublished }: TermReport): readonly LocalProgramme[] {
  return register.localProgrammes.filter(({ sourceId }) => !unpublished.has(sourceId))
}

function rowOf(key: string, documents: readonly LocalProgramme[], byId: ReadonlyMap<string, Locality>): CoverageRow {
  const locality = byId.get(documents[0]?.localityId ?? '') ?? null
  const parent = byId.get(locality?.parentId ?? '') ?? null
  return {
    key,
    locality,
    within: parent === null || parent.level === 'city' ? null : parent,
    body: documents[0]?.body ?? '',
    documents: groupedBy(documents, ({ implementsProgrammeId }) => implementsProgrammeId),
  }
}

/**
 * Which localities and bodies have turned which programme into their own, as far as documents were out on the day: the division in
 * force first, then former ones that have any, then bodies. A locality without a document is not known to have none.
 */
export function coverageOf(report: TermReport): readonly CoverageGroup[] {
  const { localities } = report.register
  const byId = new Map(localities.map((locality) => [locality.id, locality]))
  const documents = documentsOn(report)
  const rows = [...groupedBy(documents, ({ localityId, body }) => localityId ?? `body ${body}`)].map(([key, own]) =>
    rowOf(key, own, byId),
  )
  const groups = divisionsOf(localities, report.day).map((division): CoverageGroup => {
    const members = new Set([...division.localities, ...division.parts].map(({ id }) => id))
    const own = rows.filter(({ locality }) => locality !== null && members.has(locality.id))
    const known = new Set(own.map(({ key }) => key))
    const without = division.localities.filter(({ id }) => !known.has(id))
    return {
      division,
      inForce: isValidOn(division, report.day),
      rows: own,
      covered: division.localities.length - without.length,
      without,
    }
  })
  const bodies = rows.filter(({ locality }) => locality === null)
  return [
    ...groups.filter(({ inForce, rows: own }) => inForce || own.length > 0),
    ...(bodies.length === 0 ? [] : [{ division: null, inForce: true, rows: bodies, covered: 0, without: [] }]),
  ]
}

/** What a division's localities are called together. */
export function kindOf({ localities }: Division): 'district' | 'commune' {
  return localities.some(({ level }) => level === 'district') ? 'district' : 'commune'
}
