import type { Language } from '@/domain/register'
import type { Stamp } from '@/domain/stamp'
import type { Status } from '@/domain/status'

/**
 * A deck as plain values, in one language: the same words and figures as in the pictures that the rooms see, with nothing said about
 * how a format sets them out. Texts may hold `**strong**` words, the only markup there is.
 */
export interface SlideFile {
  readonly language: Language
  readonly stamp: Stamp
  /** What the file is called among others. */
  readonly title: string
  readonly slides: readonly FileSlide[]
}

export interface FileSlide {
  /** The slide's name in its deck, such as `indicator:grdp-growth-average`. */
  readonly name: string
  /** What it belongs to: its programme, or whose register it is. */
  readonly eyebrow: string
  readonly title: string
  /** "Simulated figures", on every slide of a register of them; null = the figures are real. */
  readonly simulated: string | null
  /** What stands in the picture, from the top; with `beside`, at the left. */
  readonly blocks: readonly FileBlock[]
  /** What stands at the right of it; empty = the blocks have the whole width. */
  readonly beside: readonly FileBlock[]
  /** Where the figures come from. */
  readonly source: string
  /** Their day and code, and whether they are frozen. */
  readonly standing: string
  /** The slide's place: "14 / 38". */
  readonly page: string
  /** The notes page, one paragraph each: what the presenter wrote, then what the slide says. */
  readonly notes: readonly string[]
}

/** The sign of a status. */
export interface FileMark {
  readonly status: Status
  /** Its word, for those who do not see the sign. */
  readonly word: string
  /** Rests on a preliminary figure, or on one that should have been replaced by now. */
  readonly isUnsure: boolean
  /** Of `no_data`: there are figures, but too old to judge by. */
  readonly hasOldFigures: boolean
}

/** A sign with its words; null = nothing is judged. */
export interface FileState {
  readonly mark: FileMark | null
  readonly text: string
}

export type FileBlock =
  /** The one figure of the slide with its unit: "6,62" and "%". */
  | {
      readonly kind: 'figure'
      readonly before: string
      readonly figure: string
      readonly after: string
      readonly about: string
    }
  | { readonly kind: 'state'; readonly state: FileState }
  | { readonly kind: 'sentences'; readonly lines: readonly string[] }
  /** Names with what they stand for, written large: the day, the code. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** What nobody may overlook, in a frame. */
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly FileRow[]; readonly rest: string }
  /** Every programme with the signs of its indicators. */
  | { readonly kind: 'board'; readonly rows: readonly FileBoardRow[] }
  /** Rows of signs, each with what it says. */
  | {
      readonly kind: 'tiles'
      readonly rows: readonly { readonly label: string; readonly marks: readonly FileMark[] }[]
    }
  /** What the signs mean, and how many there are of each. */
  | { readonly kind: 'key'; readonly entries: readonly { readonly mark: FileMark; readonly count: string }[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | FileChart

export interface FileRow {
  /** The sign before the row; `late` = the flag of an overdue task. */
  readonly sign: FileMark | 'late' | null
  /** The first is the row's own, what follows is said of it. */
  readonly lines: readonly string[]
  /** At the right, the first one larger. */
  readonly aside: readonly string[]
  /** What turned into what; absent where nothing did. */
  readonly turn?: readonly [before: FileState, now: FileState]
}

export interface FileBoardRow {
  readonly number: string
  readonly name: string
  /** How many of how many can be judged: "7/19". */
  readonly share: string
  readonly rated: readonly FileMark[]
  readonly unrated: readonly FileMark[]
  /** In place of signs. */
  readonly words: string
}

/** What a series of a chart says. */
export type SeriesRole = 'figures' | 'parts' | 'baseline' | 'lower' | 'upper' | 'mean' | 'needed' | 'required' | 'trend'

export interface FileSeries {
  readonly role: SeriesRole
  readonly name: string
  /** One for each period; null = nothing is known of it, which is a gap and never 0. */
  readonly values: readonly (number | null)[]
}

/** How a figure of a chart looks: `past` = before the term; `soft` = not official. */
export interface FigureLook {
  readonly isPast: boolean
  readonly isSoft: boolean
}

/** An indicator's course against its target: one table, periods down, series across. */
export interface FileChart {
  readonly kind: 'chart'
  /** Levels are a line, amounts of periods are columns. */
  readonly form: 'levels' | 'periods'
  /** Unit, and how the picture is to be read. */
  readonly reading: string
  /** The whole chart in a few sentences, for those who do not see it. */
  readonly description: string
  /** Heads the column of periods in the table behind the chart. */
  readonly periodName: string
  readonly periods: readonly string[]
  readonly series: readonly FileSeries[]
  /** Every so many periods, from the first on, one is named under the axis. */
  readonly labelEvery: number
  /** One for each period. */
  readonly looks: readonly FigureLook[]
  /** What the ground between both edges of the target is called; null = the target has one edge. */
  readonly bandName: string | null
  /** Decimals of the figures, of the target's edges, and of the axis. */
  readonly decimals: { readonly figures: number; readonly edges: number; readonly axis: number }
  readonly axis: { readonly low: number; readonly high: number; readonly step: number }
}
