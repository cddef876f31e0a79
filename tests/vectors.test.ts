import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assess } from '@/domain/assess'
import type { AssessmentInput, ReasonCode, WarningCode } from '@/domain/assessment'
import { root } from '~/scripts/alias.mjs'
import { publishedRegister } from '~/tests/vectors/publishedRegister'
import { readVectorFile, runVector, type Vector } from '~/tests/vectors/run'
import { scoreOf } from '~/tests/vectors/score'

const folder = join(root, 'tests', 'vectors')
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'reasons.json')
const { vectors, tolerance } = readVectorFile(textOf('vectors.json'))
const register = await publishedRegister()

function vectorOf(name: string): Vector {
  const found = vectors.find((vector) => vector.name === name)
  if (found === undefined) throw new Error(`no vector ${name}`)
  return found
}

test('all copies of the vectors are here', () => {
  expect(files).toEqual(['peer_open_sdg.json', 'register_2023-12-31.json', 'register_2025-12-31.json', 'vectors.json'])
})

test.each(files)('the engine answers as the specification says: %s', async (name) => {
  const { lines, failed, passed } = await scoreOf(name, textOf(name), async () => register)
  expect(lines).toEqual([])
  expect(failed).toBe(0)
  expect(passed).toBe(readVectorFile(textOf(name)).vectors.length)
})

interface PeerCase extends Vector {
  readonly input: { readonly as_of: string; readonly indicator: Readonly<Record<string, unknown>> }
  readonly expected_linear_status: string | null
  readonly expected_at_publication: Readonly<Record<string, unknown>> | null
}
const peer = (JSON.parse(textOf('peer_open_sdg.json')) as { readonly cases: readonly PeerCase[] }).cases
const asPeer = (one: PeerCase, input: Vector['input'], expected: Vector['expected']): Vector => ({
  name: one.name,
  kind: 'peer',
  input,
  expected,
})

test('the peer’s cases on a straight path', () => {
  const differences = peer.flatMap((one) => {
    const input = { ...one.input, indicator: { ...one.input.indicator, trajectory: 'linear' } }
    const status = one.expected_linear_status
    return status === null ? [] : runVector(asPeer(one, input, { status }), tolerance, null)
  })
  expect(differences).toEqual([])
})

test('the peer’s cases on the day they were published', () => {
  const published = peer.flatMap((one) => {
    if (one.expected_at_publication === null) return []
    const { as_of, lag_days, freshness, overdue_periods, ...answer } = one.expected_at_publication
    const input = { as_of, indicator: { ...one.input.indicator, lag_days } }
    return [asPeer(one, input, { ...answer, data: { freshness, overdue_periods } })]
  })
  expect(published.length).toBeGreaterThan(70)
  expect(published.flatMap((vector) => runVector(vector, tolerance, null))).toEqual([])
})

test('spec 5: the real NaN and Infinity, which JSON cannot carry, are dropped as their names are', () => {
  const { input, expected } = vectorOf('not_a_number')
  const indicator = input['indicator'] as AssessmentInput & { readonly lag_days: number }
  const REAL: Readonly<Record<string, number>> = { NaN, Infinity }
  const observations = indicator.observations.map((one) => ({ ...one, value: REAL[String(one.value)] ?? one.value }))
  expect(observations.map(({ value }) => value)).toEqual([52, NaN, Infinity, 5, null])
  const natively = assess({ ...indicator, lagDays: indicator.lag_days, observations }, String(input['as_of']))
  expect(natively.warnings).toEqual(expected['warnings'])
  expect(natively.status).toBe(expected['status'])
  const fromNames = assess({ ...indicator, lagDays: indicator.lag_days }, String(input['as_of']))
  expect(natively).toEqual(fromNames)
})

describe('the runner reports a difference', () => {
  const vector = vectorOf('grdp_growth_after_2023')
  const progress = vector.expected['progress'] as Readonly<Record<string, number>>
  const burden = progress['burden'] ?? 0
  const published = vectorOf('rollup_order')

  test.each<[string, Vector, readonly string[]]>([
    ['none where there is none', vector, []],
    ['another status', { ...vector, expected: { ...vector.expected, status: 'on_track' } }, ['status']],
    ['a number just inside the tolerance', withBurden(burden * (1 + 0.9e-6)), []],
    ['a number just outside of it', withBurden(burden * (1 + 1.1e-6)), ['progress.burden']],
    ['a number where there is none', withPace({ segment: 0 }), ['pace.segment']],
    ['none where there is a number', withPace({ required: null }), ['pace.required']],
    ['a field that the engine does not give', withPace({ needed: 9.71 }), ['pace.needed']],
    ['a list that is longer', { ...vector, expected: { also: ['gap'] } }, ['also']],
    ['a list in another order', { ...published, expected: reversed(published) }, ['indicators.worst_first[0]']],
    ['text for a number', withPace({ required: '9.71' }), ['pace.required']],
    [
      'a limit that is set otherwise',
      { ...vector, input: { ...vector.input, config: { ON_TRACK_BURDEN: 2 } } },
      ['status'],
    ],
  ])('%s', (_, changed, fields) => {
    const found = runVector(changed, tolerance, null).map(({ field }) => field)
    expect(found.slice(0, Math.max(fields.length, found.length === 0 ? 0 : 1))).toEqual(fields)
  })

  function withBurden(value: number): Vector {
    return { ...vector, expected: { progress: { ...progress, burden: value } } }
  }
  function withPace(fields: Readonly<Record<string, unknown>>): Vector {
    return { ...vector, expected: { pace: fields } }
  }
  function reversed({ expected }: Vector): Vector['expected'] {
    const { worst_first } = expected['indicators'] as { readonly worst_first: readonly string[] }
    return { indicators: { worst_first: worst_first.toReversed() } }
  }

  const [onADay] = readVectorFile(textOf('register_2023-12-31.json')).vectors
  const [[first, answer] = ['', null], ...others] = Object.entries(onADay?.expected ?? {})

  test('an indicator of the register that the vector does not know, and the other way round', () => {
    if (onADay === undefined) throw new Error('no vector of a register')
    const differencesOf = (expected: Vector['expected']) => runVector({ ...onADay, expected }, tolerance, register)
    expect(differencesOf(Object.fromEntries(others))).toMatchObject([{ field: first, expected: undefined }])
    expect(differencesOf({ ...onADay.expected, unheardOf: answer })).toMatchObject([{ field: 'unheardOf' }])
  })
})

