import { useEffect, useId, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import css from './lists.module.css'

/** An address holds no more (see `state/view`). */
const LONGEST = 100

/** Words that the rows must hold, in the address as they are typed; each letter takes the place of the last address. */
export function WordsField() {
  const { m } = useScreenWords()
  const { view, to } = useView()
  const navigate = useNavigate()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // What is being typed comes before its address; everything else that changes the words changes the field.
  useEffect(() => {
    const input = field.current
    if (input !== null && input !== document.activeElement) input.value = view.q ?? ''
  }, [view.q])
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{m.lists.filter.words}</label>
      <input
        ref={field}
        id={id}
        type="search"
        maxLength={LONGEST}
        defaultValue={view.q ?? ''}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const words = event.target.value.trim()
          void navigate(to.here({ q: words === '' ? null : words }), { replace: true, preventScrollReset: true })
        }}
      />
    </div>
  )
}
