import { useEffect, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { inRegister, useView } from '@/state/view'
import { Rich } from '@/ui/Rich'
import type { OfferedRegister } from './ClockBar'
import { SignInNeeded } from './sessions'
import type { SignIn } from './signInChoice'
import { useSignIn } from './useSignIn'
import css from './FailureScreen.module.css'
import buttons from '@/ui/buttons.module.css'

export interface SignInScreenProps {
  readonly error: unknown
  readonly retry: () => void
  /** Registers that may still be read. */
  readonly others: readonly OfferedRegister[]
}

interface WayProps extends Omit<SignInScreenProps, 'error'> {
  readonly signIn: SignIn
}

function Way({ signIn, retry, others }: WayProps) {
  const { m, language } = useScreenWords()
  const { to } = useView()
  const { standing, trouble, go } = useSignIn(signIn)
  // Somebody has signed in in another window.
  useEffect(() => {
    if (standing === 'in') retry()
  }, [standing, retry])
  return (
    <div className={css.screen} data-asks-sign-in="">
      <h1>{standing === 'ended' ? m.signIn.ended : m.signIn.title}</h1>
      <p>
        <Rich text={m.signIn.text(new URL(signIn.issuer).host)} />
      </p>
      <p role="status">{trouble}</p>
      <p className={css.ways}>
        <button type="button" className={`${buttons.strong} ${css.retry}`} onClick={go}>
          {m.signIn.start}
        </button>
        {others.map(({ id, title }) => (
          <Link key={id} to={to.overview(inRegister(id))}>
            {m.shell.failure.otherRegister(title[language])}
          </Link>
        ))}
      </p>
    </div>
  )
}

/** In the place of figures that are not for everybody: where to sign in, and what else there is to see. */
export function SignInScreen({ error, ...way }: SignInScreenProps): ReactNode {
  return error instanceof SignInNeeded ? <Way signIn={error.signIn} {...way} /> : null
}
