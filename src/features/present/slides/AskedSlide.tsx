import type { ReactNode } from 'react'
import type { PartyAsked } from '@/domain/askedParties'
import { askedParts } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { askedHeading } from './askedHeading'
import { askedSentence, partyName } from './askedSentence'
import { FittingRows } from './FittingRows'
import { partOf } from './partOf'
import type { PartProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** What is asked of whom, of whom most first: the gravest matter of each and how many there are; those of one part. */
export function AskedSlide({ report, place, part }: PartProps): ReactNode {
  const speech = useScreenWords()
  const { owner } = useRoom()
  const { rows } = partOf(askedParts(report), part)
  const heading = askedHeading(report, part, speech)
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <FittingRows label={heading} rest={speech.m.slides.asked.rest} isPart>
        {rows.map((asked) => (
          <AskedRow key={partyName(asked.party, speech).join()} asked={asked} />
        ))}
      </FittingRows>
    </Stage>
  )
}

function AskedRow({ asked }: { readonly asked: PartyAsked }): ReactNode {
  const speech = useScreenWords()
  const [name, standing] = partyName(asked.party, speech)
  const { figures, indicators, tasks } = asked
  return (
    <li className={css.asked}>
      <div>
        <p>
          <strong>{name}</strong>
          {standing !== '' && <span className={css.standing}> · {standing}</span>}
        </p>
        <p className={css.matter}>
          <Rich text={askedSentence(asked, speech)} />
        </p>
      </div>
      <p className={css.aside}>
        <Rich text={speech.m.slides.asked.count(figures.length + indicators.length + tasks.length)} />
      </p>
    </li>
  )
}
