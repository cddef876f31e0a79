import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anyDay, anyLimits, sensible, wild } from '~/tests/arbitraries/indicator'
import { targetsAsOf } from './asOf'
import { assess } from './assess'
import type { AssessmentInput, BandInput, EndsInput, FigureInput, MilestoneJudgement } from './assessment'
import { addDays, parseLastDay, type Day } from './day'
import { lastDayOf, parsePeriod } from './period'
import { TARGET_KINDS, type Direction, type Target } from './register'
import { effectiveSeverity, rollUp, worstFirst, type Rated } from './rollUp'
import { STATUSES } from './status'

// What holds for every indicator, not only for those somebody thought of. The seed is fixed: what passes today passes tomorrow,
// and a counterexample can be looked at again.
const runs = (numRuns: number) => ({ numRuns, seed: 20_210_317 })
vi.setConfig({ testTimeout: 60_000 })

/** Every number of an answer, however deep, with the way to it; the milestone is the question, not the answer. */
function numbersIn(value: unknown, way = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[way, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'milestone' ? [] : numbersIn(inner, `${way}.${key}`)))
}

test('spec 4: no input makes it throw, and no number of the answer is NaN or infinite', () => {
  fc.assert(
    fc.property(wild, anyDay, anyLimits, (input, day, limits) => {
      const broken = numbersIn(assess(input, day, limits)).filter(([, number]) => !Number.isFinite(number))
      expect(broken).toEqual([])
    }),
    runs(2000),
  )
})

test('spec 4: nor does a rightly configured one, which gets further', () => {
  fc.assert(
    fc.property(sensible(), anyDay, anyLimits, ({ input }, day, limits) => {
      const broken = numbersIn(assess(input, day, limits)).filter(([, number]) => !Number.isFinite(number))
      expect(broken).toEqual([])
    }),
    runs(2000),
  )
})

test('spec 13: every milestone is judged once, in order of time, and the badge is one of them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        wild,
        sensible().map(({ input }) => input),
      ),
      anyDay,
      (input, day) => {
        const { milestone, milestones } = assess(input, day)
        expect(milestones).toHaveLength(input.milestones.length)
        expect(new Set(milestones.map((judged) => judged.milestone))).toEqual(new Set(input.milestones))
        const ends = milestones.map((judged) => parsePeriod(judged.milestone.period)?.end ?? 0)
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
        expect([...input.milestones, null]).toContain(milestone)
        expect(milestone === null).toBe(input.milestones.length === 0)
      },
    ),
    runs(1000),
  )
})

test('an assessment is a function: it leaves its input alone and answers the same twice', () => {
  fc.assert(
    fc.property(sensible(), anyDay, ({ input }, day) => {
      const before = structuredClone(input)
      const first = assess(input, day)
      expect(input).toEqual(before)
      expect(assess(input, day)).toEqual(first)
    }),
    runs(500),
  )
})

const sorted = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => (a < b ? -1 : 1))

