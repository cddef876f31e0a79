import { periodModelOf } from '@/charts/periodModel'
import type { Assessment, Figure } from '@/domain/assessment'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { SEVERITY } from '@/domain/status'
import { capital } from '@/i18n/capital'
import { isCounted } from '@/i18n/format'
import { placesWon } from '@/i18n/story'
import type { ScreenSpeech, Speech } from '@/i18n/Words'

/** What each target in force asks for; the one that is judged first. */
function targetSentence({ indicator, targets, assessment }: IndicatorLine, { m, f }: ScreenSpeech): readonly string[] {
  const judged = targets.badge.find(({ period }) => period === assessment?.milestone?.period)
  const target = judged ?? targets.badge.find(({ period }) => period === assessment?.milestone?.id) ?? targets.badge[0]
  const shown = target ?? targets.annualPlans.at(-1)
  if (shown === undefined) return []
  const name = m.indicator.target[shown.kind](f.period(shown.period))
  return [m.slides.indicator.target(name, f.band({ min: shown.lower, max: shown.upper }, indicator))]
}

/** What the last period would have had to be, where all of them are known; null where the story says what is needed. */
function neededThen(line: IndicatorLine, report: TermReport, { m, f }: ScreenSpeech): string | null {
  const { indicator } = line
  if (indicator.aggregation === 'end_of_period' || indicator.aggregation === 'annual') return null
  const { columns } = periodModelOf(line, report.day, report.register.term)
  const column = columns.find(({ needed, value }) => needed !== null && value !== null)
  if (column?.needed == null || column.value === null || column.quality === null) return null
  return m.slides.indicator.neededThen(
    f.period(column.period),
    isCounted(indicator)
      ? f.value(Math.ceil(column.needed.to - 1e-9), indicator)
      : f.value(column.needed.to, { ...indicator, decimals: Math.min(indicator.decimals, 1) }),
    m.words.quality[column.quality],
    f.value(column.value, indicator),
  )
}

/** The best there ever was, where more is asked: of yearly values the value, of levels the pace. */
function bestSentence(
  { indicator }: IndicatorLine,
  a: Assessment,
  figures: readonly Figure[],
  { m, f }: ScreenSpeech,
): readonly string[] {
  const words = m.slides.indicator
  if (!isRated(a.status) || SEVERITY[a.status] < SEVERITY.at_risk) return []
  if (indicator.aggregation === 'end_of_period') {
    const { best, required } = a.pace
    const isAsked = best !== null && required !== null && best * required > 0
    return !isAsked
      ? []
      : [words.bestPace(f.pace(placesWon(best, indicator, a.trajectory), indicator, a.trajectory, 'round'))]
  }
  const isDown = indicator.direction === 'down'
  const best = figures.toSorted((one, other) => (isDown ? one.value - other.value : other.value - one.value))[0]
  if (best === undefined || figures.length < 2 || indicator.direction === 'within') return []
  return [(isDown ? words.lowest : words.highest)(f.value(best.value, indicator), f.period(best.period.text))]
}

/** Why there is no status, and who is to answer for it. */
function silenceSentences(
  line: IndicatorLine,
  assessment: Assessment,
  { register }: TermReport,
  { m, f, language }: ScreenSpeech,
): readonly string[] {
  const { supply } = assessment
  const { nextPeriod, nextDue } = supply ?? { nextPeriod: null, nextDue: null }
  const isOwed = supply !== null && supply.overduePeriods > 0 && nextPeriod !== null && nextDue !== null
  const why = isOwed
    ? m.lists.agency.owedFigure(f.period(nextPeriod), f.day(nextDue))
    : m.story.line({ ...line, assessment }, f)
  const agency = register.agencies.find(({ id }) => id === line.indicator.leadAgencyId)
  return [capital(why), ...(agency === undefined ? [] : [m.slides.indicator.agency(agency.name[language])])]
}

/** What stands beside an indicator's figure: its target, what it takes, and the best there ever was. */
export function indicatorSentences(
  line: IndicatorLine,
  figures: readonly Figure[],
  report: TermReport,
  speech: ScreenSpeech,
): readonly string[] {
  const { m, f } = speech
  const { assessment } = line
  const target = targetSentence(line, speech)
  if (assessment === null) {
    return [...target, line.targets.annualPlans.length > 0 ? m.indicator.planOnly : m.indicator.noTarget]
  }
  if (!isRated(assessment.status)) return [...target, ...silenceSentences(line, assessment, report, speech)]
  const story = neededThen(line, report, speech) ?? capital(m.story.line({ ...line, assessment }, f))
  return [...target, ...(story === '' ? [] : [story]), ...bestSentence(line, assessment, figures, speech)]
}

/** The pieces of a figure with its unit, so that the figure can be written large: "6,62" and " %". */
export function figureParts(
  value: number,
  measure: IndicatorLine['indicator'],
  { f }: Pick<Speech, 'f'>,
): { readonly before: string; readonly figure: string; readonly after: string } {
  const figure = f.figure(value, measure)
  const whole = f.value(value, measure)
  const at = whole.indexOf(figure)
  return { before: whole.slice(0, at).trim(), figure, after: whole.slice(at + figure.length).trim() }
}
