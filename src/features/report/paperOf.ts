import type { Changes } from '@/domain/change'
import type { Language } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { Stamp } from '@/domain/stamp'
import type { Paper, PaperBlock, PaperClosing, PaperHeading, PaperSection } from '@/files/paper'
import type { ScreenSpeech } from '@/i18n/Words'
import { citingFrom } from './citing'
import { conflictsBlocks, sourcesBlocks } from './paperAnnexes'
import { changesBlocks } from './paperChanges'
import { programmeBlocks } from './paperProgramme'
import { subjectOf, type PaperChoice } from './paperSubject'
import { summaryBlocks } from './paperSummary'
import { heading } from './runs'

type Lines = Readonly<Record<Language, readonly string[]>>

/** How an installation heads and closes its papers, by language. */
export interface HeadingChoice {
  /** A document of the Party, or of the state by decree 30/2020. */
  readonly kind: 'party' | 'state'
  /** Issuing body, the one above it first. */
  readonly issuer: Lines
  readonly place: Readonly<Record<Language, string>>
  /** Number and sign, to be filled in by the office: the same in both languages, or by language; absent = a line for them. */
  readonly number?: string | Readonly<Record<Language, string>> | undefined
  readonly recipients: Lines
  /** In whose name the paper is signed, one line each. */
  readonly signature: Lines
}

/** What a paper is made of; the report and the changes are of one register. */
export interface PaperMaterial {
  readonly report: TermReport
  readonly changes: Changes | null
  readonly stamp: Stamp
  /** Null = the configuration says nothing: the form of the Party, issued by the register's own organisation. */
  readonly heading: HeadingChoice | null
}

function headingOf({ stamp, heading: choice }: PaperMaterial, { m, language }: ScreenSpeech): PaperHeading {
  const { paper: words } = m
  const kind = choice?.kind ?? 'party'
  const number = choice?.number
  return {
    kind,
    issuer: (choice?.issuer[language] ?? [stamp.organisation]).map((line) => line.toUpperCase()),
    number: (typeof number === 'string' ? number : number?.[language]) ?? words.number,
    motto: words.motto[kind],
    placeAndDate: words.placeAndDate(choice?.place[language] ?? ''),
  }
}

function closingOf({ heading: choice }: PaperMaterial, { m, language }: ScreenSpeech): PaperClosing {
  return {
    recipientsTitle: m.paper.recipients,
    recipients: choice?.recipients[language] ?? [m.paper.filed],
    signature: choice?.signature[language] ?? [],
  }
}

function footOf({ day, code, isFrozen, simulated }: Stamp, { m, f }: ScreenSpeech): string {
  const said = (isFrozen ? m.paper.footFrozen : m.paper.foot)(f.day(day), code)
  return simulated ? `${m.paper.footSimulated} · ${said}` : said
}

const section = (
  id: string,
  blocks: readonly PaperBlock[],
  more: Partial<PaperSection> = {},
): readonly PaperSection[] => (blocks.length === 0 ? [] : [{ id, sideways: false, startsPage: false, blocks, ...more }])

const ANNEX = { sideways: true, startsPage: true, isAnnex: true } as const

/** The paper of a report, as far as it was chosen, in one language: made once, from figures that have been judged already. */
export function paperOf(material: PaperMaterial, choice: PaperChoice, speech: ScreenSpeech): Paper {
  const { report, stamp } = material
  const { m, f, language } = speech
  const { paper: words } = m
  const { depth } = choice
  const subject = subjectOf(report, material.changes, choice)
  const citing = citingFrom(report)
  const isBrief = depth === 'summary'
  // In the order of the pages: documents are numbered as they are cited.
  const summary = section('summary', summaryBlocks(subject, speech))
  const programmes = isBrief
    ? []
    : subject.groups.flatMap((group, i) =>
        section(`programme-${group.line?.programme.id ?? 'none'}`, [
          ...(i === 0 ? [heading(1, '2', words.programmes.title)] : []),
          ...programmeBlocks(group, `2.${i + 1}`, subject, citing, speech, depth === 'full'),
        ]),
      )
  const changes =
    subject.changes === null
      ? []
      : section('changes', changesBlocks(isBrief ? '2' : '3', subject, subject.changes, citing, speech, depth))
  const conflicts = depth === 'full' ? section('conflicts', conflictsBlocks(2, subject, citing, speech), ANNEX) : []
  const sources = citing.cited().length === 0 ? [] : section('sources', sourcesBlocks(1, citing, speech), ANNEX)
  return {
    language,
    stamp,
    heading: headingOf(material, speech),
    title: [
      ...words.title(report.register.term.name[language]),
      words.titleDay(f.day(stamp.day)),
      ...(stamp.simulated ? [words.simulated] : []),
    ],
    sections: [...summary, ...programmes, ...changes, ...sources, ...conflicts],
    closing: closingOf(material, speech),
    foot: footOf(stamp, speech),
    fileName: words.fileName(report.register.term.id, stamp.day, stamp.code),
  }
}
