import type { ReactNode } from 'react'
import type { Register, TableName } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useLocalObservations } from '@/queries/localObservations'
import { useShownFile } from '@/queries/openedFile'
import { useSourceName } from '@/queries/report'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { ListingTable } from '@/ui/ListingTable'
import { FileFindings } from './FileFindings'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './data.module.css'

/** How many rows of each table were taken up; figures of localities come by a read of their own. */
function rowCounts(register: Register, local: number): readonly (readonly [TableName | 'local_figures', number])[] {
  return [
    ['programmes', register.programmes.length],
    ['programme_roles', register.programmeRoles.length],
    ['agencies', register.agencies.length],
    ['indicators', register.indicators.length],
    ['targets', register.targets.length],
    ['observations', register.observations.length],
    ['local_figures', local],
    ['baselines', register.baselines.length],
    ['tasks', register.tasks.length],
    ['localities', register.localities.length],
    ['local_programmes', register.localProgrammes.length],
    ['reviews', register.reviews.length],
    ['sources', register.sources.length],
    ['conflicts', register.conflicts.length],
  ]
}

/** Rows that could not be read and were left out. */
function Findings({ register }: { readonly register: Register }) {
  const { m, f } = useScreenWords()
  const { load } = m.data
  const { shown, left, showMore } = useRowsShown(register.findings)
  if (register.findings.length === 0) return <EmptyNote>{load.noFindings}</EmptyNote>
  return (
    <>
      <ListingTable
        caption={load.findingsCaption}
        rows={shown}
        keyOf={({ table, row, column, reason }) => `${table} ${row} ${column} ${reason}`}
        columns={[
          {
            head: load.table,
            renderCell: ({ table }) => (
              <>
                {load.names[table]} <code>{table}</code>
              </>
            ),
          },
          { head: load.row, isNumber: true, renderCell: ({ row }) => f.count(row) },
          { head: load.column, renderCell: ({ column }) => <code>{column}</code> },
          { head: load.reason, renderCell: ({ reason }) => m.failures.finding[reason] },
          { head: load.found, renderCell: ({ found }) => <code>{found}</code> },
        ]}
      />
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}

/** Where the register came from, how much there was in it, and what had to be left out. */
export function LoadPart({ report }: { readonly report: TermReport }): ReactNode {
  const { m, f, language } = useScreenWords()
  const { load } = m.data
  const { register, day } = report
  const sourceName = useSourceName()
  const local = useLocalObservations()
  const file = useShownFile()
  return (
    <div className={css.load}>
      <Card>
        <dl className={css.facts}>
          <dt>{load.backend}</dt>
          <dd>
            <code>{sourceName}</code>
          </dd>
          <dt>{load.register}</dt>
          <dd>
            <code>{register.hash}</code>
          </dd>
          <dt>{load.term}</dt>
          <dd>{register.term.name[language]}</dd>
          <dt>{load.day}</dt>
          <dd>{f.day(day)}</dd>
        </dl>
        <table className={css.rows}>
          <caption className="visuallyHidden">{load.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{load.table}</th>
              <th scope="col">{load.rows}</th>
            </tr>
          </thead>
          <tbody>
            {rowCounts(register, local.length).map(([table, rows]) => (
              <tr key={table}>
                <th scope="row">{table === 'local_figures' ? load.localFigures : load.names[table]}</th>
                <td>{f.count(rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <section className={css.left} aria-labelledby="left-out">
        <h2 id="left-out" className={css.heading}>
          {load.findings(new Set(register.findings.map(({ table, row }) => `${table} ${row}`)).size)}
        </h2>
        {file !== null && file.report.findings.length > 0 ? (
          <FileFindings findings={file.report.findings} />
        ) : (
          <Card flush>
            <Findings register={register} />
          </Card>
        )}
      </section>
    </div>
  )
}
