import { useMemo, useRef, type Ref } from 'react'
import { Link } from 'react-router'
import { LazyIndicatorChart } from '@/charts/LazyIndicatorChart'
import { PictureMenu } from '@/charts/PictureMenu'
import { changeOf } from '@/domain/change'
import { historyOf } from '@/domain/history'
import type { JudgedLine } from '@/domain/judged'
import { windowOf } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { statusSpells } from '@/domain/turns'
import { plainMessage } from '@/i18n/plainMessage'
import { reasonSentence } from '@/i18n/reasonSentence'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { Announced } from '@/ui/Announced'
import { Calculation } from '@/ui/Calculation'
import { Card } from '@/ui/Card'
import { comparedOf } from '@/ui/comparedOf'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { StatusBadge } from '@/ui/StatusBadge'
import { useLater } from '@/ui/useLater'
import { stepsOf } from './stepsOf'
import css from './ChosenCard.module.css'

/** The finding about one indicator: its figure and how far that is from the band, or why it cannot be judged. */
function findingOf(line: JudgedLine, { m, f, language }: ScreenSpeech): string {
  const { indicator, assessment: a } = line
  const name = indicator.shortName[language]
  if (!isRated(a.status) || a.value === null) return `${name}: ${m.story.line(line, f)}`
  const away = comparedOf(line) === null ? '' : plainMessage(m.story.distance(a, indicator, f))
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

/** Since when it stands so, and how it stood before. */
function Since({ line, report }: { readonly line: JudgedLine; readonly report: TermReport }) {
  const { m } = useScreenWords()
  // Turning the clock takes longer than the rest of the card: the choice must not wait for it.
  const ready = useLater(line) !== null
  return (
    <span className={css.plan}>
      {line.annualPlan !== null && `${m.indicator.ofTerm}, `}
      {ready && <Turned line={line} report={report} />}
    </span>
  )
}

function Turned({ line, report }: { readonly line: JudgedLine; readonly report: TermReport }) {
  const { m, f } = useScreenWords()
  const { register, day, limits } = report
  const start = `${windowOf(register.term).from}-01-01`
  const spells = useMemo(
    () => statusSpells(historyOf(line.dossier, register, start, day, limits)),
    [line.dossier, register, start, day, limits],
  )
  const now = spells.at(-1)
  const before = spells.at(-2)
  if (now === undefined) return null
  const earlier = before === undefined || before.status === null ? null : m.words.status[before.status]
  return m.indicator.history.since(f.day(now.from), earlier)
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
  const finding = findingOf(line, speech)
  const changes = useChanges()
  const stamp = useStamp(language)
  const chart = useRef<HTMLDivElement>(null)
  const compared = useMemo(() => {
    const change = changes === null ? null : changeOf(changes, indicator.id)
    return changes === null || change === null ? null : { line: change.before, day: changes.from }
  }, [changes, indicator.id])
  return (
    <section className={css.chosen} aria-label={m.programme.chosen.label} ref={ref}>
      <Card>
        <h2 className={css.finding}>{finding}</h2>
        <Announced text={finding} about={report} />
        <div className={css.badges}>
          <span className={css.since}>
            <WhyBadge line={line} assessment={a} report={report} />
            <Since line={line} report={report} />
          </span>
          <AnnualPlan line={line} />
        </div>
        <p className={css.name}>{indicator.name[language]}</p>
        <div ref={chart}>
          <LazyIndicatorChart line={line} day={report.day} term={report.register.term} compared={compared} />
        </div>
        <Calculation steps={stepsOf(line, speech)} status={a.status} />
        <p className={css.why}>{reasonSentence(m, a, indicator, f, report.day)}</p>
        <div className={css.page}>
          <Link to={to.indicator(indicator.id)}>{m.programme.chosen.page}</Link>
          <PictureMenu line={line} report={report} stamp={stamp} place={chart} />
        </div>
      </Card>
    </section>
  )
}
