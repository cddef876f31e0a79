import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { lateOf, type Late } from '@/domain/late'
import type { Register, TermId } from '@/domain/register'
import { SourceError, type ProgressSource } from '@/sources/source'
import { useFreezing } from './freezing'
import { useReports } from './report'

/** Milliseconds between two questions, give or take a fifth, and after several failures (rule R3). */
const USUAL_WAIT = 60_000
const LONGEST_WAIT = 300_000
const SPREAD = 0.2
const MOST_FAILURES = 5

/** Milliseconds until the source is asked again; `chance` from 0 to 1 keeps many windows from asking at once (rule R3). */
export function pollDelay(failures: number, chance: number): number {
  const wait = failures < MOST_FAILURES ? USUAL_WAIT : LONGEST_WAIT
  return Math.round(wait * (1 - SPREAD + 2 * SPREAD * chance))
}

/** What the live source said last. */
export interface Answer {
  /** Null = it has not answered yet. */
  readonly register: Register | null
  /** In a row. */
  readonly failures: number
  /** Did the last one fail because nobody is signed in any more? */
  readonly asksSignIn: boolean
}

/** Thousandths of a second at which an answer came are as good as drawn by lot, and stay the same while nothing new comes. */
const chanceOf = (moment: number): number => (moment % 1000) / 1000

/**
 * Asks the live source again and again while somebody looks at the window that wants to know. Every such window asks for itself: the
 * presenter's is the only one. Apart from the cache of the screens, so that nothing on them changes (rule P7).
 */
export function latestQuery(live: ProgressSource, term: TermId) {
  return queryOptions({
    queryKey: ['latest', live.name, term],
    queryFn: async ({ client, queryKey, signal }): Promise<Answer> => {
      const before = client.getQueryData<Answer>(queryKey) ?? { register: null, failures: 0, asksSignIn: false }
      try {
        const register = await live.register(term, { signal })
        return {
          register: register.hash === before.register?.hash ? before.register : register,
          failures: 0,
          asksSignIn: false,
        }
      } catch (error) {
        signal.throwIfAborted()
        const asksSignIn = error instanceof SourceError && error.failure.kind === 'sign_in'
        return { ...before, failures: before.failures + 1, asksSignIn }
      }
    },
    structuralSharing: false,
    refetchInterval: ({ state }) => pollDelay(state.data?.failures ?? 0, chanceOf(state.dataUpdatedAt)),
    refetchIntervalInBackground: false,
  })
}

/** What has come since the freeze in use. */
export interface LateNews {
  /** Null = nothing is known: no freeze in use, or no answer yet. */
  readonly late: Late | null
  readonly isWatching: boolean
  /** When the source last failed to answer, in milliseconds since 1970; null = it answered. */
  readonly failedAt: number | null
  /** Did it fail because nobody is signed in any more? */
  readonly asksSignIn: boolean
  /** The newer register and where it came from, to be taken over. */
  readonly fresh: Register | null
  readonly live: ProgressSource
}

/** What has come since the freeze in use, asked for as long as the component is there. */
export function useLate(): LateNews {
  const { report, source } = useReports()
  const { named, live: behind } = useFreezing()
  const live = behind ?? source
  const isWatching = named !== null
  const { data, dataUpdatedAt } = useQuery({ ...latestQuery(live, report.register.term.id), enabled: isWatching })
  const fresh = data?.register ?? null
  const late = useMemo(() => (fresh === null ? null : lateOf(report, fresh)), [report, fresh])
  return {
    late: isWatching ? late : null,
    isWatching,
    failedAt: (data?.failures ?? 0) > 0 ? dataUpdatedAt : null,
    asksSignIn: data?.asksSignIn ?? false,
    fresh,
    live,
  }
}
