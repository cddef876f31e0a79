import { useState, type MouseEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { changeMeeting } from '@/state/meeting'
import { useView } from '@/state/view'
import { keepFirst } from './keepFirst'
import { useFreezeNow } from './useFreezeNow'
import controls from './controls.module.css'

export interface StartButtonProps {
  readonly slide: string | null
  /** At the desk with a second window, or in this window alone. */
  readonly at: 'desk' | 'show'
}

/** Starts a meeting: pins the figures first, unless they are pinned already (rule P7). One that was ended is over. */
export function StartButton({ slide, at }: StartButtonProps): ReactNode {
  const { m } = useScreenWords()
  const { to } = useView()
  const navigate = useNavigate()
  const state = useFreezeState()
  const freezeNow = useFreezeNow()
  const { register } = useRoom()
  const [isBusy, setBusy] = useState(false)

  const forgetEnded = (): void =>
    changeMeeting(register, ({ endedAt }) =>
      endedAt === null ? {} : { startedAt: null, pausedAt: null, endedAt: null },
    )
  const start = async (): Promise<void> => {
    setBusy(true)
    const attempt = await freezeNow()
    // A meeting can be held without a freeze; the desk and every slide then say that there is none.
    if (attempt.fault !== null) {
      void navigate(to[at]({ slide }))
      return
    }
    await keepFirst(attempt.label, attempt.text)
    void navigate(to[at]({ slide, freeze: attempt.label.code, asOf: attempt.label.day }))
  }
  const onClick = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (isPlain) forgetEnded()
    if (state !== null || !isPlain) return
    event.preventDefault()
    if (!isBusy) void start()
  }
  return (
    <Link
      className={at === 'desk' ? controls.strong : controls.button}
      to={to[at]({ slide })}
      onClick={onClick}
      aria-busy={isBusy}
    >
      {at === 'desk' ? m.deck.toDesk : m.deck.toShow}
    </Link>
  )
}
