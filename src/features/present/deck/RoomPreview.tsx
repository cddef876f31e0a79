import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Slide } from '@/domain/deck'
import { SlideFrame } from '@/features/present/slides/SlideFrame'
import type { SlidePlace } from '@/features/present/slides/Stage'
import { useScreenWords } from '@/i18n/Words'
import { weaknessesOf, type Weakness } from './legibility'
import { marksOf } from './slideMarks'
import controls from './controls.module.css'
import css from './RoomPreview.module.css'

export interface RoomPreviewProps {
  readonly slide: Slide
  readonly place: SlidePlace | null
}

/** So many warnings say enough; the rest is counted. */
const MOST_WARNINGS = 6

/** Steps of brightness and of colour that strong compression leaves. */
const LIGHT_LEVELS = 40
const COLOUR_LEVELS = 20
const levels = (count: number): string => Array.from({ length: count }, (_, at) => at / (count - 1)).join(' ')

const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114]
const BRIGHTNESS = `${RED} ${GREEN} ${BLUE} 0 0`
const ALPHA = '0 0 0 0 1'
/** Half of what each channel differs from the brightness, around the middle so that nothing is cut off. */
const HALF_COLOUR = [
  `${(1 - RED) / 2} ${-GREEN / 2} ${-BLUE / 2} 0 0.5`,
  `${-RED / 2} ${(1 - GREEN) / 2} ${-BLUE / 2} 0 0.5`,
  `${-RED / 2} ${-GREEN / 2} ${(1 - BLUE) / 2} 0 0.5`,
  ALPHA,
].join(' ')

/**
 * Bad video in four steps: brightness apart from colour, brightness slightly blurred, colour at half the resolution and blurred, both
 * in few steps, and together again.
 */
function BadVideo(): ReactNode {
  return (
    <svg className="visuallyHidden" aria-hidden="true">
      <filter id="bad-video" x="-0.05" y="-0.05" width="1.1" height="1.1" colorInterpolationFilters="sRGB">
        {/* Beyond the edge there is more of the picture's ground, not darkness. */}
        <feFlood className={css.beyond} result="beyond" />
        <feMerge result="picture">
          <feMergeNode in="beyond" />
          <feMergeNode in="SourceGraphic" />
        </feMerge>
        <feColorMatrix in="picture" values={`${BRIGHTNESS} ${BRIGHTNESS} ${BRIGHTNESS} ${ALPHA}`} result="sharp" />
        <feGaussianBlur in="sharp" stdDeviation="0.55" result="soft" />
        <feComponentTransfer in="soft" result="light">
          <feFuncR type="discrete" tableValues={levels(LIGHT_LEVELS)} />
          <feFuncG type="discrete" tableValues={levels(LIGHT_LEVELS)} />
          <feFuncB type="discrete" tableValues={levels(LIGHT_LEVELS)} />
        </feComponentTransfer>
        <feColorMatrix in="picture" values={HALF_COLOUR} result="colour" />
        <feGaussianBlur in="colour" stdDeviation="2" result="smeared" />
        <feComponentTransfer in="smeared" result="tint">
          <feFuncR type="table" tableValues={levels(COLOUR_LEVELS)} />
          <feFuncG type="table" tableValues={levels(COLOUR_LEVELS)} />
          <feFuncB type="table" tableValues={levels(COLOUR_LEVELS)} />
        </feComponentTransfer>
        <feComposite in="light" in2="tint" operator="arithmetic" k1="0" k2="1" k3="2" k4="-1" />
      </filter>
    </svg>
  )
}

/** A slide as it arrives in a room: 640 by 360 after strong compression, and what of it will not survive. */
export function RoomPreview({ slide, place }: RoomPreviewProps): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.deck.rooms
  const frame = useRef<HTMLDivElement>(null)
  const [weak, setWeak] = useState<readonly Weakness[] | null>(null)
  const [isBad, setBad] = useState(true)
  useEffect(() => {
    const shown = frame.current
    if (shown === null) return undefined
    let asked = 0
    const measure = (): void => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => setWeak(weaknessesOf(marksOf(shown))))
    }
    const observer = new MutationObserver(measure)
    observer.observe(shown, { childList: true, subtree: true, characterData: true, attributes: true })
    measure()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [])
  const share = (size: number): string => f.number(size * 100, 2)
  const said = (one: Weakness): string => {
    switch (one.kind) {
      case 'small_text':
        return words.smallText(one.text, share(one.size))
      case 'pale_text':
        return words.paleText(one.text, f.number(one.contrast, 1))
      case 'thin_lines':
        return words.thinLines(one.count, share(one.width))
      case 'small_marks':
        return words.smallMarks(one.count, share(one.size))
      case 'pale_marks':
        return words.paleMarks(one.count, f.number(one.contrast, 1))
    }
  }
  return (
    <div className={css.rooms} data-rooms="">
      <BadVideo />
      <div className={css.picture} aria-hidden="true" inert>
        <div ref={frame} className={isBad ? css.degraded : undefined}>
          <SlideFrame slide={slide} place={place} />
        </div>
      </div>
      <div className={css.compare} role="group" aria-label={words.compare}>
        <button type="button" className={controls.button} aria-pressed={isBad} onClick={() => setBad(true)}>
          {words.after}
        </button>
        <button type="button" className={controls.button} aria-pressed={!isBad} onClick={() => setBad(false)}>
          {words.before}
        </button>
      </div>
      <p className={controls.hint}>{words.what}</p>
      {weak !== null && (
        <div className={weak.length === 0 ? css.sound : controls.warning} role="status">
          <p>
            <strong>{weak.length === 0 ? words.sound : words.weak(weak.length)}</strong>
          </p>
          {weak.length > 0 && (
            <ul className={css.list}>
              {weak.slice(0, MOST_WARNINGS).map((one) => (
                <li key={said(one)}>{said(one)}</li>
              ))}
              {weak.length > MOST_WARNINGS && <li>{words.more(weak.length - MOST_WARNINGS)}</li>}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
