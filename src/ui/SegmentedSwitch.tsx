import { useId } from 'react'
import type { ReactNode } from 'react'
import css from './SegmentedSwitch.module.css'

export interface SegmentedSwitchProps<Value extends string> {
  /** What is switched, for ears. */
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few, all of them in sight: a group of radio buttons that looks like one control. */
export function SegmentedSwitch<Value extends string>(props: SegmentedSwitchProps<Value>): ReactNode {
  const name = useId()
  return (
    <fieldset className={css.switch}>
      <legend className="visuallyHidden">{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} className={css.option}>
          <input
            type="radio"
            className={css.control}
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
