import type { ReactNode } from 'react'
import { SignInMark, type SignInMarkProps } from './SignInMark'
import { SignInScreen, type SignInScreenProps } from './SignInScreen'

export type SignInProps = SignInScreenProps | SignInMarkProps

/** What has to do with signing in: in the place of figures that cannot be had without it, else beside the clock. One script for both. */
export function SignIn(props: SignInProps): ReactNode {
  return 'error' in props ? <SignInScreen {...props} /> : <SignInMark {...props} />
}
