import type { ReactNode } from 'react'
import { holderAt, judgedOf, silenceOf } from '@/domain/judged'
import { ROLES, type Role } from '@/domain/register'
import { heldOf } from '@/i18n/heldOf'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { FollowedRows } from './FollowedRows'
import { officeOf } from './officeOf'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammeSlideProps } from './slideProps'
import { Stage } from './Stage'
import { StatusKey } from './StatusKey'
import { Tiles } from './Tiles'
import { tileSizes, tilesOf } from './tilesOf'
import css from './slides.module.css'

/** The agency comes first: it is the one to be asked. */
const SHOWN_ROLES: readonly Role[] = ROLES.toReversed()

/** What a row of tiles may take, in hundredths of the picture's height, and the widest pitch of one. */
const ROW_WIDTH = 155
const WIDEST_PITCH = 7.2

const SILENCES = ['figure_overdue', 'data_too_old', 'insufficient_points', 'waiting', 'other'] as const

/** One programme: its finding, its tiles, why the silent ones are silent, who answers for it and what is overdue. */
export function ProgrammeSlide({ report, place, line }: ProgrammeSlideProps): ReactNode {
  const speech = useScreenWords()
  const { m, language } = speech
  const words = m.slides.programme
  const { programme, rollUp, taskRollUp, context } = line
  const finding = m.programme.finding(programme.shortName[language], rollUp, context.length)
  const { rated, unrated } = tilesOf(line)
  const silence = silenceOf(judgedOf(line.indicators))
  const pitch = Math.min(WIDEST_PITCH, ROW_WIDTH / Math.max(1, rated.length, unrated.length))
  const sizes = tileSizes(pitch)
  const reasons = SILENCES.filter((why) => silence[why] > 0).map((why) => words.silent[why](silence[why]))
  const facts = [
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
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={<ProgrammeEyebrow programme={programme} />}
      heading={finding.map(({ text }) => text).join(', ')}
    >
      <div className={css.stack}>
        <div className={css.tileRows} style={sizes}>
          {rated.length > 0 && <Tiles lines={rated} label={words.rated(rated.length)} />}
          {unrated.length > 0 && <Tiles lines={unrated} label={words.unrated(unrated.length)} />}
        </div>
        {rollUp.total > 0 && <StatusKey counts={rollUp.counts} />}
        <ul className={css.facts}>
          {facts.map((text) => (
            <li key={text}>
              <Rich text={text} />
            </li>
          ))}
        </ul>
        {rollUp.total === 0 && context.length > 0 && <FollowedRows lines={context} report={report} />}
      </div>
    </Stage>
  )
}
