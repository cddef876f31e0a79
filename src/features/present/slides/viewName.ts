import { slideName } from '@/domain/deck'

/** What the meeting itself says: a slide of a screen must not say it again. */
const OF_THE_MEETING = ['register', 'asOf', 'compare', 'lang', 'freeze', 'slide']

/** A longer name would not fit into the address of the slide. */
const LONGEST_NAME = 1000

/** The slide of a screen as it is seen now; null when its address is too long for one. */
export function viewName(pathname: string, search: string): string | null {
  const asked = new URLSearchParams(search)
  for (const parameter of OF_THE_MEETING) asked.delete(parameter)
  const rest = asked.toString()
  const name = slideName({ kind: 'view', address: rest === '' ? pathname : `${pathname}?${rest}` })
  return name.length > LONGEST_NAME ? null : name
}
