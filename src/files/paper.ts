import type { Language } from '@/domain/register'
import type { Stamp } from '@/domain/stamp'
import type { Status } from '@/domain/status'

/**
 * A paper of the office as plain values: what the printed report and its DOCX both say, in one language. It is made once, and each
 * form of it only sets it out.
 */
export interface Paper {
  readonly language: Language
  readonly stamp: Stamp
  readonly heading: PaperHeading
  /** Title of the paper, then what it is about, one line each; the last one says it where the figures are simulated. */
  readonly title: readonly string[]
  readonly sections: readonly PaperSection[]
  /** Who receives it ("Nơi nhận"), and who signs. */
  readonly closing: PaperClosing
  /** Stands at the foot of every page; the page's number is at its top. The day, the code, that figures are simulated. */
  readonly foot: string
  /** Names a file after it, without its ending. */
  readonly fileName: string
}

/** The heading block of a document of the Party or of the state: two columns side by side. */
export interface PaperHeading {
  readonly kind: 'party' | 'state'
  /** Issuing body, the one above it first; the last line is underlined. */
  readonly issuer: readonly string[]
  /** Number and sign of the document, to be filled in by the office, such as "Số      -BC/TU". */
  readonly number: string
  /** "ĐẢNG CỘNG SẢN VIỆT NAM", or "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and "Độc lập - Tự do - Hạnh phúc"; a rule stands under the last line. */
  readonly motto: readonly string[]
  /** Place, and room for the date, which the office fills in, such as "Hà Nội, ngày … tháng … năm …". */
  readonly placeAndDate: string
}

export interface PaperClosing {
  readonly recipientsTitle: string
  readonly recipients: readonly string[]
  /** Whose name the paper is signed in, such as "T/M BAN THƯỜNG VỤ", one line each. */
  readonly signature: readonly string[]
}

/** What begins on its own page, upright or, for wide tables, sideways. */
export interface PaperSection {
  readonly id: string
  readonly sideways: boolean
  readonly startsPage: boolean
  /** Comes after the signature, with the other annexes. */
  readonly isAnnex?: true
  readonly blocks: readonly PaperBlock[]
}

export type PaperBlock =
  /** `number` such as "1", "2.1" or "Phụ lục 1". A heading is never left alone at the foot of a page. */
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly number: string
      readonly text: string
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'list'; readonly lines: readonly (readonly PaperRun[])[] }
  | PaperTable

export interface PaperRun {
  readonly text: string
  readonly isStrong?: true
  /** A figure that was set aside: struck through. */
  readonly isStruck?: true
  /** Where the words lead: an address of a source. */
  readonly address?: string
  /** Where the words lead inside the paper: the id of a row of one of its tables. */
  readonly leadsTo?: string
}

export interface PaperTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
}

export interface PaperColumn {
  readonly id: string
  readonly name: string
  /** Share of the table's width; all together make 1. */
  readonly width: number
  readonly isNumber: boolean
}

export interface PaperRow {
  readonly id: string
  /** One for each column. A row is never split between two pages. */
  readonly cells: readonly PaperCell[]
}

export interface PaperCell {
  readonly runs: readonly PaperRun[]
  /** The mark before the words, which tells the status apart without colour. */
  readonly status?: Status
}
