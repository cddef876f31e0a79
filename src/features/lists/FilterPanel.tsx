import { useId, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import css from './lists.module.css'

/** What narrows and orders a list; on a telephone it is there when it is asked for. */
export function FilterPanel({ children }: { readonly children: ReactNode }) {
  const { m } = useScreenWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { title } = m.lists.filter
  return (
    <>
      <button type="button" className={css.more} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {title}
      </button>
      <div id={id} className={css.filters} role="search" aria-label={title}>
        {children}
      </div>
    </>
  )
}
