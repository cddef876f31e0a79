import * as v from 'valibot'
import { FREQUENCIES } from '@/domain/period'
import {
  AGGREGATIONS,
  BODY_LEVELS,
  DIRECTIONS,
  LOCALITY_LEVELS,
  MEMBERSHIPS,
  QUALITIES,
  REPORTED_STATUSES,
  REVIEW_KINDS,
  ROLES,
  SCALES,
  SOURCE_KINDS,
  TARGET_KINDS,
  TASK_KINDS,
  type Agency,
  type Baseline,
  type Conflict,
  type Indicator,
  type LocalProgramme,
  type Locality,
  type Observation,
  type Programme,
  type ProgrammeRole,
  type Review,
  type SourceDocument,
  type Target,
  type Task,
  type Term,
} from '@/domain/register'
import {
  columns,
  day,
  figureOrBand,
  flag,
  key,
  number,
  optional,
  period,
  printedDay,
  publishedPeriod,
  reference,
  repeated,
  text,
  unique,
  webAddress,
  whole,
  word,
  wording,
  type Known,
} from './cells'

// A schema a table: the columns of the data package, then the words of the domain for them.
// `public/data/datapackage.json` and `public/openapi.yaml` say in words what each column means.

const count = whole(0, 1e6)

/** Most calendar years from a term's first day to its last: every year of it is drawn. */
const LONGEST_TERM = 30

/** A term that has an end, ends after it began, and not in another age. */
function isTermLong(start: string, end: string | null): boolean {
  return end === null || (end > start && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) <= LONGEST_TERM)
}

export const termRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'terms'),
      name_vi: text,
      name_en: text,
      start: day,
      end: optional(day),
    }),
    v.forward(
      v.check(({ start, end }) => isTermLong(start, end), 'out_of_range'),
      ['end'],
    ),
    v.transform((row): Term => ({
      id: row.id,
      name: wording(row.name_vi, row.name_en),
      start: row.start,
      end: row.end,
    })),
  )

export const programmeRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'programmes'),
      term_id: reference(known, 'terms'),
      number: whole(1, 99),
      code: text,
      name_vi: text,
      name_en: text,
      short_name_vi: text,
      short_name_en: text,
      issued_on: day,
      source_id: reference(known, 'sources'),
    }),
    v.transform((row): Programme => ({
      id: row.id,
      termId: row.term_id,
      number: row.number,
      code: row.code,
      name: wording(row.name_vi, row.name_en),
      shortName: wording(row.short_name_vi, row.short_name_en),
      issuedOn: row.issued_on,
      sourceId: row.source_id,
    })),
  )

export const programmeRoleRow = (known: Known) =>
  v.pipe(
    columns({
      programme_id: reference(known, 'programmes'),
      role: word(ROLES),
      holder_vi: text,
      holder_en: text,
      valid_from: optional(printedDay),
      valid_to: optional(printedDay),
      source_id: reference(known, 'sources'),
      inferred: flag,
    }),
    v.transform((row): ProgrammeRole => ({
      programmeId: row.programme_id,
      role: row.role,
      holder: wording(row.holder_vi, row.holder_en),
      validFrom: row.valid_from,
      validTo: row.valid_to,
      sourceId: row.source_id,
      inferred: row.inferred,
    })),
  )

export const agencyRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'agencies'),
      name_vi: text,
      name_en: text,
    }),
    v.transform((row): Agency => ({
      id: row.id,
      name: wording(row.name_vi, row.name_en),
    })),
  )

/** `breakdown_of` names a row of the same table, which may come later: whoever reads the table checks it. */
export const indicatorRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'indicators'),
      programme_id: optional(reference(known, 'programmes')),
      name_vi: text,
      name_en: text,
      short_name_vi: text,
      short_name_en: text,
      unit_vi: text,
      unit_en: text,
      scale: word(SCALES),
      decimals: whole(0, 6),
      direction: word(DIRECTIONS),
      aggregation: word(AGGREGATIONS),
      frequency: word(FREQUENCIES),
      lag_days: optional(whole(-400, 1000)),
      headline: flag,
      membership: word(MEMBERSHIPS),
      breakdown_of: optional(text),
      lead_agency_id: optional(reference(known, 'agencies')),
      definition_vi: text,
      definition_en: text,
      note: optional(text),
      source_id: reference(known, 'sources'),
    }),
    v.transform((row): Indicator => ({
      id: row.id,
      programmeId: row.programme_id,
      name: wording(row.name_vi, row.name_en),
      shortName: wording(row.short_name_vi, row.short_name_en),
      unit: wording(row.unit_vi, row.unit_en),
      scale: row.scale,
      decimals: row.decimals,
      direction: row.direction,
      aggregation: row.aggregation,
      frequency: row.frequency,
      lagDays: row.lag_days,
      headline: row.headline,
      membership: row.membership,
      breakdownOf: row.breakdown_of,
      leadAgencyId: row.lead_agency_id,
      definition: wording(row.definition_vi, row.definition_en),
      note: row.note,
      sourceId: row.source_id,
    })),
  )

export const targetRow = (known: Known) =>
  v.pipe(
    columns({
      indicator_id: reference(known, 'indicators'),
      period: period,
      kind: word(TARGET_KINDS),
      lower: optional(number),
      upper: optional(number),
      set_on: optional(printedDay),
      source_id: reference(known, 'sources'),
      note: optional(text),
    }),
    v.transform((row): Target => ({
      indicatorId: row.indicator_id,
      period: row.period,
      kind: row.kind,
      lower: row.lower,
      upper: row.upper,
      setOn: row.set_on,
      sourceId: row.source_id,
      note: row.note,
    })),
  )

