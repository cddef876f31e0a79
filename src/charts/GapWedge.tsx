import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import type { LevelModel, Point } from './levelModel'
import css from './chart.module.css'

export interface GapWedgeProps {
  readonly model: LevelModel
  /** False = what has no status has no colour of one. */
  readonly tinted: boolean
  /** The path through points of the chart. */
  readonly lineOf: (points: readonly Point[]) => string
}

const TINT: Partial<Record<Status, string>> = {
  missed: css.wedgeOff ?? '',
  off_track: css.wedgeOff ?? '',
  at_risk: css.wedgeRisk ?? '',
}

/** What the next milestone would lack, as the ground between the way needed and the way the pace leads. */
export function GapWedge({ model: { gap, required, trend, figures }, tinted, lineOf }: GapWedgeProps): ReactNode {
  const [need, lead, last] = [required[0], trend[0], figures.at(-1)]
  if (gap === null || last === undefined || need === undefined || lead === undefined) return null
  return <path className={(tinted ? TINT[gap.status] : undefined) ?? css.wedge} d={`${lineOf([last, need, lead])}Z`} />
}
