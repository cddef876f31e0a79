import type { Stamp } from '@/domain/stamp'
import type { ScreenSpeech } from '@/i18n/Words'
import { safeLink } from '@/ui/safeLink'
import type { Sheet, SheetCell, SheetSet } from './sheet'
import { titleCell } from './sheetCells'

/** The sheet that says what the others are: whose figures, of which day, under which code, from which documents, and what was filtered. */
export function aboutSheet({ sheets, sources, filters }: SheetSet, stamp: Stamp, { m, f }: ScreenSpeech): Sheet {
  const words = m.tables.about
  // Nobody published a file that somebody opened, whatever it says of itself.
  const whose = stamp.organisation === '' ? words.opened : words.published
  const rows: readonly (readonly SheetCell[])[] = [
    [words.kind, stamp.simulated ? words.simulated : whose, null],
    ...(stamp.organisation === '' ? [] : [[words.organisation, stamp.organisation, null]]),
    [words.register, stamp.title, null],
    [words.term, stamp.term, null],
    [words.day, { day: stamp.day }, null],
    [words.compared, stamp.compareTo === null ? words.notCompared : { day: stamp.compareTo }, null],
    [words.code, stamp.code, null],
    [null, stamp.isFrozen ? words.frozen : words.notFrozen, null],
    ...sheets.map(({ name, rows: own }, at) => [
      at === 0 ? words.tables : null,
      `${name}: ${words.rows(f.count(own.length))}`,
      null,
    ]),
    ...(filters.length === 0 ? [words.noFilter] : filters).map((filter, at) => [
      at === 0 ? words.filters : null,
      filter,
      null,
    ]),
    [words.known, words.knownText, null],
    [words.licence, words.licenceText, null],
    ...(sources.length === 0 ? [[words.sources, words.noSources, null]] : []),
    ...sources.map((source, at): readonly SheetCell[] => [
      words.source(at + 1),
      titleCell(source),
      safeLink(source.url),
    ]),
  ]
  return {
    name: words.sheet,
    columns: [
      { name: words.about, kind: 'text' },
      { name: words.said, kind: 'long' },
      { name: words.address, kind: 'text' },
    ],
    rows,
  }
}
