import type { ReactNode } from 'react'
import { askedOf, type Asked } from '@/domain/asked'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { FittingRows } from './FittingRows'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import css from './slides.module.css'

/** No slide has room for more. */
const MOST_ROWS = 14

/** What is asked of whom, of whom most first. */
export function AskedSlide({ report, place }: SlideProps): ReactNode {
  const { m, language } = useScreenWords()
  const { owner } = useRoom()
  const words = m.slides.asked
  const all = askedOf(report)
  const named = all.filter(({ agency }) => agency !== null)
  const unled = all.find(({ agency }) => agency === null)
  const shown = named.slice(0, MOST_ROWS)
  const sum = (countOf: (asked: Asked) => number): number => all.reduce((total, asked) => total + countOf(asked), 0)
  const heading =
    all.length === 0
      ? words.none
      : words.heading(
          sum(({ figures }) => figures.length),
          sum(({ indicators }) => indicators.length),
          sum(({ tasks }) => tasks.length),
        )
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={heading}>
      <div className={css.stack}>
        {all.length > 0 && (
          <p className={css.askedHead} aria-hidden="true">
            <span>{words.agency}</span>
            <span>{words.figures}</span>
            <span>{words.indicators}</span>
            <span>{words.tasks}</span>
          </p>
        )}
        <FittingRows label={heading} more={named.length - shown.length} rest={words.rest}>
          {shown.map(({ agency, figures, indicators, tasks }) => (
            <li key={agency?.id ?? ''} className={css.asked}>
              <strong>{agency?.name[language]}</strong>
              <Count count={figures.length} word={words.figures} />
              <Count count={indicators.length} word={words.indicators} />
              <Count count={tasks.length} word={words.tasks} />
            </li>
          ))}
        </FittingRows>
        {unled !== undefined && (
          <p className={css.small}>
            <Rich text={words.unled(unled.figures.length, unled.indicators.length, unled.tasks.length)} />
          </p>
        )}
      </div>
    </Stage>
  )
}

/** A number under its column's head; nothing is asked = nothing is written. */
function Count({ count, word }: { readonly count: number; readonly word: string }): ReactNode {
  return (
    <span className={css.count}>
      {count > 0 && (
        <>
          {count}
          <span className="visuallyHidden"> {word}</span>
        </>
      )}
    </span>
  )
}
