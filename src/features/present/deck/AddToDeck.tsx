import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Day } from '@/domain/day'
import { viewName } from '@/features/present/slides/viewName'
import { useDeckOf } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { changeMeeting, MOST_ENTRIES } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { useView } from '@/state/view'
import { isTyping } from '@/ui/isTyping'
import { withAdded } from './deckOrder'
import css from './AddToDeck.module.css'

export interface AddToDeckProps {
  /** The register in use. */
  readonly register: string
  readonly today: Day
}

/** What came of adding, and at which address it was said. */
interface Said {
  readonly address: string
  readonly text: string
}

/** The way to the deck from every screen, and the screen's way into it: by a button and by `P` outside of fields. */
export function AddToDeck({ register, today }: AddToDeckProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.add
  const { to } = useView()
  const { pathname, search } = useLocation()
  const { order, shown } = useDeckOf(register, today)
  const deckKey = usePreferences((state) => state.deckKey)
  const [said, setSaid] = useState<Said | null>(null)
  const [lastAdded, setLastAdded] = useState<string | null>(null)
  const isDeck = pathname.startsWith('/present')
  const address = pathname + search

  const add = (): void => {
    const name = viewName(pathname, search)
    const isThere = shown.some((entry) => entry.name === name)
    if (name === null || order.length >= MOST_ENTRIES) {
      setSaid({ address, text: name === null ? words.tooLong : words.full(MOST_ENTRIES) })
      return
    }
    const entries = withAdded(order, name, lastAdded)
    changeMeeting(register, () => ({ entries }))
    setLastAdded(name)
    const page = entries.filter((entry) => entry.shown).findIndex(({ slide }) => slide === name) + 1
    setSaid({ address, text: isThere ? words.isThere(page) : words.added(page) })
  }
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isP = event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (!isP || event.repeat || event.defaultPrevented || isTyping(event.target) || isDeck) return
    if (document.querySelector('dialog[open]') === null) add()
  })
  useEffect(() => {
    if (!deckKey) return undefined
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [deckKey])

  return (
    <div className={css.pair}>
      <Link className={css.present} to={to.present()} aria-current={isDeck ? 'page' : undefined}>
        {words.present}
      </Link>
      {!isDeck && (
        <button
          type="button"
          className={css.add}
          aria-label={words.button}
          title={deckKey ? words.buttonWithKey : words.button}
          aria-keyshortcuts={deckKey ? 'P' : undefined}
          onClick={add}
        >
          <span aria-hidden="true">{words.plus}</span>
        </button>
      )}
      <div role="status">
        {said?.address === address && (
          <div className={css.said}>
            <span>{said.text}</span>
            <Link to={to.present({ slide: viewName(pathname, search) })}>{words.open}</Link>
            <button type="button" className={css.close} onClick={() => setSaid(null)}>
              {words.close}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
