import type { Status } from '@/domain/status'

/**
 * Colours of the files that are shown to rooms: those of the meeting theme, light, of `ui/tokens.css` (a test compares them), without
 * the sign that CSS puts before them.
 */
export const COLOUR = {
  paper: 'FFFFFF',
  line: 'D5D1C5',
  track: 'C9C5B8',
  ink: '0F1317',
  'ink-2': '333A42',
  link: '17304F',
  brand: '17304F',
  band: 'F0DFAE',
  'band-ink': '4F3B08',
  series: '17304F',
  'series-soft': 'D3DCE8',
  past: '4B535D',
  'past-soft': 'E6E8EA',
} as const

/** Lines that cross columns: both seen at 3 : 1 on the paper and on the colour of official figures (a test reckons it). */
export const TARGET_LINE = 'A27D27'
export const MEAN_LINE = '858A91'

/** The colour of each status' sign. */
export const STATUS_COLOUR: Readonly<Record<Status, string>> = {
  missed: '430004',
  off_track: '921900',
  no_data: '6D7685',
  at_risk: 'A46900',
  not_due: '191E35',
  on_track: '198562',
  achieved: '08493D',
  exceeded: '0B40C3',
}

/**
 * Arial is on every office machine, Windows and macOS, has all letters of Vietnamese, and LibreOffice replaces it by one of the same
 * widths; Segoe UI is on Windows only, and the site's own type on no office machine at all.
 */
export const FONT = 'Arial'
