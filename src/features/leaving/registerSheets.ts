import { seriesOf } from '@/charts/series'
import type { Changes } from '@/domain/change'
import { conflictLinesOf } from '@/domain/conflictLines'
import { countsFor } from '@/domain/countsFor'
import { doneOn } from '@/domain/doneOn'
import { parseSide, versionsOf } from '@/domain/figureRecord'
import { holderAt } from '@/domain/judged'
import { latestOf } from '@/domain/latestOf'
import type { Indicator, Observation, Role, SourceId, Target } from '@/domain/register'
import { isForOrientation, type IndicatorLine, type ProgrammeLine, type TermReport } from '@/domain/report'
import { reviewsOn } from '@/domain/reviewsOn'
import { isRated } from '@/domain/rollUp'
import type { Stamp } from '@/domain/stamp'
import { isLate } from '@/domain/task'
import { bandCells, distanceCell, paceCell, paceUnit } from '@/files/indicatorCells'
import { breath, type LongWork, type Tell } from '@/files/longWork'
import { countCells, countColumns } from '@/files/reviewCells'
import type { Sheet, SheetCell, SheetColumn, SheetSet } from '@/files/sheet'
import {
  citedIn,
  columnsOfKind,
  figureCell,
  noteCell,
  printedDayCell,
  programmeCell,
  sourceColumns,
  titleCell,
  type Cited,
} from '@/files/sheetCells'
import { plainMessage } from '@/i18n/plainMessage'
import { reasonSentence } from '@/i18n/reasonSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import { outcomeText } from '@/ui/outcomeText'
import { safeLink } from '@/ui/safeLink'

/** Rows between two breaths: a hundredth of a second's work. */
const AT_ONCE = 50

/** Share of the whole that making the tables is; writing them is the rest. */
const MAKING = 0.5

interface Subject {
  readonly report: TermReport
  readonly changes: Changes | null
  readonly speech: ScreenSpeech
  /** Numbers documents; those of the sheet of sources. */
  readonly cited: Cited
}

type Cells = readonly SheetCell[]

/** A sheet whose rows are still to be made, one thing after the other. */
interface Plan<Thing> {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly things: readonly Thing[]
  /** The rows of one thing; none where it has none. */
  readonly rowsOf: (thing: Thing) => readonly Cells[]
}

/** Makes the rows of a sheet, a few at a time. */
async function made<Thing>(
  { name, columns, things, rowsOf }: Plan<Thing>,
  done: (n: number) => void,
  signal: AbortSignal,
): Promise<Sheet> {
  const rows: Cells[] = []
  for (let at = 0; at < things.length; at += AT_ONCE) {
    for (const thing of things.slice(at, at + AT_ONCE)) rows.push(...rowsOf(thing))
    done(Math.min(AT_ONCE, things.length - at))
    await breath(signal)
  }
  return { name, columns, rows }
}

function programmesPlan({ report, speech, cited }: Subject): Plan<ProgrammeLine> {
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const held = (id: string, role: Role): SheetCell => holderAt(report, id, role)?.holder[language] ?? null
  return {
    name: sheet.programmes,
    columns: [
      ...columnsOfKind('number', column.number),
      ...columnsOfKind('text', column.code, column.programme, column.fullName),
      ...columnsOfKind('day', column.issued),
      ...columnsOfKind('text', column.head, column.standingAgency),
      ...columnsOfKind('number', column.indicators, column.ofTotal, column.judged, column.tasks, column.overdue),
      ...sourceColumns(speech),
    ],
    things: report.programmes,
    rowsOf: ({ programme, indicators, context, rollUp, tasks, taskRollUp }) => [
      [
        programme.number,
        programme.code,
        programme.shortName[language],
        programme.name[language],
        printedDayCell(programme.issuedOn, f),
        held(programme.id, 'steering-head'),
        held(programme.id, 'standing-agency'),
        indicators.length + context.length,
        rollUp.total,
        rollUp.rated,
        tasks.length,
        taskRollUp.counts.overdue,
        ...cited.cellsOf(programme.sourceId),
      ],
    ],
  }
}

