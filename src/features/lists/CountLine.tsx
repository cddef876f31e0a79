import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { NO_FILTER } from './noFilter'
import css from './lists.module.css'

interface CountLineProps {
  /** How many are shown, of how many. */
  readonly text: string
  /** Does the filter hide anything? */
  readonly isFiltered: boolean
}

/** What the filter leaves and what it hides, with the way out of it. Stands in an `output`, so it is said after each change. */
export function CountLine({ text, isFiltered }: CountLineProps) {
  const { m } = useScreenWords()
  const { to } = useView()
  return (
    <span className={css.count}>
      {text}
      {isFiltered && (
        <Link to={to.here(NO_FILTER)} preventScrollReset>
          {m.lists.filter.clear}
        </Link>
      )}
    </span>
  )
}
