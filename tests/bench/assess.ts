import { assess } from '@/domain/assess'
import type { AssessmentInput, FigureInput } from '@/domain/assessment'
import { addDays } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { FREQUENCIES, MONTHS, parsePeriod, periodEnding, type Frequency } from '@/domain/period'
import { AGGREGATIONS, DIRECTIONS, QUALITIES, SCALES } from '@/domain/register'
import { reportOf } from '@/domain/report'
import { find, indexOf, type Entry } from '@/i18n/searchIndex'
import { drawOf, wholeBetween } from '~/mocks/seededDraw'
import { publishedRegister } from '~/tests/vectors/publishedRegister'

// npm run bench    How many indicators a second the engine judges, and how many times as long that takes as reading and adding up
// the same figures, which any engine has to do. Both are measured in the same rounds, so that the ratio says little of the machine.
// Then what a person waits for: the whole published register on another day, and the first results among 20,000 entries.

const INDICATORS = 20_000
const FIGURES_EACH = 20
const WARM_UP_ROUNDS = 2
const ROUNDS = 5
const DAY = '2024-06-30'

const draw = drawOf(1, 'bench')
const whole = (below: number): number => wholeBetween(draw, 0, below - 1)
const oneOf = <Item>(list: readonly [Item, ...Item[]]): Item => list[whole(list.length)] ?? list[0]

/** Twenty figures up to the middle of 2024, about every third of them a later or firmer one of the same period. */
function figuresOf(frequency: Frequency, start: number): readonly FigureInput[] {
  const months = MONTHS[frequency]
  const periods = Math.min(14, Math.floor((3.5 * 12) / months) + 8)
  const lastEnd = Math.floor((2024.5 * 12) / months) * months
  return Array.from({ length: FIGURES_EACH }, (_, i) => {
    const back = i % periods
    return {
      period: periodEnding(frequency, lastEnd - back * months).text,
      value: start + (periods - back) * 0.7 + whole(30) / 10,
      quality: oneOf(QUALITIES),
      published: whole(4) === 0 ? null : addDays('2021-01-01', whole(1400)),
    }
  })
}

function indicatorOf(place: number): AssessmentInput {
  const aggregation = AGGREGATIONS[place % AGGREGATIONS.length] ?? 'end_of_period'
  const frequency = oneOf(FREQUENCIES)
  const start = 20 + whole(40)
  const edge = aggregation === 'cumulative' ? start * 5 : start + 8
  return {
    id: `indicator-${place}`,
    direction: oneOf(DIRECTIONS),
    aggregation,
    frequency,
    scale: oneOf(SCALES),
    term: { from: '2021', to: '2025' },
    acceptBaselineBeyondBand: true,
    baseline: { period: '2020', value: start },
    milestones: [
      {
        id: '2021-2025',
        period: '2025',
        band: { min: edge, max: edge + 2 },
        window: { from: '2021', to: '2025' },
      },
    ],
    observations: figuresOf(frequency, start),
  }
}

const indicators = Array.from({ length: INDICATORS }, (_, place) => indicatorOf(place))

function judgeAll(): number {
  let judged = 0
  for (const indicator of indicators) judged += assess(indicator, DAY).status === 'no_data' ? 0 : 1
  return judged
}

function addUpAll(): number {
  let sum = 0
  for (const { observations } of indicators) {
    for (const { period, value } of observations) {
      if (typeof period === 'string' && typeof value === 'number' && parsePeriod(period) !== null) sum += value
    }
  }
  return sum
}

/** Milliseconds that a run takes, on average of some in a row. */
function timeOf(run: () => unknown, inARow: number): number {
  const begin = performance.now()
  for (let i = 0; i < inARow; i += 1) run()
  return (performance.now() - begin) / inARow
}

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

// Adding up is over so soon that it has to be done several times to be timed.
const roundsOf = (count: number) =>
  Array.from({ length: count }, () => ({ engine: timeOf(judgeAll, 1), adding: timeOf(addUpAll, 10) }))
roundsOf(WARM_UP_ROUNDS)
const rounds = roundsOf(ROUNDS)
const engine = medianOf(rounds.map((round) => round.engine))
const adding = medianOf(rounds.map((round) => round.adding))

console.log(
  `${INDICATORS} indicators with ${FIGURES_EACH} figures each, ${judgeAll()} of them with a status; median of ${ROUNDS} rounds`,
)
console.log(`${Math.round((INDICATORS / engine) * 1000)} indicators a second (${engine.toFixed(0)} ms)`)
console.log(
  `${(engine / adding).toFixed(1)} times as long as reading and adding up the figures (${adding.toFixed(1)} ms)`,
)

const register = await publishedRegister()
let nth = 0
/** Another day each time, as when somebody draws the clock along the term. */
const reassess = (): void => {
  nth += 1
  reportOf(register, addDays('2021-01-01', (nth * 37) % 1800), DEFAULT_LIMITS)
}
const reassessing = Array.from({ length: 20 }, () => timeOf(reassess, 1))
console.log(
  `${medianOf(reassessing).toFixed(1)} ms to re-assess the whole published register on a new date (${register.indicators.length} indicators; longest of 20: ${Math.max(...reassessing).toFixed(1)} ms)`,
)

const ENTRIES = 20_000
const names = register.indicators.map(({ name }) => name.vi)
const entries = Array.from({ length: ENTRIES }, (_, at): Entry => {
  const [first = '', second = ''] = [names[whole(names.length)], names[whole(names.length)]]
  return { kind: 'indicator', id: `${at}`, title: `${first} ${at}`, hint: `0${at % 10}-CTr/TU · ${second}` }
})
const building = timeOf(() => indexOf(entries), 1)
const index = indexOf(entries)
const QUERIES = ['d', 'do thi', 'do thi hoa', 'Đô thị hóa', '01-CTr', 'khong co gi nhu the']
const searching = QUERIES.flatMap((query) =>
  Array.from({ length: ROUNDS }, () => timeOf(() => find(index, query, 40), 1)),
)
console.log(
  `${medianOf(searching).toFixed(1)} ms to search ${ENTRIES} entries, longest ${Math.max(...searching).toFixed(1)} ms; ${building.toFixed(0)} ms to make them ready, once`,
)
