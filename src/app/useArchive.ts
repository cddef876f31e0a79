import type { LongWork } from '@/files/longWork'
import { useScreenWords } from '@/i18n/Words'
import { useFreezing } from '@/queries/freezing'
import { useReports } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useTakeFreeze } from '@/queries/takeFreeze'

/** What `SaveButton` needs to make an archive of the register in use, as of the day in use, in the language in use. */
export function useArchive(register: string): { readonly fileName: string; readonly work: LongWork } {
  const speech = useScreenWords()
  const { source, report } = useReports()
  const { timeZone, named, offer } = useFreezing()
  const { code, compareTo, simulated } = useStamp(speech.language)
  const take = useTakeFreeze()
  return {
    fileName: speech.m.archive.fileName(code),
    work: async (tell, signal) => {
      if (offer === undefined) throw new Error('No register is on offer here')
      const { archiveOf } = await import('./makeArchive')
      const { organisation, title } = offer
      return archiveOf(
        {
          about: { timeZone, organisation, title },
          register,
          simulated,
          report,
          compareTo,
          takenAt: named?.kept?.takenAt ?? null,
          speech,
          take: async (about) => take(source, report.register, about),
        },
        tell,
        signal,
      )
    },
  }
}
