import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { withoutUnseen } from '@/domain/unseen'
import { useWords } from '@/i18n/Words'
import { usePageTitle } from './usePageTitle'
import css from './NotFound.module.css'

export interface NotFoundProps {
  /** What the address asks for and nobody knows, in a sentence. */
  readonly why: string
  /** Where the way back leads. */
  readonly home: string
}

/** In place of a screen whose address leads nowhere. */
export function NotFound({ why, home }: NotFoundProps): ReactNode {
  const { notFound } = useWords().m.shell
  // Each address that leads nowhere has a title of its own, as every screen has.
  usePageTitle(`${notFound.title}: ${useLocation().pathname}`)
  return (
    <div className={css.missing}>
      <h1>{notFound.title}</h1>
      <p>{withoutUnseen(why)}</p>
      <p>
        <Link to={home}>{notFound.home}</Link>
      </p>
    </div>
  )
}
