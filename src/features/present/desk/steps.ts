import { programmeOf, slideName } from '@/domain/deck'
import type { TermReport } from '@/domain/report'
import type { DeckSlide } from '@/features/present/useDeck'

export type Step = 'next' | 'back' | 'first' | 'last'

/** The slides that are shown, in their order, and what they are drawn from. */
export interface Deck {
  readonly report: TermReport
  readonly shown: readonly DeckSlide[]
}

/** Where a meeting is: the slide by its name, and the last slide of the deck before it went aside. */
export interface Place {
  readonly name: string
  readonly last: string | null
}

/** The page of a slide, counted from 1; null when it is not in the deck. */
export function pageOf(shown: readonly DeckSlide[], name: string): number | null {
  const at = shown.findIndex((one) => one.name === name)
  return at < 0 ? null : at + 1
}

/** Where the deck goes on from a slide that is not in it: where it was left, else at the same programme, else at the start. */
function returnTo({ report, shown }: Deck, { name, last }: Place): string | null {
  if (last !== null && pageOf(shown, last) !== null) return last
  const indicator = report.indicators.get(name.slice(name.indexOf(':') + 1))?.indicator
  const sameProgramme = ({ slide }: DeckSlide): boolean =>
    indicator !== undefined && indicator.programmeId !== null && programmeOf(report, slide) === indicator.programmeId
  return (shown.find(sameProgramme) ?? shown[0])?.name ?? null
}

/**
 * The slide that a step leads to; null = it leads nowhere: next at the last slide, back at the first. From a slide that was jumped to
 * and is not in the deck, next and back return to where the deck was left.
 */
export function stepFrom(deck: Deck, place: Place, step: Step): string | null {
  const { shown } = deck
  if (step === 'first') return shown[0]?.name ?? null
  if (step === 'last') return shown.at(-1)?.name ?? null
  const page = pageOf(shown, place.name)
  if (page === null) return returnTo(deck, place)
  return shown[step === 'next' ? page : page - 2]?.name ?? null
}

/** The first slide of a programme by its number; its own slide where the deck has none of it. Null = there is no such programme. */
export function programmeSlide({ report, shown }: Deck, number: number): string | null {
  const programme = report.programmes.find((line) => line.programme.number === number)?.programme
  if (programme === undefined) return null
  const inDeck = shown.find(({ slide }) => programmeOf(report, slide) === programme.id)
  return inDeck?.name ?? slideName({ kind: 'programme', programme: programme.id })
}
