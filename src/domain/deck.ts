import { askedPartiesIn, type PartyAsked } from './askedParties'
import type { Changes, IndicatorChange } from './change'
import { gravestChanges } from './gravestChanges'
import { attentionOf, judgedOf, type JudgedLine } from './judged'
import type { IndicatorId, ProgrammeId } from './register'
import type { ProgrammeLine, TaskLine, TermReport } from './report'

/** Slides about the term as a whole that are one picture. */
const TERM_SLIDES = ['title', 'overview'] as const
/** Those that go on where one picture does not hold everything; `otherTasks` = the overdue ones of no programme. */
const TERM_PARTS = ['questions', 'changes', 'otherTasks', 'asked'] as const
/** What of a programme goes on where one picture does not hold it: its worst indicators, its overdue tasks. */
const PROGRAMME_PARTS = ['worst', 'tasks'] as const

/** One picture for the rooms. It says what is shown, never with what figures: those come out of the report of the meeting. */
export type Slide =
  | { readonly kind: (typeof TERM_SLIDES)[number] }
  /** `part` counts from 1. */
  | { readonly kind: (typeof TERM_PARTS)[number]; readonly part: number }
  | { readonly kind: (typeof PROGRAMME_PARTS)[number]; readonly programme: ProgrammeId; readonly part: number }
  /** The tile row of a programme. */
  | { readonly kind: 'programme'; readonly programme: ProgrammeId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  /** A screen of the application as somebody saw it: its address from the first slash on. */
  | { readonly kind: 'view'; readonly address: string }

/** What a slide is about; null = the term as a whole. */
function aboutOf(slide: Slide): string | null {
  if ('programme' in slide) return slide.programme
  if ('indicator' in slide) return slide.indicator
  return 'address' in slide ? slide.address : null
}

/**
 * A slide as one word, for decks, notes, links and messages: `title`, `worst:XVII-02`, `worst.2:XVII-02`, `view:/tasks?status=overdue`.
 * A first part has no number, so a link from before there were further ones still means it.
 */
export function slideName(slide: Slide): string {
  const kind = 'part' in slide && slide.part > 1 ? `${slide.kind}.${slide.part}` : slide.kind
  const about = aboutOf(slide)
  return about === null ? kind : `${kind}:${about}`
}

const LONGEST_NAME = 2000
const NAME = /^([a-zA-Z]+)(?:\.([2-9]|[1-9]\d))?(?::(.+))?$/s

/** The slide of a name, whether or not the register has what it is about; null when it is no name of a slide. */
export function parseSlide(name: string): Slide | null {
  if (name.length > LONGEST_NAME) return null
  const [, kind, number, about] = NAME.exec(name) ?? []
  const part = Number(number ?? 1)
  const termPart = TERM_PARTS.find((one) => one === kind)
  if (termPart !== undefined) return about === undefined ? { kind: termPart, part } : null
  const programmePart = PROGRAMME_PARTS.find((one) => one === kind)
  if (programmePart !== undefined) return about === undefined ? null : { kind: programmePart, programme: about, part }
  if (number !== undefined) return null
  const ofTerm = TERM_SLIDES.find((one) => one === kind)
  if (ofTerm !== undefined) return about === undefined ? { kind: ofTerm } : null
  if (about === undefined) return null
  if (kind === 'programme') return { kind, programme: about }
  if (kind === 'indicator') return { kind, indicator: about }
  // Two slashes would lead to another host.
  return kind === 'view' && about.startsWith('/') && !about.startsWith('//') ? { kind, address: about } : null
}

/**
 * How many rows one slide has room for, whatever is said in them under a heading of two lines (rule P1). The walk through the shipped
 * decks holds it: no row of any part may be cut.
 */
const MOST_ROWS = { worst: 4, tasks: 4, questions: 3, changes: 5, asked: 5 } as const

/** Rows in parts of one slide each: every part has as many as the others, or one more. */
function inParts<Row>(rows: readonly Row[], most: number): readonly (readonly Row[])[] {
  const parts = Math.ceil(rows.length / most)
  const upTo = (part: number): number => Math.ceil((rows.length * part) / parts)
  return Array.from({ length: parts }, (_, part) => rows.slice(upTo(part), upTo(part + 1)))
}

/** The indicators of a programme that need attention, gravest first, as its slides hold them. */
export function worstParts({ indicators }: ProgrammeLine): readonly (readonly JudgedLine[])[] {
  return inParts(attentionOf(judgedOf(indicators)), MOST_ROWS.worst)
}

/** The overdue ones among tasks as slides hold them, longest first. */
function overdueParts(tasks: readonly TaskLine[]): readonly (readonly TaskLine[])[] {
  const overdue = tasks.filter(({ assessment }) => assessment.status === 'overdue')
  return inParts(
    overdue.toSorted((a, b) => (b.assessment.days ?? 0) - (a.assessment.days ?? 0)),
    MOST_ROWS.tasks,
  )
}

/** The overdue tasks of a programme as its slides hold them. */
export function taskParts({ tasks }: ProgrammeLine): readonly (readonly TaskLine[])[] {
  return overdueParts(tasks)
}

/** The overdue tasks that belong to no programme of the register, as slides hold them. */
export function otherTaskParts({ tasks, programmes }: TermReport): readonly (readonly TaskLine[])[] {
  const known = new Set(programmes.map(({ programme }) => programme.id))
  return overdueParts(tasks.filter(({ task }) => !known.has(task.programmeId ?? '')))
}

/** Those of whom something is asked, as the closing slides hold them: every one, however many slides it takes. */
export function askedParts(report: TermReport): readonly (readonly PartyAsked[])[] {
  return inParts(askedPartiesIn(report), MOST_ROWS.asked)
}

/** Open questions as slides hold them. */
export function questionParts<Question>(questions: readonly Question[]): readonly (readonly Question[])[] {
  return inParts(questions, MOST_ROWS.questions)
}

/** More slides of changes than these nobody follows; what is bad news has its row all the same. */
const MOST_CHANGE_SLIDES = 4

/** Changes of status as slides hold them, the gravest first, and those for which there is no slide. */
export interface ChangeParts {
  readonly parts: readonly (readonly IndicatorChange[])[]
  readonly left: readonly IndicatorChange[]
}

/** Everything that got worse or fell silent has its row; of good news as much as fills a few slides, the rest is only counted. */
export function changeParts(changes: Changes): ChangeParts {
  const all = gravestChanges(changes)
  const bad = all.filter(({ turn }) => turn === 'worse' || turn === 'gone_silent').length
  const listed = Math.max(bad, MOST_CHANGE_SLIDES * MOST_ROWS.changes)
  return { parts: inParts(all.slice(0, listed), MOST_ROWS.changes), left: all.slice(listed) }
}

/** What a deck is made of besides the report. */
export interface DeckGround {
  /** Against the compared day; null = nothing is compared. */
  readonly changes: Changes | null
  /** Questions of an earlier meeting that wait for an answer. */
  readonly unanswered: number
}

/** A slide that may go on. */
type Parted = Extract<Slide, { readonly part: number }>

/** How many slides there are of what may go on; null = the register has nothing of the kind. */
function slideCount(report: TermReport, slide: Parted, { changes, unanswered }: DeckGround): number | null {
  if ('programme' in slide) {
    const line = report.programmes.find(({ programme }) => programme.id === slide.programme)
    if (line === undefined) return null
    return (slide.kind === 'worst' ? worstParts(line) : taskParts(line)).length
  }
  if (slide.kind === 'questions') return Math.ceil(unanswered / MOST_ROWS.questions)
  if (slide.kind === 'changes') return changes === null ? null : changeParts(changes).parts.length
  return (slide.kind === 'otherTasks' ? otherTaskParts(report) : askedParts(report)).length
}

/**
 * The deck of a register on a day: title, open questions, overview, changes, then each programme with its worst and its headline
 * indicators and its overdue tasks, the overdue tasks of no programme, and what is asked of whom. Slides without content are left out,
 * but that nothing changed and that nothing is asked is worth saying.
 */
export function deckOf(report: TermReport, ground: DeckGround): readonly Slide[] {
  const headlines = judgedOf(report.indicators.values()).filter(({ indicator }) => indicator.headline)
  const indicators = (programme: ProgrammeId | null): readonly Slide[] =>
    headlines
      .filter(({ indicator }) => indicator.programmeId === programme)
      .map(({ indicator }) => ({ kind: 'indicator', indicator: indicator.id }))
  const all = (first: Parted, least = 0): readonly Slide[] => {
    const count = slideCount(report, first, ground)
    return Array.from({ length: count === null ? 0 : Math.max(least, count) }, (_, at) => ({ ...first, part: at + 1 }))
  }
  return [
    { kind: 'title' },
    ...all({ kind: 'questions', part: 1 }),
    { kind: 'overview' },
    ...all({ kind: 'changes', part: 1 }, 1),
    ...indicators(null),
    ...report.programmes.flatMap(({ programme: { id: programme } }) => [
      { kind: 'programme', programme } as const,
      ...all({ kind: 'worst', programme, part: 1 }),
      ...indicators(programme),
      ...all({ kind: 'tasks', programme, part: 1 }),
    ]),
    ...all({ kind: 'otherTasks', part: 1 }),
    ...all({ kind: 'asked', part: 1 }, 1),
  ]
}

/**
 * Can the slide be drawn from this report? A kept deck may name what another register does not have. Where the ground is not known,
 * what rests on it may be there.
 */
export function isIn(report: TermReport, slide: Slide, ground: DeckGround | null = null): boolean {
  if ('part' in slide) {
    if (ground === null && (slide.kind === 'questions' || slide.kind === 'changes')) return true
    const count = slideCount(report, slide, ground ?? { changes: null, unanswered: 0 })
    // The first says that there is nothing; of the others there may be fewer today. Questions are opened with only where there are any.
    return count !== null && (slide.part <= count || (slide.part === 1 && slide.kind !== 'questions'))
  }
  if ('programme' in slide) return report.programmes.some(({ programme }) => programme.id === slide.programme)
  return 'indicator' in slide ? report.indicators.has(slide.indicator) : true
}

/** The programme that a slide belongs to; null for what is about the whole term. */
export function programmeOf(report: TermReport, slide: Slide): ProgrammeId | null {
  if ('programme' in slide) return slide.programme
  return 'indicator' in slide ? (report.indicators.get(slide.indicator)?.indicator.programmeId ?? null) : null
}
