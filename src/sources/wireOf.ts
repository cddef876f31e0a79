import type {
  Agency,
  Baseline,
  Conflict,
  Indicator,
  LocalProgramme,
  Locality,
  Observation,
  Programme,
  ProgrammeRole,
  Register,
  Review,
  SourceDocument,
  TableName,
  Target,
  Task,
  Term,
  Wording,
} from '@/domain/register'

// A function a table: what rows.ts reads, written back.

type Row = Readonly<Record<string, string | number | boolean | null>>

function both(column: string, { vi, en }: Wording): Row {
  return { [`${column}_vi`]: vi, [`${column}_en`]: en }
}

const termRow = ({ id, name, start, end }: Term): Row => ({ id, ...both('name', name), start, end })

const programmeRow = (one: Programme): Row => ({
  id: one.id,
  term_id: one.termId,
  number: one.number,
  code: one.code,
  ...both('name', one.name),
  ...both('short_name', one.shortName),
  issued_on: one.issuedOn,
  source_id: one.sourceId,
})

const programmeRoleRow = (one: ProgrammeRole): Row => ({
  programme_id: one.programmeId,
  role: one.role,
  ...both('holder', one.holder),
  valid_from: one.validFrom,
  valid_to: one.validTo,
  source_id: one.sourceId,
  inferred: one.inferred,
})

const agencyRow = ({ id, name }: Agency): Row => ({ id, ...both('name', name) })

const indicatorRow = (one: Indicator): Row => ({
  id: one.id,
  programme_id: one.programmeId,
  ...both('name', one.name),
  ...both('short_name', one.shortName),
  ...both('unit', one.unit),
  scale: one.scale,
  decimals: one.decimals,
  direction: one.direction,
  aggregation: one.aggregation,
  frequency: one.frequency,
  lag_days: one.lagDays,
  headline: one.headline,
  membership: one.membership,
  breakdown_of: one.breakdownOf,
  lead_agency_id: one.leadAgencyId,
  ...both('definition', one.definition),
  note: one.note,
  source_id: one.sourceId,
})

const targetRow = (one: Target): Row => ({
  indicator_id: one.indicatorId,
  period: one.period,
  kind: one.kind,
  lower: one.lower,
  upper: one.upper,
  set_on: one.setOn,
  source_id: one.sourceId,
  note: one.note,
})

const observationRow = (one: Observation): Row => ({
  indicator_id: one.indicatorId,
  locality_id: one.localityId,
  period: one.period,
  value: one.value,
  quality: one.quality,
  published_on: one.publishedOn,
  source_id: one.sourceId,
  note: one.note,
})

const baselineRow = (one: Baseline): Row => ({ indicator_id: one.indicatorId, period: one.period, value: one.value })

const taskRow = (one: Task): Row => ({
  id: one.id,
  programme_id: one.programmeId,
  ...both('title', one.title),
  kind: one.kind,
  lead_agency_id: one.leadAgencyId,
  locality_id: one.localityId,
  start: one.start,
  due: one.due,
  done_on: one.doneOn,
  reported_status: one.reportedStatus,
  reported_on: one.reportedOn,
  source_id: one.sourceId,
  note: one.note,
})

const localityRow = (one: Locality): Row => ({
  id: one.id,
  code: one.code,
  ...both('name', one.name),
  level: one.level,
  parent_id: one.parentId,
  valid_from: one.validFrom,
  valid_to: one.validTo,
  source_id: one.sourceId,
})

const localProgrammeRow = (one: LocalProgramme): Row => ({
  id: one.id,
  locality_or_body_vi: one.body,
  locality_id: one.localityId,
  level: one.level,
  code: one.code,
  title_vi: one.title,
  implements_programme_id: one.implementsProgrammeId,
  ...both('target_note', one.targetNote),
  source_id: one.sourceId,
})

const reviewRow = (one: Review): Row => ({
  programme_id: one.programmeId,
  review: one.kind,
  date: one.date,
  total: one.total,
  exceeded: one.exceeded,
  met: one.met,
  on_schedule: one.onSchedule,
  behind: one.behind,
  source_id: one.sourceId,
  note: one.note,
})

const sourceDocumentRow = (one: SourceDocument): Row => ({
  id: one.id,
  title: one.title,
  publisher: one.publisher,
  url: one.url,
  published_on: one.publishedOn,
  language: one.language,
  kind: one.kind,
})

const conflictRow = (one: Conflict): Row => ({
  indicator_id: one.indicatorId,
  period: one.period,
  value_a: one.valueA,
  source_a: one.sourceA,
  value_b: one.valueB,
  source_b: one.sourceB,
  explanation: one.explanation,
  preferred: one.preferred,
})

/**
 * A register as the rows it is read from (data package, JSON contract), with the figures for localities that are handed in besides.
 * Read again, they give the same content and the same hash; what was left out at the first reading stays out.
 */
export function wireOf(
  register: Register,
  local: readonly Observation[] = [],
): Readonly<Record<TableName, readonly Row[]>> {
  return {
    terms: [termRow(register.term)],
    sources: register.sources.map(sourceDocumentRow),
    agencies: register.agencies.map(agencyRow),
    localities: register.localities.map(localityRow),
    programmes: register.programmes.map(programmeRow),
    programme_roles: register.programmeRoles.map(programmeRoleRow),
    indicators: register.indicators.map(indicatorRow),
    targets: register.targets.map(targetRow),
    observations: [...register.observations, ...local].map(observationRow),
    baselines: register.baselines.map(baselineRow),
    tasks: register.tasks.map(taskRow),
    local_programmes: register.localProgrammes.map(localProgrammeRow),
    reviews: register.reviews.map(reviewRow),
    conflicts: register.conflicts.map(conflictRow),
  }
}
