import { queryOptions, QueryClient } from '@tanstack/react-query'
import type { Register, TermId } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { patiently, waitBefore } from './patience'

/** The last good register of a source that fails; throws `why` where there is none (rule R6). */
export type LastGood = (source: ProgressSource, term: TermId, why: unknown) => Promise<Register>

/** The register of a term: the one thing that is fetched. */
export function registerQuery(source: ProgressSource, term: TermId, lastGood?: LastGood) {
  return queryOptions({
    queryKey: ['register', source.name, term],
    queryFn: async ({ signal }) => {
      try {
        return await patiently(async () => source.register(term, { signal }), signal)
      } catch (error) {
        signal.throwIfAborted()
        if (lastGood === undefined) throw error
        return lastGood(source, term, error)
      }
    },
    retry: false,
    // A register is known by its hash and never changed in part.
    structuralSharing: false,
  })
}

/** The cache of what other people own. What has been read stays as it is until it is asked for again. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) => waitBefore(count + 1, error, 0, 0) !== null,
        retryDelay: (count, error) => waitBefore(count + 1, error, 0, Math.random()) ?? 0,
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
      },
    },
  })
}
