import { useEffect, useEffectEvent, useMemo, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { isIn, parseSlide, programmeOf } from '@/domain/deck'
import { freezeCode } from '@/domain/freezeCode'
import { QuestionDialog } from '@/features/present/deck/QuestionDialog'
import { SlideTrial } from '@/features/present/deck/SlideTrial'
import { useRoom } from '@/features/present/room'
import { SlideFrame } from '@/features/present/slides/SlideFrame'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { SlideView } from '@/features/present/slides/SlideView'
import { useDeck } from '@/features/present/useDeck'
import { useReopening } from '@/features/present/useReopening'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useReport } from '@/queries/report'
import { usePreferences } from '@/state/preferences'
import { useView } from '@/state/view'
import { Rich } from '@/ui/Rich'
import { usePageTitle } from '@/ui/usePageTitle'
import { AirOpener } from './AirOpener'
import { AirSign } from './AirSign'
import { channelName, type Cover } from './channel'
import { ClosingPicture } from './ClosingPicture'
import { DeskTimer } from './DeskTimer'
import { turnFullScreen } from './fullScreen'
import { JumpBox } from './JumpBox'
import { KeyHelp } from './KeyHelp'
import { LateFigures } from './LateFigures'
import { LeaveDialog } from './LeaveDialog'
import { MissingPicture } from './MissingPicture'
import type { PresentAct } from './presentKeys'
import { ProgrammeKeys } from './ProgrammeKeys'
import { SlideNotes } from './SlideNotes'
import { SlideOver } from './SlideOver'
import { SlideStrip } from './SlideStrip'
import { spotAt } from './spotAt'
import { Spotlight, type SpotlightHandle } from './Spotlight'
import { pageOf, programmeSlide, stepFrom, type Step } from './steps'
import { useClock } from './useClock'
import { usePlace } from './usePlace'
import { usePresentKeys } from './usePresentKeys'
import { useRooms } from './useRooms'
import { useWakeLock } from './useWakeLock'
import css from './desk.module.css'
import controls from '@/features/present/deck/controls.module.css'

/** Keys that the line under the picture names. */
const SHORT_KEYS = [
  ['→', 'next'],
  ['←', 'back'],
  ['B', 'blank'],
  ['L', 'spotlight'],
  ['F', 'fullScreen'],
  ['Q', 'question'],
  ['R', 'take'],
] as const

/** Keys that do something when the meeting is over; it is gone on with only on purpose. */
const AFTER_THE_END: readonly PresentAct[] = ['fullScreen', 'question', 'help', 'find', 'take', 'out']

