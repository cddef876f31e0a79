import type { ReactNode } from 'react'
import { MOST_WORST } from '@/domain/deck'
import { attentionOf, judgedOf } from '@/domain/judged'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { StatusMark } from '@/ui/StatusMark'
import { doubtsOf } from './doubtsOf'
import { FittingRows } from './FittingRows'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammeSlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** The indicators of a programme that need attention, gravest first, each with one sentence. */
export function WorstSlide({ report, place, line: { programme, indicators } }: ProgrammeSlideProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const words = m.slides.worst
  const all = attentionOf(judgedOf(indicators))
  const shown = all.slice(0, MOST_WORST)
  const name = programme.shortName[language]
  const heading = all.length === 0 ? words.none(name) : words.heading(name, all.length)
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={<ProgrammeEyebrow programme={programme} />}
      heading={heading}
      source={null}
    >
      <FittingRows label={heading} more={all.length - shown.length} rest={words.rest}>
        {shown.map((line) => {
          const { indicator, assessment: a } = line
          const value = a.value === null ? '' : f.value(a.value.value, indicator)
          const sentence = [value, m.story.line(line, f)].filter((part) => part !== '').join(', ')
          return (
            <li key={indicator.id} className={css.worst}>
              <StatusMark
                status={a.status}
                provisional={a.stage === 'provisional'}
                stale={a.modifiers.includes('stale')}
              />
              <div>
                <p className={css.lead}>
                  <strong>{indicator.shortName[language]}</strong>
                  {' · '}
                  {m.slides.status(m.words.status[a.status], doubtsOf(a, speech))}
                </p>
                <p>
                  <Rich text={`${sentence}.`} />
                </p>
              </div>
            </li>
          )
        })}
      </FittingRows>
    </Stage>
  )
}
