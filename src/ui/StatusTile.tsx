import type { FocusEventHandler, KeyboardEventHandler, ReactNode } from 'react'
import { Link } from 'react-router'
import { NewDot } from './NewDot'
import type { MarkLook } from './StatusMark'
import { StatusMark } from './StatusMark'
import css from './StatusTile.module.css'

export interface StatusTileProps extends MarkLook {
  readonly href: string
  /** What the tile stands for, status included: "GRDP growth: off track". */
  readonly name: string
  /** Changed by a refresh while somebody looked; the name says so as well. */
  readonly isNew?: boolean | undefined
  readonly tabIndex?: number | undefined
  readonly onFocus?: FocusEventHandler<HTMLAnchorElement> | undefined
  readonly onBlur?: (() => void) | undefined
  readonly onKeyDown?: KeyboardEventHandler<HTMLAnchorElement> | undefined
}

/** One indicator as a mark that leads to it. */
export function StatusTile({
  href,
  name,
  isNew,
  tabIndex,
  onFocus,
  onBlur,
  onKeyDown,
  ...look
}: StatusTileProps): ReactNode {
  return (
    <Link
      to={href}
      className={isNew === true ? `${css.tile} ${css.fresh}` : css.tile}
      aria-label={name}
      discover="none"
      tabIndex={tabIndex}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <StatusMark {...look} />
      {isNew === true && <NewDot />}
    </Link>
  )
}
