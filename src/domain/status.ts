/**
 * The eight answers to "how is this indicator doing on this day" (spec 4.1), worst first. The order is the order of
 * every list and every row of tiles; only `assess` gives one out.
 */
export const STATUSES = [
  'missed',
  'off_track',
  'no_data',
  'at_risk',
  'not_due',
  'on_track',
  'achieved',
  'exceeded',
] as const

export type Status = (typeof STATUSES)[number]

/** How much a status asks to be looked at, unitless, 70 = most (spec 4.1). Only the order means something. */
export const SEVERITY: Readonly<Record<Status, number>> = {
  missed: 70,
  off_track: 60,
  no_data: 50,
  at_risk: 40,
  not_due: 20,
  on_track: 10,
  achieved: 5,
  exceeded: 0,
}
