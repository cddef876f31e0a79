import type { ReactNode } from 'react'
import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'

export interface ProgrammeEyebrowProps {
  readonly programme: Programme
  /** What the slide is about besides. */
  readonly more?: string | undefined
}

/** Which programme a slide belongs to. */
export function ProgrammeEyebrow({ programme, more }: ProgrammeEyebrowProps): ReactNode {
  const { m, language } = useScreenWords()
  return (
    <>
      <strong>{m.programme.code(programme.code)}</strong>
      {` · ${programme.shortName[language]}${more === undefined ? '' : ` · ${more}`}`}
    </>
  )
}
