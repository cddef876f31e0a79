import type { JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'

/** Why there is no main indicator to show: the register marks none, the filters hide them, or they have no target yet. */
export function absenceOf(all: readonly JudgedLine[], { register }: TermReport): 'unmarked' | 'filtered' | 'noTarget' {
  if (!register.indicators.some(({ headline }) => headline)) return 'unmarked'
  return all.some(({ indicator }) => indicator.headline) ? 'filtered' : 'noTarget'
}
