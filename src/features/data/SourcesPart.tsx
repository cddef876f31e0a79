import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Citation } from '@/domain/citationsOf'
import { titleOf } from '@/domain/citedText'
import { useScreenWords } from '@/i18n/Words'
import { foldedText, hasWords } from '@/i18n/wordsIn'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { EmptyNote } from '@/ui/EmptyNote'
import { FilterField } from '@/ui/FilterField'
import { SourceTitle } from '@/ui/SourceTitle'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './data.module.css'
import listing from '@/ui/listing.module.css'

const COUNTS = ['figures', 'targets', 'tasks', 'others', 'all'] as const

/** The documents behind everything that was known, most cited first, with what cites them. */
export function SourcesPart({ citations }: { readonly citations: readonly Citation[] }): ReactNode {
  const { m, f } = useScreenWords()
  const { view, change, here } = useView()
  const { source: words, undated } = m.data
  const q = view.q ?? ''
  const meant = citations.filter(({ source }) =>
    hasWords(foldedText([titleOf(source), source.publisher, source.id]), q),
  )
  const { shown, left, showMore } = useRowsShown(meant)
  if (citations.length === 0) return <EmptyCard>{words.none}</EmptyCard>
  return (
    <>
      <FilterField
        label={words.filter}
        value={q}
        onChange={(value) => change({ q: value === '' ? null : value }, true)}
        said={q === '' ? '' : words.filterOn(meant.length, citations.length - meant.length)}
        about={citations}
      >
        {q !== '' && <Link {...here({ q: null }, true)}>{words.filterOff}</Link>}
      </FilterField>
      <Card flush>
        {meant.length === 0 ? (
          <EmptyNote>{words.filterEmpty}</EmptyNote>
        ) : (
          <table className={listing.table}>
            <caption className="visuallyHidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.document}</th>
                <th scope="col">{words.publisher}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col" className={listing.number}>
                  {words.published}
                </th>
                {COUNTS.map((kind) => (
                  <th key={kind} scope="col" className={listing.number}>
                    {words[kind]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ source, ...counts }) => (
                <tr key={source.id}>
                  <th scope="row" lang={source.language} className={css.wide}>
                    <SourceTitle source={source} />
                  </th>
                  <td data-label={words.publisher}>{source.publisher}</td>
                  <td data-label={words.kind}>{words.kinds[source.kind]}</td>
                  <td data-label={words.published} className={listing.number}>
                    {source.publishedOn === null ? undated : f.printedDay(source.publishedOn)}
                  </td>
                  {COUNTS.map((kind) => (
                    <td key={kind} data-label={words[kind]} className={listing.number}>
                      {counts[kind] === 0 ? <span className={listing.none}>0</span> : f.count(counts[kind])}
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
