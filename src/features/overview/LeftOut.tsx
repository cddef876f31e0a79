import type { Finding } from '@/domain/register'
import { useWords } from '@/i18n/Words'
import css from './OverviewScreen.module.css'

/** Rows that could not be read and were left out: where each stands, and what is wrong with it. Nothing is guessed in their place. */
export function LeftOut({ findings }: { readonly findings: readonly Finding[] }) {
  const { m } = useWords()
  const rows = new Set(findings.map(({ table, row }) => `${table} ${row}`)).size
  if (rows === 0) return null
  return (
    <details className={css.leftOut}>
      <summary>{m.shell.loadFindings(rows)}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.table} ${finding.row} ${finding.column}`}>
            {m.shell.failure.row(finding.table, finding.row, finding.column)}: {m.shell.finding[finding.reason]}{' '}
            <code>{finding.found}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
