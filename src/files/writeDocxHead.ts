import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx'
import type { Paper, PaperClosing, PaperHeading } from './paper'
import { line } from './writeDocxBlocks'
import { letters, millimetres, STYLE } from './writeDocxStyles'
import { widthOfWords } from './writeDocxWidths'
import { xmlText } from './xmlText'

const EDGE = { style: BorderStyle.SINGLE, size: 12, color: '000000', space: 3 } as const
const BOX = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } as const

/** A line drawn in the middle of a column. */
function rule(length: number, column: number): Paragraph {
  const indent = Math.max(0, Math.round((column - length) / 2))
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
  })
}

function headLine(text: string, points: number, look: IRunOptions = {}): Paragraph {
  return new Paragraph({
    style: STYLE.head,
    children: [new TextRun({ text: xmlText(text), size: letters(points), ...look })],
  })
}

/** Two columns side by side without lines, which stay on one page. */
function beside(widths: readonly [number, number], left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  })
}

/** Points of the lines of the motto: the Party's name stands alone, the state's above its words. */
const MOTTO_SIZES = { party: [15], state: [12, 13] } as const

/**
 * The heading block. What the Party puts between the issuer and the number is a star, the state a short rule (Guidance 36-HD/VPTW,
 * Decree 30/2020).
 */
function headingBlock({ kind, issuer, number, motto, placeAndDate }: PaperHeading, width: number): Table {
  const left = Math.round(width * 0.4)
  const right = width - left
  const sizes = MOTTO_SIZES[kind]
  const last = motto.at(-1) ?? ''
  const lastSize = sizes[motto.length - 1] ?? 13
  return beside(
    [left, right],
    [
      ...issuer.map((text, at) => headLine(text, kind === 'party' ? 14 : 13, { bold: at === issuer.length - 1 })),
      kind === 'party' ? headLine('*', 14) : rule(widthOfWords(issuer.at(-1) ?? '', 13) / 2, left),
      headLine(number, kind === 'party' ? 14 : 13),
    ],
    [
      ...motto.map((text, at) => headLine(text, sizes[at] ?? 13, { bold: true })),
      rule(Math.min(widthOfWords(last, lastSize), right), right),
      headLine(placeAndDate, kind === 'party' ? 14 : 13, { italics: true }),
    ],
  )
}

/** What the paper is about; the day that its figures are of, after it, is set apart, and so is that they are simulated. */
function aboutLines({ title, stamp }: Paper): Paragraph[] {
  const about = title.slice(1)
  const day = about.length - (stamp.simulated ? 2 : 1)
  return about.map((text, at) =>
    at === day && at > 0
      ? headLine(text, 14, { italics: true })
      : line(STYLE.about, text, { ...(at > day && { border: BOX, spacing: { before: 120 } }) }),
  )
}

/** What stands above the first section: heading block, title, and what the paper is about. */
export function headOf(paper: Paper, width: number): FileChild[] {
  const { heading, title } = paper
  return [
    headingBlock(heading, width),
    line(STYLE.title, title[0] ?? ''),
    ...aboutLines(paper),
    heading.kind === 'party' ? headLine('-----', 14) : rule(millimetres(30), width),
  ]
}

/** Who receives the paper, and in whose name it is signed, with room for the signature. */
export function closingOf(
  { recipientsTitle, recipients, signature }: PaperClosing,
  kind: PaperHeading['kind'],
  width: number,
): FileChild[] {
  const half = Math.floor(width / 2)
  const title = new TextRun({
    text: xmlText(recipientsTitle),
    ...(kind === 'party' ? { size: letters(14), underline: {} } : { bold: true, italics: true }),
  })
  return [
    new Paragraph({ style: STYLE.rule, keepNext: true }),
    beside(
      [half, width - half],
      [
        new Paragraph({ style: STYLE.recipients, children: [title] }),
        ...recipients.map((text) => line(STYLE.recipients, `- ${text}`)),
      ],
      [
        ...signature.map((text) => headLine(text, 14, { bold: true })),
        new Paragraph({ style: STYLE.head, alignment: AlignmentType.CENTER, spacing: { before: SIGNATURE_ROOM } }),
      ],
    ),
    new Paragraph({ style: STYLE.rule }),
  ]
}

/** Twips. */
const SIGNATURE_ROOM = millimetres(22)
