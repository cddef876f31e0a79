import { holderAt, judgedOf, silenceOf } from '@/domain/judged'
import { ROLES, type Role } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { heldOf } from '@/i18n/heldOf'
import type { ScreenSpeech } from '@/i18n/Words'
import { officeOf } from './officeOf'

/** The agency comes first: it is the one to be asked. */
const SHOWN_ROLES: readonly Role[] = ROLES.toReversed()

const SILENCES = ['figure_overdue', 'data_too_old', 'insufficient_points', 'waiting', 'other'] as const

/** What is said of a programme under its tiles: why the silent ones are silent, who answers for it and what is overdue. */
export function programmeFacts(
  { programme, indicators, context, rollUp, taskRollUp }: ProgrammeLine,
  report: TermReport,
  speech: ScreenSpeech,
): readonly string[] {
  const { m, language } = speech
  const words = m.slides.programme
  const silence = silenceOf(judgedOf(indicators))
  const reasons = SILENCES.filter((why) => silence[why] > 0).map((why) => words.silent[why](silence[why]))
  return [
    ...(reasons.length === 0 ? [] : [words.because(reasons)]),
    ...(context.length === 0 || rollUp.total === 0 ? [] : [words.context(context.length)]),
    ...SHOWN_ROLES.map((role) => {
      const held = holderAt(report, programme.id, role)
      const holder =
        held === null ? m.programme.unknownHolder : `**${officeOf(held.holder[language])}** ${heldOf(held, speech)}`
      return words.holder(m.words.role[role], holder)
    }),
    words.tasks(taskRollUp.counts.overdue, taskRollUp.total),
  ]
}
