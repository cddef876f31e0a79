import type { ReactNode } from 'react'
import type { Failure } from '@/domain/failure'
import { useScreenWords } from '@/i18n/Words'
import { scrubbed } from '@/ui/scrubbed'
import css from './FailureScreen.module.css'

const MOST_FINDINGS = 5

/** What a source said or did, in words; of a table that cannot be read, the first cells at fault. */
export function FailureReason({ failure }: { readonly failure: Failure }): ReactNode {
  const { m } = useScreenWords()
  const { text, row, finding: reasons } = m.failures
  return (
    <>
      <p>{scrubbed(text(failure))}</p>
      {failure.kind === 'table_unreadable' && (
        <ul className={css.findings}>
          {failure.findings.slice(0, MOST_FINDINGS).map((finding) => (
            <li key={`${finding.row} ${finding.column}`}>
              {row(finding.table, finding.row, finding.column)}: {reasons[finding.reason]} <code>{finding.found}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
