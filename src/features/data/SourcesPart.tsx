import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { titleOf } from '@/domain/citedText'
import type { SourceDocument } from '@/domain/register'
import { fold } from '@/i18n/fold'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { FilterField } from '@/ui/FilterField'
import { safeLink } from '@/ui/safeLink'
import type { Citation } from './citationsOf'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './data.module.css'

const COUNTS = ['figures', 'targets', 'tasks', 'others', 'all'] as const

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

/** The documents behind everything that was known, most cited first, with what cites them. */
export function SourcesPart({ citations }: { readonly citations: readonly Citation[] }): ReactNode {
  const { m, f } = useScreenWords()
  const { view, to } = useView()
  const navigate = useNavigate()
  const { source: words, undated } = m.data
  const q = view.q ?? ''
  const asked = fold(q).trim().split(/\s+/)
  const meant = citations.filter(({ source }) => {
    const text = fold(`${titleOf(source)} ${source.publisher} ${source.id}`)
    return asked.every((word) => text.includes(word))
  })
  const { shown, left, showMore } = useRowsShown(meant)
  if (citations.length === 0) {
    return (
      <Card flush>
        <EmptyNote>{words.none}</EmptyNote>
      </Card>
    )
  }
  return (
    <>
      <FilterField
        label={words.filter}
        value={q}
        onChange={(value) =>
          void navigate(to.here({ q: value === '' ? null : value }), { replace: true, preventScrollReset: true })
        }
      >
        {q !== '' && (
          <>
            {words.filterOn(meant.length, citations.length - meant.length)}{' '}
            <Link to={to.here({ q: null })} replace>
              {words.filterOff}
            </Link>
          </>
        )}
      </FilterField>
      <Card flush>
        {meant.length === 0 ? (
          <EmptyNote>{words.filterEmpty}</EmptyNote>
        ) : (
          <table className={css.table}>
            <caption className="visuallyHidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.document}</th>
                <th scope="col">{words.publisher}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col" className={css.number}>
                  {words.published}
                </th>
                {COUNTS.map((kind) => (
                  <th key={kind} scope="col" className={css.number}>
                    {words[kind]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ source, ...counts }) => (
                <tr key={source.id}>
                  <th scope="row" lang={source.language} className={css.wide}>
                    <Title source={source} />
                  </th>
                  <td data-label={words.publisher}>{source.publisher}</td>
                  <td data-label={words.kind}>{words.kinds[source.kind]}</td>
                  <td data-label={words.published} className={css.number}>
                    {source.publishedOn === null ? undated : f.printedDay(source.publishedOn)}
                  </td>
                  {COUNTS.map((kind) => (
                    <td key={kind} data-label={words[kind]} className={css.number}>
                      {counts[kind] === 0 ? <span className={css.none}>0</span> : f.count(counts[kind])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}
