import { turnCounts } from '@/domain/change'
import { holderAt, type JudgedLine } from '@/domain/judged'
import { latestOf } from '@/domain/latestOf'
import { ROLES, windowOf, type SourceId } from '@/domain/register'
import type { IndicatorLine, TaskLine } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { usedFigures } from '@/domain/usedFigures'
import type { PaperBlock, PaperCell, PaperRow, PaperRun } from '@/files/paper'
import { capital } from '@/i18n/capital'
import { heldOf } from '@/i18n/heldOf'
import { standingOf } from '@/i18n/knownPeriods'
import { reasonSentence } from '@/i18n/reasonSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Citing } from './citing'
import { hasOrientationOnly, type Group, type Subject } from './paperSubject'
import { groupName } from './paperSummary'
import { cell, columnsOf, heading, paragraph, strong, table } from './runs'

/** Where the figures that were judged, and the target, come from. */
function sourcesOf(line: JudgedLine, { report }: Subject): readonly SourceId[] {
  const { targets, assessment, known } = line
  const { value, milestone } = assessment
  const target = targets.badge.find(({ period }) => period === milestone?.period) ?? targets.badge[0]
  const used = value === null ? [] : usedFigures(line, report.day, report.register.term)
  const isJudged = (period: string): boolean => value?.count !== undefined || period === value?.period
  const figures = used
    .filter(({ period }) => isJudged(period.text))
    .flatMap(
      (figure) =>
        known.findLast(
          ({ observation: o, rejectedBy }) =>
            rejectedBy === null && o.period === figure.period.text && o.value === figure.value,
        )?.observation.sourceId ?? [],
    )
  return [...figures, ...(target === undefined ? [] : [target.sourceId])]
}

/** The band that the status is about, with its date where that is not the term's end. */
function targetText(
  { indicator, assessment, targets }: JudgedLine,
  { report }: Subject,
  { m, f }: ScreenSpeech,
): string {
  const [first] = targets.badge
  const band = assessment.milestone?.band ?? (first === undefined ? null : { min: first.lower, max: first.upper })
  if (band === null) return '—'
  const period = assessment.milestone?.period ?? first?.period ?? ''
  const date =
    period === windowOf(report.register.term).to || period === ''
      ? ''
      : ` ${m.paper.programmes.until(f.period(period))}`
  return `${f.band(band, indicator)}${date}`
}

/** A status by mark and word, with what makes it uncertain. */
export function statusCell({ assessment }: JudgedLine, { m }: ScreenSpeech): PaperCell {
  const { status, modifiers } = assessment
  const doubts = (['provisional', 'stale'] as const).filter((one) => modifiers.includes(one))
  const said = isRated(status) ? doubts.map((one) => m.words.modifier[one]) : []
  return { runs: [strong(m.words.status[status]), ...said.map((text): PaperRun => ({ text: `, ${text}` }))], status }
}

function indicatorRow(line: JudgedLine, subject: Subject, citing: Citing, speech: ScreenSpeech): PaperRow {
  const { m, f, language } = speech
  const { indicator, assessment: a } = line
  return {
    id: `indicator-${indicator.id}`,
    cells: [
      {
        runs: [
          { text: indicator.shortName[language] },
          ...(indicator.headline ? [{ text: ` (${m.paper.programmes.headline})` }] : []),
        ],
      },
      cell(targetText(line, subject, speech)),
      a.value === null
        ? cell(m.words.missing)
        : {
            runs: [strong(f.value(a.value.value, indicator)), { text: ` (${standingOf(a.value, indicator, speech)})` }],
          },
      statusCell(line, speech),
      cell(reasonSentence(m, a, indicator, f, subject.report.day)),
      { runs: citing.cite(sourcesOf(line, subject)) },
    ],
  }
}

/** What can be judged first, worst first; then what cannot. */
function indicatorTable(group: Group, subject: Subject, citing: Citing, speech: ScreenSpeech): readonly PaperBlock[] {
  const { programmes: words } = speech.m.paper
  const { judged } = group
  const rated = judged.filter(({ assessment }) => isRated(assessment.status))
  return table(
    words.indicators(groupName(group, speech)),
    columnsOf([
      ['indicator', words.indicator, 20],
      ['target', words.target, 14],
      ['value', words.value, 14],
      ['status', words.status, 16],
      ['why', words.why, 26],
      ['source', words.source, 10],
    ]),
    [...rated, ...judged.filter((line) => !rated.includes(line))].map((line) =>
      indicatorRow(line, subject, citing, speech),
    ),
  )
}

