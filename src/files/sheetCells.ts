import { noteOf, titleOf } from '@/domain/citedText'
import { parseDay, type PrintedDay } from '@/domain/day'
import { isNoteKnown } from '@/domain/knownNote'
import type { Programme, SourceDocument, SourceId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { Format, Measure } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import { safeLink } from '@/ui/safeLink'
import type { SheetCell, SheetColumn } from './sheet'

/** A workbook shows more decimals than a screen has room for. */
const MOST_DECIMALS = 6

/** Decimals that a figure was published with; 0 for one that was worked out and has no end. */
function decimalsIn(value: number): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (Math.abs(value - Number(value.toFixed(decimals))) <= 1e-9 * Math.max(1, Math.abs(value))) return decimals
  }
  return 0
}

/** A number without what binary fractions leave behind it: 1.8, not 1.7999999999999996. A spreadsheet keeps 15 digits itself. */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(15))
}

/** A figure with the decimals of its indicator, or more where it was published with more. */
export function figureCell(value: number | null, { decimals }: Measure): SheetCell {
  return value === null ? null : { value: plainNumber(value), decimals: Math.max(decimals, decimalsIn(value)) }
}

/** A day, where a whole one was printed; else as much of it as was, which is text: what was not printed is not made up. */
export function printedDayCell(printed: PrintedDay | null, f: Format): SheetCell {
  if (printed === null) return null
  const day = parseDay(printed)
  return day === null ? f.printedDay(printed) : { day }
}

/** A programme by its number and short name, as lists show it. */
export function programmeCell(programme: Programme | null | undefined, { language }: ScreenSpeech): SheetCell {
  return programme == null ? null : `${String(programme.number).padStart(2, '0')} ${programme.shortName[language]}`
}

/** Columns of one kind, one name each. */
export function columnsOfKind(kind: SheetColumn['kind'], ...names: readonly string[]): readonly SheetColumn[] {
  return names.map((name) => ({ name, kind }))
}

/** The documents behind a table, numbered as they come up. */
export interface Cited {
  /** In the order of their numbers, from 1. */
  readonly sources: readonly SourceDocument[]
  /** Null = it was not out on the day. */
  readonly numberOf: (id: SourceId) => number | null
  /** Number, title with its link, and address. A document that was not out on the day is neither named nor linked. */
  readonly cellsOf: (id: SourceId) => readonly [SheetCell, SheetCell, SheetCell]
}

/** The heads over `cellsOf`. */
export function sourceColumns({ m }: ScreenSpeech): readonly SheetColumn[] {
  const { column } = m.tables
  return [
    { name: column.sourceNumber, kind: 'number' },
    { name: column.source, kind: 'text' },
    { name: column.address, kind: 'text' },
  ]
}

/** A document's title as a cell; a link where it has an address that may be followed (rule S7). */
export function titleCell(source: SourceDocument): SheetCell {
  const address = safeLink(source.url)
  const title = titleOf(source)
  return address === null ? title : { text: title, address }
}

/** A remark of the register with the titles of the documents that it names; null where nobody could have written it by the day (promise 3). */
export function noteCell(note: string | null, from: SourceId | null, report: TermReport): SheetCell {
  if (note === null || !isNoteKnown(note, from, report)) return null
  const pieces = noteOf(note, report.register.sources)
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${titleOf(piece)}]`)).join('')
}

/** Numbers the documents that rows cite, each once, those left out that came out after the day (promise 3). */
export function citedIn(ids: Iterable<SourceId>, report: TermReport, { m }: ScreenSpeech): Cited {
  const byId = new Map(report.register.sources.map((source) => [source.id, source]))
  const known = [...new Set(ids)].flatMap((id) => {
    const source = byId.get(id)
    return source === undefined || report.unpublished.has(id) ? [] : [source]
  })
  const numbers = new Map(known.map(({ id }, at) => [id, at + 1]))
  return {
    sources: known,
    numberOf: (id) => numbers.get(id) ?? null,
    cellsOf: (id) => {
      if (report.unpublished.has(id)) return [null, m.indicator.about.laterDocument, null]
      const source = byId.get(id)
      return source === undefined
        ? [null, null, null]
        : [numbers.get(id) ?? null, titleCell(source), safeLink(source.url)]
    },
  }
}
