import { Link } from 'react-router'
import type { Indicator } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import type { Rows } from './useRows'
import css from './RowLink.module.css'

interface RowLinkProps {
  readonly indicator: Indicator
  readonly rows: Rows
}

/** An indicator's name; it shows the indicator in the card beside the lists. */
export function RowLink({ indicator, rows }: RowLinkProps) {
  const { language } = useScreenWords()
  const { id, shortName, name } = indicator
  return (
    <Link
      className={css.name}
      data-row={id}
      {...rows.linkOf(id)}
      title={name[language]}
      tabIndex={id === rows.stop ? 0 : -1}
      aria-current={id === rows.chosen ? 'true' : undefined}
      onKeyDown={rows.onKeyDown}
    >
      {shortName[language]}
    </Link>
  )
}
