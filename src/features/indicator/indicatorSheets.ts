import { seriesOf } from '@/charts/series'
import { conflictsOn, parseSide } from '@/domain/figureRecord'
import type { Conflict, Target } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { isForOrientation } from '@/domain/report'
import { bandCells, distanceCell, paceCell, paceUnit } from '@/files/indicatorCells'
import type { Sheet, SheetCell, SheetSet } from '@/files/sheet'
import {
  citedIn,
  columnsOfKind,
  figureCell,
  noteCell,
  printedDayCell,
  programmeCell,
  sourceColumns,
  type Cited,
} from '@/files/sheetCells'
import { plainMessage } from '@/i18n/plainMessage'
import { reasonSentence } from '@/i18n/reasonSentence'
import type { ScreenSpeech } from '@/i18n/Words'
import { sideText } from '@/ui/FigureRecord'
import { figureTableOf, type FigureRow } from './figureRows'

/** Everything that the parts of one indicator's tables look at. */
interface Subject {
  readonly line: IndicatorLine
  readonly report: TermReport
  readonly cited: Cited
  readonly speech: ScreenSpeech
}

/** What became of a figure: used, replaced, set aside, or there to compare with. */
function useOf({ use, isBaseline }: FigureRow, { m }: ScreenSpeech): string {
  const { stands, onlyCompared, setAside } = m.data.record
  const words = { chosen: stands, listed: onlyCompared, rejected: setAside, replaced: m.indicator.table.notChosen }
  return isBaseline ? `${words[use]}, ${m.indicator.table.baseline}` : words[use]
}

/** The other sides of the contradictions that name a figure. */
function contradictions({ observation }: FigureRow, conflicts: readonly Conflict[], subject: Subject): SheetCell {
  const { line, report, speech } = subject
  const said = conflicts.flatMap(({ period, valueA, sourceA, valueB, sourceB }) => {
    if (period !== observation.period) return []
    const isSide = (text: string, sourceId: string): boolean => {
      const side = parseSide(text)
      return sourceId === observation.sourceId && side?.kind === 'value' && side.value === observation.value
    }
    const other = isSide(valueA, sourceA) ? [valueB, sourceB] : isSide(valueB, sourceB) ? [valueA, sourceA] : null
    if (other === null) return []
    const [value = '', sourceId = ''] = other
    const publisher = report.register.sources.find(({ id }) => id === sourceId)?.publisher ?? ''
    return [`${sideText(value, line.indicator, speech.f)} (${publisher})`]
  })
  return said.length === 0 ? null : said.join('; ')
}

/** Every figure known on the day, as the page lists them: newest first, the chosen one of a moment before those that it replaced. */
export function figuresSheet(subject: Subject): Sheet {
  const { line, report, cited, speech } = subject
  const { m, f } = speech
  const { indicator, dossier } = line
  const { column, sheet } = m.tables
  const { figures } = seriesOf(line, report.day, report.register.term)
  const { rows, others } = figureTableOf(line, figures, report.day)
  const conflicts = conflictsOn(dossier.conflicts, report)
  return {
    name: sheet.figures,
    columns: [
      ...columnsOfKind('text', column.period, column.periodCode),
      ...columnsOfKind('number', column.figure),
      ...columnsOfKind('text', column.unit, column.quality),
      ...columnsOfKind('day', column.published),
      ...columnsOfKind('text', column.use),
      ...columnsOfKind('number', column.replacedBy),
      ...columnsOfKind('text', column.why, column.contradicts),
      ...columnsOfKind('long', column.note),
      ...sourceColumns(speech),
    ],
    rows: [...rows, ...others].map((row) => {
      const { observation, use, stands, why } = row
      const isReplaced = use === 'rejected' || use === 'replaced'
      return [
        f.period(observation.period),
        observation.period,
        figureCell(observation.value, indicator),
        f.unit(indicator),
        m.words.quality[observation.quality],
        printedDayCell(observation.publishedOn, f),
        useOf(row, speech),
        isReplaced ? figureCell(stands?.value ?? null, indicator) : null,
        why === null ? null : m.indicator.table.why[why],
        contradictions(row, conflicts, subject),
        noteCell(observation.note, observation.sourceId, report),
        ...cited.cellsOf(observation.sourceId),
      ]
    }),
  }
}

