import { useEffectEvent, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { useSize } from '@/charts/useSize'
import type { Slide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import { CHART, cutPieces, placeOn, scaleOf, type Place } from './cutPieces'
import { ProgrammeEyebrow } from './ProgrammeEyebrow'
import type { SlideProps } from './slideProps'
import { slideTitle } from './slideTitle'
import { sourceOf } from './sourceOf'
import { Stage } from './Stage'
import { viewSubject } from './viewTitle'
import css from './slides.module.css'

/**
 * The width a screen is laid out in, in CSS pixels, however large the picture: so it is the same picture in every window. Its smallest
 * words, 12.5 px, are then 1.7 % of the picture's height, and words of 15 px 2 % (rule P1).
 */
const LAYOUT_WIDTH = 1160

/** Pixels of the window are whole, so the room is higher in one than in another, by up to two pixels of the layout. */
const UNEVEN = 2.5

/** Where a screen ends is one of few heights: the same one in every window. */
const STEP = 8

const endAt = (room: number): number => Math.floor((room - UNEVEN) / STEP) * STEP

/** A lower chart says too little, in the pixels of the layout. */
const LEAST_CHART = 150

/** What is shown of a screen that is higher than its room. */
interface Cut {
  /** Where it ends, as a share of the room's height. */
  readonly share: number
  /** What would be cut through, and is left out. */
  readonly pieces: readonly Place[]
}

/** How high the charts of a screen may be, so that the first one that reaches beyond the end is seen whole; null = as high as they are. */
function chartHeight(screen: HTMLElement, end: number): number | null {
  for (const chart of screen.querySelectorAll(CHART)) {
    const { top, height } = placeOn(screen, chart.parentElement ?? chart)
    const over = top + height - end
    const drawn = placeOn(screen, chart).height
    if (top < end && over > 0.5 && drawn - over >= LEAST_CHART) return Math.floor(drawn - over)
  }
  return null
}

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
  const [cut, setCut] = useState<Cut | null>(null)
  const [chart, setChart] = useState<number | null>(null)
  const measure = useEffectEvent(() => {
    if (room.current === null || content.current === null || note.current === null) return
    const scale = scaleOf(content.current)
    const height = room.current.getBoundingClientRect().height / scale
    if (!(height > 0) || content.current.offsetHeight <= endAt(height)) {
      setCut(null)
      return
    }
    const end = endAt(height - note.current.getBoundingClientRect().height / scale)
    const lower = chartHeight(content.current, end)
    if (lower !== null) setChart(lower)
    const next = { share: end / height, pieces: cutPieces(content.current, end) }
    // Drawn again only for another cut: drawing may change what is observed, and would be measured without end.
    setCut((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  })
  useLayoutEffect(() => {
    if (content.current === null) return undefined
    const resized = new ResizeObserver(() => measure())
    const changed = new MutationObserver(() => measure())
    resized.observe(content.current)
    changed.observe(content.current, { childList: true, subtree: true })
    return () => {
      resized.disconnect()
      changed.disconnect()
    }
  }, [])
  const { address } = slide
  const { line, programme } = viewSubject(address, report)
  const name = slideTitle(slide, report, speech)
  const laidOut: (CSSProperties & Record<`--${string}`, string>) | undefined =
    size === null
      ? undefined
      : {
          width: LAYOUT_WIDTH,
          transform: `scale(${size.width / LAYOUT_WIDTH})`,
          ...(chart === null ? {} : { '--chart-height': `${chart}px` }),
        }
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={programme === undefined ? owner : <ProgrammeEyebrow programme={programme} />}
      heading={name}
      isName
      source={line === undefined ? null : sourceOf(line, report, speech)}
    >
      <div className={css.room} ref={room}>
        <div className={css.view} style={cut === null ? undefined : { height: `${cut.share * 100}%` }} inert>
          <div className={css.screen} style={laidOut} ref={content}>
            {size !== null && (
              <Boundary about={address} waiting={null} renderFailure={() => null}>
                {renderView(address)}
              </Boundary>
            )}
          </div>
          {size !== null && (
            <div className={css.screen} style={laidOut}>
              {cut?.pieces.map(({ left, top, width, height }) => (
                <div key={`${left} ${top}`} className={css.leftOut} style={{ left, top, width, height }} />
              ))}
            </div>
          )}
        </div>
        <p className={cut === null ? css.noRest : css.rest} ref={note}>
          {m.slides.viewRest(name)}
        </p>
      </div>
    </Stage>
  )
}
