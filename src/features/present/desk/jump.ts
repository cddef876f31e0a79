import { programmeOf, slideName, type Slide } from '@/domain/deck'
import type { Status } from '@/domain/status'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { fold } from '@/i18n/fold'
import { find, indexOf, type Entry, type FindKind, type SearchIndex } from '@/i18n/searchIndex'
import type { ScreenSpeech } from '@/i18n/Words'
import { pageOf, programmeSlide, type Deck } from './steps'

/** A slide that can be jumped to; `id` is its name. */
export interface Target extends Entry {
  /** Its page; null = not in the deck, but in the register. */
  readonly page: number | null
  /** The status of the indicator it is about. */
  readonly status: Status | null
}

const KIND: Readonly<Record<Slide['kind'], FindKind>> = {
  title: 'screen',
  questions: 'screen',
  overview: 'screen',
  changes: 'screen',
  asked: 'screen',
  view: 'screen',
  programme: 'programme',
  worst: 'programme',
  tasks: 'task',
  otherTasks: 'task',
  indicator: 'indicator',
}

function targetOf(slide: Slide, { report, shown }: Deck, speech: ScreenSpeech): Target {
  const { language, m } = speech
  const id = slideName(slide)
  const line = slide.kind === 'indicator' ? report.indicators.get(slide.indicator) : undefined
  const of = programmeOf(report, slide)
  const programme = report.programmes.find((one) => one.programme.id === of)?.programme
  const title = slideTitle(slide, report, speech)
  return {
    kind: KIND[slide.kind],
    id,
    title:
      slide.kind === 'programme' && programme !== undefined ? m.desk.jump.programme(programme.number, title) : title,
    // A full name is found by its words too; a programme by its code.
    hint: [line?.indicator.name[language], programme?.name[language], programme?.code]
      .filter((part) => part !== undefined && part !== title)
      .join(' · '),
    page: pageOf(shown, id),
    status: line?.assessment?.status ?? null,
  }
}

/** Everything that can be jumped to: the slides of the deck first, then every programme and indicator of the register. */
export function jumpIndex(deck: Deck, speech: ScreenSpeech): SearchIndex<Target> {
  const { report, shown } = deck
  const all: readonly Slide[] = [
    ...shown.map(({ slide }) => slide),
    ...report.programmes.map(({ programme }) => ({ kind: 'programme', programme: programme.id }) as const),
    ...[...report.indicators.keys()].map((indicator) => ({ kind: 'indicator', indicator }) as const),
  ]
  const byName = new Map(all.toReversed().map((slide) => [slideName(slide), slide]))
  const inOrder = [...new Set(all.map(slideName))].flatMap((name) => byName.get(name) ?? [])
  return indexOf(inOrder.map((slide) => targetOf(slide, deck, speech)))
}

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * May Enter lead there at once? Where the query is a number, or where each of its words begins one of the slide's; letters from the
 * middle of a word are too weak a hint to change what the rooms see.
 */
export function isSure(target: Target, query: string): boolean {
  const asked = wordsIn(query)
  if (/^\s*\d{1,3}\s*$/.test(query)) return true
  const there = wordsIn([target.title, target.hint, target.also ?? ''].join(' '))
  return asked.length > 0 && asked.every((word) => there.some((one) => one.startsWith(word)))
}

/**
 * Where the words of a jump may lead, the likeliest first: "14" is a page, then a programme; "02" a programme; anything else words
 * of titles, without diacritics, of equals the slides of the deck before what is only in the register.
 */
export function jumpsTo(index: SearchIndex<Target>, deck: Deck, query: string, most: number): readonly Target[] {
  const asked = fold(query).trim()
  const named = (name: string | null | undefined): readonly Target[] =>
    index.filter(({ entry }) => entry.id === name).map(({ entry }) => entry)
  const number = /^0*(\d{1,3})$/.exec(asked)
  if (number !== null) {
    const page = named(deck.shown[Number(number[1]) - 1]?.name)
    const programme = named(programmeSlide(deck, Number(number[1])))
    const found = asked.startsWith('0') ? programme : [...page, ...programme]
    if (found.length > 0) return [...new Set(found)]
  }
  return find(index, query, most)
}
