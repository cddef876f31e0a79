import type { ReactNode } from 'react'
import css from './FilterField.module.css'

export interface FilterFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the words leave out, or that they leave nothing; read out when it changes. */
  readonly children?: ReactNode
}

/** Words that a list's rows must hold. */
export function FilterField({ label, value, onChange, children }: FilterFieldProps): ReactNode {
  return (
    <div className={css.filter}>
      <label className={css.label}>
        {label}
        <input
          type="search"
          className={css.field}
          value={value}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <output className={css.said}>{children}</output>
    </div>
  )
}
