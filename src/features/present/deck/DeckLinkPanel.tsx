import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import type { Entry } from '@/state/meeting'
import { useView } from '@/state/view'
import { LinkField } from '@/ui/LinkField'
import { deckFragment } from './deckLink'
import { useSharedView } from './useSharedView'
import controls from './controls.module.css'

/** The way to the whole deck, for whoever presents it elsewhere. */
export function DeckLinkPanel({ order }: { readonly order: readonly Entry[] }): ReactNode {
  const { m } = useScreenWords()
  const words = m.deck.link
  const { to } = useView()
  const address = to.present(useSharedView())
  const fragment = deckFragment(order)
  if (fragment === null) return <p className={controls.hint}>{words.deckTooLong}</p>
  return (
    <LinkField
      title={words.deckTitle}
      link={new URL(address + fragment, location.href).href}
      codeLabel={words.deckCode}
      hint={words.deckHint}
    />
  )
}
