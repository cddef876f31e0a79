import { useId, useRef, useState, type ReactNode, type RefObject, type ToggleEvent } from 'react'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { Stamp } from '@/domain/stamp'
import { SaveButton } from '@/files/SaveButton'
import { useScreenWords } from '@/i18n/Words'
import { drawnIn } from './drawnIn'
import { pictureWords } from './pictureWords'
import css from './PictureMenu.module.css'
import buttons from '@/ui/buttons.module.css'
import popovers from '@/ui/popover.module.css'

export interface PictureMenuProps {
  readonly line: IndicatorLine
  readonly report: TermReport
  readonly stamp: Stamp
  /** Where the chart of the indicator stands. */
  readonly place: RefObject<HTMLElement | null>
}

/** Between the button and what it opens, and what it may need below, in CSS pixels. */
const GAP = 4
const ROOM = 190

/** The chart as a picture that says of itself what it shows: to copy, or to save. */
export function PictureMenu({ line, report, stamp, place }: PictureMenuProps): ReactNode {
  const speech = useScreenWords()
  const words = speech.m.leaving.picture
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const name = [line.indicator.id, stamp.day, stamp.code].join('-')

  const draw = async (): Promise<string> => {
    const drawn = drawnIn(place.current)
    if (drawn === null) throw new Error('No chart is drawn')
    const [{ pictureOf }, { PICTURE_FONTS }] = await Promise.all([
      import('@/files/pictureOf'),
      import('@/files/pictureFonts'),
      document.fonts.ready,
    ])
    return pictureOf(drawn, pictureWords(line, report, stamp, speech), PICTURE_FONTS)
  }
  const drawPixels = async (): Promise<Blob> => (await import('@/files/pngOf')).pngOf(await draw())
  const copy = async (): Promise<void> => {
    setSaid('')
    try {
      // Said at once what will be copied: some browsers listen only as long as the click lasts.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawPixels() })])
      setSaid(words.copied)
    } catch {
      setSaid(words.notCopied)
    }
  }
  const open = (event: ToggleEvent<HTMLDivElement>): void => {
    const box = button.current?.getBoundingClientRect()
    if (event.newState === 'closed' || box === undefined) return
    setSaid('')
    const { style } = event.currentTarget
    const isBelow = box.bottom + ROOM < window.innerHeight
    style.setProperty('top', isBelow ? `${box.bottom + window.scrollY + GAP}px` : 'auto')
    style.setProperty('bottom', isBelow ? 'auto' : `${window.innerHeight - box.top - window.scrollY + GAP}px`)
    style.setProperty('right', `${document.documentElement.clientWidth - box.right}px`)
  }
  return (
    <>
      <button type="button" className={`${buttons.quiet} ${css.open}`} popoverTarget={id} ref={button}>
        {words.name}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.label(line.indicator.shortName[speech.language])}
        className={`${popovers.popover} ${css.popover}`}
        onBeforeToggle={open}
      >
        <button type="button" className={css.choice} onClick={() => void copy()}>
          {words.copy}
        </button>
        <p role="status" className={css.said}>
          {said}
        </p>
        <SaveButton className={css.choice} label={words.png} fileName={`${name}.png`} work={drawPixels} />
        <SaveButton
          className={css.choice}
          label={words.svg}
          fileName={`${name}.svg`}
          work={async () => new Blob([await draw()], { type: 'image/svg+xml' })}
        />
      </div>
    </>
  )
}
