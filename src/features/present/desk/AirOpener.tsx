import { useState, type ReactNode } from 'react'
import { useHref } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import css from './desk.module.css'
import controls from '@/features/present/deck/controls.module.css'

export interface AirOpenerProps {
  /** The address of the audience window, inside the application. */
  readonly address: string
}

/** One window of this name, however often it is opened. */
const WINDOW_NAME = 'tien-do-show'

/** Opens the audience window; where the browser blocks it, the address is there to be opened by hand (rule P12). */
export function AirOpener({ address }: AirOpenerProps): ReactNode {
  const words = useScreenWords().m.desk.air
  const href = useHref(address)
  const [isBlocked, setBlocked] = useState(false)
  const open = (): void => {
    const opened = window.open(href, WINDOW_NAME, 'popup,width=1280,height=720')
    setBlocked(opened === null)
    opened?.focus()
  }
  return (
    <>
      <button type="button" className={controls.strong} onClick={open}>
        {words.open}
      </button>
      {isBlocked && (
        <p className={css.blocked} role="alert">
          {words.blocked} <a href={href}>{window.location.origin + href}</a>
        </p>
      )}
    </>
  )
}
