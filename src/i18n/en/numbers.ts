import type { NumberWords } from '@/i18n/format'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const NBSP = '\u00A0'

export const numbers: NumberWords = {
  atLeast: (figure) => `at least ${figure}`,
  atMost: (figure) => `at most ${figure}`,
  aYear: (figure) => `${figure} a year`,
  points: (figure) => `${figure}${NBSP}points`,
  times: (figure) => `${figure}${NBSP}times`,
  quarter: (part, year) => `Q${part} ${year}`,
  half: (part, year) => `H${part} ${year}`,
  month: (month, year) => `${MONTHS[Number(month) - 1] ?? month} ${year}`,
  printedMonth: (month, year) => `${MONTHS[Number(month) - 1] ?? month} ${year}`,
  nineMonths: (year) => `Jan–Sept ${year}`,
}
