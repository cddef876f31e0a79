import { Fragment, useState, type ReactNode } from 'react'
import type { LocalProgramme, Programme } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { SourceLink } from '@/ui/SourceLink'
import { kindOf, type CoverageGroup, type CoverageRow } from './coverage'
import css from './localities.module.css'

interface CoverageTableProps {
  readonly groups: readonly CoverageGroup[]
  readonly report: TermReport
  readonly isMeant: (name: string) => boolean
  /** Are only some names looked for? */
  readonly filtered: boolean
}

/** What a division or the bodies are called, and how many of them are known to have a document. */
function GroupName({ group }: { readonly group: CoverageGroup }) {
  const { m, f } = useScreenWords()
  const { cascade } = m.localities
  const { division, inForce, covered, rows } = group
  if (division === null) return cascade.bodies(rows.length)
  const counted = { covered, total: division.localities.length, kind: kindOf(division) }
  return inForce ? cascade.now(counted) : cascade.before(counted, f.day(division.validTo ?? ''))
}

/** Places of which no document is known: named, because unknown is not none. */
function Without({
  group,
  isMeant,
  filtered,
}: Omit<CoverageTableProps, 'groups' | 'report'> & { readonly group: CoverageGroup }) {
  const { m, f, language } = useScreenWords()
  if (group.division === null) return null
  const names = group.without.map(({ name }) => name[language]).filter(isMeant)
  if (names.length === 0) return null
  return (
    <details className={css.without} open={filtered}>
      <summary>{m.localities.cascade.without(names.length, kindOf(group.division))}</summary>
      <p>{names.toSorted(f.compare).join(', ')}</p>
    </details>
  )
}

/** One document in full. */
function Document({
  document,
  code,
  report,
}: {
  readonly document: LocalProgramme
  readonly code: string
  readonly report: TermReport
}) {
  const { m, language } = useScreenWords()
  const { cascade } = m.localities
  const note = document.targetNote[language]
  return (
    <div className={css.document}>
      <p lang="vi">
        <strong>{document.title}</strong>
      </p>
      <p className={css.quiet}>
        <span lang="vi">{document.body}</span>, {cascade.implements(code)}
      </p>
      {note !== '' && (
        <p>
          {cascade.target}: {note}
        </p>
      )}
      <p className={css.quiet}>
        {cascade.source}: <SourceLink source={report.register.sources.find(({ id }) => id === document.sourceId)} />
      </p>
    </div>
  )
}

interface RowProps {
  readonly row: CoverageRow
  readonly programmes: readonly Programme[]
  readonly report: TermReport
}

function Row({ row, programmes, report }: RowProps) {
  const { m, language } = useScreenWords()
  const { cascade } = m.localities
  const [open, setOpen] = useState<string | null>(null)
  const opened = programmes.find(({ id }) => id === open)
  const place = row.locality?.name[language] ?? row.body
  const detail = `document-${row.key.replaceAll(' ', '-')}`
  return (
    <>
      <tr>
        <th scope="row">
          <span className={css.place} lang={row.locality === null ? 'vi' : undefined}>
            {place}
          </span>
          {row.within !== null && <span className={css.small}>{cascade.within(row.within.name[language])}</span>}
        </th>
        {programmes.map(({ id, number, code }) => {
          const documents = row.documents.get(id)
          const [first] = documents ?? []
          const label = String(number).padStart(2, '0')
          return (
            <td key={id} data-label={label}>
              {first !== undefined && (
                <button
                  type="button"
                  className={css.code}
                  aria-expanded={open === id}
                  aria-controls={detail}
                  aria-label={`${first.code ?? cascade.noCode}: ${cascade.open(place, code)}`}
                  onClick={() => setOpen(open === id ? null : id)}
                >
                  {first.code ?? cascade.noCode}
                </button>
              )}
            </td>
          )
        })}
      </tr>
      <tr id={detail} hidden={opened === undefined}>
        {opened !== undefined && (
          <td colSpan={programmes.length + 1} className={css.detail}>
            {row.documents.get(opened.id)?.map((document) => (
              <Document key={document.id} document={document} code={opened.code} report={report} />
            ))}
          </td>
        )}
      </tr>
    </>
  )
}

/** Localities × programmes, with the local document in the cell: the division in force, former ones, and bodies, each by itself. */
export function CoverageTable({ groups, report, isMeant, filtered }: CoverageTableProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { cascade, filterEmpty } = m.localities
  const programmes = report.register.programmes
  const nameOf = ({ locality, body }: CoverageRow): string => locality?.name[language] ?? body
  const shown = groups.map((group) => ({
    group,
    rows: group.rows.filter((row) => isMeant(nameOf(row))).toSorted((a, b) => f.compare(nameOf(a), nameOf(b))),
  }))
  const counts = programmes.map(
    ({ id }) => groups.flatMap(({ rows }) => rows).filter(({ documents }) => documents.has(id)).length,
  )
  const isAnything = shown.some(({ rows }) => rows.length > 0)
  const isNamed = ({ without }: CoverageGroup): boolean => without.some(({ name }) => isMeant(name[language]))
  const isTold = ({ group, rows }: (typeof shown)[number]): boolean => rows.length > 0 || isNamed(group)
  if (!shown.some(isTold)) {
    return (
      <Card flush>
        <EmptyNote>{filtered ? filterEmpty : cascade.none}</EmptyNote>
      </Card>
    )
  }
  return (
    <Card flush>
      <table className={css.table}>
        <caption className="visuallyHidden">{cascade.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{cascade.place}</th>
            {programmes.map(({ id, number, shortName }) => (
              <th key={id} scope="col" className={css.programme}>
                <abbr title={shortName[language]}>{String(number).padStart(2, '0')}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {shown.filter(isTold).map(({ group, rows }) => (
          <Fragment key={group.division === null ? 'bodies' : `${group.division.validFrom} ${group.division.validTo}`}>
            <tbody>
              <tr className={css.group}>
                <th scope="rowgroup" colSpan={programmes.length + 1}>
                  <GroupName group={group} />
                  <Without group={group} isMeant={isMeant} filtered={filtered} />
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.key} row={row} programmes={programmes} report={report} />
              ))}
            </tbody>
          </Fragment>
        ))}
        {!filtered && isAnything && (
          <tfoot>
            <tr>
              <th scope="row">{cascade.foot}</th>
              {programmes.map(({ id, number }, at) => (
                <td key={id} data-label={String(number).padStart(2, '0')} className={css.count}>
                  {counts[at] === 0 ? <span className={css.none}>0</span> : f.count(counts[at] ?? 0)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </Card>
  )
}
