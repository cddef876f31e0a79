import { queryOptions, QueryClient } from '@tanstack/react-query'
import { isPassing } from '@/domain/failure'
import type { TermId } from '@/domain/register'
import { SourceError, type ProgressSource } from '@/sources/source'

/** Most times a passing failure is asked again, and how long to wait between, in milliseconds (rule R2). */
const MOST_RETRIES = 2
const FIRST_WAIT = 500
const LONGEST_WAIT = 8000
const LONGEST_ASKED_WAIT = 60_000

/** Only what may pass is asked again: never a missing table, never a refusal (rule R2). */
export function retries(count: number, error: unknown): boolean {
  return count < MOST_RETRIES && error instanceof SourceError && isPassing(error.failure)
}

/** Milliseconds to wait before the next try: as long as the server asks, else a random time that doubles (rule R2). */
export function retryDelay(count: number, error: unknown): number {
  const asked = error instanceof SourceError && error.failure.kind === 'refused' ? error.failure.retryAfter : null
  if (asked !== null) return Math.min(asked * 1000, LONGEST_ASKED_WAIT)
  return Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** count)
}

/** The register of a term: the one thing that is fetched. */
export function registerQuery(source: ProgressSource, term: TermId) {
  return queryOptions({
    queryKey: ['register', source.name, term],
    queryFn: async ({ signal }) => source.register(term, { signal }),
  })
}

/** The cache of what other people own. What has been read stays as it is until it is asked for again. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: retries,
        retryDelay,
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
      },
    },
  })
}
