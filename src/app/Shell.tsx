import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Rich } from '@/ui/Rich'
import { LanguageSwitch } from './LanguageSwitch'
import { ThemeSwitch } from './ThemeSwitch'
import { useScreenTop } from './useScreenTop'
import css from './Shell.module.css'

/** Screens across programmes, in the order of the navigation; each has the address of its name. */
const LISTS = ['indicators', 'tasks', 'localities', 'data'] as const

export interface ShellProps {
  /** Whose register it is, and of which term. */
  readonly owner: string
  readonly simulated: boolean
  /** Under the navigation: register and clock. Absent while there is no register. */
  readonly clock?: ReactNode
  /** Where "Programmes" leads: the first programme of the term. */
  readonly firstProgramme: string | null
  /** Finds anything in the register. Absent while there is none. */
  readonly search?: ReactNode
  /** The way to the deck; its place is kept until it comes. */
  readonly deck?: ReactNode
  readonly children: ReactNode
}

function Brand() {
  return (
    <svg className={css.mark} viewBox="0 0 28 28" aria-hidden="true">
      <rect className={css.markGround} width="28" height="28" rx="6" />
      <path className={css.markGold} d="M7 7h11v3H7z" />
      <path className={css.markBars} d="M7 12.5h14v3H7zM7 18h8v3H7z" />
    </svg>
  )
}

/** On every screen of a simulated register, always in sight (PRODUCT.md, "Two registers"). */
function Simulated() {
  const { m } = useWords()
  return (
    <p className={css.simulated}>
      <Rich text={m.shell.simulatedBanner} />
    </p>
  )
}

/** What every screen has around it. Focus goes to the top of the content when the screen changes. */
export function Shell({ owner, simulated, clock, firstProgramme, search, deck, children }: ShellProps) {
  const { m } = useWords()
  const { to } = useView()
  const { pathname } = useLocation()
  const content = useScreenTop<HTMLElement>()
  const isCurrent = (test: boolean): 'page' | undefined => (test ? 'page' : undefined)
  return (
    <>
      <a className={css.skip} href="#content">
        {m.shell.skip}
      </a>
      <header className={css.header}>
        <div className={css.bar}>
          <Link to={to.overview()} className={css.brand}>
            <Brand />
            <span className={css.product}>{m.shell.product}</span>
          </Link>
          <span className={css.owner}>{owner}</span>
          <nav className={css.nav} aria-label={m.shell.nav}>
            <Link to={to.overview()} className={css.tab} aria-current={isCurrent(pathname === '/')}>
              {m.shell.overview}
            </Link>
            {firstProgramme !== null && (
              <Link
                to={to.programme(firstProgramme)}
                className={css.tab}
                aria-current={isCurrent(pathname.startsWith('/programmes/'))}
              >
                {m.shell.programmes}
              </Link>
            )}
            {LISTS.map((list) => (
              <Link
                key={list}
                to={to[list]()}
                className={css.tab}
                aria-current={isCurrent(pathname.startsWith(`/${list}`))}
              >
                {m.shell.lists[list]}
              </Link>
            ))}
          </nav>
          <div className={css.tools}>
            <div className={css.deck}>{deck}</div>
            {search}
            <ThemeSwitch />
            <LanguageSwitch />
          </div>
        </div>
        {clock !== undefined && (
          <div className={css.clock}>
            {clock}
            {simulated && <Simulated />}
          </div>
        )}
        {clock === undefined && simulated && <Simulated />}
      </header>
      <main id="content" className={css.page} tabIndex={-1} ref={content}>
        <div className={css.content}>{children}</div>
      </main>
    </>
  )
}
