import type { AssessmentInput, BandInput, FigureInput } from '@/domain/assessment'
import type { Aggregation, Quality } from '@/domain/register'

/** Small true indicators for tests: a level that is to rise from 50 to 60 in five years, and what adds up over a window. */

const TERM = { from: '2021', to: '2025' }

/** Figures for the periods named, all of one quality, published whenever. */
export function figures(
  values: Readonly<Record<string, number>>,
  quality: Quality = 'official',
): readonly (FigureInput & { readonly value: number })[] {
  return Object.entries(values).map(([period, value]) => ({ period, value, quality }))
}

/** A level at the end of each year, reported 60 days later: from 50 at the end of 2020 to at least 60 at the end of 2025, 2 a year. */
export function level(changes: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    id: 'level',
    direction: 'up',
    aggregation: 'end_of_period',
    scale: 'percent',
    frequency: 'annual',
    lagDays: 60,
    term: TERM,
    limits: { min: 0, max: 100 },
    baseline: { period: '2020', value: 50 },
    milestones: [{ id: '2025', period: '2025', band: { min: 60, max: null } }],
    observations: [],
    ...changes,
  }
}

/** A level with another band at the end of 2025. */
export function levelTo(band: BandInput, changes: Partial<AssessmentInput> = {}): AssessmentInput {
  return level({ milestones: [{ id: '2025', period: '2025', band }], ...changes })
}

/** An average, a total or a yearly target over the years 2021 to 2025, reported 60 days after each. */
export function overTheTerm(
  aggregation: Exclude<Aggregation, 'end_of_period'>,
  band: BandInput,
  changes: Partial<AssessmentInput> = {},
): AssessmentInput {
  return {
    id: aggregation,
    direction: 'up',
    aggregation,
    scale: 'count',
    frequency: 'annual',
    lagDays: 60,
    term: TERM,
    milestones: [{ id: '2021-2025', period: '2025', band, window: TERM }],
    observations: [],
    ...changes,
  }
}
