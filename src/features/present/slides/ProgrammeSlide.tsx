import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { FollowedRows } from './FollowedRows'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import { programmeFacts } from './programmeFacts'
import type { ProgrammeSlideProps } from './slideProps'
import { Stage } from './Stage'
import { StatusKey } from './StatusKey'
import { Tiles } from './Tiles'
import { tileSizes, tilesOf } from './tilesOf'
import css from './slides.module.css'

/** What a row of tiles may take, in hundredths of the picture's height, and the widest pitch of one. */
const ROW_WIDTH = 155
const WIDEST_PITCH = 7.2

/** One programme: its finding, its tiles, why the silent ones are silent, who answers for it and what is overdue. */
export function ProgrammeSlide({ report, place, line }: ProgrammeSlideProps): ReactNode {
  const speech = useScreenWords()
  const { m, language } = speech
  const words = m.slides.programme
  const { programme, rollUp, context } = line
  const finding = m.programme.finding(programme.shortName[language], rollUp, context.length)
  const { rated, unrated } = tilesOf(line)
  const pitch = Math.min(WIDEST_PITCH, ROW_WIDTH / Math.max(1, rated.length, unrated.length))
  const sizes = tileSizes(pitch)
  const facts = programmeFacts(line, report, speech)
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
