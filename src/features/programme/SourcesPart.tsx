import { titleOf } from '@/domain/citedText'
import type { SourceDocument } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Card } from '@/ui/Card'
import { safeLink } from '@/ui/safeLink'
import { citationsOf, type Citation } from './citationsOf'
import { EmptyPart } from './EmptyPart'
import css from './Listing.module.css'

const KINDS = ['figures', 'targets', 'tasks', 'all'] as const

function Title({ source }: { readonly source: SourceDocument }) {
  const address = safeLink(source.url)
  const title = titleOf(source)
  if (address === null) return title
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  )
}

function Count({ citation, kind }: { readonly citation: Citation; readonly kind: (typeof KINDS)[number] }) {
  const { m, f } = useScreenWords()
  const count = citation[kind]
  return (
    <td className={css.number} data-label={m.programme.sources[kind]}>
      {count === 0 ? (
        <span className={css.none}>0</span>
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
  const { sources } = m.programme
  const citations = citationsOf(line, report)
  if (citations.length === 0) return <EmptyPart why={sources.none} />
  return (
    <Card flush>
      <table className={css.table}>
        <caption className="visuallyHidden">{sources.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{sources.document}</th>
            <th scope="col">{sources.publisher}</th>
            <th scope="col" className={css.number}>
              {sources.published}
            </th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" className={css.number}>
                {sources[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {citations.map((citation) => (
            <tr key={citation.source.id}>
              <th scope="row" lang={citation.source.language}>
                <Title source={citation.source} />
              </th>
              <td data-label={sources.publisher}>{citation.source.publisher}</td>
              <td className={css.number} data-label={sources.published}>
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
