import { holderAt } from '@/domain/judged'
import type { Agency } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { fold } from '@/i18n/fold'

/**
 * The programmes that an agency stands for on the report's day. Sources name the standing agency in words, not by the register's id,
 * so it is known by its name.
 */
export function standsFor(agency: Agency, report: TermReport): readonly ProgrammeLine[] {
  const name = fold(agency.name.vi)
  return report.programmes.filter(({ programme }) => {
    const holder = holderAt(report, programme.id, 'standing-agency')
    return holder !== null && fold(holder.holder.vi) === name
  })
}
