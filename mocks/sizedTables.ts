import type { TableName } from '@/domain/register'
import { drawOf, wholeBetween } from './seededDraw'
import {
  characterOf,
  indicatorId,
  isSpanned,
  localityId,
  SIMULATED,
  sizedFigures,
  valueAt,
  type Character,
  type Size,
} from './sizedFigures'
import type { Row } from './tables'

/** The rows of every table, made one by one as they are asked for: a register may be larger than what fits into memory. */
export type StreamedTables = Readonly<Record<TableName, () => Iterable<Row>>>

/** The one term of a register of any size. */
export const SIZED_TERM = 'I'

const TERM_YEARS = '2021-2025'
const YEARS_BEFORE = '2016-2020'
const INDICATORS_PER_AGENCY = 25
const INDICATORS_PER_TASK = 5
const LOCALITIES_PER_PROGRAMME = 10
const MOST_HEADLINES = 20

const numbered = (place: number, digits: number): string => String(place + 1).padStart(digits, '0')
const programmeId = (place: number): string => `${SIZED_TERM}-${numbered(place, 2)}`
const agencyId = (place: number): string => `agency-${place + 1}`
const agenciesOf = ({ indicators }: Size): number => Math.ceil(indicators / INDICATORS_PER_AGENCY)

/** So many rows, each made from its place. */
function* times(count: number, rowOf: (place: number) => Row): Generator<Row> {
  for (let place = 0; place < count; place += 1) yield rowOf(place)
}

function* indicatorsOf(size: Size): Generator<Row> {
  for (let place = 0; place < size.indicators; place += 1) {
    const character = characterOf(place, size.seed)
    const programme = place % size.programmes
    yield {
      id: indicatorId(place),
      programme_id: programmeId(programme),
      name_vi: `Chỉ tiêu mô phỏng ${place + 1} của Chương trình ${programme + 1}`,
      name_en: `Simulated indicator ${place + 1} of Programme ${programme + 1}`,
      short_name_vi: `Chỉ tiêu mô phỏng ${place + 1}`,
      short_name_en: `Simulated indicator ${place + 1}`,
      unit_vi: '%',
      unit_en: '%',
      scale: character.scale,
      decimals: '1',
      direction: character.direction,
      aggregation: character.aggregation,
      frequency: character.frequency,
      lag_days: '60',
      headline: String(place < MOST_HEADLINES && !character.isContext),
      membership: character.isContext ? 'context' : 'programme',
      breakdown_of: '',
      lead_agency_id: agencyId(place % agenciesOf(size)),
      definition_vi: `Giá trị mô phỏng của chỉ tiêu ${place + 1}.`,
      definition_en: `Simulated value of indicator ${place + 1}.`,
      note: '',
      source_id: SIMULATED,
    }
  }
}

/** What the term is to reach: an edge on the good side, a band where the figure is to stay within. */
function targetOf(character: Character): Row {
  const goal = character.start + character.aim
  const years = character.aggregation === 'cumulative' ? 5 : 1
  const edge = (value: number): string => (value * years).toFixed(1)
  return {
    indicator_id: character.id,
    period: isSpanned(character) ? TERM_YEARS : '2025',
    kind: 'term',
    lower: character.direction === 'down' ? '' : edge(goal),
    upper: character.direction === 'up' ? '' : edge(goal + (character.direction === 'within' ? 3 : 0)),
    set_on: '',
    source_id: SIMULATED,
    note: '',
  }
}

function* targetsOf(size: Size): Generator<Row> {
  for (let place = 0; place < size.indicators; place += 1) {
    const character = characterOf(place, size.seed)
    if (!character.isContext) yield targetOf(character)
  }
}

function baselineOf(character: Character): Row {
  const years = character.aggregation === 'cumulative' ? 5 : 1
  return {
    indicator_id: character.id,
    period: isSpanned(character) ? YEARS_BEFORE : '2020',
    value: (Number(valueAt({ ...character, pace: 0.5 }, 2021 * 12)) * years).toFixed(1),
  }
}

