import { useMemo, useState, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isIn, parseSlide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { MOST_DECKS, useMeeting } from '@/state/meeting'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { withDeck } from './deckFile'
import { readDeckFragment } from './deckLink'
import type { Undo } from './useUndo'
import controls from './controls.module.css'
import css from './LinkedDeck.module.css'

/** The fragment that the screen was opened with, also when the address goes on without it; and the way to be done with it. */
function useFragment(): readonly [string, () => void] {
  const { hash } = useLocation()
  const { to } = useView()
  const navigate = useNavigate()
  const [last, setLast] = useState(hash)
  const [opened, setOpened] = useState(hash)
  if (hash !== last) {
    setLast(hash)
    if (hash !== '') setOpened(hash)
  }
  const settle = (): void => {
    setOpened('')
    void navigate(to.here({}), { replace: true, preventScrollReset: true })
  }
  return [opened, settle]
}

/** A deck that came with a link. Nothing of one's own is changed before somebody says so, and then it can be taken back. */
export function LinkedDeck({ undo }: { readonly undo: Undo }): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.deck.linked
  const report = useReport()
  const { register } = useRoom()
  const { decks, entries: own } = useMeeting(register)
  const [fragment, settle] = useFragment()
  const entries = useMemo(() => readDeckFragment(fragment), [fragment])
  if (entries === null) return null
  const shown = entries.filter((entry) => entry.shown)
  const absent = shown.filter(({ slide: name }) => {
    const slide = parseSlide(name)
    return slide === null || !isIn(report, slide)
  })
  const name = words.name(f.day(report.day))
  return (
    <Card>
      <section className={css.linked} aria-labelledby="linked-deck">
        <h2 className={controls.heading} id="linked-deck">
          {entries.length === 0 ? words.unreadable : words.title(shown.length)}
        </h2>
        {absent.length > 0 && <p className={controls.warning}>{words.absent(absent.length)}</p>}
        {entries.length > 0 && <p className={controls.hint}>{own === null ? words.unused : words.inUse}</p>}
        <div className={css.choices}>
          {entries.length > 0 && (
            <>
              <button
                type="button"
                className={controls.strong}
                onClick={() => {
                  undo.perform(words.used, () => ({ entries }))
                  settle()
                }}
              >
                {words.use}
              </button>
              <button
                type="button"
                className={controls.button}
                disabled={decks.length >= MOST_DECKS}
                onClick={() => {
                  undo.perform(words.added(name), (before) => ({ decks: withDeck(before.decks, name, entries) }))
                  settle()
                }}
              >
                {words.add}
              </button>
            </>
          )}
          <button type="button" className={controls.button} onClick={settle}>
            {words.leave}
          </button>
        </div>
      </section>
    </Card>
  )
}
