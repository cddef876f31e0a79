import type { LastGood } from '@/queries/register'

/** What this browser kept, fetched with the first failure; where that is not to be had either, the failure stands. */
export const lastGood: LastGood = async (source, term, why) => {
  const kept = await import('./keptGood').catch(() => null)
  if (kept === null) throw why
  return kept.readKeptGood(source, term, why)
}
