import { useLocation } from 'react-router'
import { useFrozenAt } from '@/features/present/useFrozenAt'
import { useWords } from '@/i18n/Words'
import { useReports } from '@/queries/report'
import { NOT_COMPARED, searchOf, useView, type View } from '@/state/view'

/** What decides what is seen beside what the address of the screen says itself. */
export interface Seen {
  readonly register: string
  readonly asOf: string
  readonly compareTo: string | null
  readonly language: NonNullable<View['language']>
  /** In milliseconds since 1970; null = no freeze is shown, or nobody says when it was taken. */
  readonly frozenAt: number | null
}

/**
 * A view as it must be written for somebody else: what is only the default or the preference here need not be so there, or tomorrow. A
 * trial stays where it is. The code of a freeze goes along only where the address names one: without it no figures were frozen.
 */
export function sharedView(view: View, { register, asOf, compareTo, language, frozenAt }: Seen): View {
  return {
    ...view,
    register,
    asOf,
    compare: compareTo ?? NOT_COMPARED,
    language,
    trial: null,
    frozenAt: view.freeze === null || frozenAt === null ? null : String(frozenAt),
  }
}

/** The addresses of what is on the screen, for somebody else: whole, with the place of the site. */
export interface SharedAddresses {
  readonly here: string
  /** Another path in the same register, day and language; nothing of what narrows the screen. */
  readonly at: (path: string) => string
}

/** The addresses of what is on the screen, for somebody else. */
export function useSharedAddresses(register: string): SharedAddresses {
  const { language } = useWords()
  const { view } = useView()
  const { pathname } = useLocation()
  const { report, changes } = useReports()
  const frozenAt = useFrozenAt()
  const shared = sharedView(view, {
    register,
    asOf: report.day,
    compareTo: changes?.from ?? null,
    language,
    frozenAt,
  })
  const { asOf, compare, freeze } = shared
  const kept = { register, asOf, compare, language, freeze, frozenAt: shared.frozenAt }
  return {
    here: new URL(pathname + searchOf(shared), location.href).href,
    at: (path) => new URL(path + searchOf(kept), location.href).href,
  }
}
