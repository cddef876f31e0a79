import type { ReactNode } from 'react'
import type { Paper } from '@/files/paper'
import css from './paper.module.css'

/** Heading block and title: whose paper it is, in the form of the Party or of the state, and what it is about. */
export function PaperOpening({ paper }: { readonly paper: Paper }): ReactNode {
  const { kind, issuer, number, motto, placeAndDate } = paper.heading
  const [title, ...lines] = paper.title
  const warning = paper.stamp.simulated ? lines.at(-1) : undefined
  const about = warning === undefined ? lines.slice(0, -1) : lines.slice(0, -2)
  const day = lines[about.length]
  return (
    <>
      <div className={`${css.head} ${css[kind]}`}>
        <div className={css.issuer}>
          {issuer.map((line, i) => (
            <p key={line} className={i === issuer.length - 1 ? css.own : undefined}>
              {line}
            </p>
          ))}
          {kind === 'party' && <p>*</p>}
          <p className={css.number}>{number}</p>
        </div>
        <div className={css.motto}>
          {motto.map((line, i) => (
            <p key={line} className={i === motto.length - 1 ? css.ruled : undefined}>
              {line}
            </p>
          ))}
          <p className={css.date}>{placeAndDate}</p>
        </div>
      </div>
      <div className={css.title}>
        <h2>{title}</h2>
        {about.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={css.day}>{day}</p>
        {warning !== undefined && <p className={css.warning}>{warning}</p>}
      </div>
    </>
  )
}
