import type { ReactNode } from 'react'
import { slideTitle } from '@/features/present/slides/slideTitle'
import type { DeckSlide } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import css from './desk.module.css'

export interface SlideStripProps {
  readonly shown: readonly DeckSlide[]
  /** The slide that is on, or that the deck was left at. */
  readonly around: string
  readonly current: string
  readonly onJump: (name: string) => void
}

const LONG = 7
const BEFORE = 2

/** The slides before and after the one that is on. */
export function SlideStrip({ shown, around, current, onJump }: SlideStripProps): ReactNode {
  const speech = useScreenWords()
  const report = useReport()
  const at = shown.findIndex(({ name }) => name === around)
  const start = Math.max(0, Math.min(at - BEFORE, shown.length - LONG))
  return (
    <nav aria-label={speech.m.desk.strip}>
      <ol className={css.strip}>
        {shown.slice(start, start + LONG).map(({ slide, name }, nth) => (
          <li key={name}>
            <button type="button" aria-current={name === current ? 'true' : undefined} onClick={() => onJump(name)}>
              <strong>{start + nth + 1}</strong>
              <span>{slideTitle(slide, report, speech)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
