import type { View } from '@/state/view'

/** A view of a list that hides nothing. */
export const NO_FILTER = {
  status: null,
  taskStatus: null,
  programme: null,
  agency: null,
  kind: null,
  turn: null,
  q: null,
} as const satisfies Partial<View>