/** What is judged of an indicator, or, without a target, its latest figure. */
function judgementCells(line: IndicatorLine, { report, speech }: Subject): Cells {
  const { m, f } = speech
  const { indicator, assessment: a } = line
  if (a === null) {
    const latest = latestOf(line, seriesOf(line, report.day, report.register.term).figures)
    return [
      m.lists.indicators.noStatus,
      null,
      figureCell(latest?.value ?? null, indicator),
      f.unit(indicator),
      latest === null ? null : f.period(latest.period),
      latest === null ? null : m.words.quality[latest.quality],
      ...Array.from({ length: 9 }, () => null),
      m.lists.indicators.followed,
    ]
  }
  const { value, pace, supply, milestone } = a
  return [
    isForOrientation(a) ? m.lists.indicators.noStatus : m.words.status[a.status],
    a.status,
    figureCell(value?.value ?? null, indicator),
    f.unit(indicator),
    value === null ? null : f.period(value.period),
    value === null ? null : m.words.quality[value.quality],
    ...bandCells(a, indicator),
    milestone === null ? null : f.period(milestone.period),
    isRated(a.status) ? distanceCell(a, indicator) : null,
    paceCell(pace.required, a, indicator),
    paceCell(pace.planned, a, indicator),
    pace.required === null && pace.planned === null ? null : paceUnit(a, indicator, speech),
    m.words.confidence[a.confidence.level],
    supply === null || supply.latestPeriod === null ? null : m.words.freshness[supply.freshness],
    plainMessage(reasonSentence(m, a, indicator, f, report.day)),
  ]
}

function indicatorsPlan(subject: Subject): Plan<IndicatorLine> {
  const { report, changes, speech } = subject
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const programmes = new Map(report.register.programmes.map((programme) => [programme.id, programme]))
  const agencies = new Map(report.register.agencies.map((agency) => [agency.id, agency]))
  const turns = new Map(changes?.indicators.map(({ indicator, turn }) => [indicator.id, turn]))
  const turnOf = ({ indicator, assessment }: IndicatorLine): Cells => {
    if (changes === null) return []
    return [assessment === null ? null : m.lists.turn[turns.get(indicator.id) ?? 'same']]
  }
  return {
    name: sheet.indicators,
    columns: [
      ...columnsOfKind('text', column.id, column.name, column.fullName, column.programme, column.agency),
      ...columnsOfKind('text', column.membership, column.headline, column.status, column.statusCode),
      ...columnsOfKind('number', column.figure),
      ...columnsOfKind('text', column.unit, column.period, column.quality),
      ...columnsOfKind('number', column.lower, column.upper),
      ...columnsOfKind('text', column.until),
      ...columnsOfKind('number', column.shortfall, column.pace, column.planned),
      ...columnsOfKind('text', column.paceUnit, column.confidence, column.freshness),
      ...columnsOfKind('long', column.sentence),
      ...(changes === null ? [] : columnsOfKind('text', column.turn(f.day(changes.from)))),
    ],
    things: [...report.indicators.values()],
    rowsOf: (line) => {
      const { indicator } = line
      return [
        [
          indicator.id,
          indicator.shortName[language],
          indicator.name[language],
          programmeCell(programmes.get(indicator.programmeId ?? ''), speech),
          agencies.get(indicator.leadAgencyId ?? '')?.name[language] ?? null,
          m.tables.membership[indicator.membership],
          indicator.headline ? m.words.headline : null,
          ...judgementCells(line, subject),
          ...turnOf(line),
        ],
      ]
    },
  }
}

function targetsPlan({ report, speech, cited }: Subject): Plan<IndicatorLine> {
  const { m, f, language } = speech
  const { column, sheet, inForce } = m.tables
  const rowOf = ({ id, shortName, ...indicator }: Indicator, target: Target, isInForce: boolean): Cells => [
    id,
    shortName[language],
    m.words.targetKind[target.kind],
    f.period(target.period),
    target.period,
    figureCell(target.lower, indicator),
    figureCell(target.upper, indicator),
    f.unit(indicator),
    printedDayCell(target.setOn, f),
    isInForce ? inForce.yes : inForce.no,
    noteCell(target.note, target.sourceId, report),
    ...cited.cellsOf(target.sourceId),
  ]
  return {
    name: sheet.targets,
    columns: [
      ...columnsOfKind('text', column.id, column.name, column.targetKind, column.period, column.periodCode),
      ...columnsOfKind('number', column.lower, column.upper),
      ...columnsOfKind('text', column.unit),
      ...columnsOfKind('day', column.setOn),
      ...columnsOfKind('text', column.inForce),
      ...columnsOfKind('long', column.note),
      ...sourceColumns(speech),
    ],
    things: [...report.indicators.values()],
    rowsOf: ({ indicator, targets }) => [
      ...[...targets.badge, ...targets.annualPlans].map((target) => rowOf(indicator, target, true)),
      ...targets.superseded.map((target) => rowOf(indicator, target, false)),
    ],
  }
}