test('spec 5: the order of the figures says nothing, but for two of one period, quality and day', () => {
  const shuffled = sensible().chain((one) =>
    fc.tuple(
      fc.constant(one.input),
      fc.shuffledSubarray([...one.input.observations], { minLength: one.input.observations.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, anyDay, ([input, observations], day) => {
      const one = assess(input, day)
      const other = assess({ ...input, observations }, day)
      // Warnings are listed in input order: only which there are is the same.
      const plain = (j: MilestoneJudgement) => ({ ...j, warnings: sorted(j.warnings) })
      expect(other.milestones.map(plain)).toEqual(one.milestones.map(plain))
    }),
    runs(1000),
  )
})

const negated = (value: unknown): unknown => (typeof value === 'number' ? -value : value)
const mirroredEnds = (ends: EndsInput | null | undefined): EndsInput | null =>
  ends == null ? null : { min: ends.max == null ? null : -ends.max, max: ends.min == null ? null : -ends.min }
const mirroredBand = ({ min, max, minInclusive, maxInclusive }: BandInput): BandInput => ({
  min: max === null ? null : -max,
  max: min === null ? null : -min,
  minInclusive: maxInclusive !== false,
  maxInclusive: minInclusive !== false,
})
const OTHER_WAY: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', within: 'within' }

function mirrored(input: AssessmentInput, direction: Direction): AssessmentInput {
  return {
    ...input,
    direction: OTHER_WAY[direction],
    limits: mirroredEnds(input.limits),
    plausible: mirroredEnds(input.plausible),
    baseline: input.baseline == null ? null : { ...input.baseline, value: negated(input.baseline.value) },
    milestones: input.milestones.map((one) => ({ ...one, band: mirroredBand(one.band) })),
    observations: input.observations.map((one) => ({ ...one, value: negated(one.value) })),
  }
}

/** A verdict names the side it missed on, and that is the other one in a mirror. */
const mirroredCode = (code: string): string =>
  code === 'verdict_below' ? 'verdict_above' : code === 'verdict_above' ? 'verdict_below' : code

test.each([
  // A total is left out: one that is reached cannot be undone, a cap that is kept can still be broken (spec 8.3).
  ['levels', { aggregations: ['end_of_period'] }],
  ['yearly targets', { aggregations: ['annual'] }],
  // A two-sided average is measured against its lower edge while it is inside (spec 4.3).
  ['averages', { aggregations: ['period_average'], directions: ['up', 'down'] }],
] as const)('spec 7: on a straight path up and down are mirror images: %s', (_, choice) => {
  fc.assert(
    fc.property(sensible(choice), anyDay, anyLimits, ({ input, direction }, day, limits) => {
      const straight: AssessmentInput = { ...input, trajectory: 'linear', average: 'arithmetic' }
      const outcome = ({
        status,
        stage,
        reason,
        also,
        outlook,
        momentum,
        progress,
        confidence,
      }: MilestoneJudgement) => ({
        status,
        stage,
        code: mirroredCode(reason.code),
        also: also.map(mirroredCode),
        outlook,
        momentum,
        confidence,
        burden: progress.burden,
        paceRatio: progress.paceRatio,
      })
      // Rounding may move a value off a band that is written finer; which side that is, is no matter of up and down.
      const unrounded = { ...limits, COMPARISON_DECIMALS: null }
      const image = assess(mirrored(straight, direction), day, unrounded).milestones.map(outcome)
      const itself = assess(straight, day, unrounded).milestones.map(outcome)
      expect(image).toEqual(
        itself.map((one) => ({ ...one, code: mirroredCode(one.code), also: one.also.map(mirroredCode) })),
      )
    }),
    runs(1000),
  )
})

test('spec 5: a figure that was published after the day changes nothing', () => {
  const later = fc.record({
    days: fc.integer({ min: 1, max: 900 }),
    at: fc.nat(),
    value: fc.integer({ min: -60, max: 100 }),
  })
  fc.assert(
    fc.property(sensible(), anyDay, fc.array(later, { minLength: 1, maxLength: 5 }), ({ input }, day, news) => {
      const observations = news.reduce<readonly FigureInput[]>((list, { days, at, value }) => {
        const period = list[at % (list.length + 1)]?.period ?? '2023'
        const figure = { period, value, quality: 'official', published: addDays(day, days) }
        return list.toSpliced(at % (list.length + 1), 0, figure)
      }, input.observations)
      expect(assess({ ...input, observations }, day)).toEqual(assess(input, day))
    }),
    runs(1000),
  )
})

const target: fc.Arbitrary<Target> = fc.record({
  indicatorId: fc.constant('x'),
  period: fc.constantFrom('2023', '2025', '2021-2025', '2030'),
  kind: fc.constantFrom(...TARGET_KINDS),
  lower: fc.integer({ min: 0, max: 100 }),
  upper: fc.constant(null),
  setOn: fc.option(fc.oneof(anyDay, fc.constantFrom('2021', '2023', '2023-06', '2024-02'))),
  sourceId: fc.constant('s'),
  note: fc.constant(null),
})
const isSetAfter = (day: Day) => (one: Target) => one.setOn !== null && (parseLastDay(one.setOn) ?? '') > day

test('spec 3: a target that was set after the day changes nothing', () => {
  fc.assert(
    fc.property(fc.array(target, { maxLength: 12 }), anyDay, (targets, day) => {
      const known = targets.filter((one) => !isSetAfter(day)(one))
      expect(targetsAsOf(targets, day)).toEqual(targetsAsOf(known, day))
    }),
    runs(1000),
  )
})

/** The first day on which every figure of an indicator is known and its period is over. */
function settledOn(observations: readonly FigureInput[]): Day {
  const days = observations.flatMap(({ period, published }) => {
    const end = typeof period === 'string' ? parsePeriod(period) : null
    return [end === null ? '' : lastDayOf(end), typeof published === 'string' ? published : '']
  })
  return days.reduce((latest, day) => (day > latest ? day : latest), '2020-01-01')
}

/*
 * Spec 10 and 15: "a silent indicator can not stay green", "silence never improves a position". As long as nothing new is published,
 * time may take a milestone's status away (late, too old, waiting for the verdict) or make it a verdict (off track, then missed); but
 * its effective severity, which looks at the outlook behind a status that was taken away, never falls: not before the date, not across
 * it, not after it. Three things are not silence, and so not promised:
 * - the badge may move on to the next milestone once one is final (spec 13): it is said of each milestone;
 * - before every figure is published and its period over, time itself makes figures known, or official (spec 5);
 * - a total that reached its target early is its own verdict from the date on, however long nobody reported (spec 8.3 and 11).
 */
const severityOf = ({ status, outlook }: MilestoneJudgement) => effectiveSeverity(status, outlook)

test('spec 10 and 15: silence never makes a milestone greener', () => {
  const days = fc.integer({ min: 0, max: 1500 })
  fc.assert(
    fc.property(sensible(), days, days, anyLimits, ({ input }, wait, silence, limits) => {
      const day = addDays(settledOn(input.observations), wait)
      const before = assess(input, day, limits).milestones
      const after = assess(input, addDays(day, silence), limits).milestones
      const greener = after.filter((now, i) => {
        const then = before[i]
        const reachedEarly = now.mode === 'cumulative' && now.stage !== 'interim' && now.reason.code === 'reached_early'
        return then !== undefined && !reachedEarly && severityOf(now) < severityOf(then)
      })
      expect(greener).toEqual([])
    }),
    runs(2000),
  )
})

const rated: fc.Arbitrary<Rated> = fc.record({
  id: fc.string({ maxLength: 3 }),
  status: fc.constantFrom(...STATUSES),
  outlook: fc.option(fc.constantFrom(...STATUSES)),
  burden: fc.option(fc.constantFrom(-1, 0, 1, 1.2, 3)),
  modifiers: fc.subarray(['stale', 'provisional', 'indicative'] as const),
  confidence: fc.constantFrom('high', 'medium', 'low', 'none'),
  irrecoverable: fc.boolean(),
})
const ratings = fc.uniqueArray(rated, { selector: ({ id }) => id, maxLength: 30 })

test('spec 15: percentages of a roll-up are whole, none is negative, and they add up to 100', () => {
  fc.assert(
    fc.property(ratings, (items) => {
      const { total, percent } = rollUp(items)
      const shares = Object.values(percent)
      const whole = shares.filter((share) => Number.isInteger(share) && (share ?? -1) >= 0)
      expect(whole).toHaveLength(total === 0 ? 0 : shares.length)
      expect(whole.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(total === 0 ? 0 : 100)
    }),
    runs(1000),
  )
})

test('spec 15: worst first is a total order, whatever the order of the list', () => {
  fc.assert(
    fc.property(rated, rated, rated, (a, b, c) => {
      expect(Math.sign(worstFirst(a, b)) + Math.sign(worstFirst(b, a))).toBe(0)
      expect(worstFirst(a, b) === 0 && a.id !== b.id).toBe(false)
      expect(worstFirst(a, b) <= 0 && worstFirst(b, c) <= 0 && worstFirst(a, c) > 0).toBe(false)
    }),
    runs(2000),
  )
  fc.assert(
    fc.property(ratings, (items) => {
      expect(rollUp(items.toReversed()).worstFirst).toEqual(rollUp(items).worstFirst)
    }),
    runs(500),
  )
})
