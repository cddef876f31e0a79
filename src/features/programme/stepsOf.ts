import type { JudgedLine } from '@/domain/judged'
import { timesPlanned } from '@/domain/openPeriods'
import { isRated } from '@/domain/rollUp'
import { shortfallOf } from '@/domain/shortfall'
import { precise } from '@/i18n/format'
import { knownPeriods } from '@/i18n/knownPeriods'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Step } from '@/ui/Calculation'
import { comparedOf } from '@/ui/comparedOf'

/** The judged figure, named by what it is: a mean, a sum, or a period's own. */
function valueStep({ indicator, assessment: { value } }: JudgedLine, { m, f }: ScreenSpeech): readonly Step[] {
  if (value === null) return []
  const { chosen } = m.programme
  const known = knownPeriods(value, indicator, m)
  const result = f.value(value.value, indicator)
  if (known === null) return [{ label: chosen.figure(f.period(value.period), m.words.quality[value.quality]), result }]
  return [{ label: indicator.aggregation === 'cumulative' ? chosen.total(known) : chosen.average(known), result }]
}

/** The deciding edge and the distance to it; inside, the band. */
function edgeSteps(line: JudgedLine, { m, f }: ScreenSpeech): readonly Step[] {
  const { indicator, assessment: a } = line
  const { chosen } = m.programme
  const compared = comparedOf(line)
  if (a.milestone === null) return []
  const { band } = a.milestone
  const whole: Step = { label: chosen.target, result: f.band(band, indicator) }
  if (compared === null) return [whole]
  const { side, amount } = shortfallOf(compared.value, band)
  const edge = side === 'short' ? band.min : band.max
  if (side === 'inside' || edge === null) return [whole]
  const words = side === 'short' ? chosen.lower : chosen.upper
  return [
    { label: band.min === band.max ? chosen.point : words, result: f.band({ min: edge, max: edge }, indicator) },
    {
      label: side === 'short' ? chosen.short : chosen.over,
      result: f.difference(amount, precise(indicator, [compared.value, edge])),
      deciding: true,
    },
  ]
}

/** The pace needed now; under it, what the plan asked for and the best there has been. */
function paceSteps({ indicator, assessment: a }: JudgedLine, { m, f }: ScreenSpeech): readonly Step[] {
  const { planned, required, best } = a.pace
  const times = timesPlanned(a)
  if (planned === null || required === null || required === 0) return []
  const { chosen } = m.programme
  const told = (pace: number): string => f.pace(pace, indicator, a.trajectory)
  const plan = times !== null ? chosen.timesPlan(f.times(times), told(planned)) : chosen.plan(told(planned))
  const formula = best === null ? plan : `${plan}; ${chosen.best(told(best))}`
  return [{ label: chosen.required, formula, result: told(required), deciding: true }]
}

/** What is there, and what should be, of an indicator that cannot be judged. */
function silentSteps(line: JudgedLine, speech: ScreenSpeech): readonly Step[] {
  const { indicator, assessment: a } = line
  const { m, f } = speech
  const overdue = (a.supply?.overduePeriods ?? 0) > 0 ? (a.supply?.expectedPeriod ?? null) : null
  return [
    ...valueStep(line, speech),
    ...(a.milestone === null
      ? []
      : [{ label: m.programme.chosen.target, result: f.band(a.milestone.band, indicator) }]),
    ...(overdue === null ? [] : [{ label: m.programme.chosen.expected, result: f.period(overdue), deciding: true }]),
  ]
}

/** How the status came about, in a few lines; the one that decided last is tinted. The whole reckoning is on the indicator's page. */
export function stepsOf(line: JudgedLine, speech: ScreenSpeech): readonly Step[] {
  if (!isRated(line.assessment.status)) return silentSteps(line, speech)
  const paces = paceSteps(line, speech)
  const edges = edgeSteps(line, speech)
  const distance = paces.length > 0 ? edges.map((step) => ({ ...step, deciding: false })) : edges
  return [...valueStep(line, speech), ...distance, ...paces]
}
