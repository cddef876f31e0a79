import type { LevelModel } from './levelModel'
import { columnsOf } from './periodLayout'
import type { PeriodModel } from './periodModel'

/** What is shown of the time before the term, in periods: enough to compare with, no more. */
const MOST_BEFORE = 2

/**
 * A level with what rooms can take in at a glance: figures, what is needed, where the pace leads, and of the bands those of the term;
 * a milestone beyond it would press the years that matter together. `end` = the term's end on the year axis.
 */
export function plainLevel(model: LevelModel, end: number): LevelModel {
  const hasOwn = model.bands.some(({ at }) => at <= end)
  const last = Math.max(end, ...model.figures.map(({ at }) => at))
  const isNear = ({ at }: { readonly at: number }): boolean => !hasOwn || at <= last
  return {
    ...model,
    ghosts: [],
    planned: null,
    wedge: null,
    earlier: null,
    supposed: [],
    bands: model.bands.filter(isNear),
    required: model.required.filter(isNear),
    trend: model.trend.filter(isNear).map((point) => ({ ...point, low: null, high: null })),
    gap: model.gap !== null && isNear(model.gap) ? model.gap : null,
  }
}

/**
 * Values period by period with what rooms can take in at a glance: the term and what came just before it, one figure a period, and
 * what is needed at the least.
 */
export function plainPeriods(model: PeriodModel): PeriodModel {
  const first = model.columns.findIndex(({ when }) => when !== 'before')
  const own = first < 0 ? model.columns.length : first
  const before = model.columns.slice(Math.max(0, own - MOST_BEFORE), own)
  const silent = before.findLastIndex(({ value }) => value === null)
  const from = own - before.length + silent + 1
  const lastAsked = model.columns.findLastIndex(({ when, value }) => when !== 'after' || value !== null)
  const shown = columnsOf(model, from, lastAsked < 0 ? model.columns.length - 1 : lastAsked)
  return {
    ...shown,
    columns: shown.columns.map((column) => ({
      ...column,
      ghosts: [],
      supposed: null,
      needed: column.needed === null ? null : { ...column.needed, far: null },
    })),
    baselineSpan: null,
    needed: model.needed === null ? null : { ...model.needed, far: null },
    earlier: null,
  }
}
