import { useState, useSyncExternalStore } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { SourceError } from '@/sources/source'
import { SignInRefused, type Standing } from './session'
import { goToSignIn, lastFailure, sessionOf } from './sessions'
import type { SignIn } from './signInChoice'

/** Whether somebody is signed in, the way to sign in, and in words why that failed; '' = it did not. */
export function useSignIn(signIn: SignIn): {
  readonly standing: Standing
  readonly trouble: string
  readonly go: () => void
} {
  const { m } = useScreenWords()
  const { listen, standing } = sessionOf(signIn)
  const [failure, setFailure] = useState(() => lastFailure(signIn))
  const words = m.signIn.trouble
  const { host } = new URL(signIn.issuer)
  const said = (): string => {
    if (failure === null) return ''
    if (failure instanceof SignInRefused) {
      return failure.code === 'access_denied' ? words.cancelled : words.refused(host, failure.code)
    }
    return failure instanceof SourceError ? words.unreachable(host) : m.shell.failure.unknown
  }
  return {
    standing: useSyncExternalStore(listen, standing),
    trouble: said(),
    go: () => {
      setFailure(null)
      goToSignIn(signIn).catch(setFailure)
    },
  }
}
