import type { Stamp } from '@/domain/stamp'
import type { ScreenSpeech } from '@/i18n/Words'
import { aboutSheet } from './aboutSheet'
import type { LongWork } from './longWork'
import { monthsInWords } from './monthsInWords'
import type { Sheet, SheetSet } from './sheet'
import { csvOf } from './writeCsv'
import { xlsxOf } from './writeXlsx'

/**
 * A table of simulated figures says so in its first column, row by row: whoever copies rows out of it, or puts files together, takes that
 * along. Other tables stay as they are.
 */
export function markedSheet(sheet: Sheet, { simulated }: Stamp, { m }: ScreenSpeech): Sheet {
  if (!simulated) return sheet
  const words = m.tables.simulated
  return {
    name: words.sheet(sheet.name),
    columns: [{ name: words.column, kind: 'text' }, ...sheet.columns],
    rows: sheet.rows.map((row) => [words.row, ...row]),
  }
}

/** The sheet of a file that has nothing but it: the last column says of each row whose it is, of which day, under which code. */
export function stampedSheet(sheet: Sheet, stamp: Stamp, speech: ScreenSpeech): Sheet {
  const { column, row } = speech.m.tables.origin
  const { organisation, title, term, day, code, isFrozen } = stamp
  const origin = row(organisation, title, term, speech.f.day(day), code, isFrozen)
  return markedSheet(
    {
      ...sheet,
      columns: [...sheet.columns, { name: column, kind: 'text' }],
      rows: sheet.rows.map((cells) => [...cells, origin]),
    },
    stamp,
    speech,
  )
}

/** Tables as a workbook; the last sheet says what they are. */
export function workbookOf(set: SheetSet, stamp: Stamp, speech: ScreenSpeech): LongWork {
  const { m, f } = speech
  const sheets = [...set.sheets, aboutSheet(set, stamp, speech)].map((sheet) => markedSheet(sheet, stamp, speech))
  return xlsxOf(sheets, {
    title: [stamp.title, set.sheets[0]?.name ?? ''].join(': '),
    organisation: stamp.organisation,
    day: stamp.day,
    foot: m.tables.foot(stamp.title, f.day(stamp.day), stamp.code, stamp.simulated),
  })
}

/** The first of some tables as comma-separated values. */
export function csvFileOf({ sheets: [first] }: SheetSet, stamp: Stamp, speech: ScreenSpeech): LongWork {
  const sheet = first ?? { name: '', columns: [], rows: [] }
  return csvOf(monthsInWords(stampedSheet(sheet, stamp, speech), speech), speech.language)
}
