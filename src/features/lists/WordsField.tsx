import { useId } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { useTypedWords } from '@/ui/useTypedWords'
import css from './lists.module.css'

/** An address holds no more (see `state/view`). */
const LONGEST = 100

/** Words that the rows must hold, in the address as they are typed; each letter takes the place of the last address. */
export function WordsField() {
  const { m } = useScreenWords()
  const { view, change } = useView()
  const id = useId()
  const q = view.q ?? ''
  const field = useTypedWords(q)
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{m.lists.filter.words}</label>
      <input
        ref={field}
        id={id}
        type="search"
        maxLength={LONGEST}
        defaultValue={q}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change({ q: event.target.value.trim() || null }, true)}
      />
    </div>
  )
}
