import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { Stage } from '@/features/present/slides/Stage'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import css from './MissingPicture.module.css'

export interface MissingPictureProps {
  /** The name of the slide as the address has it. */
  readonly name: string
  /** Null = nothing in the picture answers. */
  readonly onFirst: (() => void) | null
}

/** In place of a slide that the register does not have: which one was asked for, and the way to the first one. */
export function MissingPicture({ name, onFirst }: MissingPictureProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.desk.missing
  const { owner, title } = useRoom()
  return (
    <Stage report={useReport()} eyebrow={owner} heading={words.heading(title)} place={null}>
      <p className={css.name}>{words.asked(name)}</p>
      <p>{words.why}</p>
      {onFirst !== null && (
        <p className={css.way}>
          <button type="button" className={css.first} onClick={onFirst}>
            {words.first}
          </button>{' '}
          {words.keys}
        </p>
      )}
    </Stage>
  )
}
