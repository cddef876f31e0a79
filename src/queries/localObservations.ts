import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { groupedBy } from '@/domain/groupedBy'
import type { Observation, Register } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { useReports } from './report'

/** The figures of every indicator of a register for localities, asked for at once and in the order of the indicators. */
export function localObservationsQuery(source: ProgressSource, register: Register) {
  return queryOptions({
    queryKey: ['local-observations', source.name, register.term.id, register.hash],
    queryFn: async ({ signal }): Promise<readonly Observation[]> => {
      const found = await source.localityObservations({ term: register.term.id }, { signal })
      const figures = groupedBy(found, ({ indicatorId }) => indicatorId)
      return register.indicators.flatMap(({ id }) => figures.get(id) ?? [])
    },
  })
}

/** The figures below the city in the register in use, published whenever. Suspends until they are there; throws what the source threw. */
export function useLocalObservations(): readonly Observation[] {
  const { source, report } = useReports()
  return useSuspenseQuery(localObservationsQuery(source, report.register)).data
}
