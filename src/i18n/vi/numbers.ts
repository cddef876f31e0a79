import type { NumberWords } from '@/i18n/format'

const ROMAN = ['', 'I', 'II', 'III', 'IV']
/** How the unit of a ranking begins: "thứ hạng /63". */
const RANK = 'thứ hạng'
const NBSP = '\u00A0'

export const numbers: NumberWords = {
  atLeast: (figure) => `từ ${figure}`,
  atMost: (figure) => `tối đa ${figure}`,
  aYear: (figure) => `${figure} mỗi năm`,
  withUnit: (figure, unit) => `${figure}${NBSP}${unit}`,
  rank: (figure, unit) => (unit.startsWith(RANK) ? `hạng${NBSP}${figure}${unit.slice(RANK.length).trim()}` : null),
  places: (figure) => `${figure}${NBSP}bậc`,
  points: (figure) => `${figure}${NBSP}điểm`,
  about: (figure) => `khoảng ${figure}`,
  times: (figure) => `${figure}${NBSP}lần`,
  quarter: (part, year) => `quý ${ROMAN[part] ?? part}/${year}`,
  half: (part, year) => (part === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`),
  month: (month, year) => `tháng ${month}/${year}`,
  printedMonth: (month, year) => `${month}/${year}`,
  nineMonths: (year) => `9 tháng năm ${year}`,
}
