import { turnCounts } from '@/domain/change'
import { attentionOf, holderAt, silenceOf, type JudgedLine } from '@/domain/judged'
import { isRated, type RollUp } from '@/domain/rollUp'
import { STATUSES } from '@/domain/status'
import type { PaperBlock, PaperRow, PaperRun } from '@/files/paper'
import { capital } from '@/i18n/capital'
import type { ScreenSpeech } from '@/i18n/Words'
import { hasOrientationOnly, type Group, type Subject } from './paperSubject'
import { cell, columnsOf, heading, inMessage, paragraph, runsOf, strong, table } from './runs'

/** Best first, as such tables are read. */
const RATED = STATUSES.filter(isRated).toReversed()

const SILENCES = ['figure_overdue', 'data_too_old', 'insufficient_points', 'waiting', 'other'] as const

/** Why so many cannot be judged. */
function silenceText({ judged, rollUp }: Subject, { m }: ScreenSpeech): string {
  const silent = rollUp.total - rollUp.rated
  if (silent === 0) return ''
  const counts = silenceOf(judged)
  const reasons = SILENCES.filter((why) => counts[why] > 0).map((why) => m.overview.unrated[why](counts[why]))
  return `${m.overview.unrated.label(silent)} ${reasons.join(', ')}.`
}

/** How a programme is named where there is room for a line: its code and its short name. */
export function groupName({ line }: Group, { m, language }: ScreenSpeech): string {
  return line === null ? m.paper.programmes.outside : `${line.programme.code} ${line.programme.shortName[language]}`
}

/** Share of the width that the longest word of a head needs, in per cent. */
function widthOf(head: string): number {
  return Math.max(6.2, ...head.split(' ').map((word) => word.length * 1.08))
}

/** How many can be judged, how they stand, and how many cannot be; no counts where there is nothing to count: 0 would read as a result. */
function countsIn(rollUp: RollUp, { m, f }: ScreenSpeech): readonly string[] {
  const { rated, total, counts } = rollUp
  if (total === 0) return Array.from({ length: RATED.length + 2 }, () => '—')
  return [
    m.paper.summary.ratedOf(f.count(rated), f.count(total)),
    ...RATED.map((status) => f.count(counts[status])),
    f.count(total - rated),
  ]
}

function programmeRow(group: Group, { report }: Subject, speech: ScreenSpeech): PaperRow {
  const { m, language } = speech
  const { line, rollUp } = group
  const agency = line === null ? null : holderAt(report, line.programme.id, 'standing-agency')
  return {
    id: `programme-${line?.programme.id ?? 'none'}`,
    cells: [
      cell(line === null ? capital(m.paper.programmes.outside) : groupName(group, speech)),
      cell(line === null ? '' : (agency?.holder[language] ?? m.programme.unknownHolder)),
      ...countsIn(rollUp, speech).map(cell),
    ],
  }
}

function sumRow({ rollUp }: Subject, speech: ScreenSpeech): PaperRow {
  return {
    id: 'sum',
    cells: [speech.m.paper.summary.sum, '', ...countsIn(rollUp, speech)].map((text) => ({ runs: [strong(text)] })),
  }
}

function attentionLine(line: JudgedLine, { report }: Subject, speech: ScreenSpeech): readonly PaperRun[] {
  const { m, f, language } = speech
  const { indicator, assessment } = line
  const programme = report.register.programmes.find(({ id }) => id === indicator.programmeId)
  const story = m.story.line({ ...line, indicator: inMessage(indicator) }, f)
  return [
    strong(indicator.shortName[language]),
    { text: `${programme === undefined ? '' : ` (${programme.code})`}: ` },
    ...runsOf(`${[m.words.status[assessment.status].toLowerCase(), story].filter((part) => part !== '').join('; ')}.`),
  ]
}

const said = (text: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text }] })

/** The overall results: what can be judged first, then programme by programme, then what needs attention. */
export function summaryBlocks(subject: Subject, speech: ScreenSpeech): readonly PaperBlock[] {
  const { m, f } = speech
  const { summary: words } = m.paper
  const { groups, rollUp, changes, tasks, followed, isWhole, judged } = subject
  const overdue = tasks.filter(({ assessment }) => assessment.status === 'overdue').length
  const orientation = followed.filter(hasOrientationOnly).length
  const attention = attentionOf(judged)
  const counted = groups.filter(({ rollUp: own, line }) => line !== null || own.total > 0)
  const finding = m.overview.headline(rollUp).join(' ').trim()
  return [
    heading(1, '1', words.title),
    ...(isWhole ? [] : [said(words.about(groups.map((group) => groupName(group, speech)).join('; ')))]),
    { kind: 'paragraph', runs: [strong(`${capital(finding)}.`)] },
    ...paragraph(
      silenceText(subject, speech),
      followed.length === 0 ? '' : m.overview.context(followed.length),
      orientation === 0 ? '' : words.orientation(orientation),
    ),
    ...paragraph(
      changes === null
        ? ''
        : m.paper.programmes.since(
            f.day(changes.from),
            m.changes.inProgramme.said(turnCounts(changes.indicators), changes.tasks.length),
          ),
      m.overview.tasksOverdue(overdue, tasks.length),
    ),
    heading(2, '1.1', words.table),
    ...table(
      words.caption,
      columnsOf([
        ['programme', words.programme, 20],
        ['agency', words.agency, 17],
        ['rated', words.rated, 8.6, true],
        ...RATED.map((status): [string, string, number, true] => [
          status,
          m.words.status[status],
          widthOf(m.words.status[status]),
          true,
        ]),
        ['silent', words.silent, 7.6, true],
      ]),
      [...counted.map((group) => programmeRow(group, subject, speech)), sumRow(subject, speech)],
    ),
    ...paragraph(counted.some(({ rollUp: own }) => own.total === 0) ? words.nothingCounted : ''),
    heading(2, '1.2', words.attention),
    ...(attention.length === 0
      ? paragraph(words.noAttention)
      : [{ kind: 'list' as const, lines: attention.map((line) => attentionLine(line, subject, speech)) }]),
  ]
}
