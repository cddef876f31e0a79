import { freezeCode } from '@/domain/freezeCode'
import type { Language } from '@/domain/register'
import type { Stamp } from '@/domain/stamp'
import { useFreezing } from './freezing'
import { useShownFile } from './openedFile'
import { useReports } from './report'

/**
 * What a file that is made of this screen says of itself, in the words of this language. Figures of a file that somebody opened are
 * nobody's but theirs: the stamp names the file, and no organisation.
 */
export function useStamp(language: Language): Stamp {
  const { report, changes } = useReports()
  const { offer, named } = useFreezing()
  const file = useShownFile()
  const { register, day, limits } = report
  return {
    organisation: file === null ? (offer?.organisation[language] ?? '') : '',
    title: file?.report.name ?? offer?.title[language] ?? '',
    term: register.term.name[language],
    day,
    compareTo: changes?.from ?? null,
    code: freezeCode(register, day, limits),
    isFrozen: named?.kept != null,
    simulated: offer?.simulated ?? false,
  }
}

/** The same where something may leave the screen; null where the place does not say whose figures they are, as in an archive. */
export function useLeavingStamp(language: Language): Stamp | null {
  const stamp = useStamp(language)
  return useFreezing().offer === undefined ? null : stamp
}
