import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Observation, Register } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { useReports } from './report'

/** Indicators asked for at a time: a backend that answers one by one is not to be flooded. */
const AT_A_TIME = 6

/** The figures of every indicator of a register for localities. Which indicators have any is known only by asking. */
export function localObservationsQuery(source: ProgressSource, register: Register) {
  return queryOptions({
    queryKey: ['local-observations', source.name, register.term.id, register.hash],
    queryFn: async ({ signal }): Promise<readonly Observation[]> => {
      const left = register.indicators.map(({ id }) => id)
      const answers = new Map<string, readonly Observation[]>()
      const askOn = async (): Promise<void> => {
        const id = left.shift()
        if (id === undefined) return
        answers.set(id, await source.localityObservations(id, { signal }))
        await askOn()
      }
      await Promise.all(Array.from({ length: AT_A_TIME }, askOn))
      return register.indicators.flatMap(({ id }) => answers.get(id) ?? [])
    },
  })
}

/** The figures below the city in the register in use, published whenever. Suspends until they are there; throws what the source threw. */
export function useLocalObservations(): readonly Observation[] {
  const { source, report } = useReports()
  return useSuspenseQuery(localObservationsQuery(source, report.register)).data
}
