import type { ReactNode } from 'react'
import type { ProgrammeId } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import css from './desk.module.css'

export interface ProgrammeKeysProps {
  /** The programme of the slide that is on. */
  readonly current: ProgrammeId | null
  readonly onProgramme: (number: number) => void
}

/** A button for each programme, marked with the key that does the same: 0 for the tenth. */
export function ProgrammeKeys({ current, onProgramme }: ProgrammeKeysProps): ReactNode {
  const { m, language } = useScreenWords()
  const words = m.desk.jump
  const programmes = useReport()
    .programmes.map(({ programme }) => programme)
    .toSorted((a, b) => a.number - b.number)
  return (
    <div className={css.programmes} role="group" aria-labelledby="desk-programmes">
      <p id="desk-programmes">{words.programmes}</p>
      {programmes.map(({ id, number, shortName }) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? 'true' : undefined}
          aria-label={words.programme(number, shortName[language])}
          title={shortName[language]}
          onClick={() => onProgramme(number)}
        >
          {number === 10 ? 0 : number}
        </button>
      ))}
    </div>
  )
}
