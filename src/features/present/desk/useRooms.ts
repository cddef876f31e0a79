import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Day } from '@/domain/day'
import type { Cover, Here, Message, Spot } from './channel'
import { useChannel } from './useChannel'
import { useSteering, type Steering } from './useSteering'

/** What the desk knows of the audience window. */
export type Rooms =
  | { readonly state: 'none' | 'gone' | 'silent' }
  | ({ readonly state: 'here' } & Pick<Here, 'visible' | 'fullScreen' | 'width' | 'height'>)

/** What the rooms are to see. */
export interface Shown {
  readonly slide: string
  readonly cover: Cover
}

/** What a desk is told by other windows. */
export interface Told {
  /** The rooms see something else than this desk asked for last. */
  readonly onMoved: (shown: Shown) => void
  /** The desk that steers has taken newer figures over. */
  readonly onTaken: (freeze: string, day: Day) => void
}

/** How often the audience window is asked, in milliseconds, and how many questions it may leave open. */
const ASK_EVERY = 2000
const MOST_UNANSWERED = 3

const GREETING: Message = { kind: 'ask', of: 'rooms' }

function isSame(a: Rooms, b: Rooms): boolean {
  if (a.state !== 'here' || b.state !== 'here') return a.state === b.state
  return a.visible === b.visible && a.fullScreen === b.fullScreen && a.width === b.width && a.height === b.height
}

/**
 * The desk's end of the channel. Every wish has a number; an answer to an older wish says how the window is doing but not what is to
 * be shown, so that two quick steps are two steps. What the audience window does by itself is told to `onMoved`, and so is where it
 * is when the desk has just been opened again. Of several desks one steers; the others go where the rooms are, until somebody acts.
 */
export function useRooms(
  channel: string,
  wanted: () => Shown,
  { onMoved, onTaken }: Told,
): Pick<Steering, 'steers' | 'takeOver'> & {
  readonly rooms: Rooms
  readonly show: (shown: Shown) => void
  readonly light: (at: Spot | null) => void
  readonly take: (freeze: string, day: Day) => void
} {
  const [rooms, setRooms] = useState<Rooms>({ state: 'none' })
  const turn = useRef(0)
  const unanswered = useRef(0)
  const isHeard = useRef(false)
  /** Wished before the rooms were heard, and so without knowing the number of their last wish: a desk that steers says it again. */
  const early = useRef<Shown | null>(null)
  const { steers, takeOver } = useSteering(channel)
  const follows = steers === false
  const say = useChannel(channel, GREETING, (message, answer) => {
    if (message.kind === 'gone') setRooms({ state: 'gone' })
    else if (message.kind === 'take') onTaken(message.freeze, message.day)
    else if (message.kind === 'ask' && message.of === 'desk' && !follows) {
      answer({ kind: 'show', turn: turn.current, ...wanted() })
    } else if (message.kind === 'here') {
      unanswered.current = 0
      const { visible, fullScreen, width, height, slide, cover } = message
      const now: Rooms = { state: 'here', visible, fullScreen, width, height }
      setRooms((before) => (isSame(before, now) ? before : now))
      const missed = early.current
      early.current = null
      isHeard.current = true
      if (missed !== null && !follows) {
        turn.current = Math.max(turn.current, message.turn) + 1
        answer({ kind: 'show', turn: turn.current, ...missed })
        return
      }
      if (message.turn < turn.current && !follows) return
      turn.current = message.turn
      if (slide !== wanted().slide || cover !== wanted().cover) onMoved({ slide, cover })
    }
  })
  const ask = useEffectEvent(() => {
    unanswered.current += 1
    const isSilent = rooms.state === 'here' && unanswered.current > MOST_UNANSWERED
    if (isSilent) setRooms({ state: 'silent' })
    say(GREETING)
  })
  useEffect(() => {
    const timer = setInterval(() => ask(), ASK_EVERY)
    return () => clearInterval(timer)
  }, [])
  const act = (): void => {
    if (follows) takeOver()
  }
  return {
    rooms,
    steers,
    takeOver,
    show: (shown) => {
      act()
      if (!isHeard.current) early.current = shown
      turn.current += 1
      say({ kind: 'show', turn: turn.current, ...shown })
    },
    light: (at) => say({ kind: 'spot', at }),
    take: (freeze, day) => {
      act()
      say({ kind: 'take', freeze, day })
    },
  }
}
