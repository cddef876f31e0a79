import { memo } from 'react'
import { Link } from 'react-router'
import type { JudgedLine } from '@/domain/judged'
import { windowOf } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Bullet } from '@/ui/Bullet'
import { comparedOf } from '@/ui/comparedOf'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { NewMark } from '@/ui/NewMark'
import { Rich } from '@/ui/Rich'
import type { VirtualCellProps } from '@/ui/VirtualTable'
import { AgencyName } from './AgencyName'
import { Dash } from './Dash'
import type { IndicatorColumn } from './indicatorColumns'
import type { IndicatorRow } from './indicatorRows'
import { ProgrammeName } from './ProgrammeName'
import css from './lists.module.css'

type IndicatorCellProps = VirtualCellProps<IndicatorRow, IndicatorColumn, TermReport>

function Status({ row: { judged }, around: report, tabIndex }: Omit<IndicatorCellProps, 'column'>) {
  const { m } = useScreenWords()
  if (judged === null) return <span className={css.quiet}>{m.lists.indicators.noStatus}</span>
  return (
    <span className={css.state}>
      <WhyBadge line={judged} assessment={judged.assessment} report={report} look="row" tabIndex={tabIndex} />
    </span>
  )
}

/** Why there is no status, where there is none: said under the name. */
function Silence({ row }: { readonly row: IndicatorRow }) {
  const { m, f } = useScreenWords()
  const { judged, line } = row
  if (judged === null) {
    const words = line.assessment === null ? m.lists.indicators.followed : m.lists.indicators.orientation
    return <span className={css.small}>{words}</span>
  }
  if (isRated(judged.assessment.status)) return null
  return <span className={css.small}>{m.story.line(judged, f)}</span>
}

function Name({ row, tabIndex }: Pick<IndicatorCellProps, 'row' | 'tabIndex'>) {
  const { m, language } = useScreenWords()
  const { to } = useView()
  const { indicator } = row.line
  return (
    <>
      <Link className={css.link} to={to.indicator(indicator.id)} title={indicator.name[language]} tabIndex={tabIndex}>
        {indicator.shortName[language]}
      </Link>
      <NewMark id={indicator.id} />
      {indicator.headline && <span className={css.headline}>{m.words.headline}</span>}
      <Silence row={row} />
    </>
  )
}

function Figure({ row }: { readonly row: IndicatorRow }) {
  const { m, f } = useScreenWords()
  const { figure, line } = row
  if (figure === null) return <span className={css.quiet}>{m.words.missing}</span>
  const { period, quality, count, of } = figure
  const known = count === undefined || of === undefined ? null : m.lists.indicators.known(count, of)
  const standing = quality === 'official' ? f.period(period) : `${f.period(period)} ${m.words.quality[quality]}`
  return (
    <span className={css.stack}>
      <strong>{f.value(figure.value, line.indicator)}</strong>
      <span className={css.small}>{known ?? standing}</span>
    </span>
  )
}

function Target({ row, around: report }: Pick<IndicatorCellProps, 'row' | 'around'>) {
  const { m, f } = useScreenWords()
  const milestone = row.line.assessment?.milestone ?? null
  if (milestone === null) return <Dash />
  const isEnd = milestone.period === windowOf(report.register.term).to
  return (
    <span className={`${css.stack} ${css.band}`}>
      {f.band(milestone.band, row.line.indicator)}
      {!isEnd && <span className={css.until}>{m.lists.indicators.until(f.period(milestone.period))}</span>}
    </span>
  )
}

/** The bullet, and the distance in figures. */
function Distance({ row, around: report }: Pick<IndicatorCellProps, 'row' | 'around'>) {
  const { m, f } = useScreenWords()
  const { rated } = row
  const compared = rated === null ? null : comparedOf(rated)
  if (rated === null || compared === null) return <Dash />
  const told = m.story.distance(rated.assessment, rated.indicator, f)
  const { inside, meets } = m.lists.indicators
  const { lower, upper } = compared.band
  const reached = lower === null || upper === null || lower === upper ? meets : inside
  return (
    <span className={css.bullet}>
      <Bullet {...compared} status={rated.assessment.status} limits={report.limits} />
      <span className={css.small}>
        <Rich text={told === '' ? reached : told} />
      </span>
    </span>
  )
}

function Pace({ row }: { readonly row: IndicatorRow }) {
  const { m, f } = useScreenWords()
  const { rated } = row
  const required = rated?.assessment.pace.required ?? null
  if (rated === null || required === null) return <Dash />
  const { pace, trajectory } = rated.assessment
  const told = (value: number): string => f.paceFigure(value, rated.indicator, trajectory)
  return (
    <span className={css.stack}>
      <strong>{required === 0 ? m.lists.indicators.hold : told(required)}</strong>
      {pace.planned !== null && <span className={css.small}>{m.lists.indicators.planned(told(pace.planned))}</span>}
    </span>
  )
}

function Confidence({ judged }: { readonly judged: JudgedLine | null }) {
  const { m } = useScreenWords()
  if (judged === null) return <Dash />
  const { confidence, supply } = judged.assessment
  return (
    <span className={css.stack}>
      {m.words.confidence[confidence.level]}
      {supply !== null && supply.latestPeriod !== null && (
        <span className={css.small}>{m.words.freshness[supply.freshness]}</span>
      )}
    </span>
  )
}

const ARROW = { worse: '↓ ', better: '↑ ', gone_silent: '', newly_judged: '', newly_targeted: '', same: '' } as const

function Turn({ row }: { readonly row: IndicatorRow }) {
  const { m } = useScreenWords()
  const { turn, change } = row
  if (turn === null) return <Dash />
  const before = change?.before.assessment?.status
  if (turn === 'same') return <span className={css.quiet}>{m.lists.turn.same}</span>
  return (
    <span className={css.stack}>
      <span>
        <span aria-hidden="true">{ARROW[turn]}</span>
        {m.lists.turn[turn]}
      </span>
      {before !== undefined && (
        <span className={css.small}>{m.lists.indicators.was(m.words.status[before].toLowerCase())}</span>
      )}
    </span>
  )
}

/** What one column says of one indicator; what is not there is a dash, never a zero. */
export const IndicatorCell = memo(function IndicatorCell({ row, column, around, tabIndex }: IndicatorCellProps) {
  switch (column) {
    case 'status':
      return <Status row={row} around={around} tabIndex={tabIndex} />
    case 'name':
      return <Name row={row} tabIndex={tabIndex} />
    case 'programme':
      return <ProgrammeName programme={row.programme} tabIndex={tabIndex} />
    case 'figure':
      return <Figure row={row} />
    case 'target':
      return <Target row={row} around={around} />
    case 'distance':
      return <Distance row={row} around={around} />
    case 'pace':
      return <Pace row={row} />
    case 'confidence':
      return <Confidence judged={row.judged} />
    case 'agency':
      return <AgencyName agency={row.agency} tabIndex={tabIndex} />
    case 'turn':
      return <Turn row={row} />
  }
})
