import type { ReactNode } from 'react'
import { Announced } from './Announced'
import { useFocusAfter } from './useFocusAfter'
import { useTypedWords } from './useTypedWords'
import css from './FilterField.module.css'

export interface FilterFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the words leave out, or that they leave nothing; said when it changes. */
  readonly said?: string
  /** What the words are looked for in: when it changes, nothing is said. */
  readonly about: unknown
  /** The way out. */
  readonly children?: ReactNode
}

/** Words that a list's rows must hold. */
export function FilterField({ label, value, onChange, said = '', about, children }: FilterFieldProps): ReactNode {
  const field = useTypedWords(value)
  useFocusAfter(value !== '', field)
  return (
    <div className={css.filter}>
      <label className={css.label}>
        {label}
        <input
          ref={field}
          type="search"
          className={css.field}
          defaultValue={value}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <span className={css.said}>
        {said} {children}
      </span>
      <Announced text={said} about={about} />
    </div>
  )
}
