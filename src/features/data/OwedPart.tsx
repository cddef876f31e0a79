import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { daysBetween } from '@/domain/day'
import type { JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import type { Owing } from './owedOf'
import css from './data.module.css'

/** An indicator and the first period of which a figure is missing. */
function Missing({ line, report }: { readonly line: JudgedLine; readonly report: TermReport }) {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { supply } = line.assessment
  if (supply === null) return null
  const days = supply.nextDue === null ? null : daysBetween(supply.nextDue, report.day)
  const period = supply.nextPeriod ?? supply.expectedPeriod
  return (
    <li>
      <Link to={to.indicator(line.indicator.id)}>{line.indicator.shortName[language]}</Link>{' '}
      <span className={css.quiet}>
        {period !== null &&
          m.data.owed.missing(
            f.period(period),
            days === null || days <= 0 ? null : f.count(days),
            supply.overduePeriods,
          )}
      </span>
    </li>
  )
}

interface OwedPartProps {
  readonly owing: readonly Owing[]
  readonly report: TermReport
}

/** Which agency owes which figures, and for how long. */
export function OwedPart({ owing, report }: OwedPartProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { owed } = m.data
  if (owing.length === 0) {
    return (
      <Card flush>
        <EmptyNote>{owed.none}</EmptyNote>
      </Card>
    )
  }
  return (
    <>
      <p className={css.quiet}>{owed.about}</p>
      <Card flush>
        <table className={css.table}>
          <caption className="visuallyHidden">{owed.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{owed.agency}</th>
              <th scope="col" className={css.number}>
                {owed.count}
              </th>
              <th scope="col">{owed.what}</th>
            </tr>
          </thead>
          <tbody>
            {owing.map(({ agency, lines }) => (
              <tr key={agency?.id ?? ''}>
                <th scope="row" className={css.agency}>
                  {agency === null ? owed.unknown : <Link to={to.agency(agency.id)}>{agency.name[language]}</Link>}
                </th>
                <td data-label={owed.count} className={css.number}>
                  <strong>{f.count(lines.length)}</strong>
                </td>
                <td data-label={owed.what}>
                  <ul className={css.columns}>
                    {lines.map((line) => (
                      <Missing key={line.indicator.id} line={line} report={report} />
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </>
  )
}