function taskOf(place: number, size: Size): Row {
  const draw = drawOf(size.seed, 'task', place)
  const year = wholeBetween(draw, 2021, 2025)
  const isDone = year < 2024 && wholeBetween(draw, 0, 9) < 8
  return {
    id: `task-${place + 1}`,
    programme_id: programmeId(place % size.programmes),
    title_vi: `Nhiệm vụ mô phỏng ${place + 1}`,
    title_en: `Simulated task ${place + 1}`,
    kind: 'task',
    lead_agency_id: agencyId(place % agenciesOf(size)),
    locality_id: '',
    start: String(year),
    due: `${year}-12-31`,
    done_on: isDone ? `${year}-11-15` : '',
    reported_status: isDone ? 'done' : '',
    reported_on: isDone ? `${year}-11-30` : '',
    source_id: SIMULATED,
    note: '',
  }
}

function programmeOf(place: number): Row {
  return {
    id: programmeId(place),
    term_id: SIZED_TERM,
    number: String(place + 1),
    code: `${numbered(place, 2)}-CTr/TU`,
    name_vi: `Chương trình mô phỏng ${place + 1}`,
    name_en: `Simulated programme ${place + 1}`,
    short_name_vi: `Chương trình ${place + 1}`,
    short_name_en: `Programme ${place + 1}`,
    issued_on: '2021-03-17',
    source_id: SIMULATED,
  }
}

const CITY: Row = {
  id: 'city',
  code: '01',
  name_vi: 'Thành phố mô phỏng',
  name_en: 'Simulated city',
  level: 'city',
  parent_id: '',
  valid_from: '',
  valid_to: '',
  source_id: SIMULATED,
}

function* localitiesOf(size: Size): Generator<Row> {
  yield CITY
  yield* times(size.localities, (place) => ({
    ...CITY,
    id: localityId(place),
    code: numbered(place, 5),
    name_vi: `Phường mô phỏng ${place + 1}`,
    name_en: `Simulated ward ${place + 1}`,
    level: 'ward',
    parent_id: 'city',
  }))
}

/**
 * A register of any size, simulated from a seed and marked so: the same size gives the same rows. Everything in it cites the one source
 * `simulated`; no row knows any other than its own place, so that none has to be kept.
 */
export function sizedTables(size: Size): StreamedTables {
  return {
    terms: () => [
      {
        id: SIZED_TERM,
        name_vi: 'Nhiệm kỳ mô phỏng',
        name_en: 'Simulated term',
        start: '2020-10-13',
        end: '2025-10-17',
      },
    ],
    programmes: () => times(size.programmes, programmeOf),
    programme_roles: () =>
      times(size.programmes, (place) => ({
        programme_id: programmeId(place),
        role: 'standing-agency',
        holder_vi: `Cơ quan mô phỏng ${place + 1}`,
        holder_en: `Simulated agency ${place + 1}`,
        valid_from: '2020-12-17',
        valid_to: '',
        source_id: SIMULATED,
        inferred: 'false',
      })),
    agencies: () =>
      times(agenciesOf(size), (place) => ({
        id: agencyId(place),
        name_vi: `Cơ quan mô phỏng ${place + 1}`,
        name_en: `Simulated agency ${place + 1}`,
      })),
    indicators: () => indicatorsOf(size),
    targets: () => targetsOf(size),
    observations: () => sizedFigures(size),
    baselines: () => times(size.indicators, (place) => baselineOf(characterOf(place, size.seed))),
    tasks: () => times(Math.ceil(size.indicators / INDICATORS_PER_TASK), (place) => taskOf(place, size)),
    localities: () => localitiesOf(size),
    local_programmes: () =>
      times(Math.floor(size.localities / LOCALITIES_PER_PROGRAMME), (place) => ({
        id: `local-${place + 1}`,
        locality_or_body_vi: `Phường mô phỏng ${place + 1}`,
        locality_id: localityId(place),
        level: 'ward',
        code: '',
        title_vi: `Chương trình mô phỏng của phường ${place + 1}`,
        implements_programme_id: programmeId(place % size.programmes),
        target_note_vi: 'Mô phỏng.',
        target_note_en: 'Simulated.',
        source_id: SIMULATED,
      })),
    reviews: () =>
      times(size.programmes, (place) => ({
        programme_id: programmeId(place),
        review: 'mid-term',
        date: '2023-06-30',
        total: '10',
        exceeded: '1',
        met: '4',
        on_schedule: '3',
        behind: '2',
        source_id: SIMULATED,
        note: '',
      })),
    sources: () => [
      {
        id: SIMULATED,
        title: 'Số liệu mô phỏng để thử quy mô',
        publisher: 'Tiến Độ',
        url: '',
        published_on: '',
        language: 'vi',
        kind: 'other',
      },
    ],
    conflicts: () => [],
  }
}