export const observationRow = (known: Known) =>
  v.pipe(
    columns({
      indicator_id: repeated(reference(known, 'indicators')),
      locality_id: optional(repeated(reference(known, 'localities'))),
      period: repeated(publishedPeriod),
      value: number,
      quality: word(QUALITIES),
      published_on: optional(repeated(printedDay)),
      source_id: repeated(reference(known, 'sources')),
      note: optional(text),
    }),
    v.transform((row): Observation => ({
      indicatorId: row.indicator_id,
      localityId: row.locality_id,
      period: row.period,
      value: row.value,
      quality: row.quality,
      publishedOn: row.published_on,
      sourceId: row.source_id,
      note: row.note,
    })),
  )

/** At most one an indicator. */
export const baselineRow = (known: Known) =>
  v.pipe(
    columns({
      indicator_id: unique(known, 'baselines', reference(known, 'indicators')),
      period: publishedPeriod,
      value: number,
    }),
    v.transform((row): Baseline => ({
      indicatorId: row.indicator_id,
      period: row.period,
      value: row.value,
    })),
  )

export const taskRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'tasks'),
      programme_id: optional(reference(known, 'programmes')),
      title_vi: text,
      title_en: text,
      kind: word(TASK_KINDS),
      lead_agency_id: optional(reference(known, 'agencies')),
      locality_id: optional(reference(known, 'localities')),
      start: optional(printedDay),
      due: optional(printedDay),
      done_on: optional(printedDay),
      reported_status: optional(word(REPORTED_STATUSES)),
      reported_on: optional(printedDay),
      source_id: reference(known, 'sources'),
      note: optional(text),
    }),
    v.transform((row): Task => ({
      id: row.id,
      programmeId: row.programme_id,
      title: wording(row.title_vi, row.title_en),
      kind: row.kind,
      leadAgencyId: row.lead_agency_id,
      localityId: row.locality_id,
      start: row.start,
      due: row.due,
      doneOn: row.done_on,
      reportedStatus: row.reported_status,
      reportedOn: row.reported_on,
      sourceId: row.source_id,
      note: row.note,
    })),
  )

/** `parent_id` names a row of the same table, as `breakdown_of` does. */
export const localityRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'localities'),
      code: text,
      name_vi: text,
      name_en: text,
      level: word(LOCALITY_LEVELS),
      parent_id: optional(text),
      valid_from: optional(day),
      valid_to: optional(day),
      source_id: reference(known, 'sources'),
    }),
    v.transform((row): Locality => ({
      id: row.id,
      code: row.code,
      name: wording(row.name_vi, row.name_en),
      level: row.level,
      parentId: row.parent_id,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      sourceId: row.source_id,
    })),
  )

export const localProgrammeRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'local_programmes'),
      locality_or_body_vi: text,
      locality_id: optional(reference(known, 'localities')),
      level: word(BODY_LEVELS),
      code: optional(text),
      title_vi: text,
      implements_programme_id: reference(known, 'programmes'),
      target_note_vi: text,
      target_note_en: text,
      source_id: reference(known, 'sources'),
    }),
    v.transform((row): LocalProgramme => ({
      id: row.id,
      body: row.locality_or_body_vi,
      localityId: row.locality_id,
      level: row.level,
      code: row.code,
      title: row.title_vi,
      implementsProgrammeId: row.implements_programme_id,
      targetNote: wording(row.target_note_vi, row.target_note_en),
      sourceId: row.source_id,
    })),
  )

export const reviewRow = (known: Known) =>
  v.pipe(
    columns({
      programme_id: optional(reference(known, 'programmes')),
      review: word(REVIEW_KINDS),
      date: printedDay,
      total: optional(count),
      exceeded: optional(count),
      met: optional(count),
      on_schedule: optional(count),
      behind: optional(count),
      source_id: reference(known, 'sources'),
      note: optional(text),
    }),
    v.transform((row): Review => ({
      programmeId: row.programme_id,
      kind: row.review,
      date: row.date,
      total: row.total,
      exceeded: row.exceeded,
      met: row.met,
      onSchedule: row.on_schedule,
      behind: row.behind,
      sourceId: row.source_id,
      note: row.note,
    })),
  )

export const sourceDocumentRow = (known: Known) =>
  v.pipe(
    columns({
      id: key(known, 'sources'),
      title: text,
      publisher: text,
      url: optional(webAddress),
      published_on: optional(printedDay),
      language: text,
      kind: word(SOURCE_KINDS),
    }),
    v.transform((row): SourceDocument => ({
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      publishedOn: row.published_on,
      language: row.language,
      kind: row.kind,
    })),
  )

export const conflictRow = (known: Known) =>
  v.pipe(
    columns({
      indicator_id: reference(known, 'indicators'),
      period: publishedPeriod,
      value_a: figureOrBand,
      source_a: reference(known, 'sources'),
      value_b: figureOrBand,
      source_b: reference(known, 'sources'),
      explanation: text,
      preferred: word(['a', 'b', 'none']),
    }),
    v.transform((row): Conflict => ({
      indicatorId: row.indicator_id,
      period: row.period,
      valueA: row.value_a,
      sourceA: row.source_a,
      valueB: row.value_b,
      sourceB: row.source_b,
      explanation: row.explanation,
      preferred: row.preferred,
    })),
  )
