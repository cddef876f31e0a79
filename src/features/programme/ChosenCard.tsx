import type { Ref } from 'react'
import { Link } from 'react-router'
import { LazyIndicatorChart } from '@/charts/LazyIndicatorChart'
import { hasOldFigures, type JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Calculation } from '@/ui/Calculation'
import { Card } from '@/ui/Card'
import { StatusBadge } from '@/ui/StatusBadge'
import { comparedOf } from './comparedOf'
import { stepsOf } from './stepsOf'
import css from './ChosenCard.module.css'

/** The finding about one indicator: its figure and how far that is from the band, or why it cannot be judged. */
function findingOf(line: JudgedLine, { m, f, language }: ScreenSpeech): string {
  const { indicator, assessment: a } = line
  const name = indicator.shortName[language]
  if (!isRated(a.status) || a.value === null) return `${name}: ${m.story.line(line, f)}`
  const away = comparedOf(line) === null ? '' : m.story.distance(a, indicator, f).replaceAll('**', '')
  const inside = a.position === 'inside' && comparedOf(line) !== null ? m.programme.chosen.inside : ''
  const place = away === '' ? inside : away
  return `${name}: ${[f.value(a.value.value, indicator), place].filter((part) => part !== '').join(', ')}`
}

/** The latest yearly plan beside the badge, never mixed into it (spec 3). */
function AnnualPlan({ line }: { readonly line: JudgedLine }) {
  const { m, f } = useScreenWords()
  const plan = line.annualPlan?.assessment
  if (plan?.milestone == null) return null
  return (
    <p className={css.plan}>
      {m.programme.chosen.annualPlan(f.period(plan.milestone.period))}:{' '}
      <StatusBadge status={plan.status} label={m.words.status[plan.status]} size={16} />
    </p>
  )
}

interface ChosenCardProps {
  readonly line: JudgedLine
  readonly report: TermReport
  readonly ref: Ref<HTMLElement>
}

/** The chosen indicator: what it shows, its badge, its chart, the short reckoning and the way to its own page. */
export function ChosenCard({ line, report, ref }: ChosenCardProps) {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { to } = useView()
  const { indicator, assessment: a } = line
  return (
    <section className={css.chosen} aria-label={m.programme.chosen.label} ref={ref}>
      <Card>
        <h2 className={css.finding} aria-live="polite">
          {findingOf(line, speech)}
        </h2>
        <div className={css.badges}>
          <StatusBadge
            status={a.status}
            label={m.words.status[a.status]}
            provisional={a.stage === 'provisional'}
            stale={a.modifiers.includes('stale')}
            hasOldFigures={hasOldFigures(a)}
            age={m.words.modifier.stale}
          />
          <AnnualPlan line={line} />
        </div>
        <p className={css.name}>{indicator.name[language]}</p>
        <LazyIndicatorChart line={line} day={report.day} term={report.register.term} />
        <Calculation steps={stepsOf(line, speech)} status={a.status} />
        <p className={css.why}>{reasonSentence(m, a, indicator, f, report.day)}</p>
        <p className={css.page}>
          <Link to={to.indicator(indicator.id)}>{m.programme.chosen.page}</Link>
        </p>
      </Card>
    </section>
  )
}
