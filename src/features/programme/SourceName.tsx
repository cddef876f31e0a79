import type { SourceId } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { SourceLink } from '@/ui/SourceLink'

interface SourceNameProps {
  readonly id: SourceId
  readonly report: TermReport
}

/** Where a row comes from, by its publisher. */
export function SourceName({ id, report }: SourceNameProps) {
  return <SourceLink source={report.register.sources.find((source) => source.id === id)} />
}
