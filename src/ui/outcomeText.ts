import type { ConflictLine } from '@/domain/conflictLines'
import type { ScreenSpeech } from '@/i18n/Words'
import { sideText } from './FigureRecord'

/** Which side of a contradiction stands, in a sentence. */
export function outcomeText({ conflict, indicator, outcome }: ConflictLine, { m, f }: ScreenSpeech): string {
  const words = m.data.conflict
  if (!('side' in outcome)) return outcome.kind === 'last_target' ? words.lastTarget : words.choseNone
  const figure = sideText(outcome.side === 'a' ? conflict.valueA : conflict.valueB, indicator, f)
  return outcome.kind === 'chosen' ? words.chosen(figure) : words.byRule(figure)
}
