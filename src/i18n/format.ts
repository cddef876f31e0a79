import type { Trajectory } from '@/domain/assessment'
import { dayNumber, type Day, type PrintedDay } from '@/domain/day'
import type { Indicator, Language } from '@/domain/register'

/** What a figure is written in: an indicator's unit and its usual decimals; the scale says what kind of number it is. */
export type Measure = Pick<Indicator, 'unit' | 'decimals'> & Partial<Pick<Indicator, 'scale'>>

/** Of things that come one by one only whole ones are told: what is needed is rounded up, anything else to the nearest. */
export type Whole = 'ceil' | 'round'

/** Does it count things that come one by one, as tasks or places in a ranking do? */
export function isCounted({ scale, decimals }: Measure): boolean {
  return (scale === 'count' || scale === 'rank') && decimals === 0
}

/** The ends of a band to be written; null = open on that side. */
export interface Ends {
  readonly min: number | null
  readonly max: number | null
}

/** Words that numbers need around them; each language brings its own (see `vi/numbers.ts`). */
export interface NumberWords {
  /** "from 20.47", for a band without a top. */
  readonly atLeast: (figure: string) => string
  readonly atMost: (figure: string) => string
  /** "a year", said after a pace. */
  readonly aYear: (figure: string) => string
  /** A figure with its unit, as the language puts them together. */
  readonly withUnit: (figure: string, unit: string) => string
  /** A place in a ranking, "rank 24 of 63"; null when the unit is none. */
  readonly rank: (figure: string, unit: string) => string | null
  /** Places of a ranking, for differences between ranks. */
  readonly places: (figure: string) => string
  /** Percentage points, for differences between per cents. */
  readonly points: (figure: string) => string
  readonly times: (figure: string) => string
  /** "about 14", of a number that was rounded. */
  readonly about: (figure: string) => string
  readonly quarter: (part: number, year: string) => string
  readonly half: (part: number, year: string) => string
  readonly month: (month: string, year: string) => string
  readonly nineMonths: (year: string) => string
  /** A month as a date: "11/2020". */
  readonly printedMonth: (month: string, year: string) => string
}

/** Numbers, days and periods as readers of a language write them: the one door to Intl. */
export interface Format {
  readonly language: Language
  /** A plain number with a fixed number of decimals. */
  readonly number: (value: number, decimals?: number) => string
  /** A count: whole, grouped. */
  readonly count: (value: number) => string
  /** An indicator's figure without its unit, in the indicator's decimals, or in more where it was published with more: "6,62". */
  readonly figure: (value: number, measure: Measure) => string
  /** A figure with its unit: "6,62 %", "7.200 USD". */
  readonly value: (value: number, measure: Measure) => string
  /** A difference with its unit, never signed; between per cents in points: "0,88 điểm". */
  readonly difference: (value: number, measure: Measure) => string
  /** A band with its unit: "7,5–8,0 %", "từ 20,47 tỷ USD". */
  readonly band: (ends: Ends, measure: Measure) => string
  /** A band without its unit. */
  readonly bandFigures: (ends: Ends) => string
  /**
   * A pace per year: a share of growth when compound, a yearly value for means, points or units otherwise. With `whole`, one of
   * counted things is told in whole ones ("khoảng 14 nhiệm vụ mỗi năm"), from one on; without it, with the digits to reckon by.
   */
  readonly pace: (value: number, measure: Measure, trajectory: Trajectory | null, whole?: Whole) => string
  /** The same for a column headed "a year" beside one that names the unit: only per cents and points say what they are. */
  readonly paceFigure: (value: number, measure: Measure, trajectory: Trajectory | null) => string
  /** A share of 1 as per cent. */
  readonly share: (value: number) => string
  /** A multiple: "1,38 lần". */
  readonly times: (value: number) => string
  /** A full day: "31/12/2025". */
  readonly day: (day: Day) => string
  /** A day as far as it was printed: "11/2020", "2023". */
  readonly printedDay: (printed: PrintedDay) => string
  /** A period as published: "quý I/2025", "2021–2025". */
  readonly period: (period: string) => string
  /** The unit by itself. */
  readonly unit: (measure: Measure) => string
  /** Order of names in the language's alphabet. */
  readonly compare: (a: string, b: string) => number
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }
const MINUS = '\u2212'
const MOST_DECIMALS = 3
const MS_PER_DAY = 86_400_000

/** Decimals needed to write a number in full; null when more than three would not do. */
function decimalsOf(value: number): number | null {
  for (let d = 0; d <= MOST_DECIMALS; d += 1) {
    if (Math.abs(value - Number(value.toFixed(d))) <= 1e-9 * Math.max(1, Math.abs(value))) return d
  }
  return null
}

/** A measure with as many decimals as it takes to write these figures in full, where three suffice: what stands in one calculation is written alike. */
export function precise(measure: Measure, figures: readonly number[]): Measure {
  return { ...measure, decimals: Math.max(measure.decimals, ...figures.map((figure) => decimalsOf(figure) ?? 0)) }
}

