import { titleOf } from '@/domain/citedText'
import { conflictLinesOf, type ConflictLine } from '@/domain/conflictLines'
import type { SourceDocument } from '@/domain/register'
import type { PaperBlock, PaperCell, PaperRow } from '@/files/paper'
import type { ScreenSpeech } from '@/i18n/Words'
import { sideText } from '@/ui/FigureRecord'
import { safeLink } from '@/ui/safeLink'
import { rowOf, type Citing } from './citing'
import type { Subject } from './paperSubject'
import { cell, columnsOf, heading, runsOf, table } from './runs'

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

/** One side of a contradiction with its document: strong where it is used, struck through where it was set aside. */
function sideCell(
  { conflict, indicator, outcome }: ConflictLine,
  side: 'a' | 'b',
  citing: Citing,
  { f }: ScreenSpeech,
): PaperCell {
  const [value, source] = side === 'a' ? [conflict.valueA, conflict.sourceA] : [conflict.valueB, conflict.sourceB]
  const text = sideText(value, indicator, f)
  const isLost = 'side' in outcome && outcome.side !== side
  return {
    runs: [isLost ? { text, isStruck: true } : { text, isStrong: true }, { text: ' ' }, ...citing.cite([source])],
  }
}

function outcomeText({ conflict, indicator, outcome }: ConflictLine, { m, f }: ScreenSpeech): string {
  const words = m.data.conflict
  if (!('side' in outcome)) return outcome.kind === 'last_target' ? words.lastTarget : words.choseNone
  const figure = sideText(outcome.side === 'a' ? conflict.valueA : conflict.valueB, indicator, f)
  return outcome.kind === 'chosen' ? words.chosen(figure) : words.byRule(figure)
}

/** Where two sources disagree about what the paper is about. Empty where they do not. */
export function conflictsBlocks(
  annex: number,
  { report, groups, isWhole }: Subject,
  citing: Citing,
  speech: ScreenSpeech,
): readonly PaperBlock[] {
  const { m, f, language } = speech
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
          sideCell(line, 'a', citing, speech),
          sideCell(line, 'b', citing, speech),
          { runs: [...runsOf(`${outcomeText(line, speech)} `), ...citing.note(line.conflict.explanation)] },
        ],
      })),
    ),
  ]
}
