import type { Assessment } from '@/domain/assessment'
import { isRated } from '@/domain/rollUp'
import type { ScreenSpeech } from '@/i18n/Words'

/** In words what the hatching of a mark says; what has no status is not hatched. */
export function doubtsOf({ status, stage, modifiers }: Assessment, { m }: ScreenSpeech): readonly string[] {
  if (!isRated(status)) return []
  return [
    ...(stage === 'provisional' ? [m.words.modifier.provisional] : []),
    ...(modifiers.includes('stale') ? [m.words.modifier.stale] : []),
  ]
}
