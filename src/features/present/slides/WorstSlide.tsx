import type { ReactNode } from 'react'
import { worstParts } from '@/domain/deck'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { StatusMark } from '@/ui/StatusMark'
import { doubtsOf } from './doubtsOf'
import { FittingRows } from './FittingRows'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammeSlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

export interface WorstSlideProps extends ProgrammeSlideProps {
  /** Counted from 1. */
  readonly part: number
}

/** The indicators of a programme that need attention, gravest first, each with one sentence; as many as this part of them has. */
export function WorstSlide({ report, place, line, part }: WorstSlideProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const words = m.slides.worst
  const { programme } = line
  const parts = worstParts(line)
  const shown = parts[part - 1] ?? []
  const count = parts.flat().length
  const first = parts.slice(0, part - 1).flat().length + 1
  const name = programme.shortName[language]
  const heading =
    count === 0
      ? words.none(name)
      : words.heading(name, count, parts.length === 1 ? null : [first, first + shown.length - 1])
  return (
    <Stage report={report} place={place} eyebrow={<ProgrammeEyebrow programme={programme} />} heading={heading}>
      <FittingRows label={heading} rest={words.rest}>
        {shown.map((judged) => {
          const { indicator, assessment: a } = judged
          const value = a.value === null ? '' : f.value(a.value.value, indicator)
          const sentence = [value, m.story.line(judged, f)].filter((said) => said !== '').join(', ')
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
