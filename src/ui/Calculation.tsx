import type { ReactNode } from 'react'
import type { Status } from '@/domain/status'
import css from './Calculation.module.css'

/** One step of a calculation. */
export interface Step {
  readonly label: string
  /** The step in figures, under its words. */
  readonly formula?: ReactNode
  readonly result: string
  /** The step that decided the status. */
  readonly deciding?: boolean | undefined
}

export interface CalculationProps {
  readonly steps: readonly Step[]
  /** The status that the deciding step led to; tints it. */
  readonly status: Status
}

/** How a status came about, a line a step: words, formula, result. */
export function Calculation({ steps, status }: CalculationProps): ReactNode {
  return (
    <dl className={css.steps}>
      {steps.map(({ label, formula, result, deciding }) => (
        <div key={label} className={deciding === true ? `${css.step} ${css.deciding} ${css[status] ?? ''}` : css.step}>
          <dt>{label}</dt>
          {formula !== undefined && <dd className={css.formula}>{formula}</dd>}
          <dd className={css.result}>{result}</dd>
        </div>
      ))}
    </dl>
  )
}
