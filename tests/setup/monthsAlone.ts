import Papa from 'papaparse'
import type { Stamp } from '@/domain/stamp'
import type { SheetSet } from '@/files/sheet'
import { csvFileOf } from '@/files/tableFiles'
import type { ScreenSpeech } from '@/i18n/Words'

const STAMP: Stamp = {
  organisation: 'Thành ủy Hà Nội',
  title: 'Số liệu công bố',
  term: 'Khóa XVII',
  day: '2025-12-31',
  compareTo: null,
  code: 'K7-3F9A',
  isFrozen: false,
  simulated: false,
}

/** What a spreadsheet would make a day of: a month in digits, as a code, by its English name. */
const MONTH_ALONE =
  /^\d{1,2}\/\d{4}$|^\d{4}-\d\d$|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]* \d{4}$/

/** The cells of comma-separated values: each table of a set as a file. */
export async function csvCells({ sheets, ...set }: SheetSet, speech: ScreenSpeech): Promise<readonly string[]> {
  const files = sheets.map(async (sheet) => {
    const file = csvFileOf({ ...set, sheets: [sheet] }, STAMP, speech)
    return (await file(() => undefined, new AbortController().signal)).text()
  })
  const delimiter = speech.language === 'vi' ? ';' : ','
  return (await Promise.all(files)).flatMap((text) => Papa.parse<string[]>(text, { delimiter }).data.flat())
}

/** The cells of which a spreadsheet would make a day that nobody printed. */
export function monthsAlone(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => MONTH_ALONE.test(cell))
}
