import { titleOf } from '@/domain/citedText'
import { conflictLinesOf, type ConflictLine } from '@/domain/conflictLines'
import { parseSide } from '@/domain/figureRecord'
import type { Indicator, SourceDocument } from '@/domain/register'
import { sideStandingOf } from '@/domain/sideStanding'
import type { PaperBlock, PaperCell, PaperRow, PaperRun } from '@/files/paper'
import type { Format } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import { outcomeText } from '@/ui/outcomeText'
import { safeLink } from '@/ui/safeLink'
import { rowOf, type Citing } from './citing'
import type { Subject } from './paperSubject'
import { asWords, cell, columnsOf, heading, runsOf, table } from './runs'

function sourceRow(source: SourceDocument, number: number, { m, f }: ScreenSpeech): PaperRow {
  const address = safeLink(source.url)
  return {
    id: rowOf(number),
    cells: [
      cell(f.count(number)),
      { runs: [{ text: titleOf(source) }] },
      { runs: [{ text: source.publisher }] },
      cell(source.publishedOn === null ? m.paper.sources.undated : f.printedDay(source.publishedOn)),
      { runs: address === null ? [] : [{ text: address, address }] },
    ],
  }
}

/** Every document that the paper cites, under its number. */
export function sourcesBlocks(annex: number, citing: Citing, speech: ScreenSpeech): readonly PaperBlock[] {
  const { m } = speech
  const { sources: words } = m.paper
  return [
    heading(1, m.paper.annex(annex), words.title),
    ...table(
      words.caption,
      columnsOf([
        ['number', words.number, 5, true],
        ['document', words.document, 34],
        ['publisher', words.publisher, 14],
        ['published', words.published, 9],
        ['address', words.address, 38],
      ]),
      citing.cited().map((source, i) => sourceRow(source, i + 1, speech)),
    ),
  ]
}

/** A side with its unit; words that are no figure as they stand. */
function measured(text: string, indicator: Indicator, f: Format): string {
  const side = parseSide(text)
  if (side === null) return text
  return side.kind === 'band' ? f.band(side, indicator) : f.value(side.value, indicator)
}

/** One side of a contradiction with its document: strong where it counts, struck through where it does not, plain where that is open. */
function sideCell(
  line: ConflictLine,
  side: 'a' | 'b',
  { report }: Subject,
  citing: Citing,
  { f }: ScreenSpeech,
): PaperCell {
  const { conflict, indicator } = line
  const [value, source] = side === 'a' ? [conflict.valueA, conflict.sourceA] : [conflict.valueB, conflict.sourceB]
  const text = measured(value, indicator, f)
  const run = {
    stands: { text, isStrong: true },
    replaced: { text, isStruck: true },
    open: { text },
  } as const satisfies Record<string, PaperRun>
  return { runs: [run[sideStandingOf(line, side, report)], { text: ' ' }, ...citing.cite([source])] }
}

/** What came of a contradiction; what the register says of it is words, never markup. */
function outcomeRuns(line: ConflictLine, speech: ScreenSpeech): readonly PaperRun[] {
  const { valueA, valueB } = line.conflict
  const conflict = { ...line.conflict, valueA: asWords(valueA), valueB: asWords(valueB) }
  return runsOf(`${outcomeText({ ...line, conflict }, speech)} `)
}

/** Where two sources disagree about what the paper is about. Empty where they do not. */
export function conflictsBlocks(
  annex: number,
  subject: Subject,
  citing: Citing,
  speech: ScreenSpeech,
): readonly PaperBlock[] {
  const { m, f, language } = speech
  const { report, groups, isWhole } = subject
  const { conflicts: words } = m.paper
  const own = new Set(groups.map(({ line }) => line?.programme.id))
  const lines = conflictLinesOf(report).filter(
    ({ indicator }) => isWhole || own.has(indicator.programmeId ?? undefined),
  )
  if (lines.length === 0) return []
  return [
    heading(1, m.paper.annex(annex), words.title),
    ...table(
      words.caption,
      columnsOf([
        ['indicator', m.data.indicator, 22],
        ['period', m.data.period, 9],
        ['a', m.data.conflict.a, 13],
        ['b', m.data.conflict.b, 13],
        ['outcome', words.outcome, 43],
      ]),
      lines.map((line, i) => ({
        id: `conflict-${i + 1}`,
        cells: [
          cell(line.indicator.shortName[language]),
          cell(f.period(line.conflict.period)),
          sideCell(line, 'a', subject, citing, speech),
          sideCell(line, 'b', subject, citing, speech),
          { runs: [...outcomeRuns(line, speech), ...citing.note(line.conflict.explanation)] },
        ],
      })),
    ),
  ]
}
