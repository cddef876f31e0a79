import type { CSSProperties } from 'react'
import { hasOldFigures, judgedOf, type JudgedLine } from '@/domain/judged'
import type { ProgrammeLine } from '@/domain/report'
import { isRated } from '@/domain/rollUp'

/** The tile rows of a programme (VISUAL.md): what can be judged worst first; then what cannot, old figures before none at all. */
export function tilesOf({ indicators }: ProgrammeLine): {
  readonly rated: readonly JudgedLine[]
  readonly unrated: readonly JudgedLine[]
} {
  const judged = judgedOf(indicators)
  const silent = judged.filter(({ assessment }) => !isRated(assessment.status))
  return {
    rated: judged.filter(({ assessment }) => isRated(assessment.status)),
    unrated: silent.toSorted((a, b) => Number(hasOldFigures(b.assessment)) - Number(hasOldFigures(a.assessment))),
  }
}

/** A tile's share of its pitch. */
const TILE_SHARE = 0.86

/** The size of tiles from their pitch, both in hundredths of the picture's height. */
export function tileSizes(pitch: number): CSSProperties {
  return Object.fromEntries([
    ['--tile', `${pitch * TILE_SHARE}cqh`],
    ['--tile-gap', `${pitch * (1 - TILE_SHARE)}cqh`],
  ])
}
