import { startTransition, useDeferredValue, useState } from 'react'
import type { JudgedLine } from '@/domain/judged'
import type { IndicatorId } from '@/domain/register'

/** Rows that a list shows of its own accord: more than a usual programme has, and few enough to be read. */
const FIRST = 24

/** Rows that come with the heading; the others follow when that stands: whoever steps through programmes waits for neither. */
const AT_ONCE = 3

/** As much of a list as is shown. */
export interface Cut {
  readonly shown: readonly JudgedLine[]
  /** Shows the rest as well; null when nothing is left out but what is about to come. */
  readonly showAll: (() => void) | null
}

/** The first lines of a programme's list and the chosen one, until somebody asks for all. */
export function useCut(lines: readonly JudgedLine[], chosen: IndicatorId | undefined): Cut {
  const [isAll, setAll] = useState(false)
  const first = useDeferredValue(FIRST, AT_ONCE)
  const isLong = lines.length > FIRST && !isAll
  if (!isLong && first === FIRST) return { shown: lines, showAll: null }
  return {
    shown: lines.filter(({ indicator }, place) => place < first || indicator.id === chosen),
    showAll: isLong ? () => startTransition(() => setAll(true)) : null,
  }
}
