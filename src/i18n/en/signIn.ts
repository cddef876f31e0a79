import type { ScreenMessages } from '@/i18n/messages'

export const signIn: ScreenMessages['signIn'] = {
  title: 'Sign in to see the figures',
  text: (host) =>
    `This register is for those who have been given access. You sign in at ${host} and come back to the place where you are.`,
  start: 'Sign in',
  none: 'Not signed in',
  ended: 'Your session has ended',
  trouble: {
    unreachable: (host) => `Could not reach the sign-in system ${host}.`,
    cancelled: 'Not signed in: signing in was cancelled.',
    refused: (host, code) => `The sign-in system ${host} refused (${code}). Please tell the administrator.`,
  },
  leave: 'Sign out',
  leaving:
    'Every window of this site will be signed out. Figures and freezes that are kept in this browser are deleted; notes and questions of the meeting stay.',
}