/** What became of each figure of an indicator, and by which one it was replaced. */
function fatesOf(
  { indicator, known }: IndicatorLine,
  { report, speech }: Subject,
): ReadonlyMap<Observation, readonly [SheetCell, SheetCell]> {
  const { record } = speech.m.data
  const counts = countsFor({ indicator, known })
  return new Map(
    versionsOf(indicator, known, report.day).flatMap((versions) => {
      const stands = versions.findLast(({ standing }) => standing === 'stands')?.observation ?? null
      return versions.map(({ observation, standing }) => {
        const by = standing === 'stands' ? null : figureCell(stands?.value ?? null, indicator)
        const words = {
          stands: counts(observation) ? record.stands : record.onlyCompared,
          replaced: speech.m.indicator.table.notChosen,
          set_aside: record.setAside,
        }
        return [observation, [words[standing], by]] as const
      })
    }),
  )
}

function figuresPlan(subject: Subject): Plan<IndicatorLine> {
  const { report, speech, cited } = subject
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  return {
    name: sheet.figures,
    columns: [
      ...columnsOfKind('text', column.id, column.name, column.period, column.periodCode),
      ...columnsOfKind('number', column.figure),
      ...columnsOfKind('text', column.unit, column.quality),
      ...columnsOfKind('day', column.published),
      ...columnsOfKind('text', column.use),
      ...columnsOfKind('number', column.replacedBy),
      ...columnsOfKind('long', column.note),
      ...sourceColumns(speech),
    ],
    things: [...report.indicators.values()],
    rowsOf: (line) => {
      const fates = fatesOf(line, subject)
      const { indicator } = line
      return line.known.map(({ observation }) => [
        indicator.id,
        indicator.shortName[language],
        f.period(observation.period),
        observation.period,
        figureCell(observation.value, indicator),
        f.unit(indicator),
        m.words.quality[observation.quality],
        printedDayCell(observation.publishedOn, f),
        ...(fates.get(observation) ?? [null, null]),
        noteCell(observation.note, observation.sourceId, report),
        ...cited.cellsOf(observation.sourceId),
      ])
    },
  }
}

function tasksPlan({ report, speech, cited }: Subject): Plan<TermReport['tasks'][number]> {
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const programmes = new Map(report.register.programmes.map((programme) => [programme.id, programme]))
  const agencies = new Map(report.register.agencies.map((agency) => [agency.id, agency]))
  return {
    name: sheet.tasks,
    columns: [
      ...columnsOfKind('text', column.status),
      ...columnsOfKind('long', column.task),
      ...columnsOfKind('text', column.taskKind, column.programme, column.agency),
      ...columnsOfKind('day', column.start, column.due),
      ...columnsOfKind('number', column.late, column.left),
      ...columnsOfKind('day', column.done),
      ...sourceColumns(speech),
    ],
    things: report.tasks,
    rowsOf: (line) => {
      const { task, assessment } = line
      const { status, due, days } = assessment
      return [
        [
          m.words.taskStatus[status],
          task.title[language],
          m.words.taskKind[task.kind],
          programmeCell(programmes.get(task.programmeId ?? ''), speech),
          agencies.get(task.leadAgencyId ?? '')?.name[language] ?? null,
          printedDayCell(task.start, f),
          printedDayCell(task.due ?? due, f),
          isLate(status) ? days : null,
          isLate(status) || status === 'done' ? null : days,
          printedDayCell(doneOn(line), f),
          ...cited.cellsOf(task.sourceId),
        ],
      ]
    },
  }
}

function reviewsPlan({ report, speech, cited }: Subject): Plan<ReturnType<typeof reviewsOn>[number]> {
  const { m, f } = speech
  const { column, sheet } = m.tables
  const programmes = new Map(report.register.programmes.map((programme) => [programme.id, programme]))
  return {
    name: sheet.reviews,
    columns: [
      ...columnsOfKind('text', column.review, column.programme),
      ...columnsOfKind('day', column.date),
      ...countColumns(speech),
      ...columnsOfKind('long', column.note),
      ...sourceColumns(speech),
    ],
    things: reviewsOn(report),
    rowsOf: (review) => [
      [
        m.words.review[review.kind],
        programmeCell(programmes.get(review.programmeId ?? ''), speech),
        printedDayCell(review.date, f),
        ...countCells(review),
        noteCell(review.note, review.sourceId, report),
        ...cited.cellsOf(review.sourceId),
      ],
    ],
  }
}

