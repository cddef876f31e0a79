import { Link } from 'react-router'
import type { Failure } from '@/domain/failure'
import { useWords } from '@/i18n/Words'
import { SourceError } from '@/sources/source'
import { inRegister, useView } from '@/state/view'
import type { OfferedRegister } from './ClockBar'
import css from './FailureScreen.module.css'

const MOST_FINDINGS = 5

function Findings({ failure }: { readonly failure: Failure }) {
  const { m } = useWords()
  if (failure.kind !== 'table_unreadable') return null
  return (
    <ul className={css.findings}>
      {failure.findings.slice(0, MOST_FINDINGS).map((finding) => (
        <li key={`${finding.row} ${finding.column}`}>
          {m.shell.failure.row(finding.table, finding.row, finding.column)}: {m.shell.finding[finding.reason]}{' '}
          <code>{finding.found}</code>
        </li>
      ))}
    </ul>
  )
}

export interface FailureScreenProps {
  readonly error: unknown
  readonly retry: () => void
  /** Registers that may still be read. */
  readonly others: readonly OfferedRegister[]
}

/** What failed, what still works, and the way back. */
export function FailureScreen({ error, retry, others }: FailureScreenProps) {
  const { m, language } = useWords()
  const { to } = useView()
  const failure = error instanceof SourceError ? error.failure : null
  return (
    <div className={css.screen} role="alert">
      <h1>{m.shell.failure.title}</h1>
      <p>{failure === null ? m.shell.failure.unknown : m.shell.failure.text(failure)}</p>
      {failure !== null && <Findings failure={failure} />}
      {failure === null && error instanceof Error && (
        <p>
          {m.shell.failure.details}: <code>{error.message}</code>
        </p>
      )}
      <p className={css.ways}>
        <button type="button" className={css.retry} onClick={retry}>
          {m.shell.failure.retry}
        </button>
        {others.map(({ id, title }) => (
          <Link key={id} to={to.overview(inRegister(id))}>
            {m.shell.failure.otherRegister(title[language])}
          </Link>
        ))}
        {failure === null && <Link to={to.overview()}>{m.shell.failure.home}</Link>}
      </p>
    </div>
  )
}