describe('nothing passes by not having been looked at', () => {
  const withVectors = (...list: readonly unknown[]) => JSON.stringify({ vectors: list })
  const { name, kind, input, expected } = vectorOf('fresh')
  const good = { name, kind, input, expected }
  const noRegister = () => Promise.reject(new Error('no register here'))

  test.each([
    ['an unknown kind', withVectors({ ...good, kind: 'oracle' }), 'fresh  unknown kind "oracle"'],
    ['a vector without its input', withVectors({ name, kind, expected }), /^fresh {2}\w/],
    ['a vector that expects nothing', withVectors({ ...good, expected: {} }), 'fresh  expects nothing'],
    ['a register that is not there', withVectors({ ...good, kind: 'register' }), 'fresh  no register here'],
    ['no vectors', withVectors(), 'x.json  no vectors in it'],
    ['a list', '[]', 'x.json  no vectors in it'],
    ['nothing', 'null', /^x\.json {2}not a file of vectors/],
    ['no JSON', 'Xin chào', /^x\.json {2}not a file of vectors/],
  ])('%s', async (_, text, line) => {
    const { passed, failed, lines } = await scoreOf('x.json', text, noRegister)
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 })
    expect(lines).toEqual([expect.stringMatching(line)])
  })

  test('a failed vector is named with field, expected and found; the others still count', async () => {
    const wrong = { ...good, expected: { status: 'missed', progress: { burden: 2 } } }
    expect(await scoreOf('x.json', withVectors(good, wrong), noRegister)).toEqual({
      passed: 1,
      failed: 1,
      lines: ['fresh  status  expected "missed" found "on_track"', 'fresh  progress.burden  expected 2 found 1'],
    })
  })
})

interface Texts {
  readonly code: string
  readonly vi: string
  readonly en: string
}

describe('every code has its words in reasons.json, and no words are without a code', () => {
  const { reasons, warnings } = JSON.parse(textOf('reasons.json')) as Readonly<Record<'reasons' | 'warnings', Texts[]>>

  // The compiler completes these lists: a code that is missing here, or too many, does not compile.
  const REASONS: Readonly<Record<ReasonCode, true>> = {
    invalid_configuration: true,
    no_target: true,
    window_not_started: true,
    first_figure_not_due: true,
    too_early: true,
    awaiting_result: true,
    beyond_term: true,
    figure_overdue: true,
    verdict_overdue: true,
    data_too_old: true,
    insufficient_points: true,
    on_pace: true,
    behind_pace: true,
    required_pace_too_high: true,
    unprecedented_pace: true,
    implausible_pace: true,
    impossible_pace: true,
    moving_away: true,
    near_target: true,
    reached_early: true,
    reached_inside: true,
    held: true,
    slipping: true,
    leaving_band: true,
    dropped_out: true,
    overshoot: true,
    projected_overshoot: true,
    level_only: true,
    average_inside: true,
    annual_on_course: true,
    annual_some_missed: true,
    annual_latest_missed: true,
    annual_irrecoverable: true,
    annual_met: true,
    cap_breached: true,
    estimate_meets_target: true,
    estimate_misses_target: true,
    verdict_inside: true,
    verdict_beyond: true,
    verdict_below: true,
    verdict_above: true,
  }
  const WARNINGS: Readonly<Record<WarningCode, true>> = {
    invalid_period: true,
    invalid_value: true,
    future_period: true,
    frequency_mismatch: true,
    outside_limits: true,
    quality_missing: true,
    official_before_period_end: true,
    revised: true,
    duplicate_conflict: true,
    baseline_revised: true,
    baseline_from_first_observation: true,
    compound_not_defined: true,
    geometric_not_defined: true,
    zero_target_scale: true,
    gap: true,
    negative_increment: true,
    official_overdue: true,
    milestones_not_monotonic: true,
  }

  test.each([
    ['reasons', reasons, REASONS],
    ['warnings', warnings, WARNINGS],
  ])('%s', (_, texts, codes) => {
    expect(texts.map(({ code }) => code).toSorted()).toEqual(Object.keys(codes).toSorted())
    expect(texts.filter(({ vi, en }) => vi === '' || en === '')).toEqual([])
  })
})
