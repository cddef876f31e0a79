import type { TermReport } from '@/domain/report'
import { parseTrial } from '@/domain/trial'
import { frozenMoment } from '@/state/frozenMoment'
import { NOT_COMPARED, viewOf, type View } from '@/state/view'

/** A value that is in a list, or nothing. */
function among(value: string | null, known: readonly { readonly id: string }[]): string | null {
  return known.some(({ id }) => id === value) ? value : null
}

/** Of several with commas between them, those that are in a list. */
function programmesAmong(value: string | null, known: readonly { readonly id: string }[]): string | null {
  const found = value?.split(',').filter((id) => among(id, known) !== null) ?? []
  return found.length === 0 ? null : found.join(',')
}

/** What an address asks for of what there is: anything else in it is shown as if it were not asked (rule S17). */
export function knownView(search: string, registers: readonly { readonly id: string }[], report: TermReport): View {
  const view = viewOf(new URLSearchParams(search))
  const { register, day, indicators } = report
  const isTooLate = view.compare !== null && view.compare !== NOT_COMPARED && view.compare >= day
  return {
    ...view,
    register: among(view.register, registers),
    compare: isTooLate ? NOT_COMPARED : view.compare,
    programme: programmesAmong(view.programme, register.programmes),
    agency: among(view.agency, register.agencies),
    indicator: view.indicator !== null && indicators.has(view.indicator) ? view.indicator : null,
    frozenAt: frozenMoment(view) === null ? null : view.frozenAt,
    trial: parseTrial(view.trial ?? '') === null ? null : view.trial,
  }
}
