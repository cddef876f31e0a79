import type { Slide } from '@/domain/deck'
import type { TermReport } from '@/domain/report'
import type { Format } from '@/i18n/format'
import type { SlideNote } from '@/state/meeting'

/** The figure that a note beside a slide is written for, as it stands there; null where the slide has no one figure. */
export function figureOn(slide: Slide, report: TermReport, f: Format): string | null {
  const line = slide.kind === 'indicator' ? report.indicators.get(slide.indicator) : undefined
  const value = line?.assessment?.value ?? null
  return line === undefined || value === null ? null : f.value(value.value, line.indicator)
}

/** Digits, separators and sign; the unit has another name in each language. */
const bare = (figure: string): string => figure.replaceAll(/[^\d.,\u2212-]/g, '')
const SWAPPED: Readonly<Record<string, string>> = { ',': '.', '.': ',' }
const swapped = (figure: string): string => figure.replaceAll(/[.,]/g, (mark) => SWAPPED[mark] ?? mark)

/** Do two figures say the same, each written in either language? */
function isSameFigure(one: string, other: string): boolean {
  return bare(one) === bare(other) || bare(one) === swapped(bare(other))
}

/** Was the note written for a figure that the slide no longer shows? A note for no figure never is. */
export function isOutdated(note: SlideNote, figure: string | null): boolean {
  if (note.text.trim() === '' || note.writtenFor === null) return false
  return figure === null || !isSameFigure(note.writtenFor, figure)
}