/** What the presenter sees: what is on air, what comes next, what to say, what time it is; dark, so that nobody confuses the two windows. */
export function DeskScreen(): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const words = m.desk
  const report = useReport()
  const { shown } = useDeck()
  const { register, title } = useRoom()
  const { to } = useView()
  const navigate = useNavigate()
  const deck = useMemo(() => ({ report, shown }), [report, shown])
  const { place, wanted, go } = usePlace(deck)
  const [cover, setCover] = useState<Cover>(null)
  const [spot, setSpot] = useState(false)
  const [dialog, setDialog] = useState<'help' | 'question' | 'leave' | null>(null)
  const hasKeys = usePreferences((state) => state.presentKeys)
  const picture = useRef<HTMLDivElement>(null)
  const spotlight = useRef<SpotlightHandle>(null)
  const pointer = useRef<{ readonly clientX: number; readonly clientY: number } | null>(null)
  const late = useRef<HTMLDivElement>(null)
  const jumps = useRef<HTMLDivElement>(null)
  const pinned = useFreezeState()
  const code = freezeCode(report.register, report.day, report.limits)
  const tried = useMemo(
    () => shown.map(({ name, slide }) => ({ name, content: <SlideView slide={slide} place={null} /> })),
    [shown],
  )
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set())
  const ready = shown.filter(({ name }) => drawn.has(name)).length
  const reopening = useReopening()
  usePageTitle(words.title)
  useWakeLock()

  const clock = useClock()
  const { rooms, steers, takeOver, show, light, take } = useRooms(
    channelName(register, code),
    () => ({ slide: wanted().name, cover }),
    {
      onMoved: (moved) => {
        setCover(moved.cover)
        if (moved.cover === 'closing') clock.end()
        else if (cover === 'closing') clock.resume()
        const slide = parseSlide(moved.slide)
        if (slide !== null && isIn(report, slide) && moved.slide !== wanted().name) go(moved.slide)
      },
      onTaken: (freeze, day) => go(wanted().name, { freeze, asOf: day }),
    },
  )
  const isOn = rooms.state === 'here' && rooms.visible
  const isSeen = isOn && cover === null && place?.slide != null && steers !== false
  const begin = useEffectEvent(clock.begin)
  useEffect(() => {
    if (isSeen) begin()
  }, [isSeen])

  const turnCover = (next: Cover): void => {
    setCover(next)
    show({ slide: wanted().name, cover: next })
  }
  const end = (): void => {
    turnCover('closing')
    clock.end()
  }
  const resume = (): void => {
    turnCover(null)
    clock.resume()
  }
  const jump = (name: string): void => {
    if (cover === 'closing') clock.resume()
    setCover(null)
    go(name)
    show({ slide: name, cover: null })
  }
  const step = (way: Step): void => {
    const target = stepFrom(deck, wanted(), way)
    if (cover !== null) turnCover(null)
    else if (target !== null) jump(target)
  }
  const jumpToProgramme = (number: number): void => {
    const target = programmeSlide(deck, number)
    if (target !== null) jump(target)
  }
  const lightAt = (event: { readonly clientX: number; readonly clientY: number } | null): void => {
    const box = picture.current?.getBoundingClientRect()
    const at = event === null || box === undefined ? null : spotAt(event, box)
    spotlight.current?.light(at)
    light(at)
  }
  const turnSpot = (on: boolean): void => {
    setSpot(on)
    lightAt(on ? pointer.current : null)
  }
  const follow = (event: PointerEvent): void => {
    pointer.current = { clientX: event.clientX, clientY: event.clientY }
    if (spot) lightAt(event)
  }
  const leave = (): void => {
    if (document.fullscreenElement !== null) void turnFullScreen()
    else if (spot) turnSpot(false)
    else if (cover === 'black') turnCover(null)
    else setDialog('leave')
  }

  usePresentKeys((act: PresentAct) => {
    if (cover === 'closing' && !AFTER_THE_END.includes(act)) return
    if (typeof act === 'object') {
      jumpToProgramme(act.programme)
      return
    }
    switch (act) {
      case 'next':
      case 'back':
      case 'first':
      case 'last':
        step(act)
        return
      case 'fullScreen':
        void turnFullScreen()
        return
      case 'blank':
        turnCover(cover === null ? 'black' : null)
        return
      case 'spotlight':
        turnSpot(!spot)
        return
      case 'question':
      case 'help':
        setDialog(act)
        return
      case 'find':
        jumps.current?.querySelector('input')?.focus()
        return
      case 'out':
        leave()
        return
      case 'take':
        late.current?.querySelector<HTMLButtonElement>('button[aria-keyshortcuts="R"]')?.click()
    }
  })

  const nextName = place === null ? null : stepFrom(deck, place, 'next')
  const next = shown.find((one) => one.name === nextName)
  const nextPage = next === undefined ? null : pageOf(shown, next.name)

  if (place === null) {
    return (
      <div className={css.desk} data-theme="dark">
        <h1 className={css.empty}>{words.empty}</h1>
        <p className={css.empty}>
          <Link to={to.present()}>{words.prepare}</Link>
        </p>
      </div>
    )
  }

  const { slide, name, last, page } = place
  const about = slide === null ? null : programmeOf(report, slide)
  const programme = report.programmes.find((line) => line.programme.id === about)?.programme
  const heading = (): string => {
    if (cover === 'closing') return words.ended
    if (slide === null) return words.missing.asked(name)
    const called = slideTitle(slide, report, speech)
    return page === null ? words.aside(called) : words.current(page.page, page.of, called)
  }
  const onlyHere = pinned?.kept != null && pinned.trouble !== null

  return (
    <div className={css.desk} data-theme="dark">
      <header className={css.head}>
        <AirSign rooms={rooms} cover={cover} />
        {rooms.state !== 'here' && <AirOpener address={to.show({ slide: name })} />}
        <div className={css.standing}>
          <p>
            <Rich text={words.frozen(code, f.day(report.day), title, pinned !== null && !pinned.differs)} />
          </p>
          <p>
            <Rich text={words.ready(ready, shown.length)} />
            {ready === shown.length &&
              reopening !== undefined &&
              `; ${reopening === 'kept' ? words.reopens : words.doesNotReopen}`}
            {onlyHere && ` · ${words.onlyInWindows}`}
          </p>
        </div>
        <DeskTimer shown={shown} place={place} />
        {steers === false && (
          <p className={css.blocked} role="status">
            {words.otherDesk}{' '}
            <button type="button" className={controls.button} onClick={takeOver}>
              {words.takeOver}
            </button>
          </p>
        )}
      </header>
      <div className={css.left}>
        <div className={css.heads}>
          <h1>{heading()}</h1>
          {cover === 'closing' ? (
            <button type="button" className={controls.button} onClick={resume}>
              {words.leave.resume}
            </button>
          ) : slide === null ? (
            <button type="button" className={controls.button} onClick={() => step('first')}>
              {words.missing.first}
            </button>
          ) : (
            <SlideOver place={place} />
          )}
          <span>{programme?.code}</span>
        </div>
        <div className={css.stage}>
          <div
            ref={picture}
            className={css.current}
            data-on={isOn ? '' : undefined}
            data-spot={spot ? '' : undefined}
            onPointerMove={follow}
            onPointerLeave={() => {
              pointer.current = null
              if (spot) lightAt(null)
            }}
          >
            <div inert aria-hidden="true">
              {cover === 'closing' ? (
                <ClosingPicture />
              ) : slide === null ? (
                <MissingPicture name={name} onFirst={null} />
              ) : (
                <SlideFrame slide={slide} place={page} />
              )}
            </div>
            <Spotlight ref={spotlight} />
            {cover === 'black' && <p className={css.black}>{words.black}</p>}
          </div>
        </div>
        <div ref={jumps} className={css.jumps}>
          <JumpBox deck={deck} onJump={jump} />
          <ProgrammeKeys current={programme?.id ?? null} onProgramme={jumpToProgramme} />
        </div>
        <div className={css.keys}>
          {SHORT_KEYS.map(([key, act]) => (
            <span key={key}>
              <kbd>{key}</kbd> {words.keys.short[act]}
            </span>
          ))}
          <button type="button" className={css.plain} aria-haspopup="dialog" onClick={() => setDialog('leave')}>
            <kbd>Esc</kbd> {words.keys.short.out}
          </button>
          <button type="button" className={css.plain} aria-haspopup="dialog" onClick={() => setDialog('help')}>
            <kbd>?</kbd> {words.keys.open}
          </button>
          {!hasKeys && <span className={css.keysOff}>{words.keys.off}</span>}
        </div>
        <SlideStrip shown={shown} around={page === null ? (last ?? '') : name} current={name} onJump={jump} />
      </div>
      <div className={css.right}>
        <div className={css.heads}>
          <h2>{nextPage === null ? words.end : page === null ? words.returnTo(nextPage) : words.next(nextPage)}</h2>
          <span>{next !== undefined && slideTitle(next.slide, report, speech)}</span>
        </div>
        <div className={css.next} inert aria-hidden="true">
          {next !== undefined && (
            <SlideFrame slide={next.slide} place={nextPage === null ? null : { page: nextPage, of: shown.length }} />
          )}
        </div>
        {slide !== null && <SlideNotes key={name} slide={slide} name={name} />}
        <div ref={late} className={css.latePanel}>
          <LateFigures
            onTaken={(freeze, day) => {
              take(freeze, day)
              go(wanted().name, { freeze, asOf: day })
            }}
          />
        </div>
      </div>
      <SlideTrial
        key={tried.map((one) => one.name).join(' ')}
        list={tried}
        onEach={(one, stage) => {
          if (stage !== null) setDrawn((before) => new Set([...before, one]))
        }}
      />
      {dialog === 'help' && <KeyHelp onClose={() => setDialog(null)} />}
      {dialog === 'leave' && (
        <LeaveDialog
          isSeen={false}
          isEnded={cover === 'closing'}
          onEnd={end}
          onResume={() => {
            resume()
            setDialog(null)
          }}
          onLeave={() => void navigate(to.present({ slide: name }))}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'question' && <QuestionDialog slide={name} onClose={() => setDialog(null)} />}
    </div>
  )
}
