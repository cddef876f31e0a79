import type { Status } from '@/domain/status'

// The signs of statuses and tasks (ui/StatusMark, ui/TaskMark) as corners, because an office draws its own shapes. A field of 20 × 20.

type Corner = readonly [x: number, y: number]
export type Polygon = readonly Corner[]

/** A shape of a sign. Where polygons lie in each other, the inner one is cut out. */
export interface SignShape {
  readonly polygons: readonly Polygon[]
  /** Filled, only framed, framed with dashes, filled with rising lines, or filled with an edge of the ground around it. */
  readonly look: 'solid' | 'frame' | 'dashed' | 'hatched' | 'glyph'
}

const CORNERS_OF_DISC = 32

const disc = (radius: number): Polygon =>
  Array.from({ length: CORNERS_OF_DISC }, (_, i): Corner => {
    const angle = (2 * Math.PI * i) / CORNERS_OF_DISC
    return [10 + radius * Math.cos(angle), 10 + radius * Math.sin(angle)]
  })

const box = (x: number, y: number, width: number, height: number): Polygon => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

const SQUARE = box(1.2, 1.2, 17.6, 17.6)
const DIAMOND: Polygon = [
  [10, 0.2],
  [19.8, 10],
  [10, 19.8],
  [0.2, 10],
]
const TRIANGLE: Polygon = [
  [10, 1],
  [19.6, 18.4],
  [0.4, 18.4],
]
const DISC = disc(9.4)

type JudgedStatus = Exclude<Status, 'not_due' | 'no_data'>

const BODY: Readonly<Record<JudgedStatus, Polygon>> = {
  missed: SQUARE,
  off_track: DIAMOND,
  at_risk: TRIANGLE,
  on_track: DISC,
  achieved: DISC,
  exceeded: DISC,
}

/** Cross, bar, exclamation mark, arrow right, tick, arrow up. */
const GLYPH: Readonly<Record<JudgedStatus, readonly Polygon[]>> = {
  missed: [
    [
      [5.11, 7.09],
      [8.02, 10],
      [5.11, 12.91],
      [7.09, 14.89],
      [10, 11.98],
      [12.91, 14.89],
      [14.89, 12.91],
      [11.98, 10],
      [14.89, 7.09],
      [12.91, 5.11],
      [10, 8.02],
      [7.09, 5.11],
    ],
  ],
  off_track: [box(5, 8.4, 10, 3.2)],
  at_risk: [
    [
      [8.6, 6.5],
      [11.4, 6.5],
      [10.9, 12.5],
      [9.1, 12.5],
    ],
    box(8.7, 13.9, 2.6, 2.6),
  ],
  on_track: [
    [
      [4.9, 8],
      [10.4, 8],
      [10.4, 4.8],
      [15.6, 10],
      [10.4, 15.2],
      [10.4, 12],
      [4.9, 12],
    ],
  ],
  achieved: [
    [
      [4.48, 11.52],
      [8.66, 15.7],
      [15.67, 7.76],
      [13.73, 6.04],
      [8.54, 11.9],
      [6.32, 9.68],
    ],
  ],
  exceeded: [
    [
      [10, 3.5],
      [15.4, 9.5],
      [12.1, 9.5],
      [12.1, 15.5],
      [7.9, 15.5],
      [7.9, 9.5],
      [4.6, 9.5],
    ],
  ],
}

const DASHED: SignShape = { polygons: [box(2, 2, 16, 16)], look: 'dashed' }

/** The sign of a status, its shapes one on top of the other. */
export function signOf(status: Status, isUnsure: boolean, hasOldFigures: boolean): readonly SignShape[] {
  if (status === 'not_due') return [{ polygons: [disc(8.2)], look: 'frame' }]
  if (status === 'no_data') {
    return hasOldFigures ? [DASHED, { polygons: [box(7, 7, 6, 6)], look: 'solid' }] : [DASHED]
  }
  const [body, glyph] = [BODY[status], GLYPH[status]]
  if (isUnsure) {
    return [
      { polygons: [body], look: 'hatched' },
      { polygons: glyph, look: 'glyph' },
    ]
  }
  return [{ polygons: status === 'on_track' ? [body, disc(7.3), ...glyph] : [body, ...glyph], look: 'solid' }]
}

/** A flag: what is late. */
export const LATE_SIGN: readonly SignShape[] = [
  {
    polygons: [
      [
        [3.75, 1.9],
        [5.5, 1.9],
        [5.5, 3.1],
        [17.5, 3.1],
        [14.25, 7.4],
        [17.5, 11.6],
        [5.5, 11.6],
        [5.5, 18.1],
        [3.75, 18.1],
      ],
    ],
    look: 'solid',
  },
]

/** The field that the corners of signs stand in. */
export const SIGN_FIELD = 20
