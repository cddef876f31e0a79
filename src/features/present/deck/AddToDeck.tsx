import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Day } from '@/domain/day'
import { viewName } from '@/features/present/slides/viewName'
import { useDeckOf } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { changeMeeting, MOST_ENTRIES } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { NOT_COMPARED, useView } from '@/state/view'
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
  /** What was in sight and is not on the slide. */
  readonly without: readonly string[]
}

/** Is the screen scrolled so far that its heading is no longer in the window? */
function isScrolled(): boolean {
  const heading = document.querySelector('main h1')
  return heading !== null && heading.getBoundingClientRect().bottom < 0
}

/** The way to the deck from every screen, and the screen's way into it: by a button and by `P` outside of fields. */
export function AddToDeck({ register, today }: AddToDeckProps): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.deck.add
  const { to, view } = useView()
  const { pathname, search } = useLocation()
  const { order, shown } = useDeckOf(register, today)
  const deckKey = usePreferences((state) => state.deckKey)
  const preferred = usePreferences((state) => state.language)
  const [said, setSaid] = useState<Said | null>(null)
  const [lastAdded, setLastAdded] = useState<string | null>(null)
  const isDeck = pathname.startsWith('/present')
  const address = pathname + search

  const withoutNow = (): readonly string[] => {
    const { asOf, compare, language } = view
    const day = asOf === null ? null : f.day(asOf)
    const compared = compare === null ? null : compare === NOT_COMPARED ? '' : f.day(compare)
    const spoken = language === null || language === preferred ? null : words.language[language]
    const isOther = day !== null || compared !== null || spoken !== null
    return [...(isScrolled() ? [words.fromTop] : []), ...(isOther ? [words.notKept(day, compared, spoken)] : [])]
  }
  const add = (): void => {
    const name = viewName(pathname, search)
    const isThere = shown.some((entry) => entry.name === name)
    if (name === null || order.length >= MOST_ENTRIES) {
      setSaid({ address, text: name === null ? words.tooLong : words.full(MOST_ENTRIES), without: [] })
      return
    }
    const entries = withAdded(order, name, lastAdded)
    changeMeeting(register, () => ({ entries }))
    setLastAdded(name)
    const page = entries.filter((entry) => entry.shown).findIndex(({ slide }) => slide === name) + 1
    setSaid({ address, text: isThere ? words.isThere(page) : words.added(page), without: withoutNow() })
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
            {said.without.map((text) => (
              <span key={text}>{text}</span>
            ))}
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
