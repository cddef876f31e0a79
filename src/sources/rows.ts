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
  boolean,
  day,
  figureOrBand,
  key,
  number,
  optional,
  period,
  printedDay,
  publishedPeriod,
  reference,
  text,
  webAddress,
  whole,
  word,
  wording,
  type Row,
} from './cells'

// A function a table: the columns of the data package on the right, the words of the domain on the left.
// `public/data/datapackage.json` and `public/openapi.yaml` say in words what each column means.

const agency = reference('agencies')
const indicator = reference('indicators')
const locality = reference('localities')
const programme = reference('programmes')
const source = reference('sources')
const count = whole(0, 1e6)

export const termOf = (row: Row): Term => ({
  id: key(row, 'id'),
  name: wording(row, 'name'),
  start: day(row, 'start'),
  end: optional(row, 'end', day),
})

export const programmeOf = (row: Row): Programme => ({
  id: key(row, 'id'),
  termId: reference('terms')(row, 'term_id'),
  number: whole(1, 99)(row, 'number'),
  code: text(row, 'code'),
  name: wording(row, 'name'),
  shortName: wording(row, 'short_name'),
  issuedOn: day(row, 'issued_on'),
  sourceId: source(row, 'source_id'),
})

export const programmeRoleOf = (row: Row): ProgrammeRole => ({
  programmeId: programme(row, 'programme_id'),
  role: word(ROLES)(row, 'role'),
  holder: wording(row, 'holder'),
  validFrom: optional(row, 'valid_from', printedDay),
  validTo: optional(row, 'valid_to', printedDay),
  sourceId: source(row, 'source_id'),
  inferred: boolean(row, 'inferred'),
})

export const agencyOf = (row: Row): Agency => ({
  id: key(row, 'id'),
  name: wording(row, 'name'),
})

/** `breakdown_of` names a row of the same table, which may come later: whoever reads the table checks it. */
export const indicatorOf = (row: Row): Indicator => ({
  id: key(row, 'id'),
  programmeId: optional(row, 'programme_id', programme),
  name: wording(row, 'name'),
  shortName: wording(row, 'short_name'),
  unit: wording(row, 'unit'),
  scale: word(SCALES)(row, 'scale'),
  decimals: whole(0, 6)(row, 'decimals'),
  direction: word(DIRECTIONS)(row, 'direction'),
  aggregation: word(AGGREGATIONS)(row, 'aggregation'),
  frequency: word(FREQUENCIES)(row, 'frequency'),
  lagDays: optional(row, 'lag_days', whole(-400, 1000)),
  headline: boolean(row, 'headline'),
  membership: word(MEMBERSHIPS)(row, 'membership'),
  breakdownOf: optional(row, 'breakdown_of', text),
  leadAgencyId: optional(row, 'lead_agency_id', agency),
  definition: wording(row, 'definition'),
  note: optional(row, 'note', text),
  sourceId: source(row, 'source_id'),
})

export const targetOf = (row: Row): Target => ({
  indicatorId: indicator(row, 'indicator_id'),
  period: period(row, 'period'),
  kind: word(TARGET_KINDS)(row, 'kind'),
  lower: optional(row, 'lower', number),
  upper: optional(row, 'upper', number),
  setOn: optional(row, 'set_on', printedDay),
  sourceId: source(row, 'source_id'),
  note: optional(row, 'note', text),
})

export const observationOf = (row: Row): Observation => ({
  indicatorId: indicator(row, 'indicator_id'),
  localityId: optional(row, 'locality_id', locality),
  period: publishedPeriod(row, 'period'),
  value: number(row, 'value'),
  quality: word(QUALITIES)(row, 'quality'),
  publishedOn: optional(row, 'published_on', printedDay),
  sourceId: source(row, 'source_id'),
  note: optional(row, 'note', text),
})

/** At most one an indicator. */
export const baselineOf = (row: Row): Baseline => ({
  indicatorId: key(row, 'indicator_id', indicator),
  period: publishedPeriod(row, 'period'),
  value: number(row, 'value'),
})

export const taskOf = (row: Row): Task => ({
  id: key(row, 'id'),
  programmeId: optional(row, 'programme_id', programme),
  title: wording(row, 'title'),
  kind: word(TASK_KINDS)(row, 'kind'),
  leadAgencyId: optional(row, 'lead_agency_id', agency),
  localityId: optional(row, 'locality_id', locality),
  start: optional(row, 'start', printedDay),
  due: optional(row, 'due', printedDay),
  doneOn: optional(row, 'done_on', printedDay),
  reportedStatus: optional(row, 'reported_status', word(REPORTED_STATUSES)),
  reportedOn: optional(row, 'reported_on', printedDay),
  sourceId: source(row, 'source_id'),
  note: optional(row, 'note', text),
})

/** `parent_id` names a row of the same table, as `breakdown_of` does. */
export const localityOf = (row: Row): Locality => ({
  id: key(row, 'id'),
  code: text(row, 'code'),
  name: wording(row, 'name'),
  level: word(LOCALITY_LEVELS)(row, 'level'),
  parentId: optional(row, 'parent_id', text),
  validFrom: optional(row, 'valid_from', day),
  validTo: optional(row, 'valid_to', day),
  sourceId: source(row, 'source_id'),
})

export const localProgrammeOf = (row: Row): LocalProgramme => ({
  id: key(row, 'id'),
  body: text(row, 'locality_or_body_vi'),
  localityId: optional(row, 'locality_id', locality),
  level: word(BODY_LEVELS)(row, 'level'),
  code: optional(row, 'code', text),
  title: text(row, 'title_vi'),
  implementsProgrammeId: programme(row, 'implements_programme_id'),
  targetNote: wording(row, 'target_note'),
  sourceId: source(row, 'source_id'),
})

export const reviewOf = (row: Row): Review => ({
  programmeId: optional(row, 'programme_id', programme),
  kind: word(REVIEW_KINDS)(row, 'review'),
  date: printedDay(row, 'date'),
  total: optional(row, 'total', count),
  exceeded: optional(row, 'exceeded', count),
  met: optional(row, 'met', count),
  onSchedule: optional(row, 'on_schedule', count),
  behind: optional(row, 'behind', count),
  sourceId: source(row, 'source_id'),
  note: optional(row, 'note', text),
})

export const sourceDocumentOf = (row: Row): SourceDocument => ({
  id: key(row, 'id'),
  title: text(row, 'title'),
  publisher: text(row, 'publisher'),
  url: optional(row, 'url', webAddress),
  publishedOn: optional(row, 'published_on', printedDay),
  language: text(row, 'language'),
  kind: word(SOURCE_KINDS)(row, 'kind'),
})

export const conflictOf = (row: Row): Conflict => ({
  indicatorId: indicator(row, 'indicator_id'),
  period: publishedPeriod(row, 'period'),
  valueA: figureOrBand(row, 'value_a'),
  sourceA: source(row, 'source_a'),
  valueB: figureOrBand(row, 'value_b'),
  sourceB: source(row, 'source_b'),
  explanation: text(row, 'explanation'),
  preferred: word(['a', 'b', 'none'])(row, 'preferred'),
})
