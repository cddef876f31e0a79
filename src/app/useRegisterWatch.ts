import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Register, TermId } from '@/domain/register'
import { registerQuery } from '@/queries/register'
import { watchRegister, type Told, type Watch } from '@/queries/watchRegister'
import type { ProgressSource } from '@/sources/source'
import { openWindowChannel } from '@/state/windowChannel'
import { now, serverNow } from './clock'
import { keepGood, keptStanding } from './keptGood'

const isSame = (a: Told, b: Told): boolean =>
  a.confirmedAt === b.confirmedAt && a.failures === b.failures && a.failure === b.failure

/**
 * Watches a source for a newer register, which then stands in the place of the one on the screen, and keeps the last good one. What
 * it tells changes only while the source fails, so that an answer that says nothing new draws nothing (rule P6).
 */
export function useRegisterWatch(
  source: ProgressSource,
  term: TermId,
  register: Register,
): { readonly told: Told; readonly ask: () => void } {
  const client = useQueryClient()
  const watch = useRef<Watch | null>(null)
  const [first] = useState((): Told => {
    const kept = keptStanding(register)
    if (kept !== null) return { ...kept, failures: 1 }
    const { dataUpdatedAt = now() } = client.getQueryState(registerQuery(source, term).queryKey) ?? {}
    // Both by the same clock, which may be wrong but does not jump.
    return { confirmedAt: serverNow() - (now() - dataUpdatedAt), failures: 0, failure: null }
  })
  const [told, setTold] = useState(first)
  const shown = useEffectEvent(() => register)
  useEffect(() => {
    const keep = (one: Register): void => void keepGood(source, term, one, serverNow())
    if (first.failures === 0) keep(shown())
    watch.current = watchRegister(
      {
        source,
        term,
        shown: () => shown(),
        now: serverNow,
        openChannel: openWindowChannel,
        onOther: (fresh) => client.setQueryData(registerQuery(source, term).queryKey, fresh),
        onTold: (next) =>
          setTold((before) => (before.failures + next.failures === 0 || isSame(before, next) ? before : next)),
        onAnswer: keep,
      },
      first,
    )
    return () => watch.current?.stop()
  }, [source, term, client, first])
  return { told, ask: () => watch.current?.ask() }
}
