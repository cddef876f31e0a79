import { TURNS } from '@/domain/change'
import { endOf } from '@/domain/endOf'
import type { Limits } from '@/domain/limits'
import type { Language } from '@/domain/register'
import { bulletOf } from '@/ui/bulletGeometry'
import { comparedOf } from '@/ui/comparedOf'
import type { IndicatorRow } from './indicatorRows'
import type { SortKey, Way } from './sorting'

export const INDICATOR_COLUMNS = [
  'status',
  'name',
  'programme',
  'figure',
  'target',
  'distance',
  'pace',
  'confidence',
  'agency',
  'turn',
] as const
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number]

/** What is shown when nothing is chosen: what fits a laptop; who leads an indicator is seldom published. */
export const USUAL_INDICATOR_COLUMNS: readonly IndicatorColumn[] = INDICATOR_COLUMNS.filter(
  (column) => column !== 'agency',
)

/** Which way each column runs at first. */
export const INDICATOR_WAYS: Readonly<Record<IndicatorColumn, Way>> = {
  status: 'descending',
  name: 'ascending',
  programme: 'ascending',
  figure: 'ascending',
  target: 'ascending',
  distance: 'descending',
  pace: 'descending',
  confidence: 'ascending',
  agency: 'ascending',
  turn: 'ascending',
}

const LEVELS = ['none', 'low', 'medium', 'high']

/** How far the bullet reaches out of its band, in per cent of its width. */
function reachOf({ rated }: IndicatorRow, limits: Limits): number | null {
  const compared = rated === null ? null : comparedOf(rated)
  const bullet = compared === null ? null : bulletOf(compared.value, compared.band, limits)
  if (bullet === null) return null
  return bullet.lineFrom === null ? 0 : Math.abs(bullet.at - bullet.lineFrom)
}

/** What a column sorts a row by, worst first where there is a worse. */
export function indicatorKey(row: IndicatorRow, column: IndicatorColumn, limits: Limits, language: Language): SortKey {
  const { line, judged } = row
  const { indicator } = line
  switch (column) {
    case 'status':
      return judged === null ? null : row.place
    case 'name':
      return indicator.shortName[language]
    case 'programme':
      return row.programme?.number ?? null
    case 'figure':
      return row.figure === null ? null : endOf(row.figure.period)
    case 'target': {
      const band = judged?.assessment.milestone?.band
      return band === undefined ? null : `${indicator.unit[language]} ${band.min ?? band.max ?? ''}`
    }
    case 'distance': {
      const reach = reachOf(row, limits)
      return reach === null ? null : -reach
    }
    case 'pace': {
      const burden = row.rated?.assessment.progress.burden ?? null
      return burden === null ? null : -burden
    }
    case 'confidence':
      return judged === null ? null : LEVELS.indexOf(judged.assessment.confidence.level)
    case 'agency':
      return row.agency?.name[language] ?? null
    case 'turn':
      return row.turn === null ? null : TURNS.indexOf(row.turn)
  }
}
