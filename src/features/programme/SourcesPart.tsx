import type { Citation } from '@/domain/citationsOf'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import type { SheetSet } from '@/files/sheet'
import { useScreenWords } from '@/i18n/Words'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { Count } from '@/ui/Count'
import { EmptyCard } from '@/ui/EmptyCard'
import { ListingTable } from '@/ui/ListingTable'
import { SourceTitle } from '@/ui/SourceTitle'
import { citationsIn } from './citations'
import { PartTools } from './PartTools'
import { programmeFilter } from './programmeFilter'
import css from './Listing.module.css'

const KINDS = ['figures', 'targets', 'tasks'] as const

/** What the list counts, in its order. */
const COUNTED = [...KINDS, 'all'] as const

interface SourcesPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The documents behind the programme, most cited first. */
export function SourcesPart({ line, report }: SourcesPartProps) {
  const speech = useScreenWords()
  const { m, f } = speech
  const rehearsal = useRehearsal()
  const { sources } = m.programme
  const citations = citationsIn(line, report)
  if (citations.length === 0) return <EmptyCard rehearsal={rehearsal}>{sources.none}</EmptyCard>
  const tables = async (): Promise<SheetSet> => {
    const { sourcesSheet } = await import('@/files/sourcesSheet')
    return sourcesSheet(citations, COUNTED, [programmeFilter(line.programme, speech)], speech)
  }
  return (
    <>
      <PartTools list="sources" programme={line.programme} tables={tables} />
      <Card flush>
        <ListingTable
          caption={sources.caption}
          className={css.table}
          rows={citations}
          keyOf={({ source }) => source.id}
          columns={[
            { head: sources.document, renderCell: ({ source }) => <SourceTitle source={source} /> },
            { head: sources.publisher, renderCell: ({ source }) => source.publisher },
            {
              head: sources.published,
              isNumber: true,
              renderCell: ({ source }) =>
                source.publishedOn === null ? sources.undated : f.printedDay(source.publishedOn),
            },
            ...KINDS.map((kind) => ({
              head: sources[kind],
              isNumber: true,
              renderCell: (citation: Citation) => <Count n={citation[kind]} />,
            })),
            { head: sources.all, isNumber: true, renderCell: ({ all }) => <strong>{f.count(all)}</strong> },
          ]}
        />
      </Card>
    </>
  )
}
