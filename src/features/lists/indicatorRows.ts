import { seriesOf } from '@/charts/series'
import type { Changes, IndicatorChange, Turn } from '@/domain/change'
import { isOfKind, type IndicatorKind } from '@/domain/indicatorKind'
import { judgedOf, type JudgedLine } from '@/domain/judged'
import { latestOf } from '@/domain/latestOf'
import type { Agency, AgencyId, Programme, ProgrammeId, Quality } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import type { Status } from '@/domain/status'
import { foldedText, hasWords } from '@/i18n/wordsIn'

/** A figure as a list shows it; `count` of `of` periods are known where it is a mean or a sum. */
export interface ShownFigure {
  readonly period: string
  readonly value: number
  readonly quality: Quality | 'mixed'
  readonly count?: number
  readonly of?: number
}

/** One indicator of the register in a list across programmes. */
export interface IndicatorRow {
  readonly id: string
  readonly line: IndicatorLine
  /** Null = followed without a target of the term, and without a status. */
  readonly judged: JudgedLine | null
  /** The same where a status could be given: what is too old is not held against a target. */
  readonly rated: JudgedLine | null
  readonly status: Status | null
  readonly programme: Programme | null
  readonly agency: Agency | null
  /** The judged figure, else the latest one that was published. */
  readonly figure: ShownFigure | null
  readonly change: IndicatorChange | null
  /** Null = not judged, or nothing is compared. */
  readonly turn: Turn | null
  /** Its place: what can be judged, worst first; then what cannot, the worst outlook first; what is only followed comes last. */
  readonly place: number
  /** Everything that it can be found by, folded. */
  readonly text: string
}

/** What narrows a list of indicators; null = it does not. */
export interface IndicatorFilter {
  readonly status: Status | null
  readonly programme: ProgrammeId | null
  readonly agency: AgencyId | null
  readonly kind: IndicatorKind | null
  readonly turn: Turn | null
  readonly q: string | null
}

function figureOf(line: IndicatorLine, report: TermReport): ShownFigure | null {
  const judged = line.assessment?.value ?? null
  return judged ?? latestOf(line, seriesOf(line, report.day, report.register.term).figures)
}

/** Every indicator of a report, in the order of its place. */
export function indicatorRows(report: TermReport, changes: Changes | null): readonly IndicatorRow[] {
  const { register, rollUp, indicators } = report
  const isSilent = (id: string): boolean => !isRated(indicators.get(id)?.assessment?.status ?? 'no_data')
  const inOrder = rollUp.worstFirst.toSorted((a, b) => Number(isSilent(a)) - Number(isSilent(b)))
  const places = new Map(inOrder.map((id, place) => [id, place]))
  const programmes = new Map(register.programmes.map((programme) => [programme.id, programme]))
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]))
  const changed = new Map(changes?.indicators.map((change) => [change.indicator.id, change]))
  const rows = [...indicators.values()].map((line): IndicatorRow => {
    const { indicator } = line
    const [judged = null] = judgedOf([line])
    const programme = programmes.get(indicator.programmeId ?? '') ?? null
    const agency = agencies.get(indicator.leadAgencyId ?? '') ?? null
    const change = changed.get(indicator.id) ?? null
    return {
      id: indicator.id,
      line,
      judged,
      rated: judged !== null && isRated(judged.assessment.status) ? judged : null,
      status: judged?.assessment.status ?? null,
      programme,
      agency,
      figure: figureOf(line, report),
      change,
      turn: judged === null || changes === null ? null : (change?.turn ?? 'same'),
      place: places.get(indicator.id) ?? rollUp.worstFirst.length,
      text: foldedText([
        indicator.name.vi,
        indicator.name.en,
        indicator.shortName.vi,
        indicator.shortName.en,
        programme?.code,
        programme?.shortName.vi,
        programme?.shortName.en,
        agency?.name.vi,
        agency?.name.en,
      ]),
    }
  })
  return rows.toSorted((a, b) => a.place - b.place)
}

/** The rows that pass every filter. */
export function indicatorsShown(rows: readonly IndicatorRow[], filter: IndicatorFilter): readonly IndicatorRow[] {
  const { status, programme, agency, kind, turn, q } = filter
  return rows.filter(
    (row) =>
      (status === null || row.status === status) &&
      (programme === null || row.programme?.id === programme) &&
      (agency === null || row.agency?.id === agency) &&
      (kind === null || isOfKind(row.line, kind)) &&
      (turn === null || row.turn === turn) &&
      (q === null || hasWords(row.text, q)),
  )
}
