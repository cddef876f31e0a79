import type { Day } from '@/domain/day'
import { observedOf } from './rehearsalObservations'
import { SIMULATED } from './rehearsalReleases'
import { rehearsedReviews } from './rehearsalReviews'
import { subjectsOf, yearsOf, type Subject, type Years } from './rehearsalSubject'
import { rehearsedTargets } from './rehearsalTargets'
import { rehearsedTasks } from './rehearsalTasks'
import { cellOf, rowsBy, rowsOf, type Row, type Tables } from './tables'

/** The rehearsal that ships; another number gives another one of the same kind. */
const REHEARSAL_SEED = 17

/** The tables that a rehearsal takes over as they were published. */
const KEPT = ['terms', 'programmes', 'programme_roles', 'agencies', 'localities', 'local_programmes']

const SOURCE: Row = {
  id: SIMULATED,
  title: 'Số liệu mô phỏng phục vụ tập huấn',
  publisher: 'Tiến Độ',
  url: '',
  published_on: '',
  language: 'vi',
  kind: 'other',
}

/** The day a rehearsal opens on: the middle of the term's fourth year, when most statuses and every task state are met. */
export function rehearsalDay(published: Tables): Day {
  return dayIn(yearsOf(published))
}

function dayIn(years: Years): Day {
  return `${years.first + 3}-06-30`
}

/**
 * The rehearsal register (tập huấn): the programmes, indicators and targets of a published package with simulated figures
 * for everything, so that presenters can train and every state can be seen. Pure: the same package and seed give the same
 * tables. No published figure is taken over, and every simulated row cites the one source `simulated`.
 */
export function rehearsalTables(published: Tables, seed = REHEARSAL_SEED): Tables {
  const years = yearsOf(published)
  const subjects = subjectsOf(published)
  const { observations, conflicts } = observedOf(published, subjects, years, seed)
  const baselines = baselinesOf(subjects, observations, years)
  const starts = new Map(baselines.map((row) => [cellOf(row, 'indicator_id'), Number(cellOf(row, 'value'))]))
  const frequencies = new Map(subjects.map((subject) => [subject.id, subject.frequency]))
  const made: Tables = {
    ...Object.fromEntries(KEPT.map((name) => [name, rowsOf(published, name)])),
    indicators: rowsOf(published, 'indicators').map((row) => ({
      ...row,
      frequency: frequencies.get(cellOf(row, 'id')) ?? cellOf(row, 'frequency'),
    })),
    targets: rehearsedTargets(published, subjects, starts, years, seed),
    observations,
    baselines,
    tasks: rehearsedTasks(published, years, dayIn(years), seed),
    reviews: rehearsedReviews(published, subjects, years, seed),
    conflicts,
  }
  return { ...made, sources: citedSources(rowsOf(published, 'sources'), made) }
}

/** Where every indicator stood before the term: its last year, or the span of years for averages and totals. */
function baselinesOf(subjects: readonly Subject[], observations: readonly Row[], years: Years): readonly Row[] {
  const series = rowsBy(
    observations.filter((row) => cellOf(row, 'locality_id') === ''),
    'indicator_id',
  )
  return subjects.flatMap((subject) => {
    const spanned = ['period_average', 'cumulative'].includes(subject.aggregation)
    const period = spanned ? `${years.oldest}-${years.before}` : `${years.before}`
    const row = series.get(subject.id)?.find((figure) => cellOf(figure, 'period') === period)
    return row === undefined ? [] : [{ indicator_id: subject.id, period, value: cellOf(row, 'value') }]
  })
}

/** The simulated source, and of the published ones those that a row still cites, by its source or in its note. */
function citedSources(sources: readonly Row[], made: Tables): readonly Row[] {
  const cited = new Set<string>()
  for (const row of Object.values(made).flat()) {
    cited.add(cellOf(row, 'source_id'))
    for (const [, id] of cellOf(row, 'note').matchAll(/\[([^\]]+)\]/g)) if (id !== undefined) cited.add(id)
  }
  return [...sources.filter((row) => cited.has(cellOf(row, 'id'))), SOURCE]
}
