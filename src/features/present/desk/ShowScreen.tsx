import { useEffect, useEffectEvent, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { isIn, parseSlide } from '@/domain/deck'
import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import { SlideFrame } from '@/features/present/slides/SlideFrame'
import { useDeck } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useMeetingTheme } from '@/state/meetingTheme'
import { useView } from '@/state/view'
import { usePageTitle } from '@/ui/usePageTitle'
import { channelName, type Cover, type Message } from './channel'
import { ClosingPicture } from './ClosingPicture'
import { turnFullScreen } from './fullScreen'
import { KeyHelp } from './KeyHelp'
import { LeaveDialog } from './LeaveDialog'
import { MissingPicture } from './MissingPicture'
import type { PresentAct } from './presentKeys'
import { spotAt } from './spotAt'
import { Spotlight, type SpotlightHandle } from './Spotlight'
import { programmeSlide, stepFrom } from './steps'
import { useChannel } from './useChannel'
import { useClock } from './useClock'
import { usePlace } from './usePlace'
import { usePresentKeys } from './usePresentKeys'
import { useWakeLock } from './useWakeLock'
import css from './ShowScreen.module.css'

/** The desk asks every other second; after this much silence there is none, in milliseconds. */
const DESK_SILENT = 6000

const GREETING: Message = { kind: 'ask', of: 'desk' }

/**
 * Nothing in the picture leads away from it: a click that goes astray must not change what the rooms see. What stands in place of a
 * slide that is missing has a way to the first one.
 */
function keepStill(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('dialog, [data-missing]') !== null) return
  event.preventDefault()
  event.stopPropagation()
}

/**
 * What the rooms see: one slide and nothing else (rules P12, P13). The desk steers it over the channel; without a desk it obeys the
 * same keys by itself.
 */
