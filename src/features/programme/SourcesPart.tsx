import { programmeCitationsOf, type Citation } from '@/domain/citationsOf'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { SourceTitle } from '@/ui/SourceTitle'
import css from './Listing.module.css'
import listing from '@/ui/listing.module.css'

const KINDS = ['figures', 'targets', 'tasks', 'all'] as const

function Count({ citation, kind }: { readonly citation: Citation; readonly kind: (typeof KINDS)[number] }) {
  const { m, f } = useScreenWords()
  const count = citation[kind]
  return (
    <td className={listing.number} data-label={m.programme.sources[kind]}>
      {count === 0 ? (
        <span className={listing.none}>0</span>
      ) : kind === 'all' ? (
        <strong>{f.count(count)}</strong>
      ) : (
        f.count(count)
      )}
    </td>
  )
}

interface SourcesPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The documents behind the programme, most cited first. */
export function SourcesPart({ line, report }: SourcesPartProps) {
  const { m, f } = useScreenWords()
  const rehearsal = useRehearsal()
  const { sources } = m.programme
  const citations = programmeCitationsOf(line, report)
  if (citations.length === 0) return <EmptyCard rehearsal={rehearsal}>{sources.none}</EmptyCard>
  return (
    <Card flush>
      <table className={`${listing.table} ${css.table}`}>
        <caption className="visuallyHidden">{sources.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{sources.document}</th>
            <th scope="col">{sources.publisher}</th>
            <th scope="col" className={listing.number}>
              {sources.published}
            </th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" className={listing.number}>
                {sources[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {citations.map((citation) => (
            <tr key={citation.source.id}>
              <th scope="row" lang={citation.source.language}>
                <SourceTitle source={citation.source} />
              </th>
              <td data-label={sources.publisher}>{citation.source.publisher}</td>
              <td className={listing.number} data-label={sources.published}>
                {citation.source.publishedOn === null ? sources.undated : f.printedDay(citation.source.publishedOn)}
              </td>
              {KINDS.map((kind) => (
                <Count key={kind} citation={citation} kind={kind} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
