import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  PageOrientation,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx'
import type { Language } from '@/domain/register'

// How a paper of the office looks in a word processor. Lengths are twips, a twentieth of a point, unless they say otherwise.

/** What Vietnamese offices write in. */
const FONT = 'Times New Roman'

const TAG: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** Whole twips: the library's own cuts them off, and A4 would be too small. */
export const millimetres = (long: number): number => Math.round((long * 1440) / 25.4)

const point = (points: number): number => points * 20

/** A size of letters as the format counts it: in half points. */
export const letters = (points: number): number => points * 2

/** Millimetres of a sheet of A4 and its margins: the sides and the lower bounds that Decree 30/2020 (annex I) names. */
const SHEET = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15, header: 8, footer: 8 } as const

/** Millimetres that the first line of a paragraph stands in. */
const FIRST_LINE = 12.7

/** Width between the margins. */
export function textWidth(sideways: boolean): number {
  return millimetres((sideways ? SHEET.long : SHEET.short) - SHEET.left - SHEET.right)
}

/** The page of a section; the number of the first page of all is not shown. */
export function pageOf(sideways: boolean, isFirst: boolean): ISectionPropertiesOptions {
  return {
    ...(isFirst && { titlePage: true }),
    page: {
      size: {
        // The library turns the page itself.
        width: millimetres(SHEET.short),
        height: millimetres(SHEET.long),
        orientation: sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: millimetres(SHEET.top),
        bottom: millimetres(SHEET.bottom),
        left: millimetres(SHEET.left),
        right: millimetres(SHEET.right),
        header: millimetres(SHEET.header),
        footer: millimetres(SHEET.footer),
      },
    },
  }
}

/** Points of the words of a table, and of the names of its columns. */
export const TABLE_LETTERS = 11
export const TABLE_HEAD_LETTERS = 10

/** Names of the styles, as Word knows them where it has one for the purpose. */
export const STYLE = {
  text: 'BodyText',
  title: 'Title',
  about: 'Subtitle',
  head: 'DocumentHead',
  rule: 'Rule',
  recipients: 'Recipients',
  caption: 'Caption',
  cell: 'TableText',
  number: 'TableNumber',
  columnName: 'TableHeading',
  link: 'Hyperlink',
  header: 'Header',
  footer: 'Footer',
  simulated: 'Simulated',
} as const

const centred = { alignment: AlignmentType.CENTER } as const
const BLACK = '000000'

function heading(level: 1 | 2 | 3): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: STYLE.text,
    quickFormat: true,
    run: { bold: true, italics: level === 3, size: letters(14), color: BLACK },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: millimetres(FIRST_LINE) },
      spacing: {
        before: point(level === 1 ? 12 : 8),
        after: point(6),
        line: point(18),
        lineRule: LineRuleType.AT_LEAST,
      },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  }
}

/** Every style that a paper uses; whoever changes one changes all that it stands on. */
export function stylesIn(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: letters(14), language: { value: TAG[language], eastAsia: TAG[language] } },
      },
      title: {
        name: 'Title',
        basedOn: 'Normal',
        next: STYLE.about,
        quickFormat: true,
        run: { bold: true, size: letters(16), color: BLACK },
        paragraph: { ...centred, spacing: { before: point(18) }, keepNext: true },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      listParagraph: {
        name: 'List Paragraph',
        basedOn: STYLE.text,
        quickFormat: true,
        paragraph: { alignment: AlignmentType.JUSTIFIED },
      },
      caption: {
        name: 'caption',
        basedOn: 'Normal',
        next: STYLE.text,
        quickFormat: true,
        run: { bold: true, size: letters(13), color: BLACK },
        paragraph: { ...centred, spacing: { before: point(8), after: point(4) }, keepNext: true, keepLines: true },
      },
      hyperlink: { name: 'Hyperlink', run: { color: '0B4F9E', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        id: STYLE.text,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: millimetres(FIRST_LINE) },
          spacing: { after: point(6), line: point(18), lineRule: LineRuleType.AT_LEAST },
        },
      },
      {
        id: STYLE.about,
        name: 'Subtitle',
        basedOn: 'Normal',
        next: STYLE.text,
        quickFormat: true,
        run: { bold: true, size: letters(14) },
        paragraph: { ...centred, keepNext: true },
      },
      { id: STYLE.head, name: 'Document head', basedOn: 'Normal', paragraph: centred },
      {
        id: STYLE.rule,
        name: 'Rule',
        basedOn: 'Normal',
        run: { size: letters(2) },
        paragraph: { spacing: { before: point(2), after: point(6), line: point(2), lineRule: LineRuleType.EXACTLY } },
      },
      { id: STYLE.recipients, name: 'Recipients', basedOn: 'Normal', run: { size: letters(12) } },
      {
        id: STYLE.cell,
        name: 'Table text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: letters(TABLE_LETTERS) },
        paragraph: { spacing: { before: point(2), after: point(2) } },
      },
      {
        id: STYLE.number,
        name: 'Table number',
        basedOn: STYLE.cell,
        quickFormat: true,
        paragraph: { alignment: AlignmentType.RIGHT },
      },
      {
        id: STYLE.columnName,
        name: 'Table heading',
        basedOn: STYLE.cell,
        quickFormat: true,
        run: { bold: true, size: letters(TABLE_HEAD_LETTERS) },
        paragraph: { ...centred, keepNext: true },
      },
      { id: STYLE.header, name: 'header', basedOn: 'Normal', run: { size: letters(13) }, paragraph: centred },
      { id: STYLE.footer, name: 'footer', basedOn: 'Normal', run: { size: letters(10) }, paragraph: centred },
      {
        id: STYLE.simulated,
        name: 'Simulated figures',
        basedOn: STYLE.header,
        run: { bold: true, allCaps: true, size: letters(12) },
        paragraph: { spacing: { after: point(6) } },
      },
    ],
  }
}

/** The list of a paper: a dash before each line, as in documents of the Party. */
export const DASHES = 'dashes'

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          alignment: AlignmentType.LEFT,
          style: {
            run: { font: FONT },
            paragraph: {
              indent: { left: millimetres(FIRST_LINE + 5), hanging: millimetres(5) },
            },
          },
        },
      ],
    },
  ],
}