function conflictsPlan({ report, speech, cited }: Subject): Plan<ReturnType<typeof conflictLinesOf>[number]> {
  const { m, f, language } = speech
  const { column, sheet } = m.tables
  const sideCell = (text: string, indicator: Indicator): SheetCell => {
    const side = parseSide(text)
    if (side === null) return text
    return side.kind === 'value' ? figureCell(side.value, indicator) : f.bandFigures(side)
  }
  return {
    name: sheet.conflicts,
    columns: [
      ...columnsOfKind('text', column.id, column.name, column.period),
      ...columnsOfKind('number', column.sideA),
      ...columnsOfKind('text', column.sourceA),
      ...columnsOfKind('number', column.sideB),
      ...columnsOfKind('text', column.sourceB, column.unit),
      ...columnsOfKind('long', column.outcome, column.explanation),
    ],
    things: conflictLinesOf(report),
    rowsOf: (line) => {
      const { conflict, indicator } = line
      return [
        [
          indicator.id,
          indicator.shortName[language],
          f.period(conflict.period),
          sideCell(conflict.valueA, indicator),
          cited.cellsOf(conflict.sourceA)[1],
          sideCell(conflict.valueB, indicator),
          cited.cellsOf(conflict.sourceB)[1],
          f.unit(indicator),
          plainMessage(outcomeText(line, speech)),
          noteCell(conflict.explanation, null, report),
        ],
      ]
    },
  }
}

function sourcesPlan({ speech, cited }: Subject): Plan<Cited['sources'][number]> {
  const { m, f } = speech
  const { column, sheet } = m.tables
  return {
    name: sheet.sources,
    columns: [
      ...columnsOfKind('number', column.sourceNumber),
      ...columnsOfKind('text', column.sourceCode),
      ...columnsOfKind('long', column.title),
      ...columnsOfKind('text', column.address, column.publisher, column.kind),
      ...columnsOfKind('day', column.published),
    ],
    things: cited.sources,
    rowsOf: (source) => [
      [
        cited.cellsOf(source.id)[0],
        source.id,
        titleCell(source),
        safeLink(source.url),
        source.publisher,
        m.data.source.kinds[source.kind],
        printedDayCell(source.publishedOn, f) ?? m.data.undated,
      ],
    ],
  }
}

/** Every document that stands in one of the sheets, in the order in which they come up. */
function idsIn(report: TermReport): readonly SourceId[] {
  const lines = [...report.indicators.values()]
  return [
    ...report.register.programmes.map(({ sourceId }) => sourceId),
    ...lines.flatMap(({ targets }) =>
      [...targets.badge, ...targets.annualPlans, ...targets.superseded].map(({ sourceId }) => sourceId),
    ),
    ...lines.flatMap(({ known }) => known.map(({ observation }) => observation.sourceId)),
    ...report.tasks.map(({ task }) => task.sourceId),
    ...reviewsOn(report).map(({ sourceId }) => sourceId),
    ...conflictLinesOf(report).flatMap(({ conflict }) => [conflict.sourceA, conflict.sourceB]),
  ]
}

/**
 * The whole register as it was known on the day: programmes, indicators with their assessment, targets, figures, tasks, reviews, conflicts,
 * sources. City-level figures; those of places have a table of their own. Nothing that came later is in it, and no trial.
 */
export async function registerSheets(
  report: TermReport,
  changes: Changes | null,
  speech: ScreenSpeech,
  tell: Tell,
  signal: AbortSignal,
): Promise<SheetSet> {
  const cited = citedIn(idsIn(report), report, speech)
  await breath(signal)
  const subject: Subject = { report, changes, speech, cited }
  const all = 3 * report.indicators.size + report.programmes.length + report.tasks.length + cited.sources.length
  let sum = 0
  const done = (n: number): void => {
    sum = Math.min(all, sum + n)
    tell(sum, all)
  }
  return {
    sheets: [
      await made(programmesPlan(subject), done, signal),
      await made(indicatorsPlan(subject), done, signal),
      await made(targetsPlan(subject), done, signal),
      await made(figuresPlan(subject), done, signal),
      await made(tasksPlan(subject), done, signal),
      await made(reviewsPlan(subject), done, signal),
      await made(conflictsPlan(subject), done, signal),
      await made(sourcesPlan(subject), done, signal),
    ],
    sources: cited.sources,
    filters: [],
  }
}

/** The same as a workbook; its last sheet says what it is. `work` of a SaveButton. */
export function registerWorkbook(
  report: TermReport,
  changes: Changes | null,
  stamp: Stamp,
  speech: ScreenSpeech,
): LongWork {
  return async (tell, signal) => {
    const { workbookOf } = await import('@/files/tableFiles')
    const set = await registerSheets(report, changes, speech, (n, of) => tell(MAKING * (n / of), 1), signal)
    const write = workbookOf(set, stamp, speech)
    return write((n, of) => tell(MAKING + (1 - MAKING) * (n / of), 1), signal)
  }
}
