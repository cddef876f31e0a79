import { useId } from 'react'
import css from './lists.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** What is said where nothing is chosen. */
  readonly none: string
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | null) => void
}

/** One of a list, or none of it. */
export function Choice<Value extends string>({ label, none, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        data-chosen={value !== null}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? null)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
