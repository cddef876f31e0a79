import { Suspense } from 'react'
import { useScreenWords, Words, type Speech } from '@/i18n/Words'
import { scrubbed } from '@/ui/scrubbed'
import { ConfigError } from './config'
import css from './FailureScreen.module.css'

function Fault({ error }: { readonly error: unknown }) {
  const { m } = useScreenWords()
  const { config } = m.failures
  const fault = error instanceof ConfigError ? error.fault : null
  const text = (): string => {
    if (fault === null) return m.shell.failure.unknown
    if (fault.kind === 'wrong_value') return config.wrong_value(fault.key, fault.found)
    return 'key' in fault ? config[fault.kind](fault.key) : config[fault.kind](fault.address)
  }
  return (
    <main className={css.alone} role="alert">
      <h1>{config.title}</h1>
      <p>{scrubbed(text())}</p>
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
