import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import css from './Tabs.module.css'

export interface Tab {
  readonly href: string
  /** Where following it does more than lead there. */
  readonly onClick?: LinkProps['onClick']
  readonly label: string
  /** The part of the page that is shown now. */
  readonly current: boolean
}

export interface TabsProps {
  /** What the parts belong to, for the navigation's name. */
  readonly label: string
  readonly tabs: readonly Tab[]
}

/** The parts of a page, each at its own address: links, not the tab pattern, so every part can be sent and bookmarked. */
export function Tabs({ label, tabs }: TabsProps): ReactNode {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          to={tab.href}
          onClick={tab.onClick}
          className={css.tab}
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
