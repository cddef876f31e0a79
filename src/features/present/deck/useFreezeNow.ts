import { useRoom } from '@/features/present/room'
import { useChanges, useReports } from '@/queries/report'
import { useTakeFreeze, type FreezeAttempt } from '@/queries/takeFreeze'

/** Makes a freeze of what is shown now; keeping it is the caller's. */
export function useFreezeNow(): () => Promise<FreezeAttempt> {
  const room = useRoom()
  const { report, source } = useReports()
  const compareTo = useChanges()?.from ?? null
  const take = useTakeFreeze()
  return async () =>
    take(source, report.register, {
      takenAt: room.now(),
      register: room.register,
      title: room.title,
      simulated: room.simulated,
      day: report.day,
      compareTo,
      limits: report.limits,
    })
}