/** A format for a language; built once and passed on, so that no component builds its own. */
export function formatFor(language: Language, words: NumberWords): Format {
  const locale = LOCALES[language]
  const formats = new Map<string, Intl.NumberFormat>()
  const written = (value: number, least: number, most: number): string => {
    const key = `${least} ${most}`
    let format = formats.get(key)
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most })
      formats.set(key, format)
    }
    const text = format.format(Math.abs(value))
    return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
  }
  const number = (value: number, decimals = 0): string => written(value, decimals, decimals)
  const figure = (value: number, measure: Measure): string => number(value, precise(measure, [value]).decimals)

  const withUnit = (text: string, { unit }: Measure): string =>
    words.rank(text, unit[language]) ?? words.withUnit(text, unit[language])
  /** A difference or a step: points between per cents, places between ranks. */
  const stepWithUnit = (text: string, measure: Measure): string => {
    if (isPerCent(measure)) return words.points(text)
    return words.rank(text, measure.unit[language]) === null ? withUnit(text, measure) : words.places(text)
  }
  const isPerCent = ({ unit }: Measure): boolean => unit[language] === '%'

  const bandFigures = ({ min, max }: Ends): string => {
    const ends = [min, max].filter((end) => end !== null)
    const decimals = Math.max(0, ...ends.map((end) => decimalsOf(end) ?? MOST_DECIMALS))
    if (min !== null && max !== null) {
      return min === max ? number(min, decimals) : `${number(min, decimals)}–${number(max, decimals)}`
    }
    if (min !== null) return words.atLeast(number(min, decimals))
    return max === null ? '—' : words.atMost(number(max, decimals))
  }
  const perCent = (text: string): string => words.withUnit(text, '%')
  /** A pace without "a year"; `unit` writes the unit where it is not per cent. */
  const yearly = (
    value: number,
    measure: Measure,
    trajectory: Trajectory | null,
    unit: (text: string, measure: Measure) => string,
    whole?: Whole,
  ): string => {
    if (trajectory === 'compound') return perCent(written(value * 100, 1, 1))
    if (whole !== undefined && isCounted(measure) && Math.abs(value) >= 1) {
      const rounded = Math.sign(value) * Math[whole](Math.abs(value) - 1e-9)
      const told = unit(number(rounded), measure)
      return Math.abs(rounded - value) > 1e-9 ? words.about(told) : told
    }
    const text = Math.abs(value) >= 10 ? written(value, 0, 1) : written(value, 1, 2)
    if (isPerCent(measure)) return trajectory === 'linear' ? words.points(text) : withUnit(text, measure)
    return unit(text, measure)
  }

  const dayFormat = new Intl.DateTimeFormat(locale, {
    day: language === 'vi' ? '2-digit' : 'numeric',
    month: language === 'vi' ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const dateOf = (day: Day): Date => new Date(dayNumber(day) * MS_PER_DAY)
  const collator = new Intl.Collator(language, { numeric: true })

  const period = (text: string): string => {
    const span = /^([^\s.]+)\.\.([^\s.]+)$/.exec(text) ?? /^(\d{4})-(\d{4})$/.exec(text)
    if (span !== null) return `${period(span[1] ?? '')}–${period(span[2] ?? '')}`
    const [year = '', part = ''] = text.split('-', 2)
    if (part === '') return year
    if (part === '9M') return words.nineMonths(year)
    if (part.startsWith('Q')) return words.quarter(Number(part.slice(1)), year)
    if (part.startsWith('H')) return words.half(Number(part.slice(1)), year)
    return words.month(part, year)
  }

  return {
    language,
    number,
    count: (value) => number(value),
    figure,
    value: (value, measure) => withUnit(figure(value, measure), measure),
    difference: (value, measure) => {
      return stepWithUnit(written(Math.abs(value), 0, Math.max(measure.decimals, 1)), measure)
    },
    bandFigures,
    band: (ends, measure) => withUnit(bandFigures(ends), measure),
    pace: (value, measure, trajectory, whole) => words.aYear(yearly(value, measure, trajectory, stepWithUnit, whole)),
    paceFigure: (value, measure, trajectory) => yearly(value, measure, trajectory, (text) => text),
    share: (value) => perCent(written(value * 100, 0, 0)),
    times: (value) => words.times(written(value, 2, 2)),
    day: (day) => dayFormat.format(dateOf(day)),
    printedDay: (printed) => {
      if (printed.length === 4) return printed
      return printed.length === 7
        ? words.printedMonth(printed.slice(5), printed.slice(0, 4))
        : dayFormat.format(dateOf(printed))
    },
    period,
    unit: ({ unit }) => unit[language],
    compare: (a, b) => collator.compare(a, b),
  }
}
