import type { Day, PrintedDay } from './day'
import type { Frequency } from './period'

/** The languages in which a register carries its own words. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A name or definition in every language of the product. */
export type Wording = Readonly<Record<Language, string>>

export type TermId = string
export type ProgrammeId = string
export type IndicatorId = string
export type AgencyId = string
export type LocalityId = string
export type SourceId = string

/** A term of the committee (nhiệm kỳ, khóa). */
export interface Term {
  readonly id: TermId
  readonly name: Wording
  readonly start: Day
  readonly end: Day | null
}

/** One work programme of a term; its number is reused by the next term, its id is not. */
export interface Programme {
  readonly id: ProgrammeId
  readonly termId: TermId
  readonly number: number
  readonly code: string
  readonly name: Wording
  readonly shortName: Wording
  readonly issuedOn: Day
  readonly sourceId: SourceId
}

export const ROLES = ['steering-head', 'standing-agency'] as const
export type Role = (typeof ROLES)[number]

/** Who heads a programme's steering committee, or which agency stands for it, and from when to when. */
export interface ProgrammeRole {
  readonly programmeId: ProgrammeId
  readonly role: Role
  readonly holder: Wording
  readonly validFrom: PrintedDay | null
  readonly validTo: PrintedDay | null
  readonly sourceId: SourceId
  /** Not stated by the source itself but concluded from it. */
  readonly inferred: boolean
}

export interface Agency {
  readonly id: AgencyId
  readonly name: Wording
}

