import { useId, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { signOut } from './sessions'
import type { Offered, SignIn } from './signInChoice'
import { useSignIn } from './useSignIn'
import css from './SignInMark.module.css'
import buttons from '@/ui/buttons.module.css'
import popovers from '@/ui/popover.module.css'

interface MarkProps {
  readonly signIn: SignIn
}

/** The way out, with what it deletes. */
function SignOut({ signIn }: MarkProps) {
  const { m } = useScreenWords()
  const id = useId()
  const [isLeaving, setLeaving] = useState(false)
  const leave = (): void => {
    setLeaving(true)
    void signOut(signIn)
  }
  return (
    <>
      <button type="button" className={`${buttons.plain} ${css.leave}`} popoverTarget={id}>
        {m.signIn.leave}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={m.signIn.leave}
        className={`${popovers.popover} ${css.leaving}`}
      >
        <p>{m.signIn.leaving}</p>
        <button type="button" className={`${buttons.strong} ${css.confirm}`} disabled={isLeaving} onClick={leave}>
          {m.signIn.leave}
        </button>
      </div>
    </>
  )
}

function Mark({ signIn }: MarkProps) {
  const { m } = useScreenWords()
  const { standing, trouble, go } = useSignIn(signIn)
  if (standing === 'in') return <SignOut signIn={signIn} />
  return (
    <div className={css.prompt}>
      <p role="status">{trouble || m.signIn[standing]}</p>
      <button type="button" className={buttons.plain} onClick={go}>
        {m.signIn.start}
      </button>
    </div>
  )
}

export interface SignInMarkProps {
  readonly source: Offered['registers'][number]['source']
}

/**
 * Beside the clock: the way out for whoever is signed in, and the way in for whoever is not any more. The figures on the screen stay
 * (fault F8). The windows of a meeting have no clock, so nothing of it is ever in them (rules P12, P13).
 */
export function SignInMark({ source: { signIn } }: SignInMarkProps): ReactNode {
  return signIn !== undefined && <Mark signIn={signIn} />
}
