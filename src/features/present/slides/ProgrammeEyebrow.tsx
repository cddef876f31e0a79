import type { ReactNode } from 'react'
import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { programmeEyebrow } from './eyebrowOf'

/** Which programme a slide belongs to. */
export function ProgrammeEyebrow({ programme }: { readonly programme: Programme }): ReactNode {
  return <Rich text={programmeEyebrow(programme, useScreenWords())} />
}
