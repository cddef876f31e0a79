import type { ReactNode } from 'react'
import css from './Waiting.module.css'

/** One block of what is to come. */
export interface WaitingLine {
  readonly id: string
  /** Share of the width, in percent. */
  readonly width: number
  /** In CSS pixels. */
  readonly height: number
}

export interface WaitingProps {
  /** What is being waited for, for ears. */
  readonly label: string
  /** The shape of what comes, so that nothing jumps when it is there. */
  readonly lines: readonly WaitingLine[]
}

/** Holds the place of what is on its way. */
export function Waiting({ label, lines }: WaitingProps): ReactNode {
  return (
    <output className={css.waiting}>
      <span className="visuallyHidden">{label}</span>
      {lines.map(({ id, width, height }) => (
        <span key={id} className={css.line} style={{ width: `${width}%`, height }} />
      ))}
    </output>
  )
}
