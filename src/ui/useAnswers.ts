import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/**
 * Does the page answer yet? False in what was drawn at build time, true once the application has taken it over. Links work before;
 * a control that would swallow a choice is disabled until then.
 */
export function useAnswers(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
