import { isCounted } from './rehearsalCourse'
import { passOf, printable } from './rehearsalFigures'
import { SIMULATED } from './rehearsalReleases'
import type { Subject, Years } from './rehearsalSubject'
import { drawOf, shuffled } from './seededDraw'
import { cellOf, rowsBy, rowsOf, type Row, type Tables } from './tables'

/** How many indicators get simulated yearly plans beside those that are headline. */
const PLANNED = 8

type Bound = number | null

function targetRow(
  id: string,
  period: string,
  kind: string,
  [lower, upper]: readonly [Bound, Bound],
  setOn: string,
  note: string,
): Row {
  const text = (bound: Bound): string => (bound === null ? '' : String(bound))
  return {
    indicator_id: id,
    period,
    kind,
    lower: text(lower),
    upper: text(upper),
    set_on: setOn,
    source_id: SIMULATED,
    note,
  }
}

/** The pass mark on its own side of the band; the other side stays open, or closes a two-sided band of the same width. */
function bandAt(subject: Subject, pass: number): readonly [Bound, Bound] {
  const { lower, upper } = subject.goal ?? { lower: null, upper: null }
  const edge = printable(subject, pass)
  if (subject.direction === 'up') return [edge, null]
  if (subject.direction === 'down') return [null, edge]
  const width = (upper ?? 0) - (lower ?? 0)
  return passOf(subject) === upper ? [printable(subject, edge - width), edge] : [edge, printable(subject, edge + width)]
}

/** One target of the term eased at mid-term: the row it replaces stays, and stands until this one is set. */
function changedTarget(
  subjects: readonly Subject[],
  targets: ReadonlyMap<string, readonly Row[]>,
  years: Years,
  seed: number,
): readonly Row[] {
  const candidates = subjects.filter((subject) => {
    const terms = (targets.get(subject.id) ?? []).filter((row) => cellOf(row, 'kind') === 'term')
    const plain = subject.direction === 'up' && subject.goal?.upper === null && passOf(subject) >= 20
    return plain && subject.frequency === 'quarter' && terms.length === 1
  })
  const [eased] = shuffled(drawOf(seed, 'changed target'), candidates)
  if (eased === undefined) return []
  const band = bandAt(eased, passOf(eased) * 0.92)
  const note = 'Mô phỏng: điều chỉnh giữa nhiệm kỳ.'
  return [targetRow(eased.id, `${years.last}`, 'term', band, `${years.first + 2}-07-07`, note)]
}

/**
 * Two yearly norms that were only planned so far become targets of the term at mid-term: one for its last two years, one
 * for its last. By the rehearsal's day no figure for them can be expected yet (spec 4.3, line 2).
 */
function lateTargets(subjects: readonly Subject[], years: Years, seed: number): readonly Row[] {
  const judgedProgrammes = new Set(subjects.filter((subject) => subject.judged).map((subject) => subject.programmeId))
  const candidates = subjects.filter(
    (subject) =>
      !subject.judged &&
      subject.goal !== null &&
      subject.aggregation === 'annual' &&
      judgedProgrammes.has(subject.programmeId),
  )
  const periods = [`${years.last - 1}-${years.last}`, `${years.last}`]
  const note = 'Mô phỏng: mục tiêu đặt thêm giữa nhiệm kỳ.'
  return shuffled(drawOf(seed, 'late targets'), candidates)
    .slice(0, periods.length)
    .map((subject, nth) =>
      targetRow(
        subject.id,
        periods[nth] ?? '',
        'term',
        bandAt(subject, passOf(subject)),
        `${years.last - 1}-03-29`,
        note,
      ),
    )
}

/** The pass mark that a plan gives one year: a step on the way for a level, the year's part for a total, else the whole. */
function plannedPass(subject: Subject, start: number, year: number, years: Years): number {
  const pass = passOf(subject)
  const { from, to } = subject.goal ?? { from: years.first, to: years.last }
  if (subject.aggregation === 'cumulative') return pass / (to - from + 1)
  if (subject.aggregation !== 'end_of_period') return pass
  return start + ((pass - start) * (year - years.before)) / (to - years.before)
}

/** Plans of single years for the headline indicators and some others, where the published register has none. */
function yearlyPlans(
  subjects: readonly Subject[],
  targets: ReadonlyMap<string, readonly Row[]>,
  starts: ReadonlyMap<string, number>,
  years: Years,
  seed: number,
): readonly Row[] {
  const able = subjects.filter(
    (subject) => subject.judged && subject.goal?.to === years.last && subject.scale !== 'rank',
  )
  const others = able.filter((subject) => !subject.headline && !isCounted(subject))
  const chosen = new Set(shuffled(drawOf(seed, 'plans'), others).slice(0, PLANNED))
  return able
    .filter((subject) => subject.headline || chosen.has(subject))
    .flatMap((subject) => {
      const planned = new Set(
        (targets.get(subject.id) ?? [])
          .filter((row) => cellOf(row, 'kind') === 'annual-plan')
          .map((row) => cellOf(row, 'period')),
      )
      const start = starts.get(subject.id) ?? passOf(subject)
      return Array.from({ length: years.last - years.first + 1 }, (_, nth) => years.first + nth)
        .filter((year) => !planned.has(`${year}`))
        .map((year) => {
          const band = bandAt(subject, plannedPass(subject, start, year, years))
          return targetRow(subject.id, `${year}`, 'annual-plan', band, `${year - 1}-12-10`, 'Mô phỏng.')
        })
    })
}

/** The published targets with the simulated ones after them; `starts` = the simulated baselines of levels. */
export function rehearsedTargets(
  published: Tables,
  subjects: readonly Subject[],
  starts: ReadonlyMap<string, number>,
  years: Years,
  seed: number,
): readonly Row[] {
  const rows = rowsOf(published, 'targets')
  const byIndicator = rowsBy(rows, 'indicator_id')
  return [
    ...rows,
    ...changedTarget(subjects, byIndicator, years, seed),
    ...lateTargets(subjects, years, seed),
    ...yearlyPlans(subjects, byIndicator, starts, years, seed),
  ]
}
