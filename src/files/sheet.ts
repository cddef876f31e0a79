import type { Day } from '@/domain/day'
import type { SourceDocument } from '@/domain/register'

/** A figure with the decimals that its unit is written with. */
export interface SheetFigure {
  readonly value: number
  readonly decimals: number
}

/** Words that lead somewhere. */
export interface SheetLink {
  readonly text: string
  readonly address: string
}

/** A cell of a table that leaves the screen: numbers are numbers, days are days, anything else is text; null = nothing is known. */
export type SheetCell = string | number | SheetFigure | SheetLink | { readonly day: Day } | null

/** `long` = text of sentences, which is wrapped. */
export interface SheetColumn {
  readonly name: string
  readonly kind: 'text' | 'long' | 'number' | 'day'
}

/** One table of a workbook, or a file of comma-separated values. */
export interface Sheet {
  /** Names the sheet; a workbook keeps 31 characters of it. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Tables that leave together. */
export interface SheetSet {
  /** The first one is what a file of comma-separated values holds. */
  readonly sheets: readonly Sheet[]
  /** The documents that the rows rest on, by the numbers that the rows give them: the first one is 1. */
  readonly sources: readonly SourceDocument[]
  /** What narrows and orders the rows, in words; empty = nothing. */
  readonly filters: readonly string[]
}

/** What stands in a cell, as one of few kinds; what is no number is nothing, never a zero. */
export type CellContent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string; readonly address: string | null }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number | null }
  | { readonly kind: 'day'; readonly day: Day }

const NOTHING: CellContent = { kind: 'nothing' }

function numberIn(value: number, decimals: number | null): CellContent {
  return Number.isFinite(value) ? { kind: 'number', value, decimals } : NOTHING
}

/** Reads a cell. */
export function contentOf(cell: SheetCell): CellContent {
  if (cell === null || cell === '') return NOTHING
  if (typeof cell === 'string') return { kind: 'text', text: cell, address: null }
  if (typeof cell === 'number') return numberIn(cell, null)
  if ('value' in cell) return numberIn(cell.value, cell.decimals)
  if ('day' in cell) return { kind: 'day', day: cell.day }
  return { kind: 'text', text: cell.text, address: cell.address }
}
