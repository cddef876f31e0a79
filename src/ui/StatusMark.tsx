import { use, type ReactNode } from 'react'
import type { Status } from '@/domain/status'
import { StandingContext } from './standing'
import statusColour from './statusColour.module.css'
import css from './StatusMark.module.css'

/** What decides how a mark looks. */
export interface MarkLook {
  readonly status: Status
  /** Rests on a preliminary figure: hatched. */
  readonly provisional?: boolean | undefined
  /** Rests on a figure that should have been replaced by now: hatched; its age stands beside it in words. */
  readonly stale?: boolean | undefined
  /** Only for `no_data`: figures exist but are too old to judge by. A dot inside. */
  readonly hasOldFigures?: boolean | undefined
}

export interface StatusMarkProps extends MarkLook {
  /** Edge in CSS pixels; without it a tile of the theme (20 px). */
  readonly size?: number | undefined
}

type Outline = 'square' | 'diamond' | 'triangle' | 'disc'
type JudgedStatus = Exclude<Status, 'not_due' | 'no_data'>

/** Outlines in a field of 20 × 20. */
const BODY: Readonly<Record<Outline, string>> = {
  square: 'M2.2 1.2h15.6a1 1 0 0 1 1 1v15.6a1 1 0 0 1-1 1H2.2a1 1 0 0 1-1-1V2.2a1 1 0 0 1 1-1z',
  diamond: 'M10 .2 19.8 10 10 19.8 .2 10z',
  triangle: 'M10.7 1.45 19.65 17.3A.8.8 0 0 1 18.96 18.5H1.04A.8.8 0 0 1 .35 17.3L9.3 1.45A.8.8 0 0 1 10.7 1.45z',
  disc: 'M10 .6a9.4 9.4 0 1 1 0 18.8 9.4 9.4 0 0 1 0-18.8z',
}

/** The same outlines drawn in by half a line of 1.8, for a frame that ends where the body does. */
const FRAME: Readonly<Record<Outline, string>> = {
  square: 'M2.1 2.1h15.8v15.8H2.1z',
  diamond: 'M10 1.47 18.53 10 10 18.53 1.47 10z',
  triangle: 'M10 2.05 18.79 17.6H1.21z',
  disc: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
}

/** Rising lines, 4 apart along a row so that they fall alike on the pixels of a tile, each ending under the frame. */
const HATCH: Readonly<Record<Outline, string>> = {
  square:
    'M1.9 4.1 4.1 1.9M1.9 8.1 8.1 1.9M1.9 12.1 12.1 1.9M1.9 16.1 16.1 1.9M3.9 18.1 18.1 3.9M7.9 18.1 18.1 7.9M11.9 18.1 18.1 11.9M15.9 18.1 18.1 15.9',
  diamond: 'M3.8 12.2 12.2 3.8M5.8 14.2 14.2 5.8M7.8 16.2 16.2 7.8',
  triangle:
    'M7.7 6.3 10.6 3.4M2.5 15.5 12.1 5.9M4.5 17.5 13.5 8.5M8.5 17.5 15 11M12.5 17.5 16.4 13.6M16.5 17.5 17.9 16.1',
  disc: 'M1.5 8.5 8.5 1.5M1.7 12.3 12.3 1.7M3 15 15 3M5 17 17 5M7.7 18.3 18.3 7.7M11.5 18.5 18.5 11.5',
}

const OUTLINE: Readonly<Record<JudgedStatus, Outline>> = {
  missed: 'square',
  off_track: 'diamond',
  at_risk: 'triangle',
  on_track: 'disc',
  achieved: 'disc',
  exceeded: 'disc',
}

/** Cross, bar, exclamation mark, arrow right, tick, arrow up. */
const GLYPH: Readonly<Record<JudgedStatus, string>> = {
  missed:
    'M5.11 7.09 8.02 10 5.11 12.91 7.09 14.89 10 11.98 12.91 14.89 14.89 12.91 11.98 10 14.89 7.09 12.91 5.11 10 8.02 7.09 5.11z',
  off_track: 'M5 8.4h10v3.2H5z',
  at_risk: 'M8.6 6.5h2.8l-.5 6H9.1zM8.55 15.2a1.45 1.45 0 1 0 2.9 0 1.45 1.45 0 1 0-2.9 0z',
  on_track: 'M4.9 8h5.5V4.8l5.2 5.2-5.2 5.2V12H4.9z',
  achieved: 'M4.48 11.52 8.66 15.7 15.67 7.76 13.73 6.04 8.54 11.9 6.32 9.68z',
  exceeded: 'M10 3.5l5.4 6h-3.3v6H7.9v-6H4.6z',
}

function solid(status: Exclude<JudgedStatus, 'on_track'>): ReactNode {
  return (
    <>
      <path d={BODY[OUTLINE[status]]} />
      <path className={status === 'at_risk' ? css.warning : css.cut} d={GLYPH[status]} />
    </>
  )
}

function hatched(status: JudgedStatus): ReactNode {
  return (
    <>
      <path className={css.frame} d={FRAME[OUTLINE[status]]} />
      <path className={css.hatch} d={HATCH[OUTLINE[status]]} />
      <path className={css.onHatch} d={GLYPH[status]} />
    </>
  )
}

/** A square of 16 with corners of 3, as a path: its length is then measured alike by every browser. */
const dashedSquare = (
  <path
    className={css.dashed}
    pathLength={12}
    d="M5 2h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"
  />
)

const notDue = <circle className={css.hollow} cx="10" cy="10" r="8.2" />

const tooOld = (
  <>
    {dashedSquare}
    <rect x="7" y="7" width="6" height="6" rx="1" />
  </>
)

/** Made once: a page with a hundred marks shares these elements. Plain shapes were measured faster than `<use>` and patterns. */
const SOLID: Readonly<Record<Status, ReactNode>> = {
  missed: solid('missed'),
  off_track: solid('off_track'),
  no_data: dashedSquare,
  at_risk: solid('at_risk'),
  not_due: notDue,
  on_track: (
    <>
      <circle className={css.ring} cx="10" cy="10" r="8.3" />
      <path className={css.inRing} d={GLYPH.on_track} />
    </>
  ),
  achieved: solid('achieved'),
  exceeded: solid('exceeded'),
}

/** What is hollow cannot be hatched, and says already that nothing is certain. */
const HATCHED: Readonly<Record<Status, ReactNode>> = {
  missed: hatched('missed'),
  off_track: hatched('off_track'),
  no_data: dashedSquare,
  at_risk: hatched('at_risk'),
  not_due: notDue,
  on_track: hatched('on_track'),
  achieved: hatched('achieved'),
  exceeded: hatched('exceeded'),
}

function shapeOf({ status, provisional, stale, hasOldFigures }: MarkLook, isStale: boolean): ReactNode {
  if (status === 'no_data' && hasOldFigures === true) return tooOld
  return isStale || provisional === true || stale === true ? HATCHED[status] : SOLID[status]
}

/** The sign of a status (spec 4.2): the silhouette alone tells the kinds apart. Silent; the word is written by whoever shows it. */
export function StatusMark({ size, ...look }: StatusMarkProps): ReactNode {
  const sizing = size === undefined ? css.tile : ''
  return (
    <svg
      className={`${css.mark} ${statusColour[look.status]} ${sizing}`}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {shapeOf(look, use(StandingContext).isStale)}
    </svg>
  )
}
