import type { Changes } from './change'
import { attentionOf, judgedOf, type JudgedLine } from './judged'
import type { IndicatorId, ProgrammeId } from './register'
import type { ProgrammeLine, TaskLine, TermReport } from './report'

/** Slides about the term as a whole, in the order they are shown; `otherTasks` = the overdue ones of no programme. */
export const TERM_SLIDES = ['title', 'questions', 'overview', 'changes', 'otherTasks', 'asked'] as const
/** Slides about one programme besides its worst indicators: its tile row, its overdue tasks. */
const PROGRAMME_SLIDES = ['programme', 'tasks'] as const

/** One picture for the rooms. It says what is shown, never with what figures: those come out of the report of the meeting. */
export type Slide =
  | { readonly kind: (typeof TERM_SLIDES)[number] }
  | { readonly kind: (typeof PROGRAMME_SLIDES)[number]; readonly programme: ProgrammeId }
  /** The worst indicators of a programme; `part` counts from 1 where one slide does not hold them all. */
  | { readonly kind: 'worst'; readonly programme: ProgrammeId; readonly part: number }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  /** A screen of the application as somebody saw it: its address from the first slash on. */
  | { readonly kind: 'view'; readonly address: string }

/** A slide as one word, for decks, notes, links and messages: `title`, `worst:XVII-02`, `worst.2:XVII-02`, `view:/tasks?status=overdue`. */
export function slideName(slide: Slide): string {
  if (slide.kind === 'worst') return `worst${slide.part === 1 ? '' : `.${slide.part}`}:${slide.programme}`
  if ('programme' in slide) return `${slide.kind}:${slide.programme}`
  if ('indicator' in slide) return `${slide.kind}:${slide.indicator}`
  return 'address' in slide ? `${slide.kind}:${slide.address}` : slide.kind
}

/** Which slide of the worst a name means; the first has no number. Null = none. */
function parseWorst(kind: string): number | null {
  if (kind === 'worst') return 1
  const part = /^worst\.([2-9]|[1-9]\d)$/.exec(kind)?.[1]
  return part === undefined ? null : Number(part)
}

const LONGEST_NAME = 2000

/** The slide of a name, whether or not the register has what it is about; null when it is no name of a slide. */
export function parseSlide(name: string): Slide | null {
  const at = name.indexOf(':')
  const [kind, about] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)]
  if (name.length > LONGEST_NAME) return null
  const ofTerm = TERM_SLIDES.find((one) => one === kind)
  if (ofTerm !== undefined) return at < 0 ? { kind: ofTerm } : null
  if (about === '') return null
  const ofProgramme = PROGRAMME_SLIDES.find((one) => one === kind)
  if (ofProgramme !== undefined) return { kind: ofProgramme, programme: about }
  const part = parseWorst(kind)
  if (part !== null) return { kind: 'worst', programme: about, part }
  if (kind === 'indicator') return { kind, indicator: about }
  // Two slashes would lead to another host.
  return kind === 'view' && about.startsWith('/') && !about.startsWith('//') ? { kind, address: about } : null
}

/** The worst indicators that one slide has room for, whatever is said of them: sentences of two lines under a heading of two. */
const MOST_WORST = 4

/** The indicators of a programme that need attention, gravest first, as its slides hold them: each as many as the others, or one more. */
export function worstParts({ indicators }: ProgrammeLine): readonly (readonly JudgedLine[])[] {
  const all = attentionOf(judgedOf(indicators))
  const parts = Math.ceil(all.length / MOST_WORST)
  const upTo = (part: number): number => Math.ceil((all.length * part) / parts)
  return Array.from({ length: parts }, (_, part) => all.slice(upTo(part), upTo(part + 1)))
}

/** Overdue tasks that belong to no programme of the register, longest first. */
export function otherOverdue({ tasks, programmes }: TermReport): readonly TaskLine[] {
  const known = new Set(programmes.map(({ programme }) => programme.id))
  return tasks
    .filter(({ task, assessment }) => assessment.status === 'overdue' && !known.has(task.programmeId ?? ''))
    .toSorted((a, b) => (b.assessment.days ?? 0) - (a.assessment.days ?? 0))
}

function programmeSlides(line: ProgrammeLine, headlines: ReadonlySet<IndicatorId>): readonly Slide[] {
  const { id } = line.programme
  const judged = judgedOf(line.indicators)
  return [
    { kind: 'programme', programme: id },
    ...worstParts(line).map((_, at) => ({ kind: 'worst', programme: id, part: at + 1 }) as const),
    ...judged
      .filter(({ indicator }) => headlines.has(indicator.id))
      .map(({ indicator }) => ({ kind: 'indicator', indicator: indicator.id }) as const),
    ...(line.taskRollUp.counts.overdue > 0 ? [{ kind: 'tasks', programme: id } as const] : []),
  ]
}

/** What a deck is made of besides the report. */
export interface DeckGround {
  /** Against the compared day; null = nothing is compared. */
  readonly changes: Changes | null
  /** Questions of an earlier meeting that wait for an answer. */
  readonly unanswered: number
}

/**
 * The deck of a register on a day: title, open questions, overview, changes, then each programme with its worst and its headline
 * indicators and its overdue tasks, the overdue tasks of no programme, and what is asked of whom. Slides without content are left out.
 */
export function deckOf(report: TermReport, { changes, unanswered }: DeckGround): readonly Slide[] {
  const headlines = judgedOf(report.indicators.values()).filter(({ indicator }) => indicator.headline)
  const ids = new Set(headlines.map(({ indicator }) => indicator.id))
  const cityWide = headlines.filter(({ indicator }) => indicator.programmeId === null)
  return [
    { kind: 'title' },
    ...(unanswered > 0 ? [{ kind: 'questions' } as const] : []),
    { kind: 'overview' },
    ...(changes === null ? [] : [{ kind: 'changes' } as const]),
    ...cityWide.map(({ indicator }) => ({ kind: 'indicator', indicator: indicator.id }) as const),
    ...report.programmes.flatMap((line) => programmeSlides(line, ids)),
    ...(otherOverdue(report).length > 0 ? [{ kind: 'otherTasks' } as const] : []),
    { kind: 'asked' },
  ]
}

/** Can the slide be drawn from this report? A kept deck may name what another register does not have. */
export function isIn(report: TermReport, slide: Slide): boolean {
  if ('programme' in slide) {
    const line = report.programmes.find(({ programme }) => programme.id === slide.programme)
    if (line === undefined) return false
    // The first says that there is nothing to worry about; of the others there may be fewer today.
    return slide.kind !== 'worst' || slide.part === 1 || slide.part <= worstParts(line).length
  }
  return 'indicator' in slide ? report.indicators.has(slide.indicator) : true
}

/** The programme that a slide belongs to; null for what is about the whole term. */
export function programmeOf(report: TermReport, slide: Slide): ProgrammeId | null {
  if ('programme' in slide) return slide.programme
  return 'indicator' in slide ? (report.indicators.get(slide.indicator)?.indicator.programmeId ?? null) : null
}
