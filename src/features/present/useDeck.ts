import { useMemo } from 'react'
import type { Day } from '@/domain/day'
import { deckOf, isIn, parseSlide, type Slide } from '@/domain/deck'
import { orderNow } from '@/features/present/deck/deckOrder'
import { useChanges, useReport } from '@/queries/report'
import { useMeeting, type Entry, type Question } from '@/state/meeting'
import { useRoom } from './room'

/** One slide of the deck in use. */
export interface DeckSlide {
  readonly slide: Slide
  readonly name: string
  readonly shown: boolean
}

/** The slides of an order that can be drawn now; the others keep their place in it. */
export function drawable(order: readonly Entry[], isThere: (slide: Slide) => boolean): readonly DeckSlide[] {
  return order.flatMap(({ slide: name, shown }) => {
    const slide = parseSlide(name)
    return slide === null || !isThere(slide) ? [] : [{ slide, name, shown }]
  })
}

/** The deck in use. */
export interface Deck {
  /** Every slide that can be drawn. */
  readonly all: readonly DeckSlide[]
  /** Those of them that are shown. */
  readonly shown: readonly DeckSlide[]
  /** The whole order, with the slides that this register or day does not have. */
  readonly order: readonly Entry[]
}

/** Questions that a deck opens with: unanswered, and asked before the day. What is asked today belongs to the next meeting's deck. */
export function waitingOn(questions: readonly Question[], today: Day): readonly Question[] {
  return questions.filter(({ answered, askedOn }) => !answered && askedOn < today)
}

/** The deck kept for a register, over the report around. */
export function useDeckOf(register: string, today: Day): Deck {
  const report = useReport()
  const changes = useChanges()
  const { entries, questions } = useMeeting(register)
  const unanswered = waitingOn(questions, today).length
  return useMemo(() => {
    const ground = { changes, unanswered }
    const order = orderNow(entries, deckOf(report, ground))
    const all = drawable(order, (slide) => isIn(report, slide, ground))
    return { all, shown: all.filter(({ shown }) => shown), order }
  }, [report, changes, entries, unanswered])
}

/** The deck of the room around. */
export function useDeck(): Deck {
  const { register, today } = useRoom()
  return useDeckOf(register, today)
}
