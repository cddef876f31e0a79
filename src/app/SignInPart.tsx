import { Suspense, type ReactNode } from 'react'
import { beside } from '@/ui/beside'
import type { SignInProps } from './SignIn'

// By way of what opens such sources: the first view need not know another file.
const SignIn = beside(async () => (await (await import('./otherSources')).loadSignIn()).SignIn)

/** Comes where the source of a register is not for everybody. */
export function SignInPart(props: SignInProps): ReactNode {
  return (
    <Suspense>
      <SignIn {...props} />
    </Suspense>
  )
}
