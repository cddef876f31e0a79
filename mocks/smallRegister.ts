import type {
  Baseline,
  Conflict,
  Indicator,
  Observation,
  Programme,
  ProgrammeRole,
  Register,
  Review,
  SourceDocument,
  Target,
  Task,
  Term,
  Wording,
} from '@/domain/register'

/** A register of the few rows that a test is about; every cell it does not name is plausible and says nothing. */

const wording = (text: string): Wording => ({ vi: text, en: text })

/** Five years from the congress of October 2020: figures of 2021 to 2025. */
export const TERM: Term = { id: 'XVII', name: wording('XVII'), start: '2020-10-13', end: '2025-10-17' }

type With<Row, Named extends keyof Row> = Pick<Row, Named> & Partial<Row>

export function programmeOf(row: With<Programme, 'id'>): Programme {
  return {
    termId: TERM.id,
    number: 1,
    code: row.id,
    name: wording(row.id),
    shortName: wording(row.id),
    issuedOn: '2021-03-17',
    sourceId: 's',
    ...row,
  }
}

/** A level that should rise, reported yearly, 60 days after. */
export function indicatorOf(row: With<Indicator, 'id'>): Indicator {
  return {
    programmeId: null,
    name: wording(row.id),
    shortName: wording(row.id),
    unit: wording(''),
    scale: 'count',
    decimals: 1,
    direction: 'up',
    aggregation: 'end_of_period',
    frequency: 'annual',
    lagDays: 60,
    headline: false,
    membership: 'programme',
    breakdownOf: null,
    leadAgencyId: null,
    definition: wording(''),
    note: null,
    sourceId: 's',
    ...row,
  }
}

/** A target of the term, known from the start. */
export function targetOf(row: With<Target, 'indicatorId' | 'lower'>): Target {
  return { period: '2025', kind: 'term', upper: null, setOn: null, sourceId: 's', note: null, ...row }
}

/** An official figure for the whole city, published whenever. */
export function observationOf(row: With<Observation, 'indicatorId' | 'period' | 'value'>): Observation {
  return { localityId: null, quality: 'official', publishedOn: null, sourceId: 's', note: null, ...row }
}

export function taskOf(row: With<Task, 'id'>): Task {
  return {
    programmeId: null,
    title: wording(row.id),
    kind: 'task',
    leadAgencyId: null,
    localityId: null,
    start: null,
    due: null,
    doneOn: null,
    reportedStatus: null,
    reportedOn: null,
    sourceId: 's',
    note: null,
    ...row,
  }
}

/** Who stands for a programme, from whenever. */
export function roleOf(row: With<ProgrammeRole, 'programmeId'> & { readonly name: string }): ProgrammeRole {
  const { name, ...cells } = row
  return {
    role: 'steering-head',
    holder: wording(name),
    validFrom: null,
    validTo: null,
    sourceId: 's',
    inferred: false,
    ...cells,
  }
}

export function sourceOf(row: With<SourceDocument, 'id'>): SourceDocument {
  return { title: row.id, publisher: row.id, url: null, publishedOn: null, language: 'vi', kind: 'press', ...row }
}

/** What a test puts into its register. */
export interface Rows {
  readonly programmes?: readonly Programme[]
  readonly indicators?: readonly Indicator[]
  readonly targets?: readonly Target[]
  readonly observations?: readonly Observation[]
  readonly baselines?: readonly Baseline[]
  readonly tasks?: readonly Task[]
  readonly conflicts?: readonly Conflict[]
  readonly programmeRoles?: readonly ProgrammeRole[]
  readonly reviews?: readonly Review[]
  readonly sources?: readonly SourceDocument[]
}

export function smallRegister(rows: Rows): Register {
  return {
    term: TERM,
    programmes: [],
    programmeRoles: [],
    agencies: [],
    indicators: [],
    targets: [],
    observations: [],
    baselines: [],
    tasks: [],
    localities: [],
    localProgrammes: [],
    reviews: [],
    sources: [],
    conflicts: [],
    findings: [],
    hash: '00000000',
    ...rows,
  }
}
