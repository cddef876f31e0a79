import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { daysBetween } from '@/domain/day'
import type { OwedFigure, Owing } from '@/domain/owed'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { ListingTable } from '@/ui/ListingTable'
import { ListTools } from './ListTools'
import css from './data.module.css'

/** An indicator and the first period of which a figure is missing. */
function Missing({ owed, report }: { readonly owed: OwedFigure; readonly report: TermReport }) {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  const { line, from, periods, since } = owed
  return (
    <li>
      <Link to={to.indicator(line.indicator.id)}>{line.indicator.shortName[language]}</Link>{' '}
      <span className={css.quiet}>
        {m.data.owed.missing(f.period(from), f.count(daysBetween(since, report.day)), periods)}
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
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { to } = useView()
  const { owed } = m.data
  if (owing.length === 0) return <EmptyCard>{owed.none}</EmptyCard>
  return (
    <>
      <ListTools list="owed" tables={async () => (await import('./dataSheets')).owedSheet(owing, report, speech)}>
        <p className={css.quiet}>{owed.about}</p>
      </ListTools>
      <Card flush>
        <ListingTable
          caption={owed.caption}
          rows={owing}
          keyOf={({ agency }) => agency?.id ?? ''}
          columns={[
            {
              head: owed.agency,
              className: css.agency,
              renderCell: ({ agency }) =>
                agency === null ? owed.unknown : <Link to={to.agency(agency.id)}>{agency.name[language]}</Link>,
            },
            {
              head: owed.count,
              isNumber: true,
              renderCell: ({ figures }) => <strong>{f.count(figures.length)}</strong>,
            },
            {
              head: owed.what,
              renderCell: ({ figures }) => (
                <ul className={css.columns}>
                  {figures.map((figure) => (
                    <Missing key={figure.line.indicator.id} owed={figure} report={report} />
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Card>
    </>
  )
}
