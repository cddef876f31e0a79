import { Suspense, useEffect } from 'react'
import { Link } from 'react-router'
import { useWords } from '@/i18n/Words'
import { askedWait } from '@/queries/patience'
import { SourceError } from '@/sources/source'
import { inRegister, useView } from '@/state/view'
import { beside } from '@/ui/beside'
import { scrubbed, scrubbedMessage } from '@/ui/scrubbed'
import type { OfferedRegister } from './ClockBar'
import { SignInPart } from './SignInPart'
import css from './FailureScreen.module.css'
import buttons from '@/ui/buttons.module.css'

const FailureReason = beside(async () => (await import('./FailureReason')).FailureReason)

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
  // boot.js looks after scripts that a new build has taken away.
  useEffect(() => {
    if (error instanceof Error) window.dispatchEvent(new CustomEvent('tien-do-failed', { detail: error }))
  }, [error])
  // A server that says when to come back is asked again then (rule F6).
  useEffect(() => {
    const wait = askedWait(error)
    if (wait === null) return undefined
    const timer = setTimeout(retry, wait)
    return () => clearTimeout(timer)
  }, [error, retry])
  if (failure?.kind === 'sign_in') return <SignInPart error={error} retry={retry} others={others} />
  return (
    <div className={css.screen} role="alert">
      <h1>{m.shell.failure.title}</h1>
      {failure === null ? (
        <p>{m.shell.failure.unknown}</p>
      ) : failure.kind === 'unreachable' ? (
        // Without a network no more words can be fetched.
        <p>{m.shell.failure.unreachable(scrubbed(failure.address))}</p>
      ) : (
        <Suspense>
          <FailureReason failure={failure} />
        </Suspense>
      )}
      {failure === null && error instanceof Error && (
        <p>
          {m.shell.failure.details}: <code>{scrubbedMessage(error)}</code>
        </p>
      )}
      <p className={css.ways}>
        <button type="button" className={`${buttons.strong} ${css.retry}`} onClick={retry}>
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
