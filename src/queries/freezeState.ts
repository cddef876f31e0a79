import type { StorageTrouble } from '@/domain/freeze'
import { freezeCode } from '@/domain/freezeCode'
import { useFreezing, type KeptFreeze } from './freezing'
import { useReport } from './report'

/** How the figures on the screen stand to the freeze that the address names. */
export interface FreezeState {
  /** As the address names it. */
  readonly code: string
  /** The code of what is shown; another one than `code` means other figures or another day. */
  readonly shown: string
  /** Null = not kept on this machine. */
  readonly kept: KeptFreeze | null
  readonly differs: boolean
  readonly trouble: StorageTrouble | null
}

/** Null where the address names no freeze. */
export function useFreezeState(): FreezeState | null {
  const { register, day, limits } = useReport()
  const { named } = useFreezing()
  if (named === null) return null
  const shown = freezeCode(register, day, limits)
  return { ...named, shown, differs: shown !== named.code }
}
