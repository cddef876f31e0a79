import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { columnsText, toggled } from './columns'
import css from './lists.module.css'

interface ColumnChoiceProps<Column extends string> {
  readonly all: readonly { readonly column: Column; readonly label: string }[]
  readonly chosen: readonly Column[]
  readonly usual: readonly Column[]
  /** The column that names the rows: it stays. */
  readonly always: Column
}

/** Which columns a list shows; the choice stands in the address. */
export function ColumnChoice<Column extends string>({ all, chosen, usual, always }: ColumnChoiceProps<Column>) {
  const { m } = useScreenWords()
  const { change, here } = useView()
  const order = all.map(({ column }) => column)
  return (
    <details className={css.columns}>
      <summary>
        {m.lists.filter.columns} ({chosen.length}/{all.length})
      </summary>
      <fieldset className={css.boxes}>
        <legend className="visuallyHidden">{m.lists.filter.columns}</legend>
        {all.map(({ column, label }) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={chosen.includes(column)}
              disabled={column === always}
              onChange={() => change({ columns: columnsText(toggled(column, chosen, order), usual) })}
            />
            {label}
          </label>
        ))}
        <Link {...here({ columns: null })}>{m.lists.filter.usual}</Link>
      </fieldset>
    </details>
  )
}