/** Every target set by the day: those in force, each with its own status where it is judged, then those that were replaced. */
export function targetsSheet({ line, cited, report, speech }: Subject): Sheet {
  const { m, f } = speech
  const { indicator, targets, assessment, annualPlan } = line
  const { column, sheet, inForce } = m.tables
  const statusOf = (target: Target): SheetCell => {
    const own =
      target === annualPlan?.target
        ? annualPlan.assessment
        : target.kind === 'annual-plan'
          ? undefined
          : assessment?.milestones.find(({ milestone }) => milestone.id === target.period)
    return own === undefined ? null : m.words.status[own.status]
  }
  const rowOf = (target: Target, isInForce: boolean): readonly SheetCell[] => [
    m.words.targetKind[target.kind],
    f.period(target.period),
    target.period,
    figureCell(target.lower, indicator),
    figureCell(target.upper, indicator),
    f.unit(indicator),
    printedDayCell(target.setOn, f),
    isInForce ? inForce.yes : inForce.no,
    isInForce ? statusOf(target) : null,
    noteCell(target.note, target.sourceId, report),
    ...cited.cellsOf(target.sourceId),
  ]
  return {
    name: sheet.targets,
    columns: [
      ...columnsOfKind('text', column.targetKind, column.period, column.periodCode),
      ...columnsOfKind('number', column.lower, column.upper),
      ...columnsOfKind('text', column.unit),
      ...columnsOfKind('day', column.setOn),
      ...columnsOfKind('text', column.inForce, column.status),
      ...columnsOfKind('long', column.note),
      ...sourceColumns(speech),
    ],
    rows: [
      ...[...targets.badge, ...targets.annualPlans].map((target) => rowOf(target, true)),
      ...targets.superseded.map((target) => rowOf(target, false)),
    ],
  }
}

/** The assessment on the day, a line for each thing that it says. */
export function assessmentSheet({ line, report, speech }: Subject): Sheet {
  const { m, f, language } = speech
  const { indicator, assessment: a } = line
  const { column, sheet, about } = m.tables
  const { programmes, agencies } = report.register
  const rows: readonly (readonly [string, SheetCell])[] = [
    [column.id, indicator.id],
    [column.name, indicator.shortName[language]],
    [column.fullName, indicator.name[language]],
    [m.indicator.about.definition, indicator.definition[language]],
    [
      column.programme,
      programmeCell(
        programmes.find(({ id }) => id === indicator.programmeId),
        speech,
      ),
    ],
    [column.agency, agencies.find(({ id }) => id === indicator.leadAgencyId)?.name[language] ?? null],
    [about.day, { day: report.day }],
    ...(a === null
      ? ([[column.status, line.targets.annualPlans.length > 0 ? m.indicator.planOnly : m.indicator.noTarget]] as const)
      : ([
          [column.status, isForOrientation(a) ? m.lists.indicators.orientation : m.words.status[a.status]],
          [column.statusCode, a.status],
          [column.sentence, plainMessage(reasonSentence(m, a, indicator, f, report.day))],
          [column.figure, figureCell(a.value?.value ?? null, indicator)],
          [column.unit, f.unit(indicator)],
          [column.period, a.value === null ? null : f.period(a.value.period)],
          [column.quality, a.value === null ? null : m.words.quality[a.value.quality]],
          [column.lower, bandCells(a, indicator)[0]],
          [column.upper, bandCells(a, indicator)[1]],
          [column.until, a.milestone === null ? null : f.period(a.milestone.period)],
          [column.shortfall, distanceCell(a, indicator)],
          [column.pace, paceCell(a.pace.required, a, indicator)],
          [column.planned, paceCell(a.pace.planned, a, indicator)],
          [column.paceUnit, paceUnit(a, indicator, speech)],
          [column.confidence, m.words.confidence[a.confidence.level]],
          [column.freshness, a.supply === null ? null : m.words.freshness[a.supply.freshness]],
        ] as const)),
  ]
  return {
    name: sheet.assessment,
    columns: [...columnsOfKind('text', about.about), ...columnsOfKind('long', about.said)],
    rows,
  }
}

/** One indicator on the day: its figures, its targets, and the assessment with its sentence. A trial is no part of it. */
export function indicatorSheets(line: IndicatorLine, report: TermReport, speech: ScreenSpeech): SheetSet {
  const { targets, known } = line
  const ids = [
    ...known.map(({ observation }) => observation.sourceId),
    ...[...targets.badge, ...targets.annualPlans, ...targets.superseded].map(({ sourceId }) => sourceId),
  ]
  const cited = citedIn(ids, report, speech)
  const subject: Subject = { line, report, cited, speech }
  return {
    sheets: [figuresSheet(subject), targetsSheet(subject), assessmentSheet(subject)],
    sources: cited.sources,
    filters: [speech.m.tables.filter(speech.m.tables.column.name, line.indicator.shortName[speech.language])],
  }
}
