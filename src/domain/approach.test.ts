import { describe, expect, test } from 'vitest'
import { approach, type Approach } from './approach'
import { DEFAULT_LIMITS } from './limits'

/** A rising level, planned at 2 a year, with nothing the matter. */
const asPlanned: Approach = {
  sign: 1,
  burden: 1,
  paceRatio: 1,
  planned: 2,
  required: 2,
  best: null,
  history: 0,
  isLevel: true,
  possible: null,
  plausible: null,
}
const decided = (changes: Partial<Approach>) => approach({ ...asPlanned, ...changes }, DEFAULT_LIMITS)

describe('spec 8.0: the first line that applies', () => {
  test.each<[string, Partial<Approach>, string, string]>([
    ['5: as planned', {}, 'on_track', 'on_pace'],
    ['5: K of 1.05 is on track', { burden: 1.05 }, 'on_track', 'on_pace'],
    ['5: and R of 0.60', { paceRatio: 0.6 }, 'on_track', 'on_pace'],
    ['5: already there', { burden: -3 }, 'on_track', 'on_pace'],
    ['7: K over 1.05', { burden: 1.0501 }, 'at_risk', 'behind_pace'],
    ['7: R under 0.60, though K is low', { burden: 1.01, paceRatio: 0.59 }, 'at_risk', 'behind_pace'],
    ['7: K of 1.40', { burden: 1.4 }, 'at_risk', 'behind_pace'],
    ['4: K over 1.40', { burden: 1.4001 }, 'off_track', 'required_pace_too_high'],
    ['7: R of -0.10 is not moving away', { burden: 1.2, paceRatio: -0.1 }, 'at_risk', 'behind_pace'],
    ['3: R under -0.10', { burden: 1.2, paceRatio: -0.1001 }, 'off_track', 'moving_away'],
    ['3: before 4', { burden: 9, paceRatio: -1 }, 'off_track', 'moving_away'],
    ['3: levels only', { burden: 1.2, paceRatio: -1, isLevel: false }, 'at_risk', 'behind_pace'],
    ['2: over the owner’s ceiling', { plausible: { max: 1.9 } }, 'off_track', 'implausible_pace'],
    ['2: under the owner’s floor', { plausible: { min: 2.1 } }, 'off_track', 'implausible_pace'],
    ['2: on the ceiling', { plausible: { min: 2, max: 2 } }, 'on_track', 'on_pace'],
    ['2: before 3', { paceRatio: -1, plausible: { max: 1.9 } }, 'off_track', 'implausible_pace'],
    ['1: over the natural limit', { possible: { max: 1.9 } }, 'off_track', 'impossible_pace'],
    ['1: on the natural limit', { possible: { max: 2 } }, 'on_track', 'on_pace'],
    ['1: before 2', { possible: { max: 1.9 }, plausible: { max: 1.8 } }, 'off_track', 'impossible_pace'],
  ])('%s', (_, changes, status, code) => {
    expect(decided(changes)).toMatchObject({ status, code, also: [], irrecoverable: code === 'impossible_pace' })
  })

  test('the natural limit that was passed is named', () => {
    expect(decided({ possible: { min: 0, max: 1.9 } }).limit).toBe(1.9)
    expect(decided({ possible: { min: 3 } }).limit).toBe(3)
    expect(decided({}).limit).toBeNull()
  })
})

describe('spec 8.0, line 6: unprecedented', () => {
  /** A quarter of the plan is 0.5: 2.5 and more than 2.5 above a best of 2. */
  const record = { best: 2, history: 3, burden: 1.26 }
  test.each<[string, Partial<Approach>, string, readonly string[]]>([
    ['a quarter of the plan above the best is not', { ...record, required: 2.5 }, 'behind_pace', []],
    ['more than that is', { ...record, required: 2.51 }, 'unprecedented_pace', []],
    ['but not on a record of two steps', { ...record, required: 2.51, history: 2 }, 'behind_pace', []],
    ['nor without one', { ...record, required: 2.51, best: null }, 'behind_pace', []],
    [
      'falling: the other way round',
      { ...record, sign: -1, planned: -2, best: -2, required: -2.51 },
      'unprecedented_pace',
      [],
    ],
    [
      'another line decides: it is said besides',
      { ...record, required: 3, burden: 1.5 },
      'required_pace_too_high',
      ['unprecedented_pace'],
    ],
    ['on track does not hide it', { ...record, required: 3, burden: 1 }, 'on_pace', ['unprecedented_pace']],
  ])('%s', (_, changes, code, also) => {
    expect(decided(changes)).toMatchObject({ code, also })
  })
})
