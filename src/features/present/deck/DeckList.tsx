import { useEffect, useRef, useState, type ReactNode } from 'react'
import { figureOn, isOutdated } from '@/features/present/noteFigure'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import type { Deck } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { changeMeeting, useMeeting } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { Card } from '@/ui/Card'
import { movedTo, withShown } from './deckOrder'
import { DeckRow, type DeckRowActions } from './DeckRow'
import { useDragging } from './useDragging'
import type { Undo } from './useUndo'
import controls from './controls.module.css'

export interface DeckListProps {
  readonly deck: Deck
  readonly chosen: string | null
  /** Somebody has asked for the chosen slide; else it is the first one. */
  readonly isAsked: boolean
  readonly undo: Undo
}

/** Where the chosen slide stands beside the list; on narrower screens it is above, and must not be scrolled away. */
const BESIDE = '(width >= 1180px)'

/** Every slide in the order of the deck, and the ways to change it. */
export function DeckList({ deck, chosen, isAsked, undo }: DeckListProps): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const words = m.deck.list
  const report = useReport()
  const { register } = useRoom()
  const { entries, minutes, notes } = useMeeting(register)
  const usualMinutes = usePreferences((state) => state.slideMinutes)
  const [said, setSaid] = useState('')
  const { all, shown, order } = deck
  const titleOf = (name: string): string => {
    const slide = all.find((entry) => entry.name === name)?.slide
    return slide === undefined ? name : slideTitle(slide, report, speech)
  }
  const moveTo = (name: string, neighbour: string): void => {
    const at = all.findIndex((entry) => entry.name === neighbour)
    if (at < 0 || name === neighbour) return
    changeMeeting(register, () => ({ entries: movedTo(order, name, neighbour) }))
    setSaid(words.moved(titleOf(name), at + 1, all.length))
  }
  const list = useRef<HTMLOListElement>(null)
  useDragging(list, moveTo)
  useEffect(() => {
    if (chosen === null || !isAsked || !window.matchMedia(BESIDE).matches) return undefined
    // After the screen has begun at its top.
    const asked = requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-slide="${CSS.escape(chosen)}"]`)
      row?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(asked)
  }, [chosen, isAsked])
  const actions: DeckRowActions = {
    move: (name, by) => {
      const neighbour = all[all.findIndex((entry) => entry.name === name) + by]
      if (neighbour !== undefined) moveTo(name, neighbour.name)
    },
    show: (name, isShown) => {
      changeMeeting(register, () => ({ entries: withShown(order, name, isShown) }))
      setSaid(isShown ? words.takenIn(titleOf(name)) : words.wasLeftOut(titleOf(name)))
    },
    plan: (name, planned) =>
      changeMeeting(register, (before) => {
        const { [name]: _, ...rest } = before.minutes
        return { minutes: planned === null || Number.isNaN(planned) ? rest : { ...rest, [name]: planned } }
      }),
  }
  return (
    <section className={controls.part} aria-label={words.title}>
      <div className={controls.bar}>
        <p className={controls.hint}>{words.hint}</p>
        <button
          type="button"
          className={controls.button}
          disabled={entries === null}
          onClick={() => undo.perform(words.reset, () => ({ entries: null }))}
        >
          {words.toOwnOrder}
        </button>
      </div>
      <Card flush>
        <ol ref={list}>
          {all.map((entry, at) => {
            const page = shown.indexOf(entry)
            const note = notes[entry.name]
            const hasNote = note !== undefined && note.text.trim() !== ''
            return (
              <DeckRow
                key={entry.name}
                entry={entry}
                place={page < 0 ? null : { page: page + 1, of: shown.length }}
                isChosen={entry.name === chosen}
                isFirst={at === 0}
                isLast={at === all.length - 1}
                minutes={minutes[entry.name] ?? null}
                usualMinutes={usualMinutes}
                note={!hasNote ? 'none' : isOutdated(note, figureOn(entry.slide, report, f)) ? 'outdated' : 'there'}
                {...actions}
              />
            )
          })}
        </ol>
      </Card>
      <output className="visuallyHidden">{said}</output>
    </section>
  )
}
