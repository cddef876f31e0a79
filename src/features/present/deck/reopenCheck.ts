import type { Reopening } from '@/features/present/room'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Verdict } from './trials'

const VERDICTS: Readonly<Record<Reopening, Verdict>> = {
  kept: 'met',
  older: 'not_met',
  failed: 'not_met',
  refused: 'refused',
  unknown: 'unknown',
}

/** One line of the list before a meeting: can either window be opened again while the network is away? */
export function reopenCheck(
  reopening: Reopening | undefined,
  words: ScreenSpeech['m']['deck']['check'],
): { readonly verdict: Verdict; readonly found: string } {
  if (reopening === undefined) return { verdict: 'running', found: words.reopenFound.running }
  return { verdict: VERDICTS[reopening], found: words.reopenFound[reopening] }
}
