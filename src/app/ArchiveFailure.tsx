import { use, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '@/domain/register'
import { loadScreenSpeech } from '@/i18n/Words'
import { FreezeError } from '@/sources/freezeFile'
import { scrubbedMessage } from '@/ui/scrubbed'
import css from './FailureScreen.module.css'

interface FailureProps {
  readonly error: unknown
}

function Told({ error, language }: FailureProps & { readonly language: Language }) {
  const { m } = use(loadScreenSpeech(language))
  const words = m.archive.broken
  return (
    <section lang={language}>
      <h1>{words.title}</h1>
      {error instanceof FreezeError && <p>{m.freeze.fault(error.fault, m.failures.text)}</p>}
      {!(error instanceof FreezeError) && error instanceof Error && (
        <p>
          {m.shell.failure.details}: <code>{scrubbedMessage(error)}</code>
        </p>
      )}
      <p>{words.what}</p>
    </section>
  )
}

/** In place of an archive whose figures can no longer be trusted: nobody knows yet which language its reader has. */
export function ArchiveFailure({ error }: FailureProps): ReactNode {
  return (
    <main className={css.alone} role="alert">
      {LANGUAGES.map((language) => (
        <Told key={language} error={error} language={language} />
      ))}
    </main>
  )
}
