import { useState, type MouseEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { freezes } from '@/state/freezes'
import { useView } from '@/state/view'
import { useFreezeNow } from './useFreezeNow'
import controls from './controls.module.css'

/** Starts a meeting: pins the figures first, unless they are pinned already (rule P7), and opens the desk. */
export function StartButton({ slide }: { readonly slide: string | null }): ReactNode {
  const { m } = useScreenWords()
  const { to } = useView()
  const navigate = useNavigate()
  const state = useFreezeState()
  const freezeNow = useFreezeNow()
  const [isBusy, setBusy] = useState(false)

  const start = async (): Promise<void> => {
    setBusy(true)
    const attempt = await freezeNow()
    // A meeting can be held without a freeze; the desk and every slide then say that there is none.
    if (attempt.fault !== null) {
      void navigate(to.desk({ slide }))
      return
    }
    await freezes.keep(attempt.label, attempt.text)
    void navigate(to.desk({ slide, freeze: attempt.label.code, asOf: attempt.label.day }))
  }
  const onClick = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (state !== null || !isPlain) return
    event.preventDefault()
    if (!isBusy) void start()
  }
  return (
    <Link className={controls.strong} to={to.desk({ slide })} onClick={onClick} aria-busy={isBusy}>
      {m.deck.toDesk}
    </Link>
  )
}
