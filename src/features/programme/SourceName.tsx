import type { SourceId } from '@/domain/register'
import type { TermReport } from '@/domain/report'

interface SourceNameProps {
  readonly id: SourceId
  readonly report: TermReport
}

/** Where a row comes from, by its publisher. */
export function SourceName({ id, report }: SourceNameProps) {
  const source = report.register.sources.find((one) => one.id === id)
  return source?.publisher ?? '—'
}