export function ShowScreen(): ReactNode {
  const { m } = useScreenWords()
  const report = useReport()
  const { shown } = useDeck()
  const { register } = useRoom()
  const { to } = useView()
  const navigate = useNavigate()
  const deck = useMemo(() => ({ report, shown }), [report, shown])
  const { place, wanted, go } = usePlace(deck)
  const [cover, setCover] = useState<Cover>(null)
  const [ownSpot, setOwnSpot] = useState(false)
  const [dialog, setDialog] = useState<'help' | 'leave' | null>(null)
  const clock = useClock()
  const theme = useMeetingTheme()
  const picture = useRef<HTMLDivElement>(null)
  const spotlight = useRef<SpotlightHandle>(null)
  const pointer = useRef<{ readonly clientX: number; readonly clientY: number } | null>(null)
  const turn = useRef(0)
  const deskHeardAt = useRef(-DESK_SILENT)
  // A window that closes is hidden first or last, as the browser likes: it is gone, not covered, whatever it is still asked.
  const isLeaving = useRef(false)
  usePageTitle(m.desk.showTitle)
  useWakeLock()

  const here = (covered = cover): Message => ({
    kind: 'here',
    turn: turn.current,
    slide: wanted().name,
    cover: covered,
    visible: document.visibilityState === 'visible',
    fullScreen: document.fullscreenElement !== null,
    width: window.innerWidth,
    height: window.innerHeight,
  })
  const say = useChannel(
    channelName(register, freezeCode(report.register, report.day, report.limits)),
    GREETING,
    (message, answer) => {
      if (message.kind === 'here' || message.kind === 'gone' || (message.kind === 'ask' && message.of === 'desk'))
        return
      if (isLeaving.current) return
      deskHeardAt.current = performance.now()
      if (message.kind === 'ask') answer(here())
      else if (message.kind === 'spot') spotlight.current?.light(message.at)
      else if (message.kind === 'take') go(wanted().name, { freeze: message.freeze, asOf: message.day })
      // Of two desks, one has not heard of the other's last wish: it is told, and nothing is shown.
      else if (message.turn < turn.current) answer(here())
      else {
        turn.current = message.turn
        setCover(message.cover)
        setDialog(null)
        const slide = parseSlide(message.slide)
        if (slide === null || !isIn(report, slide) || message.slide === wanted().name) answer(here(message.cover))
        else go(message.slide)
      }
    },
  )

  const tellNow = useEffectEvent(() => {
    if (!isLeaving.current) say(here())
  })
  const name = place?.name ?? ''
  const told = useRef<string | null>(null)
  useEffect(() => {
    const now = `${cover ?? ''} ${name}`
    // A window that has just been opened asks the desk, it does not tell it where to be.
    if (told.current !== null && told.current !== now) tellNow()
    told.current = now
  }, [name, cover])
  useEffect(() => {
    const change = (): void => tellNow()
    const leave = (): void => {
      isLeaving.current = true
      say({ kind: 'gone' })
    }
    const comeBack = (): void => {
      isLeaving.current = false
      tellNow()
    }
    document.addEventListener('visibilitychange', change)
    document.addEventListener('fullscreenchange', change)
    window.addEventListener('resize', change)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    return () => {
      document.removeEventListener('visibilitychange', change)
      document.removeEventListener('fullscreenchange', change)
      window.removeEventListener('resize', change)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [say])

  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      pointer.current = event
      const box = picture.current?.getBoundingClientRect()
      if (ownSpot && box !== undefined) spotlight.current?.light(spotAt(event, box))
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [ownSpot])

  const turnSpot = (on: boolean): void => {
    setOwnSpot(on)
    const box = picture.current?.getBoundingClientRect()
    const at = box === undefined || pointer.current === null ? null : spotAt(pointer.current, box)
    spotlight.current?.light(on ? (at ?? { x: 0.5, y: 0.5 }) : null)
  }

  const hasDesk = (): boolean => performance.now() - deskHeardAt.current < DESK_SILENT
  const leave = (): void => {
    if (document.fullscreenElement !== null) void turnFullScreen()
    else if (ownSpot) turnSpot(false)
    else if (cover === 'black') setCover(null)
    // With a desk the meeting ends there: a key too many must not uncover what lies behind this window.
    else if (!hasDesk()) setDialog('leave')
  }
  const goFirst = (): void => {
    const first = stepFrom(deck, wanted(), 'first')
    if (first !== null) go(first)
  }

  usePresentKeys((act: PresentAct) => {
    if (cover === 'closing' && act !== 'out' && act !== 'fullScreen') return
    if (typeof act === 'object') {
      const target = programmeSlide(deck, act.programme)
      if (target === null) return
      setCover(null)
      go(target)
      return
    }
    switch (act) {
      case 'next':
      case 'back':
      case 'first':
      case 'last': {
        const target = stepFrom(deck, wanted(), act)
        if (cover !== null) setCover(null)
        else if (target !== null) go(target)
        return
      }
      case 'fullScreen':
        void turnFullScreen()
        return
      case 'blank':
        setCover(cover === null ? 'black' : null)
        return
      case 'spotlight':
        turnSpot(!ownSpot)
        return
      case 'help':
        // With a desk the help stands there, where the rooms do not see it.
        if (!hasDesk()) setDialog('help')
        return
      case 'out':
        leave()
        return
      case 'take':
      case 'question':
      case 'find':
    }
  })

  const isMissing = place !== null && place.slide === null && cover !== 'closing'

  return (
    <div className={css.screen} data-theme={theme} data-spot={ownSpot ? '' : undefined} onClickCapture={keepStill}>
      <div ref={picture} className={css.fit} hidden={cover === 'black'} data-missing={isMissing ? '' : undefined}>
        {cover === 'closing' ? (
          <ClosingPicture />
        ) : isMissing ? (
          <MissingPicture name={name} onFirst={goFirst} />
        ) : (
          place?.slide != null && <SlideFrame slide={place.slide} place={place.page} />
        )}
        <Spotlight ref={spotlight} />
      </div>
      {cover === 'black' && (
        <div className={css.black}>
          <h1 className="visuallyHidden">{m.desk.black}</h1>
        </div>
      )}
      {dialog === 'help' && <KeyHelp isShow onClose={() => setDialog(null)} />}
      {dialog === 'leave' && (
        <LeaveDialog
          isSeen
          isEnded={cover === 'closing'}
          onEnd={() => {
            setCover('closing')
            clock.end()
            setDialog(null)
          }}
          onResume={() => {
            setCover(null)
            clock.resume()
            setDialog(null)
          }}
          onLeave={() => {
            say({ kind: 'gone' })
            void navigate(to.present({ slide: name }))
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}
