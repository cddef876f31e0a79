import { useRoom, type Reopening } from './room'
import { useAnswer } from './useAnswer'

/** Can the windows of this meeting be opened again without a network? Undefined = not known yet. */
export function useReopening(): Reopening | undefined {
  return useAnswer(useRoom().keepSite)
}
