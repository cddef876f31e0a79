import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Citation } from '@/domain/citationsOf'
import { titleOf } from '@/domain/citedText'
import { useScreenWords } from '@/i18n/Words'
import { foldedText, hasWords } from '@/i18n/wordsIn'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { Count } from '@/ui/Count'
import { EmptyCard } from '@/ui/EmptyCard'
import { EmptyNote } from '@/ui/EmptyNote'
import { FilterField } from '@/ui/FilterField'
import { ListingTable } from '@/ui/ListingTable'
import { SourceTitle } from '@/ui/SourceTitle'
import { CITATION_COUNTS } from './citationCounts'
import { ListTools } from './ListTools'
import { MoreRows } from './MoreRows'
import { useRowsShown } from './useRowsShown'
import css from './data.module.css'

/** The documents behind everything that was known, most cited first, with what cites them. */
export function SourcesPart({ citations }: { readonly citations: readonly Citation[] }): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
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
      <ListTools
        list="sources"
        tables={async () => {
          const { sourcesSheet } = await import('@/files/sourcesSheet')
          return sourcesSheet(meant, CITATION_COUNTS, q === '' ? [] : [m.tables.filter(m.tables.words, q)], speech)
        }}
      >
        <FilterField
          label={words.filter}
          value={q}
          onChange={(value) => change({ q: value === '' ? null : value }, true)}
          said={q === '' ? '' : words.filterOn(meant.length, citations.length - meant.length)}
          about={citations}
        >
          {q !== '' && <Link {...here({ q: null }, true)}>{words.filterOff}</Link>}
        </FilterField>
      </ListTools>
      <Card flush>
        {meant.length === 0 ? (
          <EmptyNote>{words.filterEmpty}</EmptyNote>
        ) : (
          <ListingTable
            caption={words.caption}
            rows={shown}
            keyOf={({ source }) => source.id}
            columns={[
              {
                head: words.document,
                className: css.wide,
                renderCell: ({ source }) => <SourceTitle source={source} />,
              },
              { head: words.publisher, renderCell: ({ source }) => source.publisher },
              { head: words.kind, className: css.word, renderCell: ({ source }) => words.kinds[source.kind] },
              {
                head: words.published,
                isNumber: true,
                renderCell: ({ source }) => (source.publishedOn === null ? undated : f.printedDay(source.publishedOn)),
              },
              ...CITATION_COUNTS.map((kind) => ({
                head: words[kind],
                isNumber: true,
                renderCell: (citation: Citation) => <Count n={citation[kind]} />,
              })),
            ]}
          />
        )}
      </Card>
      <MoreRows left={left} onMore={showMore} />
    </>
  )
}
