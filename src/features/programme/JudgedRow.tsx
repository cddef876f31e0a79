import { memo } from 'react'
import { joinedOf, seriesOf } from '@/charts/series'
import type { JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { knownPeriods, standingOf } from '@/i18n/knownPeriods'
import { useScreenWords } from '@/i18n/Words'
import { Bullet } from '@/ui/Bullet'
import { comparedOf } from '@/ui/comparedOf'
import { WhyBadge } from '@/ui/explanation/WhyBadge'
import { NewMark } from '@/ui/NewMark'
import { Rich } from '@/ui/Rich'
import { Sparkline } from '@/ui/Sparkline'
import { briefOf } from './briefOf'
import { PaceCell } from './PaceCell'
import { RowLink } from './RowLink'
import { sparkPoints, type SparkYears } from './sparkPoints'
import { TargetCell } from './TargetCell'
import type { Rows } from './useRows'
import css from './JudgedTable.module.css'

interface JudgedRowProps {
  readonly line: JudgedLine
  readonly report: TermReport
  readonly years: SparkYears
  readonly rows: Rows
}

/** What of a row stays as it is when another row is chosen. */
const Cells = memo(function Cells({ line, report, years }: Omit<JudgedRowProps, 'rows'>) {
  const speech = useScreenWords()
  const { m, f } = speech
  const { indicator, assessment: a } = line
  const { figures } = seriesOf(line, report.day, report.register.term)
  const compared = comparedOf(line)
  const known = a.value === null ? null : knownPeriods(a.value, indicator, m)
  return (
    <>
      <td className={css.trend}>
        <Sparkline
          points={sparkPoints(joinedOf(figures, indicator))}
          span={years}
          termStart={years.termStart}
          status={a.status}
        />
      </td>
      <td className={css.figure}>
        <strong>{a.value === null ? '—' : f.figure(a.value.value, indicator)}</strong>
        <span className={css.small}>{a.value === null ? m.words.missing : standingOf(a.value, indicator, speech)}</span>
      </td>
      <td className={css.distance}>
        {compared === null ? (
          <span className={css.small}>{known === null ? null : m.programme.judged.only(known)}</span>
        ) : (
          <Bullet {...compared} status={a.status} limits={report.limits} />
        )}
      </td>
      <PaceCell line={line} />
      <TargetCell line={line} term={report.register.term} />
    </>
  )
})

/** One judged indicator: where it stands, why, its course, its figure, its distance from the band, and what is needed. */
export function JudgedRow({ line, report, years, rows }: JudgedRowProps) {
  const speech = useScreenWords()
  const { m } = speech
  const { indicator, assessment: a } = line
  return (
    <tr className={indicator.id === rows.chosen ? css.chosen : undefined}>
      <td className={css.status}>
        <WhyBadge
          line={line}
          assessment={a}
          report={report}
          look="mark"
          tabIndex={indicator.id === rows.stop ? 0 : -1}
        />
      </td>
      <th scope="row" className={css.name}>
        <RowLink indicator={indicator} rows={rows} />
        <NewMark id={indicator.id} />
        {indicator.headline && <span className={css.headline}>{m.words.headline}</span>}
        <span className={css.brief}>
          <Rich text={briefOf(line, speech, report.limits)} />
        </span>
      </th>
      <Cells line={line} report={report} years={years} />
    </tr>
  )
}
