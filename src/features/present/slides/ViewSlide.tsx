import { useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useSize } from '@/charts/useSize'
import type { Slide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { SlideProps } from './slideProps'
import { slideTitle } from './slideTitle'
import { sourceOf } from './sourceOf'
import { Stage } from './Stage'
import { viewSubject } from './viewTitle'
import { wholeRows } from './wholeRows'
import css from './slides.module.css'

/** The width a screen is laid out in, in CSS pixels: its smallest words, 12.5 px, are then 1.5 % of the picture's height (rule P1). */
const LAYOUT_WIDTH = 1321

export interface ViewSlideProps extends SlideProps {
  readonly slide: Extract<Slide, { readonly kind: 'view' }>
}

/** A screen of the application as it was added to the deck, from its top on; nothing in it answers. */
export function ViewSlide({ report, place, slide }: ViewSlideProps): ReactNode {
  const speech = useScreenWords()
  const { owner, renderView } = useRoom()
  const { m } = speech
  const room = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLParagraphElement>(null)
  const size = useSize(room)
  /** Share of the room that is shown of a screen that is higher; null = all of it fits. */
  const [cut, setCut] = useState<number | null>(null)
  const measure = useEffectEvent(() => {
    if (room.current === null || content.current === null || note.current === null) return
    const { height } = room.current.getBoundingClientRect()
    const fits = height === 0 || content.current.getBoundingClientRect().height <= height
    const left = height - note.current.getBoundingClientRect().height
    setCut(fits ? null : wholeRows(content.current, left) / height)
  })
  useLayoutEffect(() => {
    if (content.current === null) return undefined
    const observer = new ResizeObserver(() => measure())
    observer.observe(content.current)
    return () => observer.disconnect()
  }, [])
  const { address } = slide
  const { line, programme } = viewSubject(address, report)
  const name = slideTitle(slide, report, speech)
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={programme === undefined ? owner : <ProgrammeEyebrow programme={programme} />}
      heading={name}
      source={line === undefined ? null : sourceOf(line, report, speech)}
    >
      <div className={css.room} ref={room}>
        <div className={css.view} style={cut === null ? undefined : { height: `${cut * 100}%` }} inert>
          <div
            className={css.screen}
            style={size === null ? undefined : { width: LAYOUT_WIDTH, zoom: size.width / LAYOUT_WIDTH }}
            ref={content}
          >
            {size !== null && (
              <Boundary about={address} waiting={null} renderFailure={() => null}>
                {renderView(address)}
              </Boundary>
            )}
          </div>
        </div>
        <p className={cut === null ? css.noRest : css.rest} ref={note}>
          {m.slides.viewRest(name)}
        </p>
      </div>
    </Stage>
  )
}