function followedRow(
  line: IndicatorLine,
  { report }: Subject,
  citing: Citing,
  { m, f, language }: ScreenSpeech,
): PaperRow {
  const { indicator } = line
  const orientation = hasOrientationOnly(line) ? ` (${m.lists.indicators.orientation})` : ''
  const latest = latestOf(line, usedFigures(line, report.day, report.register.term))
  return {
    id: `indicator-${indicator.id}`,
    cells: [
      cell(`${indicator.shortName[language]}${orientation}`),
      latest === null ? cell(m.words.missing) : { runs: [strong(f.value(latest.value, indicator))] },
      cell(latest === null ? '' : `${f.period(latest.period)}, ${m.words.quality[latest.quality]}`),
      { runs: latest === null ? [] : citing.cite([latest.sourceId]) },
    ],
  }
}

function followedTable(group: Group, subject: Subject, citing: Citing, speech: ScreenSpeech): readonly PaperBlock[] {
  const { m } = speech
  const { context } = m.programme
  return table(
    m.paper.programmes.followed(groupName(group, speech)),
    columnsOf([
      ['indicator', context.name, 44],
      ['value', context.latest, 26],
      ['period', context.period, 22],
      ['source', context.source, 10],
    ]),
    group.followed.map((line) => followedRow(line, subject, citing, speech)),
  )
}

function taskRow({ task, assessment }: TaskLine, { report }: Subject, citing: Citing, speech: ScreenSpeech): PaperRow {
  const { m, f, language } = speech
  const owner = report.register.agencies.find(({ id }) => id === task.leadAgencyId)
  return {
    id: `task-${task.id}`,
    cells: [
      cell(task.title[language]),
      cell(owner?.name[language] ?? m.paper.programmes.unknownOwner),
      cell(task.due === null ? '—' : f.printedDay(task.due)),
      cell(assessment.days === null ? '—' : f.count(assessment.days)),
      { runs: citing.cite([task.sourceId]) },
    ],
  }
}

/** Tasks that are overdue, longest first; in words where none is. */
function taskBlocks(group: Group, subject: Subject, citing: Citing, speech: ScreenSpeech): readonly PaperBlock[] {
  const { programmes: words } = speech.m.paper
  const overdue = group.tasks.filter(({ assessment }) => assessment.status === 'overdue')
  if (overdue.length === 0) return group.tasks.length === 0 ? [] : paragraph(words.noneOverdue(group.tasks.length))
  return table(
    words.tasks(groupName(group, speech)),
    columnsOf([
      ['task', words.task, 43],
      ['owner', words.owner, 22],
      ['due', words.due, 14],
      ['late', words.late, 11, true],
      ['source', words.source, 10],
    ]),
    overdue.map((line) => taskRow(line, subject, citing, speech)),
  )
}

/** Which programme it is, where it stands, who answers for it, and what became of it since the compared day. */
function introduction(
  { line, followed }: Group,
  number: string,
  { report, changes }: Subject,
  speech: ScreenSpeech,
): readonly PaperBlock[] {
  const { m, f, language } = speech
  const words = m.paper.programmes
  if (line === null) return [heading(2, number, capital(words.outside))]
  const { id, code, shortName, name, issuedOn } = line.programme
  const finding = m.programme.finding(shortName[language], line.rollUp, followed.length)
  const roles = ROLES.toReversed().map((role): string => {
    const holder = holderAt(report, id, role)
    const named = holder === null ? m.programme.unknownHolder : `${holder.holder[language]} ${heldOf(holder, speech)}`
    return `${m.words.role[role]}: ${named}.`
  })
  const since = (): string => {
    if (changes === null) return ''
    const own = turnCounts(changes.indicators.filter(({ indicator }) => indicator.programmeId === id))
    const tasks = changes.tasks.filter(({ task }) => task.programmeId === id).length
    return words.since(f.day(changes.from), m.changes.inProgramme.said(own, tasks))
  }
  return [
    heading(2, number, words.heading(code, shortName[language])),
    { kind: 'paragraph', runs: [strong(`${capital(finding.map(({ text }) => text).join(', '))}.`)] },
    { kind: 'paragraph', runs: [{ text: `${words.issued(name[language], f.day(issuedOn))} ${roles.join(' ')}` }] },
    ...paragraph(since()),
  ]
}

/** One programme on paper. */
export function programmeBlocks(
  group: Group,
  number: string,
  subject: Subject,
  citing: Citing,
  speech: ScreenSpeech,
  withFollowed: boolean,
): readonly PaperBlock[] {
  return [
    ...introduction(group, number, subject, speech),
    ...indicatorTable(group, subject, citing, speech),
    ...(withFollowed ? followedTable(group, subject, citing, speech) : []),
    ...taskBlocks(group, subject, citing, speech),
  ]
}
