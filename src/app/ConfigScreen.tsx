import { Suspense } from 'react'
import { useScreenWords, Words, type Speech } from '@/i18n/Words'
import { configFaultText } from './configFaultText'
import css from './FailureScreen.module.css'

function Fault({ error }: { readonly error: unknown }) {
  const { m } = useScreenWords()
  const { config } = m.failures
  return (
    <main className={css.alone} role="alert">
      <h1>{config.title}</h1>
      <p>{configFaultText(error, m)}</p>
      <p>{config.remedy}</p>
    </main>
  )
}

/** Why the application cannot start: the file, the key, and what to do (rules F31 to F33). */
export function ConfigScreen({ speech, error }: { readonly speech: Speech; readonly error: unknown }) {
  return (
    <Words speech={speech}>
      <Suspense>
        <Fault error={error} />
      </Suspense>
    </Words>
  )
}
