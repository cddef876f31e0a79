import type { JudgedLine } from '@/domain/judged'
import type { Limits } from '@/domain/limits'
import { contraryOf } from '@/domain/published'
import { SEVERITY } from '@/domain/status'
import type { ScreenSpeech } from '@/i18n/Words'

/** What makes a good status doubtful: few or unsure figures, or a publication that says otherwise. */
function doubtsOf(line: JudgedLine, { m, f }: ScreenSpeech, limits: Limits): readonly string[] {
  const { status, confidence } = line.assessment
  if (SEVERITY[status] > SEVERITY.on_track) return []
  const contrary = contraryOf(line, limits)
  const { lowConfidence, contrary: against } = m.programme
  return [
    confidence.level === 'low' ? lowConfidence : '',
    contrary === null ? '' : `**${against(f.period(contrary.period), f.value(contrary.value, line.indicator))}**`,
  ]
}

/** Why an indicator stands where it does, in one short line: the paces are in a column of their own. */
export function briefOf(line: JudgedLine, speech: ScreenSpeech, limits: Limits): string {
  const { indicator, assessment: a } = line
  const { m, f } = speech
  const behind = a.status === 'off_track' || a.status === 'at_risk'
  const record =
    behind && a.pace.best !== null ? m.programme.judged.record(f.paceFigure(a.pace.best, indicator, a.trajectory)) : ''
  const said = m.programme.brief[a.reason.code] ?? record
  return [m.story.distance(a, indicator, f), said, ...doubtsOf(line, speech, limits)]
    .filter((part) => part !== '')
    .join('; ')
}