/** Which way is good: more, less, or inside the band only. */
export const DIRECTIONS = ['up', 'down', 'within'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** How figures add up to the target: each year for itself, the mean of the years, the last one, or their sum (spec 3). */
export const AGGREGATIONS = ['annual', 'period_average', 'end_of_period', 'cumulative'] as const
export type Aggregation = (typeof AGGREGATIONS)[number]

export const SCALES = [
  'percent',
  'share',
  'count',
  'money',
  'rate',
  'index',
  'rank',
  'area',
  'population',
  'other',
] as const
export type Scale = (typeof SCALES)[number]

/** Does the programme itself set the target, is it the city's, or is there none (context)? */
export const MEMBERSHIPS = ['programme', 'city', 'context'] as const
export type Membership = (typeof MEMBERSHIPS)[number]

/** What is measured (chỉ tiêu). */
export interface Indicator {
  readonly id: IndicatorId
  readonly programmeId: ProgrammeId | null
  readonly name: Wording
  readonly shortName: Wording
  readonly unit: Wording
  readonly scale: Scale
  /** Decimals that figures of this indicator are shown with. */
  readonly decimals: number
  readonly direction: Direction
  readonly aggregation: Aggregation
  readonly frequency: Frequency
  /** Days from a period's end to its first figure; null = not known, the default of spec 3 applies. */
  readonly lagDays: number | null
  /** One of the Congress's main indicators (chỉ tiêu chủ yếu). */
  readonly headline: boolean
  readonly membership: Membership
  readonly breakdownOf: IndicatorId | null
  readonly leadAgencyId: AgencyId | null
  readonly definition: Wording
  readonly note: string | null
  readonly sourceId: SourceId
}

/** A target of the term, of one year's plan beside it, or an orientation beyond the term. */
export const TARGET_KINDS = ['term', 'annual-plan', 'orientation'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** A band `[lower, upper]` at a date; null = open on that side. */
export interface Target {
  readonly indicatorId: IndicatorId
  readonly period: string
  readonly kind: TargetKind
  readonly lower: number | null
  readonly upper: number | null
  /** When it was set; null = known from the start. */
  readonly setOn: PrintedDay | null
  readonly sourceId: SourceId
  readonly note: string | null
}

/** How firm a figure is, firmest first (spec 5). */
export const QUALITIES = ['official', 'preliminary', 'estimate', 'derived'] as const
export type Quality = (typeof QUALITIES)[number]

/** A published figure (số liệu). */
export interface Observation {
  readonly indicatorId: IndicatorId
  /** Null = the whole city. */
  readonly localityId: LocalityId | null
  /** As published: a period of spec 3, `2021-9M` or a span of years; only the first kind is assessed. */
  readonly period: string
  readonly value: number
  readonly quality: Quality
  readonly publishedOn: PrintedDay | null
  readonly sourceId: SourceId
  readonly note: string | null
}

/** Where an indicator stood when the term began, as the resolution wrote it. */
export interface Baseline {
  readonly indicatorId: IndicatorId
  readonly period: string
  readonly value: number
}

export const TASK_KINDS = ['scheme', 'plan', 'project', 'directive', 'report', 'task'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** What the owner itself reports; never mixed with the computed status. */
export const REPORTED_STATUSES = ['done', 'in-progress', 'delayed', 'planned'] as const
export type ReportedStatus = (typeof REPORTED_STATUSES)[number]

/** A scheme, plan, project, directive, report or task with an owner and a deadline (nhiệm vụ). */
export interface Task {
  readonly id: string
  readonly programmeId: ProgrammeId | null
  readonly title: Wording
  readonly kind: TaskKind
  readonly leadAgencyId: AgencyId | null
  readonly localityId: LocalityId | null
  readonly start: PrintedDay | null
  readonly due: PrintedDay | null
  readonly doneOn: PrintedDay | null
  readonly reportedStatus: ReportedStatus | null
  readonly reportedOn: PrintedDay | null
  readonly sourceId: SourceId
  readonly note: string | null
}

export const LOCALITY_LEVELS = ['city', 'district', 'ward', 'commune'] as const
export type LocalityLevel = (typeof LOCALITY_LEVELS)[number]

/** A place with the days between which it existed; codes are reused after a merger, ids are not. */
export interface Locality {
  readonly id: LocalityId
  readonly code: string
  readonly name: Wording
  readonly level: LocalityLevel
  readonly parentId: LocalityId | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly sourceId: SourceId
}

export const BODY_LEVELS = ['district', 'ward', 'department'] as const
export type BodyLevel = (typeof BODY_LEVELS)[number]

/** How a district, ward or department made a programme its own (the cascade). */
export interface LocalProgramme {
  readonly id: string
  readonly body: string
  readonly localityId: LocalityId | null
  readonly level: BodyLevel
  readonly code: string | null
  readonly title: string
  readonly implementsProgrammeId: ProgrammeId
  readonly targetNote: Wording
  readonly sourceId: SourceId
}

export const REVIEW_KINDS = ['quarter', 'half-year', 'mid-term', 'annual', 'final'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** What a committee itself counted at a review (sơ kết, tổng kết). */
export interface Review {
  /** Null = the Congress resolution, or the yearly plan. */
  readonly programmeId: ProgrammeId | null
  readonly kind: ReviewKind
  readonly date: PrintedDay
  readonly total: number | null
  readonly exceeded: number | null
  readonly met: number | null
  readonly onSchedule: number | null
  readonly behind: number | null
  readonly sourceId: SourceId
  readonly note: string | null
}

export const SOURCE_KINDS = ['seed', 'government', 'party', 'press', 'statistics', 'other'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A document or article that figures come from. */
export interface SourceDocument {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  readonly publishedOn: PrintedDay | null
  readonly language: string
  readonly kind: SourceKind
}

/** Two sources that disagree about one value, or one band (`7.5..8`), and which is preferred. */
export interface Conflict {
  readonly indicatorId: IndicatorId
  readonly period: string
  readonly valueA: string
  readonly sourceA: SourceId
  readonly valueB: string
  readonly sourceB: SourceId
  readonly explanation: string
  readonly preferred: 'a' | 'b' | 'none'
}

/** Every table of a register by its name in the data package. */
export interface Tables {
  readonly terms: readonly Term[]
  readonly programmes: readonly Programme[]
  readonly programme_roles: readonly ProgrammeRole[]
  readonly agencies: readonly Agency[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly baselines: readonly Baseline[]
  readonly tasks: readonly Task[]
  readonly localities: readonly Locality[]
  readonly local_programmes: readonly LocalProgramme[]
  readonly reviews: readonly Review[]
  readonly sources: readonly SourceDocument[]
  readonly conflicts: readonly Conflict[]
}
export type TableName = keyof Tables

/** A row that was left out, and why; `row` counts from 1 without the header. */
export interface Finding {
  readonly table: TableName
  readonly row: number
  readonly column: string
  readonly reason: FindingReason
  /** What stood there, cut to a readable length. */
  readonly found: string
}
export const FINDING_REASONS = [
  'missing',
  'not_a_number',
  'out_of_range',
  'not_a_day',
  'not_a_period',
  'not_a_word_of_the_list',
  'too_long',
  'unsafe_name',
  'duplicate',
  'unknown_reference',
  'unreadable',
] as const
export type FindingReason = (typeof FINDING_REASONS)[number]

/** Everything of one term, validated and immutable: the one thing that is fetched. All else is worked out from it. */
export interface Register extends Omit<Tables, 'terms' | 'programme_roles' | 'local_programmes'> {
  readonly term: Term
  readonly programmeRoles: readonly ProgrammeRole[]
  readonly localProgrammes: readonly LocalProgramme[]
  /** Rows that were left out while reading. */
  readonly findings: readonly Finding[]
  /** Eight hexadecimal digits that change with any figure; two registers with the same hash are the same. */
  readonly hash: string
}

/**
 * The term's window in whole years (spec 3): from the first year that began after the Congress to the year of the next one.
 * A term whose end is not known yet runs five years.
 */
export function windowOf(term: Term): { readonly from: string; readonly to: string } {
  const startYear = Number(term.start.slice(0, 4))
  const from = term.start.endsWith('-01-01') ? startYear : startYear + 1
  const to = term.end === null ? from + 4 : Number(term.end.slice(0, 4))
  return { from: String(from), to: String(to) }
}
