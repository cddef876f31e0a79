import { useState, type ReactNode } from 'react'
import { MinutesField } from '@/features/present/deck/MinutesField'
import { useRoom } from '@/features/present/room'
import type { DeckSlide } from '@/features/present/useDeck'
import { clockIn } from '@/i18n/clockIn'
import { useScreenWords } from '@/i18n/Words'
import { useFreezing } from '@/queries/freezing'
import { changeMeeting, useMeeting } from '@/state/meeting'
import { SLIDE_MINUTES, usePreferences } from '@/state/preferences'
import { Dialog } from '@/ui/Dialog'
import { budgetOf, timerAt } from './timer'
import { useClock } from './useClock'
import { useNow } from './useNow'
import type { PlaceNow } from './usePlace'
import css from './desk.module.css'
import controls from '@/features/present/deck/controls.module.css'

export interface DeskTimerProps {
  readonly shown: readonly DeckSlide[]
  readonly place: PlaceNow
}

/** The clock on the wall, and the minutes of the meeting against those planned; no seconds, nothing blinks (rule P5). */
export function DeskTimer({ shown, place }: DeskTimerProps): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.desk.timer
  const { register } = useRoom()
  const { timeZone } = useFreezing()
  const meeting = useMeeting(register)
  const { minutes, pausedAt, endedAt } = meeting
  const clock = useClock()
  const usual = usePreferences((state) => state.slideMinutes)
  const [open, setOpen] = useState(false)
  const time = useNow()
  const budget = budgetOf(
    shown.map(({ name }) => name),
    minutes,
    usual,
  )
  const timer = timerAt(time, meeting, budget)
  const own = minutes[place.name]
  const written = (value: number): string => f.number(value, Number.isInteger(value) ? 0 : 1)

  const keepOwn = (planned: number | null): void => {
    changeMeeting(register, (before) => {
      const { [place.name]: _, ...others } = before.minutes
      return { minutes: planned === null ? others : { ...others, [place.name]: planned } }
    })
  }

  return (
    <div className={css.time}>
      <button type="button" className={css.timer} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {timer === null ? (
          words.notStarted
        ) : (
          <>
            <strong>{timer.passed}</strong> {words.minutes},{' '}
            <span className={timer.left < 0 ? css.late : undefined}>{words.left(timer.left)}</span>
            {pausedAt !== null && ` · ${endedAt === null ? words.paused : words.ended}`}
          </>
        )}
        {' · '}
        <time>{clockIn(timeZone, time)}</time>
      </button>
      {open && (
        <Dialog title={words.name} about={words.about(written(budget), shown.length)} onClose={() => setOpen(false)}>
          <label className={css.number}>
            {words.usual}
            <MinutesField
              minutes={usual}
              least={SLIDE_MINUTES.least}
              most={SLIDE_MINUTES.most}
              onPlan={(planned) => {
                if (planned !== null) usePreferences.setState({ slideMinutes: planned })
              }}
            />
          </label>
          <label className={css.number}>
            {words.own}
            <MinutesField
              minutes={own ?? null}
              usual={usual}
              least={SLIDE_MINUTES.least}
              most={SLIDE_MINUTES.most}
              onPlan={keepOwn}
            />
          </label>
          <div className={controls.bar}>
            {timer !== null && endedAt === null && (
              <button
                type="button"
                className={controls.button}
                onClick={pausedAt === null ? clock.pause : clock.resume}
              >
                {pausedAt === null ? words.pause : words.resume}
              </button>
            )}
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                clock.start()
                setOpen(false)
              }}
            >
              {timer === null ? words.start : words.again}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
