import { useMemo, type ReactNode } from 'react'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { usePageTitle } from '@/ui/usePageTitle'
import { AgencyName } from './AgencyName'
import { AGENCY_COUNTS, agencyRows } from './agencyRows'
import css from './lists.module.css'
import listing from '@/ui/listing.module.css'

/** Every agency of the register: what it owes, and what it leads. */
export function AgenciesScreen(): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const stamp = useLeavingStamp(language)
  const report = useReport()
  const rehearsal = useRehearsal()
  const words = m.lists.agencies
  const rows = useMemo(
    () => agencyRows(report, (a, b) => f.compare(a.name[language], b.name[language])),
    [report, f, language],
  )
  usePageTitle(words.title)
  const owing = rows.filter(({ owed, overdue }) => owed + overdue > 0).length
  return (
    <div className={css.screen}>
      <div className={css.titled}>
        <h1>{words.finding(rows.length, owing)}</h1>
        {rows.length > 0 && (
          <TableButtons
            stem={m.tables.file.agencies}
            stamp={stamp}
            tables={async () => (await import('./agencyListSheet')).agencyListSheet(rows, speech)}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyCard rehearsal={rehearsal}>{words.none}</EmptyCard>
      ) : (
        <Card flush>
          <table className={listing.table}>
            <caption className="visuallyHidden">{words.caption(rows.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.agency}</th>
                {AGENCY_COUNTS.map((count) => (
                  <th key={count} scope="col" className={listing.number}>
                    {words[count]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.agency.id}>
                  <th scope="row">
                    <AgencyName agency={row.agency} />
                  </th>
                  {AGENCY_COUNTS.map((count) => (
                    <td key={count} data-label={words[count]} className={listing.number}>
                      {row[count] === 0 ? <span className={listing.none}>0</span> : f.count(row[count])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </div>
  )
}
