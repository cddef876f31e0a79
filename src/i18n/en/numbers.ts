import type { NumberWords } from '@/i18n/format'
import { singular } from './plural'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
/** How the unit of a ranking begins: "rank of 63". */
const RANK = 'rank'
const NBSP = '\u00A0'

export const numbers: NumberWords = {
  atLeast: (figure) => `at least ${figure}`,
  atMost: (figure) => `at most ${figure}`,
  aYear: (figure) => `${figure} a year`,
  withUnit: (figure, unit) =>
    unit === '%' ? `${figure}%` : `${figure}${NBSP}${figure === '1' ? singular(unit) : unit}`,
  rank: (figure, unit) => (unit.startsWith(RANK) ? `${RANK}${NBSP}${figure}${unit.slice(RANK.length)}` : null),
  places: (figure) => `${figure}${NBSP}${figure === '1' ? 'place' : 'places'}`,
  points: (figure) => `${figure}${NBSP}${figure === '1' ? 'point' : 'points'}`,
  about: (figure) => `about ${figure}`,
  times: (figure) => `${figure}${NBSP}times`,
  quarter: (part, year) => `Q${part} ${year}`,
  half: (part, year) => `H${part} ${year}`,
  month: (month, year) => `${MONTHS[Number(month) - 1] ?? month} ${year}`,
  printedMonth: (month, year) => `${MONTHS[Number(month) - 1] ?? month} ${year}`,
  nineMonths: (year) => `Jan–Sept ${year}`,
}
