import type { ReactNode } from 'react'
import { worstParts } from '@/domain/deck'
import type { JudgedLine } from '@/domain/judged'
import { capital } from '@/i18n/capital'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { StatusMark } from '@/ui/StatusMark'
import { doubtsOf } from './doubtsOf'
import { FittingRows } from './FittingRows'
import { figureParts } from './indicatorSentences'
import { partOf } from './partOf'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { ProgrammePartProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** A unit of more letters stands under its figure. */
const SHORT_UNIT = 3

/** The indicators of a programme that need attention, gravest first, each with its figure and one sentence; those of one part. */
export function WorstSlide({ report, place, line, part }: ProgrammePartProps): ReactNode {
  const { m, language } = useScreenWords()
  const words = m.slides.worst
  const { programme } = line
  const { rows, total, shown } = partOf(worstParts(line), part)
  const name = programme.shortName[language]
  const heading = total === 0 ? words.none(name) : words.heading(name, total, shown)
  return (
    <Stage report={report} place={place} eyebrow={<ProgrammeEyebrow programme={programme} />} heading={heading}>
      <FittingRows label={heading} rest={words.rest} isPart>
        {rows.map((judged) => (
          <WorstRow key={judged.indicator.id} judged={judged} of={rows.length} />
        ))}
      </FittingRows>
    </Stage>
  )
}

interface WorstRowProps {
  readonly judged: JudgedLine
  /** How many rows share the picture: the fewer, the larger. */
  readonly of: number
}

function WorstRow({ judged, of }: WorstRowProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { indicator, assessment: a } = judged
  const said = m.story.line(judged, f)
  return (
    <li className={css.worst} data-of={of}>
      <StatusMark status={a.status} provisional={a.stage === 'provisional'} stale={a.modifiers.includes('stale')} />
      <div>
        <p className={css.worstName}>
          <strong>{indicator.shortName[language]}</strong>
          {' · '}
          {m.slides.status(m.words.status[a.status], doubtsOf(a, speech))}
        </p>
        {said !== '' && (
          <p>
            <Rich text={`${capital(said)}.`} />
          </p>
        )}
      </div>
      {a.value !== null && <WorstFigure value={a.value.value} judged={judged} />}
    </li>
  )
}

/** Where an indicator stands, with its unit: beside the figure where it is short, else under it. */
function WorstFigure({ value, judged }: { readonly value: number; readonly judged: JudgedLine }): ReactNode {
  const { before, figure, after } = figureParts(value, judged.indicator, useScreenWords())
  const isShort = after.length <= SHORT_UNIT
  return (
    <p className={css.worstFigure}>
      <span>
        {before !== '' && `${before} `}
        <strong>{figure}</strong>
        {isShort && after !== '' && ` ${after}`}
      </span>
      {!isShort && <span className={css.small}>{after}</span>}
    </p>
  )
}
