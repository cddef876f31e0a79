import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as v from 'valibot'
import { isIn, parseSlide, type Slide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import type { SlidePlace } from '@/features/present/slides/Stage'
import { useView, type View } from '@/state/view'
import { pageOf, type Deck, type Place } from './steps'

/** The slide that is on. */
export interface PlaceNow extends Place {
  /** Null = the address names a slide that the register does not have. */
  readonly slide: Slide | null
  /** Null = it is not in the deck. */
  readonly page: SlidePlace | null
  /** When it came on, in milliseconds since 1970. */
  readonly since: number
}

/** Kept with the address in the history, so that a reload knows it too. */
const kept = v.object({ since: v.number(), last: v.nullable(v.string()) })

/** The slide of the address, and the way to another one; in place, so that a reload keeps it and “back” leaves the meeting. */
export function usePlace(deck: Deck): {
  readonly place: PlaceNow | null
  /** The name of the slide that was asked for last, on the screen or not yet: steps are counted from there. */
  readonly wanted: () => Place
  readonly go: (name: string, more?: Partial<View>) => void
} {
  const { report, shown } = deck
  const { view, to } = useView()
  const { now } = useRoom()
  const navigate = useNavigate()
  const location = useLocation()
  const [opened] = useState(now)
  const state = v.safeParse(kept, location.state)
  const { since, last } = state.success ? state.output : { since: opened, last: null }
  const name = view.slide ?? shown[0]?.name ?? ''
  const page = pageOf(shown, name)
  const of = shown.length
  // The same as long as nothing moved, so that the picture is not drawn again.
  const place = useMemo((): PlaceNow | null => {
    const slide = parseSlide(name)
    return name === ''
      ? null
      : {
          slide: slide !== null && isIn(report, slide) ? slide : null,
          name,
          last,
          since,
          page: page === null ? null : { page, of },
        }
  }, [name, last, since, page, of, report])
  const next = useRef<Place | null>(null)
  useEffect(() => {
    if (next.current?.name === name) next.current = null
  }, [name])
  const wanted = (): Place => next.current ?? { name, last: page === null ? last : name }
  const go = (target: string, more: Partial<View> = {}): void => {
    const from = wanted()
    next.current = { name: target, last: pageOf(shown, target) === null ? from.last : target }
    void navigate(to.here({ ...more, slide: target }), {
      replace: true,
      preventScrollReset: true,
      state: { since: now(), last: next.current.last },
    })
  }
  return { place, wanted, go }
}
