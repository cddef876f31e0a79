import type { JudgedLine } from '@/domain/judged'
import type { Speech } from '@/i18n/Words'

/** Why an indicator stands where it does, in one short line: the paces are in a column of their own. */
export function briefOf({ indicator, assessment: a }: JudgedLine, { m, f }: Speech): string {
  const behind = a.status === 'off_track' || a.status === 'at_risk'
  const record =
    behind && a.pace.best !== null ? m.programme.judged.record(f.paceFigure(a.pace.best, indicator, a.trajectory)) : ''
  const said = m.programme.brief[a.reason.code] ?? record
  return [m.story.distance(a, indicator, f), said].filter((part) => part !== '').join('; ')
}
