import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { LinkField } from '@/ui/LinkField'
import { useSharedView } from './useSharedView'

/** The way to one slide for a room, which opens it in its own browser. */
export function LinkPanel({ slide, title }: { readonly slide: string; readonly title: string }): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.link
  const { to } = useView()
  const link = new URL(to.show({ ...useSharedView(), slide }), location.href).href
  return <LinkField title={words.title} link={link} codeLabel={words.codeOf(title)} hint={words.hint} />
}
