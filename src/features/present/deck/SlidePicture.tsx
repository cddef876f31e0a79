import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Slide } from '@/domain/deck'
import { SlideFrame } from '@/features/present/slides/SlideFrame'
import type { SlidePlace } from '@/features/present/slides/Stage'
import css from './SlidePicture.module.css'

export interface SlidePictureProps {
  readonly slide: Slide
  readonly place: SlidePlace | null
}

/** How far outside the window a picture is drawn already. */
const MARGIN = '240px'

/** A small picture of a slide, for eyes only; drawn while it is in sight, because a deck has many. */
export function SlidePicture({ slide, place }: SlidePictureProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const shown = frame.current
    if (shown === null) return undefined
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    })
    observer.observe(shown)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} className={css.frame} aria-hidden="true" inert>
      {isNear && <SlideFrame slide={slide} place={place} />}
    </div>
  )
}
