import { useRef, type ReactNode } from 'react'
import { useSize } from '@/charts/useSize'
import type { Slide } from '@/domain/deck'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import type { SlideProps } from './slideProps'
import { slideTitle } from './slideTitle'
import { Stage } from './Stage'
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
  const window = useRef<HTMLDivElement>(null)
  const size = useSize(window)
  const { address } = slide
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={slideTitle(slide, report, speech)} source={null}>
      <div className={css.view} ref={window} inert>
        {size !== null && (
          <div className={css.screen} style={{ width: LAYOUT_WIDTH, zoom: size.width / LAYOUT_WIDTH }}>
            <Boundary about={address} waiting={null} renderFailure={() => null}>
              {renderView(address)}
            </Boundary>
          </div>
        )}
      </div>
    </Stage>
  )
}
