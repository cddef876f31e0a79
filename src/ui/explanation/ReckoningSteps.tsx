import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import { Calculation } from '@/ui/Calculation'
import { Formula } from './Formula'
import type { ReckoningStep } from './reckoning'

export interface ReckoningStepsProps {
  readonly label: string
  readonly steps: readonly ReckoningStep[]
  readonly status: Status
}

/** A reckoning as it is shown: nothing where there is nothing to reckon with. */
export function ReckoningSteps({ label, steps, status }: ReckoningStepsProps): ReactNode {
  if (steps.length === 0) return null
  const shown = steps.map(({ formula, ...step }) =>
    formula === undefined ? step : { ...step, formula: <Formula text={formula} /> },
  )
  return (
    <section aria-label={label}>
      <Calculation steps={shown} status={status} />
    </section>
  )
}
